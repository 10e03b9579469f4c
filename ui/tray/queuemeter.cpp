// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/queuemeter.h"

#include "core/jobs/jobqueue.h"
#include "ui/models/jobtablemodel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace respool {

namespace {

constexpr int updateIntervalMs = 1000;

} // namespace

int overallPercent(const JobCounts &counts, int ended, double runningSum)
{
    const int atWork = counts.of(JobState::Running) + counts.of(JobState::Stopping);
    if (atWork == 0)
        return -1;
    const int all = ended + atWork + counts.of(JobState::Queued) + counts.of(JobState::Waiting);
    // Rounded down: what is not finished is not 100 %.
    const double fraction = (ended + std::clamp<double>(runningSum, 0, atWork)) / all;
    return std::clamp(static_cast<int>(std::floor(fraction * 100)), 0, 99);
}

QueueMeter::QueueMeter(JobQueue &queue, const JobTableModel &model)
    : m_model(model)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(updateIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &QueueMeter::update);
    connect(&m_model, &JobTableModel::statesChanged, this, &QueueMeter::scheduleUpdate);
    connect(&queue, &JobQueue::progressChanged, this, [this](const QList<JobProgress> &progress) {
        for (const JobProgress &report : progress)
            m_fractions.insert(report.id, std::max(0.0, report.progress.fraction));
        scheduleUpdate();
    });
    connect(&queue, &JobQueue::jobsChanged, this, [this](const QList<JobRow> &rows) {
        for (const JobRow &row : rows) {
            if (!isActive(row.state))
                m_fractions.remove(row.id);
        }
    });
    connect(&queue, &JobQueue::jobFinished, this, [this] { ++m_ended; });
    connect(&queue, &JobQueue::drained, this, [this] { m_ended = 0; });
}

void QueueMeter::scheduleUpdate()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void QueueMeter::update()
{
    double sum = 0;
    for (const double fraction : std::as_const(m_fractions))
        sum += fraction;
    const int percent = overallPercent(m_model.counts(), m_ended, sum);
    if (percent < 0)
        m_fractions.clear(); // a report may come after its job's end
    const int running = m_model.counts().of(JobState::Running);
    if (percent == m_percent && running == m_running)
        return;
    m_percent = percent;
    m_running = running;
    emit changed();
}

} // namespace respool
