// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livejobs.h"

#include <algorithm>

namespace respool {

namespace {

bool waitsForTime(const JobRow &row)
{
    return row.state == JobState::Waiting && row.notBefore > 0;
}

} // namespace

void LiveJobs::report(const JobProgress &progress)
{
    const Progress &said = progress.progress;
    m_values.insert(progress.id,
                    {said.bytesPerSecond, said.speedFactor, said.secondsLeft, said.fraction >= 0,
                     said.framesDone, said.frames, said.framesPerSecond});
}

bool LiveJobs::follow(const JobRow &before, const JobRow &after)
{
    follow(after);
    const bool isOver = !isActive(after.state) || before.step != after.step;
    return isOver && m_values.remove(after.id);
}

void LiveJobs::follow(const JobRow &row)
{
    if (waitsForTime(row) || (isActive(row.state) && row.startedAt > 0))
        m_ticking.insert(row.id);
    else
        m_ticking.remove(row.id);
}

void LiveJobs::remove(JobId id)
{
    m_values.remove(id);
    m_ticking.remove(id);
}

void LiveJobs::clear()
{
    m_values.clear();
    m_ticking.clear();
}

double LiveJobs::fraction(const JobRow &row) const
{
    if (row.state == JobState::Completed)
        return 1;
    if (row.state == JobState::Running) {
        const auto live = m_values.constFind(row.id);
        const bool isMeasured = live == m_values.cend() ? row.progress > 0 : live->isMeasured;
        return isMeasured ? static_cast<double>(row.progress) : -1;
    }
    return static_cast<double>(row.progress);
}

qint64 LiveJobs::secondsLeft(const JobRow &row, qint64 nowUtcMs) const
{
    if (waitsForTime(row))
        return std::max<qint64>(0, (row.notBefore - nowUtcMs) / 1000);
    const auto live = m_values.constFind(row.id);
    return live == m_values.cend() ? -1 : live->secondsLeft;
}

} // namespace respool
