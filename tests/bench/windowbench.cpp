// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbench.h"

#include "tests/bench/listbench.h"

#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <array>

namespace respool {

namespace {

constexpr int quietMs = 1500; ///< what comes late, such as the tray icon, is measured, too
constexpr int stormMs = 10'000;
constexpr int scrollSteps = 100;

} // namespace

WindowBench::WindowBench(WatchedApplication &application, Session &session, MainWindow &window,
                         Scenario scenario, int count)
    : m_application(application)
    , m_session(session)
    , m_window(window)
    , m_scenario(scenario)
    , m_count(count)
    , m_table(window.findChild<QTableView *>())
{
    m_table->viewport()->installEventFilter(this);
    connect(&session.queue(), &JobQueue::loaded, this, &WindowBench::handleLoaded);
    connect(&session.queue(), &JobQueue::progressChanged, this, &WindowBench::handleProgress);
    connect(&window.model(), &QAbstractItemModel::rowsInserted, this,
            &WindowBench::handleRowsInserted);
}

WindowBench::~WindowBench() = default;

void WindowBench::start()
{
    m_figures.insert(QStringLiteral("shown_at"), monotonicMs());
    m_stalls.begin();
}

bool WindowBench::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_hasPaintedRows && m_window.model().rowCount() > 0) {
        m_hasPaintedRows = true;
        // In the next turn the picture has been handed to the display.
        later(0, [this] { m_figures.insert(QStringLiteral("first_rows_at"), monotonicMs()); });
    }
    return QObject::eventFilter(watched, event);
}

void WindowBench::handleRowsInserted()
{
    if (m_isComplete || m_window.model().jobCount() < m_count)
        return;
    m_isComplete = true;
    later(0, [this] { handleRowsShown(); });
}

void WindowBench::handleRowsShown()
{
    const double now = monotonicMs();
    m_figures.insert(QStringLiteral("all_rows_at"), now);
    if (m_scenario == Scenario::Paste)
        m_figures.insert(QStringLiteral("paste_ms"), now - m_pastedAt);
    if (m_scenario == Scenario::Storm)
        return;
    if (m_scenario == Scenario::Verbs) {
        later(quietMs, [this] { giveVerb(0); });
        return;
    }
    later(quietMs, [this] {
        noteStalls(m_scenario == Scenario::List ? QStringLiteral("loading")
                                                : QStringLiteral("paste"));
        if (m_scenario == Scenario::List)
            scroll(0);
        else
            finish();
    });
}

void WindowBench::handleLoaded()
{
    m_figures.insert(QStringLiteral("loaded_at"), monotonicMs());
    if (m_scenario == Scenario::Paste)
        later(quietMs, [this] { paste(); });
    else if (m_scenario == Scenario::Verbs)
        later(quietMs, [this] { startStorm(); });
    else if (m_scenario == Scenario::Storm)
        later(quietMs, [this] { startStorm(); });
}

/// Gives a verb to all jobs of the list while some of them run.
void WindowBench::giveVerb(int number)
{
    struct Verb
    {
        void (JobCommands::*give)(const QList<JobId> &);
        bool (*takes)(JobState);
    };

    static constexpr std::array verbs{
        Verb{&JobCommands::pause, canPause},   Verb{&JobCommands::resume, canResume},
        Verb{&JobCommands::cancel, canCancel}, Verb{&JobCommands::retry, canRetry},
        Verb{&JobCommands::cancel, canCancel}, Verb{&JobCommands::remove, canRemove}};
    if (number == static_cast<int>(verbs.size())) {
        finish();
        return;
    }
    noteStalls(number == 0 ? QStringLiteral("start") : QStringLiteral("quiet"));
    m_verbGivenAt = monotonicMs();
    const Verb &verb = verbs.at(static_cast<size_t>(number));
    (m_session.commands().*verb.give)(m_window.model().idsWhere(verb.takes));
    awaitVerb(number);
}

