// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/domain/jobstore.h"
#include "core/domain/progress.h"
#include "core/process/processrunner.h"

#include <QObject>
#include <QUuid>

#include <memory>

namespace respool {

/// How a run of a step ended and what it leaves to the steps after it.
struct StepOutcome
{
    enum class End { Done, Skipped, Failed, Stopped };

    End end = End::Failed;
    std::optional<Error> error; ///< for Failed
    QJsonObject checkpoint; ///< replaces the step's
    QList<Output> outputs; ///< of a publish step
    qint64 bytes = -1; ///< what the job's size is now known to be
    int exitCode = -1; ///< of the last tool
    bool hasProgressed = false; ///< of a failure: it got further than the run before
    qint64 retryAfterMs = 0; ///< of a failure: the pause that the server asked for
    qint64 neededBytes = 0; ///< of a failure for lack of room: what has to be free

    [[nodiscard]] static StepOutcome failed(Error error)
    {
        StepOutcome outcome;
        outcome.error = std::move(error);
        return outcome;
    }

    [[nodiscard]] static StepOutcome stopped()
    {
        StepOutcome outcome;
        outcome.end = End::Stopped;
        return outcome;
    }
};

/// Does one run of one step: heals what an earlier run left, starts the tool, reads it, proves the
/// result. Made by a StepRunnerFactory, lives on the main thread, is deleted after finished().
class StepRunner : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRunner)

public:
    using Stop = ProcessRunner::Stop;

    using QObject::QObject;

    virtual void start() = 0;
    /// Asks it to end; finished() follows, with Stopped unless the work was done already.
    virtual void stop(Stop how) = 0;

    /// The computer has slept: what was connected may be dead without anybody knowing.
    virtual void handleWake() { }

    /// The last checkpointed() is on disk now: what had to be recorded first may be done.
    virtual void handleCheckpointStored() { }

signals:
    /// A process of this run lives. @p command is ready to be shown.
    void processStarted(const respool::ProcessIdentity &identity, const QString &command);
    void progressed(const respool::Progress &progress);
    /// What the source calls itself; empty or -1 where not known.
    void described(const QString &title, qint64 bytes);
    /// A checkpoint worth keeping before the end (validators of a download).
    void checkpointed(const QJsonObject &checkpoint, respool::Durability durability);
    /// Exactly once after start(), never from inside start().
    void finished(const respool::StepOutcome &outcome);
};

/// Makes the runner for a step; tests make theirs without tools.
class StepRunnerFactory
{
public:
    StepRunnerFactory() = default;
    StepRunnerFactory(const StepRunnerFactory &) = delete;
    StepRunnerFactory &operator=(const StepRunnerFactory &) = delete;
    virtual ~StepRunnerFactory() = default;

    /// @p token marks the processes and lines of this run.
    [[nodiscard]] virtual std::unique_ptr<StepRunner> make(const Job &job, const Step &step,
                                                           const QUuid &token) = 0;
    /// Deletes what jobs keep for going on (their folders); the finished files stay. In a worker;
    /// the future is ready when all of it is gone.
    [[nodiscard]] virtual Future<void> discardWork(const QList<Job> &jobs) = 0;
    /// Whether the tools are there that jobs need.
    [[nodiscard]] virtual bool hasTools() const = 0;

    /// How many downloads will be at work as soon as all have started that may: what they share is
    /// shared out by that.
    virtual void setExpectedDownloads(int count) { Q_UNUSED(count) }
};

} // namespace respool

Q_DECLARE_METATYPE(respool::StepOutcome)
