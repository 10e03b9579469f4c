// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrunner.h"

#include "core/base/crashpoint.h"
#include "core/base/future.h"
#include "core/base/logging.h"
#include "core/jobs/jobprogress.h"
#include "core/jobs/planner.h"
#include "core/jobs/progresshub.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace respool {

namespace {

template <typename State, typename Event> void apply(State &state, Event event)
{
    const auto after = next(state, event);
    // Who calls has asked the table before: a miss is a mistake of ours.
    Q_ASSERT(after);
    if (after)
        state = *after;
}

int hardness(StopIntent intent)
{
    switch (intent) {
    case StopIntent::None:
        return 0;
    case StopIntent::Sleep:
        return 1;
    case StopIntent::Wait:
        return 2;
    case StopIntent::Quit:
        return 3;
    case StopIntent::Pause:
        return 4;
    case StopIntent::Cancel:
        return 5;
    }
    Q_UNREACHABLE();
}

AttemptEnd attemptEndOf(StepOutcome::End end)
{
    switch (end) {
    case StepOutcome::End::Done:
    case StepOutcome::End::Skipped:
        return AttemptEnd::Succeeded;
    case StepOutcome::End::Failed:
        return AttemptEnd::Failed;
    case StepOutcome::End::Stopped:
        return AttemptEnd::Stopped;
    }
    Q_UNREACHABLE();
}

/// Whether a run has to be on record before its work begins, so that a later launch can find what
/// is left of it. Verifying only reads, and publishing records the names itself before it moves
/// files.
bool needsRecordFirst(StepKind kind)
{
    return kind != StepKind::Verify && kind != StepKind::Publish;
}

/// Why a job was stopped that did not fail itself.
std::optional<Error> stoppedFor(WaitReason reason, const QString &destination)
{
    if (reason == WaitReason::DiskSpace) {
        return Error{
            ErrorCode::DiskFull,
            QCoreApplication::translate("respool", "The disk of “%1” is nearly full.")
                .arg(destination),
            QCoreApplication::translate("respool", "Make room; the job goes on by itself then."),
            {}};
    }
    if (reason == WaitReason::Folder) {
        return Error{
            ErrorCode::DestinationMissing,
            QCoreApplication::translate("respool",
                                        "The folder “%1” or its drive is not there any more, or "
                                        "may not be written.")
                .arg(destination),
            QCoreApplication::translate(
                "respool", "Bring it back or allow writing; the job goes on by itself then."),
            {}};
    }
    return std::nullopt;
}

} // namespace

StopIntent harder(StopIntent a, StopIntent b)
{
    return hardness(a) < hardness(b) ? b : a;
}

