// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listbench.h"

#include "tests/bench/figures.h"
#include "tests/bench/stallwatcher.h"

#include <QScrollBar>
#include <QTableView>
#include <QTimer>

namespace respool {

namespace {

constexpr int pauseMs = 20; ///< lets what an act leaves for later come and go
constexpr int frames = 120;
constexpr int liveRows = 64;
constexpr int reportIntervalMs = 250;
constexpr int reports = 40;

} // namespace

ListBench::ListBench(JobTableModel &model, QTableView &table, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
{
}

void ListBench::start()
{
    planScrolling();
    planSorting();
    const auto sortBy = [this](int column) {
        m_plan.push_back([this, column] { m_table.sortByColumn(column, Qt::AscendingOrder); });
    };
    sortBy(-1);
    planFilters(QStringLiteral("filter"));
    sortBy(JobTableModel::Name);
    planFilters(QStringLiteral("filter_sorted"));
    runNext();
}

void ListBench::runNext()
{
    if (m_plan.empty()) {
        measureLiveRows();
        return;
    }
    const Act act = std::move(m_plan.front());
    m_plan.pop_front();
    act();
    QTimer::singleShot(pauseMs, this, &ListBench::runNext);
}

double ListBench::cost(const Act &act)
{
    const double before = threadCpuMs();
    act();
    m_table.viewport()->repaint();
    return threadCpuMs() - before;
}

void ListBench::noteWorst(const QString &figure, double ms)
{
    m_figures.insert(figure, std::max(ms, m_figures.value(figure).toDouble()));
}

/// Some rows a frame, as a wheel does, and jumps as dragging the bar does.
void ListBench::planScrolling()
{
    for (int frame = 0; frame < frames; ++frame) {
        m_plan.push_back([this, frame] {
            QScrollBar *bar = m_table.verticalScrollBar();
            const int place = frame % 2 == 0 ? bar->value() + 90 : bar->maximum() / frames * frame;
            m_frames.push_back(cost([bar, place] { bar->setValue(place); }));
        });
    }
    m_plan.push_back([this] {
        m_figures.insert(QStringLiteral("frame_ms"), quantile(m_frames, 0.5));
        m_figures.insert(QStringLiteral("frame_worst_ms"), quantile(m_frames, 0.95));
    });
}

void ListBench::planSorting()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_plan.push_back([this, column] {
            const double begun = monotonicMs();
            const double ms = cost([&] { m_table.sortByColumn(column, Qt::AscendingOrder); });
            // Other threads take a share of it.
            noteWorst(QStringLiteral("sort_wall_worst_ms"), monotonicMs() - begun);
            m_figures.insert(QStringLiteral("sort_%1_ms").arg(column), ms);
            noteWorst(QStringLiteral("sort_worst_ms"), ms);
        });
    }
}

void ListBench::planFilters(const QString &name)
{
    // Many, few, none; long and short texts; fields of few texts and of many.
    for (const char *text : {"a", "part 77", "clip-99", "CLIP", "watch part 5 -6", "state:failed",
                             "host:videos", "\"nothing at all\"", "über"}) {
        const JobFilter filter = JobFilter::parse(QString::fromUtf8(text));
        m_plan.push_back([this, filter, name] {
            noteWorst(name + QStringLiteral("_ms"), cost([&] { m_model.setFilter(filter); }));
        });
        m_plan.push_back([this, name] {
            noteWorst(name + QStringLiteral("_clear_ms"),
                      cost([&] { m_model.setFilter(JobFilter()); }));
        });
    }
}

void ListBench::measureLiveRows()
{
    QList<JobRow> rows;
    for (int i = 0; i < liveRows; ++i) {
        JobRow row = m_model.job(i * (m_model.rowCount() / liveRows));
        row.state = JobState::Running;
        row.startedAt = 1;
        rows.append(row);
        m_running.append(row.id);
    }
    m_model.changeJobs(rows);
    m_table.sortByColumn(JobTableModel::Progress, Qt::AscendingOrder);
    m_table.scrollToTop();
    m_begun = monotonicMs();
    m_cpuBefore = processCpuMs();
    reportProgress();
}

/// As ProgressHub tells it, four times a second; now one overtakes, now the other.
void ListBench::reportProgress()
{
    if (m_reports == reports) {
        const double cpu = processCpuMs() - m_cpuBefore;
        m_figures.insert(QStringLiteral("live_cpu_percent"), 100 * cpu / (monotonicMs() - m_begun));
        emit finished();
        return;
    }
    ++m_reports;
    QList<JobProgress> progress;
    for (qsizetype i = 0; i < m_running.size(); ++i) {
        JobProgress report;
        report.id = m_running.at(i);
        report.progress.fraction =
            0.001 * static_cast<double>((i * 37 + m_reports * (i % 7)) % 900);
        report.progress.bytesPerSecond = 1e6 + static_cast<double>(i);
        report.progress.secondsLeft = 100 + i;
        progress.append(report);
    }
    m_model.applyProgress(progress);
    QTimer::singleShot(reportIntervalMs, Qt::PreciseTimer, this, &ListBench::reportProgress);
}

} // namespace respool
