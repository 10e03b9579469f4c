// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/jobstore.h"
#include "core/jobs/retrypolicy.h"
#include "core/jobs/scheduler.h"
#include "core/jobs/steprunner.h"

#include <QObject>

#include <memory>

namespace respool {

class ProgressHub;

/// The stronger of two wishes to stop a job: what was asked for first is not forgotten because the
/// program quits meanwhile, and a cancel is not softened by a pause. Pure.
[[nodiscard]] StopIntent harder(StopIntent a, StopIntent b);

/// Asked by a job at work about what concerns others, too; the queue answers.
class JobArbiter
{
public:
    JobArbiter() = default;
    JobArbiter(const JobArbiter &) = delete;
    JobArbiter &operator=(const JobArbiter &) = delete;
    virtual ~JobArbiter() = default;

    /// Gives up @p from and takes a place in @p to, if there is room; else changes nothing.
    [[nodiscard]] virtual bool changeLane(Lane from, Lane to) = 0;
    /// What becomes of a job one of whose steps failed so.
    [[nodiscard]] virtual Disposition dispose(const Job &job, const StepOutcome &outcome) = 0;
    /// A download gets something from this job's host.
    virtual void noteReachable(const Job &job) = 0;
};

/// Takes one job through its steps, from the start that the scheduler decided to the state in which
/// it lets go of it. Every change is committed before it is acted on or told. Main thread.
class JobRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobRunner)

public:
    struct Services
    {
        JobStore &store;
        StepRunnerFactory &steps;
        const Clock &clock;
        ProgressHub &hub;
        JobArbiter &arbiter;
    };

    /// @p job is queued or waiting; it holds a place in @p lane.
    JobRunner(const Services &services, const Job &job, Lane lane, QObject *parent);
    ~JobRunner() override;

    void start();
    /// Ends the current step and leaves the job as @p intent says; of several calls the hardest
    /// counts, see harder().
    void stop(StopIntent intent);
    /// stop() with StopIntent::Wait: afterwards the job waits for this.
    void stopToWait(WaitReason reason);
    /// The computer has slept.
    void handleWake();

    /// What its files will be called, see Job::chosenName; whoever calls stores it. False, and
    /// nothing changed, when they are being put in place.
    [[nodiscard]] bool rename(const QString &name);

    [[nodiscard]] const Job &job() const { return m_job; }

    [[nodiscard]] Lane lane() const { return m_lane; }

    /// What stop() asked for; a verb that came too late is seen here.
    [[nodiscard]] StopIntent wanted() const { return m_wanted; }

    /// Asks for the newest progress to be stored with the next heartbeat.
    [[nodiscard]] Heartbeat heartbeat() const;

signals:
    /// A change is on disk.
    void changed(const respool::Job &job);
    /// The job has left the running states, on disk. The runner is to be deleted.
    void ended(const respool::Job &job);
    void storeFailed(const respool::Error &error);

private:
    enum class Phase { Committing, Working, Ended };

    /// Tells of @p saved, which is on disk, by the name that it has by now.
    void tellChanged(Job saved);
    void beginStep();
    /// Takes up the current step: its state and the record of a new run, not stored yet.
    void takeUpStep();
    void runStep();
    void handleOutcome(const StepOutcome &outcome);
    void letGoOfStep();
    void settleStep(const StepOutcome &outcome);
    /// It failed: waits for another try, or for good.
    void endFailed(const StepOutcome &outcome);
    void moveOn();
    void endAs(JobEvent event);
    void endStopped();
    void commitEnd();
    void handleProcessStarted(const ProcessIdentity &identity, const QString &command);
    void handleProgress(const Progress &progress);
    void handleDescription(const QString &title, qint64 bytes);
    void handleCheckpoint(const QJsonObject &checkpoint, Durability durability);
    void giveUp(const Error &error);

    Services m_services;
    Job m_job;
    Lane m_lane;
    Phase m_phase = Phase::Committing;
    Attempt m_attempt;
    StopIntent m_wanted = StopIntent::None;
    WaitReason m_waitsFor = WaitReason::None; ///< of StopIntent::Wait
    bool m_isReachTold = false; ///< noteReachable() once a step
    std::unique_ptr<StepRunner> m_step;
};

} // namespace respool