/// Until no job takes the verb any more, and those that were running have stopped.
void WindowBench::awaitVerb(int number)
{
    const JobCounts &counts = m_window.model().counts();
    const int running = counts.of(JobState::Running) + counts.of(JobState::Stopping);
    const int queued = counts.of(JobState::Queued);
    const std::array isDone{
        counts.of(JobState::Paused) == m_count,    counts.of(JobState::Paused) == 0,
        counts.of(JobState::Cancelled) == m_count, running + queued == m_count,
        counts.of(JobState::Cancelled) == m_count, m_window.model().jobCount() == 0};
    if (!isDone.at(static_cast<size_t>(number))) {
        later(1, [this, number] { awaitVerb(number); });
        return;
    }
    m_figures.insert(QStringLiteral("verb_%1_ms").arg(number), monotonicMs() - m_verbGivenAt);
    later(quietMs, [this, number] {
        noteStalls(QStringLiteral("verb_%1").arg(number));
        giveVerb(number + 1);
    });
}

void WindowBench::paste()
{
    QString text;
    for (int i = 0; i < m_count; ++i)
        text += QStringLiteral("http://127.0.0.1:9/pasted-clip-%1.mp4\n").arg(i);
    noteStalls(QStringLiteral("start"));
    m_pastedAt = monotonicMs();
    m_window.addText(text);
    m_figures.insert(QStringLiteral("paste_call_ms"), monotonicMs() - m_pastedAt);
}

void WindowBench::startStorm()
{
    QString text;
    for (int i = 0; i < m_count; ++i)
        text += QStringLiteral("http://127.0.0.1:9/storm-%1.mp4\n").arg(i);
    noteStalls(QStringLiteral("start"));
    m_pastedAt = monotonicMs();
    m_window.addText(text);
}

void WindowBench::handleProgress(const QList<JobProgress> &progress)
{
    m_progressRows += progress.size();
    if (m_scenario != Scenario::Storm || m_isStorming)
        return;
    for (const JobProgress &job : progress)
        m_reporting.insert(job.id);
    if (m_reporting.size() < m_count)
        return;
    m_isStorming = true;
    m_figures.insert(QStringLiteral("storm_start_ms"), monotonicMs() - m_pastedAt);
    noteStalls(QStringLiteral("starting"));
    measureStormCpu();
}

void WindowBench::measureStormCpu()
{
    m_stalls.end(); // asking a thousand times a second costs CPU itself
    const double cpu = processCpuMs();
    const double begun = monotonicMs();
    m_progressRows = 0;
    later(stormMs, [this, cpu, begun] {
        const double seconds = (monotonicMs() - begun) / 1000;
        m_figures.insert(QStringLiteral("storm_cpu_percent"),
                         (processCpuMs() - cpu) / seconds / 10);
        m_figures.insert(QStringLiteral("progress_rows_per_second"),
                         static_cast<double>(m_progressRows) / seconds);
        measureStormStalls();
    });
}

void WindowBench::measureStormStalls()
{
    m_application.reset();
    m_stalls.begin();
    later(stormMs, [this] {
        noteStalls(QStringLiteral("storm"));
        finish();
    });
}

void WindowBench::scroll(int step)
{
    if (step == scrollSteps) {
        noteStalls(QStringLiteral("scrolling"));
        measureList();
        return;
    }
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(bar->maximum() / scrollSteps * step);
    later(10, [this, step] { scroll(step + 1); });
}

void WindowBench::measureList()
{
    m_stalls.end(); // asking a thousand times a second costs CPU itself
    auto *bench = new ListBench(m_window.model(), *m_table, this);
    connect(bench, &ListBench::finished, this, [this, bench] {
        m_figures.insert(QStringLiteral("list"), bench->figures());
        finish();
    });
    bench->start();
}

void WindowBench::noteStalls(const QString &phase)
{
    const StallWatcher::Stall longest = m_stalls.longest();
    m_figures.insert(phase,
                     QJsonObject{{QStringLiteral("stall_ms"), longest.wallMs},
                                 {QStringLiteral("stall_cpu_ms"), longest.cpuMs},
                                 {QStringLiteral("stall_queued_ms"), longest.queuedMs},
                                 {QStringLiteral("stalls_over_50"), m_stalls.countOver50()},
                                 {QStringLiteral("slowest"), m_application.slowest()}});
    m_stalls.reset();
    m_application.reset();
}

void WindowBench::later(int ms, std::function<void()> act)
{
    QTimer::singleShot(ms, Qt::PreciseTimer, this, std::move(act));
}

void WindowBench::finish()
{
    m_stalls.end();
    emit finished();
}

} // namespace respool