JobRunner::JobRunner(const Services &services, const Job &job, Lane lane, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_job(job)
    , m_lane(lane)
{
}

JobRunner::~JobRunner() = default;

Heartbeat JobRunner::heartbeat() const
{
    return Heartbeat{m_job.id, m_job.progress, m_job.bytes, m_job.crashes};
}

void JobRunner::start()
{
    apply(m_job.state, JobEvent::Start);
    m_job.waitReason = WaitReason::None;
    m_job.notBefore = 0;
    m_job.error.reset();
    if (m_job.hasLostRecipe || m_job.steps.isEmpty()) {
        m_job.error = m_job.hasLostRecipe ? lostRecipeError() : lostStepsError();
        endAs(JobEvent::Fail);
        return;
    }
    m_job.hasFolder = true;
    if (m_job.startedAt == 0)
        m_job.startedAt = m_services.clock.utcMs();
    if (!m_job.currentStep()) {
        endAs(JobEvent::Complete);
        return;
    }
    beginStep();
}

void JobRunner::beginStep()
{
    takeUpStep();
    RESPOOL_CRASH_POINT("before_begin");
    whenDone(m_services.store.begin(m_job, m_attempt), this, [this](const Result<> &stored) {
        if (!stored) {
            giveUp(stored.error());
            return;
        }
        RESPOOL_CRASH_POINT("begun");
        emit changed(m_job);
        runStep();
    });
}

void JobRunner::takeUpStep()
{
    Step *step = m_job.currentStep();
    apply(step->state, StepEvent::Start);
    ++step->attempts;
    m_phase = Phase::Committing;
    m_attempt = Attempt{};
    m_attempt.job = m_job.id;
    m_attempt.step = step->ordinal;
    m_attempt.token = QUuid::createUuid();
    m_attempt.startedAt = m_services.clock.utcMs();
}

void JobRunner::runStep()
{
    m_phase = Phase::Working;
    m_isReachTold = false;
    m_step = m_services.steps.make(m_job, *m_job.currentStep(), m_attempt.token);
    StepRunner *runner = m_step.get();
    connect(runner, &StepRunner::processStarted, this, &JobRunner::handleProcessStarted);
    connect(runner, &StepRunner::progressed, this, &JobRunner::handleProgress);
    connect(runner, &StepRunner::described, this, &JobRunner::handleDescription);
    connect(runner, &StepRunner::checkpointed, this, &JobRunner::handleCheckpoint);
    connect(runner, &StepRunner::finished, this, &JobRunner::handleOutcome);
    runner->start();
    if (m_wanted != StopIntent::None)
        stop(m_wanted);
}

void JobRunner::stop(StopIntent intent)
{
    if (m_phase == Phase::Ended)
        return;
    const bool isAsked = m_job.state == JobState::Stopping && m_wanted == harder(m_wanted, intent);
    if (isAsked && intent != StopIntent::Quit) // which is in a greater hurry
        return;
    m_wanted = harder(m_wanted, intent);
    if (m_phase == Phase::Committing)
        return; // runStep() and moveOn() look at m_wanted once the commit is through
    const auto how =
        intent == StopIntent::Quit ? StepRunner::Stop::AtOnce : StepRunner::Stop::Gently;
    if (m_job.state == JobState::Running)
        apply(m_job.state, JobEvent::Stop);
    m_job.stopIntent = m_wanted;
    whenDone(m_services.store.save(m_job), this,
             [this, how, saved = m_job](const Result<> &stored) {
                 if (!stored)
                     emit storeFailed(stored.error());
                 if (m_phase != Phase::Working || !m_step)
                     return;
                 if (stored)
                     tellChanged(saved);
                 m_step->stop(how);
             });
}

void JobRunner::stopToWait(WaitReason reason)
{
    m_waitsFor = reason;
    stop(StopIntent::Wait);
}

bool JobRunner::rename(const QString &name)
{
    const Step *step = m_job.currentStep();
    const bool isPublishing = !step || step->kind == StepKind::Publish;
    if (isPublishing || m_phase == Phase::Ended || !canRename(m_job))
        return false;
    m_job.chosenName = name;
    return true;
}

/// It was copied when its write began, and may have been renamed since.
void JobRunner::tellChanged(Job saved)
{
    saved.chosenName = m_job.chosenName;
    emit changed(saved);
}

void JobRunner::handleWake()
{
    if (m_step)
        m_step->handleWake();
}

void JobRunner::handleOutcome(const StepOutcome &outcome)
{
    m_phase = Phase::Committing;
    letGoOfStep();
    m_services.hub.forget(m_job.id);
    settleStep(outcome);
    m_attempt.end = attemptEndOf(outcome.end);
    m_attempt.endedAt = m_services.clock.utcMs();
    m_attempt.exitCode = outcome.exitCode;

    if (outcome.end == StepOutcome::End::Failed && m_wanted == StopIntent::None) {
        endFailed(outcome);
    } else if (!m_job.currentStep()) {
        endAs(JobEvent::Complete);
    } else if (m_wanted != StopIntent::None) {
        endStopped();
    } else {
        moveOn();
    }
}

void JobRunner::letGoOfStep()
{
    if (!m_step)
        return;
    // Whatever it may still say is about a run that has ended.
    m_step->disconnect(this);
    m_step.release()->deleteLater();
}

void JobRunner::settleStep(const StepOutcome &outcome)
{
    Step *step = m_job.currentStep();
    step->checkpoint = outcome.checkpoint;
    m_job.crashes = 0; // however it ended, the program is still there
    if (outcome.bytes >= 0)
        m_job.bytes = outcome.bytes;
    switch (outcome.end) {
    case StepOutcome::End::Done:
        apply(step->state, StepEvent::Finish);
        break;
    case StepOutcome::End::Skipped:
        apply(step->state, StepEvent::Skip);
        break;
    case StepOutcome::End::Failed:
        // Asked to stop, a tool may fail in any way: that says nothing about the work.
        apply(step->state, m_wanted == StopIntent::None ? StepEvent::Fail : StepEvent::Stop);
        break;
    case StepOutcome::End::Stopped:
        apply(step->state, StepEvent::Stop);
        break;
    }
    if (!outcome.outputs.isEmpty())
        m_job.outputs = outcome.outputs;
    m_job.progress = std::max(m_job.progress, jobFraction(m_job, 0));
}

void JobRunner::endFailed(const StepOutcome &outcome)
{
    const Disposition after = m_services.arbiter.dispose(m_job, outcome);
    m_job.error = outcome.error;
    m_job.failures = after.failures;
    qCInfo(logJobs) << "job" << m_job.id.value << "failed:" << enumName(outcome.error->code)
                    << outcome.error->text
                    << (after.isRetried ? enumName(after.reason) : QStringLiteral("for good"));
    if (!after.isRetried) {
        endAs(JobEvent::Fail);
        return;
    }
    planRetry(m_job);
    m_job.waitReason = after.reason;
    m_job.notBefore = after.notBefore;
    endAs(JobEvent::Wait);
}

void JobRunner::moveOn()
{
    const Step *step = m_job.currentStep();
    const bool isShort = step->kind == StepKind::Verify || step->kind == StepKind::Publish;
    const Lane wanted = isShort ? m_lane : laneOf(step->kind);
    if (wanted != m_lane) {
        if (!m_services.arbiter.changeLane(m_lane, wanted)) {
            m_job.waitReason =
                wanted == Lane::Encode ? WaitReason::EncodeSlot : WaitReason::DownloadSlot;
            endAs(JobEvent::Wait);
            return;
        }
        m_lane = wanted;
    }
    const Attempt ended = m_attempt;
    takeUpStep();
    const bool isFirstRecorded = needsRecordFirst(step->kind);
    RESPOOL_CRASH_POINT("before_advance");
    const auto stored = m_services.store.advance(
        m_job, ended, m_attempt, isFirstRecorded ? Durability::Durable : Durability::Patient);
    whenDone(stored, this, [this, isFirstRecorded, saved = m_job](const Result<> &result) {
        if (m_phase == Phase::Ended)
            return;
        if (!result) {
            giveUp(result.error());
            return;
        }
        RESPOOL_CRASH_POINT("advanced");
        tellChanged(saved);
        if (isFirstRecorded)
            runStep();
    });
    if (!isFirstRecorded)
        runStep();
}

void JobRunner::endAs(JobEvent event)
{
    apply(m_job.state, event);
    m_job.stopIntent = StopIntent::None;
    if (isFinished(m_job.state))
        m_job.finishedAt = m_services.clock.utcMs();
    if (m_job.state == JobState::Completed)
        m_job.progress = 1;
    commitEnd();
}

void JobRunner::endStopped()
{
    // The step may have ended by itself before the wish to stop was on disk.
    if (m_job.state == JobState::Running)
        apply(m_job.state, JobEvent::Stop);
    switch (m_wanted) {
    case StopIntent::Cancel:
        planFromScratch(m_job);
        endAs(JobEvent::Cancel);
        break;
    case StopIntent::Pause:
        endAs(JobEvent::Pause);
        break;
    case StopIntent::Wait:
        m_job.waitReason = m_waitsFor;
        m_job.error = stoppedFor(m_waitsFor, m_job.spec.destination);
        endAs(JobEvent::Wait);
        break;
    case StopIntent::None:
    case StopIntent::Sleep:
    case StopIntent::Quit:
        endAs(JobEvent::Requeue);
        break;
    }
}

void JobRunner::commitEnd()
{
    RESPOOL_CRASH_POINT("before_end");
    const auto stored = m_attempt.job.isValid() ? m_services.store.end(m_job, m_attempt)
                                                : m_services.store.save(m_job);
    whenDone(stored, this, [this](const Result<> &result) {
        if (m_phase == Phase::Ended)
            return;
        if (!result) {
            giveUp(result.error());
            return;
        }
        m_phase = Phase::Ended;
        RESPOOL_CRASH_POINT("end_committed");
        emit ended(m_job);
    });
}

void JobRunner::giveUp(const Error &error)
{
    // What is on disk still says "running": the next launch goes on from there. Here nothing is
    // promised any more.
    qCCritical(logJobs) << "job" << m_job.id.value << "could not be stored:" << error.detail;
    m_phase = Phase::Ended;
    letGoOfStep();
    m_job.state = JobState::Interrupted;
    emit storeFailed(error);
    emit ended(m_job);
}

void JobRunner::handleProcessStarted(const ProcessIdentity &identity, const QString &command)
{
    m_attempt.pid = identity.pid;
    m_attempt.startTicks = identity.startTicks;
    m_attempt.bootId = identity.bootId;
    m_attempt.command = command;
    whenDone(m_services.store.noteProcess(m_attempt), this, [](const Result<> &stored) {
        if (!stored)
            qCWarning(logJobs) << "process not recorded:" << stored.error().detail;
        RESPOOL_CRASH_POINT("process_recorded");
    });
}

void JobRunner::handleProgress(const Progress &progress)
{
    const Step *step = m_job.currentStep();
    if (step->kind == StepKind::Download && !std::exchange(m_isReachTold, true))
        m_services.arbiter.noteReachable(m_job);
    const double fraction = jobFraction(m_job, progress.fraction);
    // Where nobody knows how much there is, any progress is taken for more than before.
    if (fraction > m_job.progress || progress.fraction < 0)
        m_job.crashes = 0;
    m_job.progress = std::max(m_job.progress, fraction);
    JobProgress told{m_job.id, step->ordinal, progress};
    // A bar that cannot know its end says so instead of standing still.
    told.progress.fraction = progress.fraction < 0 ? -1 : m_job.progress;
    m_services.hub.report(told);
}

void JobRunner::handleDescription(const QString &title, qint64 bytes)
{
    if (!title.isEmpty())
        m_job.title = title;
    if (bytes >= 0)
        m_job.bytes = bytes;
    // Told as it was stored: by now the job may be on its way to a state that is not on disk.
    whenDone(m_services.store.describe(m_job.id, title, bytes), this,
             [this, saved = m_job](const Result<> &stored) {
                 if (!stored)
                     emit storeFailed(stored.error());
                 else if (m_phase != Phase::Ended)
                     tellChanged(saved);
             });
}

void JobRunner::handleCheckpoint(const QJsonObject &checkpoint, Durability durability)
{
    Step *step = m_job.currentStep();
    step->checkpoint = checkpoint;
    const auto saved =
        m_services.store.saveCheckpoint(m_job.id, step->ordinal, checkpoint, durability);
    whenDone(saved, this, [this](const Result<> &stored) {
        if (!stored) {
            // Without it on disk the work must not go on: the job goes back into the queue.
            emit storeFailed(stored.error());
            m_wanted = harder(m_wanted, StopIntent::Quit);
            if (m_step)
                m_step->stop(StepRunner::Stop::Gently);
            return;
        }
        RESPOOL_CRASH_POINT("checkpoint_stored");
        if (m_step)
            m_step->handleCheckpointStored();
    });
}

} // namespace respool
