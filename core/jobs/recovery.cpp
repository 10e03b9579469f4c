// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/recovery.h"

#include "core/jobs/planner.h"

#include <QCoreApplication>

#include <optional>

namespace respool {

namespace {

/// Where an interrupted job goes, unless it stays as it is: on by itself, or on its way elsewhere.
std::optional<JobEvent> eventAfter(const Job &job, const RecoveryRules &rules,
                                   RecoveryReport &report)
{
    switch (job.stopIntent) {
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
        break;
    }
    const bool isDistrusted = job.crashes >= rules.mostCrashes;
    if (rules.resumes && !isDistrusted) {
        ++report.resumed;
        return JobEvent::Requeue;
    }
    ++(isDistrusted ? report.distrusted : report.left);
    return std::nullopt;
}

void countKind(const Job &job, RecoveryReport &report)
{
    const Step *step = job.currentStep();
    if (step && step->kind == StepKind::Encode && !step->checkpoint.contains(chunksKey))
        ++report.restarted;
    // Its names were recorded: what is not in place yet is put there, what is counts.
    if (step && step->kind == StepKind::Publish && !step->checkpoint.isEmpty())
        ++report.adopted;
}

Error cutOffError(const Job &job, const RecoveryRules &rules)
{
    if (job.crashes >= rules.mostCrashes) {
        return {
            ErrorCode::Interrupted,
            QCoreApplication::translate(
                "respool", "Respool ended %n time(s) in a row while this job was at work.", nullptr,
                job.crashes),
            QCoreApplication::translate(
                "respool", "Press Resume to try once more; if it happens again, remove the job."),
            {}};
    }
    return {ErrorCode::Interrupted,
            QCoreApplication::translate("respool", "The program ended while this job was running."),
            QCoreApplication::translate("respool", "Press Resume: it goes on from where it was."),
            {}};
}

} // namespace

QList<Job> recover(const QList<Job> &active, const RecoveryRules &rules, RecoveryReport &report)
{
    QList<Job> recovered;
    for (Job job : active) {
        const auto interrupted = next(job.state, JobEvent::Interrupt);
        if (!interrupted)
            continue;
        job.state = *interrupted;
        ++job.interruptions;
        if (!rules.blameless.contains(job.id))
            ++job.crashes;
        const auto event = eventAfter(job, rules, report);
        if (event) {
            const auto after = next(*interrupted, *event);
            Q_ASSERT(after);
            job.state = *after;
        } else {
            job.error = cutOffError(job, rules);
        }
        job.stopIntent = StopIntent::None;
        job.waitReason = WaitReason::None;
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
