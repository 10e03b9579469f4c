// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/fakesteps.h"

#include <algorithm>

namespace respool {

FakeStep::FakeStep(JobId id, StepKind stepKind, bool obeys, QList<Stop> &stops)
    : job(id)
    , kind(stepKind)
    , m_obeys(obeys)
    , m_stops(stops)
{
}

void FakeStep::start()
{
    isStarted = true;
}

void FakeStep::stop(Stop how)
{
    m_stops.append(how);
    if (m_obeys)
        QMetaObject::invokeMethod(this, &FakeStep::finishStopped, Qt::QueuedConnection);
}

void FakeStep::handleCheckpointStored()
{
    ++storedCheckpoints;
}

void FakeStep::succeed(const QJsonObject &checkpoint)
{
    StepOutcome outcome;
    outcome.end = StepOutcome::End::Done;
    outcome.exitCode = 0;
    outcome.checkpoint = checkpoint;
    finish(outcome);
}

void FakeStep::fail(ErrorCode code, qint64 neededBytes)
{
    StepOutcome outcome = StepOutcome::failed(Error{code, QStringLiteral("It failed."), {}, {}});
    outcome.neededBytes = neededBytes;
    finish(outcome);
}

void FakeStep::finishStopped()
{
    StepOutcome outcome;
    outcome.end = StepOutcome::End::Stopped;
    finish(outcome);
}

void FakeStep::finish(const StepOutcome &outcome)
{
    if (isFinished)
        return;
    isFinished = true;
    emit finished(outcome);
}

std::unique_ptr<StepRunner> FakeSteps::make(const Job &job, const Step &step, const QUuid &)
{
    auto made = std::make_unique<FakeStep>(job.id, step.kind, obeysStops, stops);
    this->made.append(job.id);
    kinds.append(step.kind);
    names.append(job.displayName());
    m_steps.removeIf([](const QPointer<FakeStep> &old) { return !old || old->isFinished; });
    m_steps.append(made.get());
    mostAtWork = std::max(mostAtWork, atWork());
    if (succeedsAtOnce) {
        QMetaObject::invokeMethod(
            made.get(), [step = made.get()] { step->succeed(); }, Qt::QueuedConnection);
    }
    return made;
}

Future<void> FakeSteps::discardWork(const QList<Job> &jobs)
{
    discarded += idsOf(jobs);
    return finishedFuture();
}

FakeStep *FakeSteps::of(JobId id) const
{
    for (const QPointer<FakeStep> &step : m_steps) {
        if (step && !step->isFinished && step->job == id)
            return step;
    }
    return nullptr;
}

int FakeSteps::atWork() const
{
    return static_cast<int>(
        std::count_if(m_steps.cbegin(), m_steps.cend(),
                      [](const QPointer<FakeStep> &step) { return step && !step->isFinished; }));
}

} // namespace respool
