// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/recovery.h"

#include "core/jobs/planner.h"

#include <QCoreApplication>

#include <optional>

namespace respool {

namespace {

/// Where an interrupted job goes, unless it stays as it is: on by itself, or on its way elsewhere.
std::optional<JobEvent> eventAfter(StopIntent intent, bool resumes, RecoveryReport &report)
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
    case StopIntent::Wait:
        ++(resumes ? report.resumed : report.left);
        return resumes ? std::optional(JobEvent::Requeue) : std::nullopt;
    }
    Q_UNREACHABLE();
}

void countKind(const Job &job, RecoveryReport &report)
{
    const Step *step = job.currentStep();
    if (step && step->kind == StepKind::Encode)
        ++report.restarted;
    // Its names were recorded: what is not in place yet is put there, what is counts.
    if (step && step->kind == StepKind::Publish && !step->checkpoint.isEmpty())
        ++report.adopted;
}

Error cutOffError()
{
    return {ErrorCode::Interrupted,
            QCoreApplication::translate("respool", "The program ended while this job was running."),
            QCoreApplication::translate("respool", "Press Resume: it goes on from where it was."),
            {}};
}

} // namespace

QList<Job> recover(const QList<Job> &active, bool resumes, RecoveryReport &report)
{
    QList<Job> recovered;
    for (Job job : active) {
        const auto interrupted = next(job.state, JobEvent::Interrupt);
        if (!interrupted)
            continue;
        job.state = *interrupted;
        const auto event = eventAfter(job.stopIntent, resumes, report);
        if (event) {
            const auto after = next(*interrupted, *event);
            Q_ASSERT(after);
            job.state = *after;
        } else {
            job.error = cutOffError();
        }
        job.stopIntent = StopIntent::None;
        job.waitReason = WaitReason::None;
        ++job.interruptions;
        for (Step &step : job.steps) {
            if (const auto stopped = next(step.state, StepEvent::Stop))
                step.state = *stopped;
        }
        if (event == JobEvent::Requeue)
            countKind(job, report);
        if (event == JobEvent::Cancel)
            planFromScratch(job);
        recovered.append(job);
    }
    return recovered;
}

} // namespace respool
