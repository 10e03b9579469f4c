// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/planner.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace respool {

namespace {

void reset(Step &step)
{
    if (const auto state = next(step.state, StepEvent::Reset))
        step.state = *state;
}

void resetKind(Job &job, StepKind kind, const QJsonObject &checkpoint)
{
    for (Step &step : job.steps) {
        if (step.kind == kind) {
            reset(step);
            step.checkpoint = checkpoint;
        }
    }
}

void discardDownload(Job &job)
{
    resetKind(job, StepKind::Download, QJsonObject{{discardKey, true}});
}

/// What made the damaged file is done again, and all that was made of it.
void redoDamaged(Job &job, const Step &verify)
{
    const QJsonArray labels = verify.checkpoint.value(damagedKey).toArray();
    const bool isSource = labels.contains(originalLabel);
    if (isSource && job.step(StepKind::Download))
        discardDownload(job);
    if (isSource)
        resetKind(job, StepKind::Probe, {});
    resetKind(job, StepKind::Encode, {});
}

} // namespace

QList<Step> planSteps(const JobSpec &spec)
{
    QList<StepKind> kinds;
    if (spec.kind == SourceKind::Address)
        kinds.append(StepKind::Download);
    const bool needsEncode = std::any_of(
        spec.recipe.renditions.cbegin(), spec.recipe.renditions.cend(),
        [](const Rendition &wanted) { return wanted.kind != Rendition::Kind::Original; });
    if (needsEncode)
        kinds.append({StepKind::Probe, StepKind::Encode});
    kinds.append({StepKind::Verify, StepKind::Publish});

    QList<Step> steps;
    for (const StepKind kind : std::as_const(kinds)) {
        Step step;
        step.ordinal = static_cast<int>(steps.size());
        step.kind = kind;
        steps.append(step);
    }
    return steps;
}

Job planJob(const JobSpec &spec, bool isPaused, qint64 nowUtcMs)
{
    Job job;
    job.uuid = QUuid::createUuid();
    job.spec = spec;
    if (spec.kind == SourceKind::File)
        job.title = nameOfSource(spec.kind, spec.source);
    job.state = isPaused ? JobState::Paused : JobState::Queued;
    job.createdAt = nowUtcMs;
    job.steps = planSteps(spec);
    return job;
}

bool planStart(Job &job, qint64 notBefore)
{
    const auto waiting = next(job.state, JobEvent::Wait);
    if (!waiting || !canSchedule(job.state))
        return false;
    job.state = *waiting;
    job.waitReason = WaitReason::Schedule;
    job.notBefore = notBefore;
    return true;
}

void planRetry(Job &job)
{
    const auto failed = std::find_if(job.steps.begin(), job.steps.end(), [](const Step &step) {
        return step.state == StepState::Failed;
    });
    if (failed == job.steps.end())
        return;
    if (job.error && job.error->code == ErrorCode::SourceMissing) {
        // Somebody emptied the folder: nothing in it can be gone on from.
        planFromScratch(job);
        return;
    }
    const Step copy = *failed;
    reset(*failed);
    // Without damaged files it was the tool that failed, not what it looked at.
    if (copy.kind == StepKind::Verify && !copy.checkpoint.value(damagedKey).toArray().isEmpty()) {
        redoDamaged(job, copy);
        failed->checkpoint = {};
    }
    // An encode or a probe that chokes on what was downloaded needs another download, not another
    // try.
    const bool sourceIsBad = job.error
        && (job.error->code == ErrorCode::MediaDamaged || job.error->code == ErrorCode::NotAVideo);
    if (sourceIsBad && (copy.kind == StepKind::Encode || copy.kind == StepKind::Probe)) {
        if (job.step(StepKind::Download))
            discardDownload(job);
        resetKind(job, StepKind::Probe, {});
    }
}

void planFromScratch(Job &job)
{
    for (Step &step : job.steps) {
        reset(step);
        step.checkpoint = {};
    }
    job.progress = 0;
}

} // namespace respool
