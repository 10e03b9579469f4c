// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/steprunner.h"

#include <QPointer>

namespace respool {

/// A step that does nothing until the test says how it ends.
class FakeStep final : public StepRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeStep)

public:
    FakeStep(JobId id, StepKind stepKind, bool obeys, QList<Stop> &stops);

    void start() override;
    void stop(Stop how) override;
    void handleCheckpointStored() override;

    void succeed(const QJsonObject &checkpoint = {});
    void fail(ErrorCode code, qint64 neededBytes = 0);
    void finishStopped();

    const JobId job;
    const StepKind kind;
    bool isStarted = false;
    bool isFinished = false;
    int storedCheckpoints = 0;

private:
    void finish(const StepOutcome &outcome);

    const bool m_obeys;
    QList<Stop> &m_stops;
};

/// Makes FakeSteps and keeps track of them.
class FakeSteps final : public StepRunnerFactory
{
public:
    [[nodiscard]] std::unique_ptr<StepRunner> make(const Job &job, const Step &step,
                                                   const QUuid &token) override;
    [[nodiscard]] Future<void> discardWork(const QList<Job> &jobs) override;

    [[nodiscard]] bool hasTools() const override { return areToolsThere; }

    void setExpectedDownloads(int count) override { expectedDownloads = count; }

    /// The step of this job that is at work now, or null.
    [[nodiscard]] FakeStep *of(JobId id) const;
    /// How many are at work.
    [[nodiscard]] int atWork() const;

    QList<JobId> made; ///< jobs in the order in which their steps were started
    QList<StepKind> kinds; ///< of those
    QStringList names; ///< what their jobs were called
    QList<JobId> discarded;
    QList<StepRunner::Stop> stops; ///< all that any step was asked
    bool areToolsThere = true;
    bool obeysStops = true; ///< ends when it is asked to, in the next turn
    bool succeedsAtOnce = false; ///< every step succeeds by itself, in the next turn
    int mostAtWork = 0;
    int expectedDownloads = -1; ///< as the queue told last

private:
    QList<QPointer<FakeStep>> m_steps;
};

} // namespace respool
