// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/recovery.h"

#include "core/jobs/planner.h"

namespace respool {

namespace {

/// Where an interrupted job goes: on by itself, unless it was already on its way elsewhere.
JobEvent eventAfter(StopIntent intent, RecoveryReport &report)
{
    switch (intent) {
    case StopIntent::Pause:
        ++report.paused;
        return JobEvent::Pause;
    case StopIntent::Cancel:
        ++report.cancelled;
        return JobEvent::Cancel;
    case StopIntent::None:
    case StopIntent::Sleep:
    case StopIntent::Quit:
        ++report.resumed;
        return JobEvent::Requeue;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Job> recover(const QList<Job> &active, RecoveryReport &report)
{
    QList<Job> recovered;
    for (Job job : active) {
        const auto interrupted = next(job.state, JobEvent::Interrupt);
        if (!interrupted)
            continue;
        const JobEvent event = eventAfter(job.stopIntent, report);
        const auto after = next(*interrupted, event);
        Q_ASSERT(after);
        job.state = *after;
        job.stopIntent = StopIntent::None;
        ++job.interruptions;
        for (Step &step : job.steps) {
            if (const auto stopped = next(step.state, StepEvent::Stop))
                step.state = *stopped;
        }
        if (event == JobEvent::Cancel)
            planFromScratch(job);
        recovered.append(job);
    }
    return recovered;
}

} // namespace respool
