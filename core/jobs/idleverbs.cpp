// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/idleverbs.h"

#include "core/base/future.h"
#include "core/jobs/inworker.h"
#include "core/jobs/planner.h"
#include "core/jobs/recovery.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace respool {

namespace {

/// A job that somebody has looked after begins anew with what it waits for and how often it failed.
/// Nobody has where it is the network that it waits for.
void settleWaiting(Job &job)
{
    if (job.state == JobState::Waiting && job.waitReason == WaitReason::Network)
        return;
    if (job.state != JobState::Waiting) {
        job.waitReason = WaitReason::None;
        job.notBefore = 0;
    }
    job.failures = 0;
    job.error.reset();
}

/// Because somebody wants it tried.
bool queueAgain(Job &job, JobEvent event)
{
    const auto queued = next(job.state, event);
    if (!queued)
        return false;
    job.state = *queued;
    job.crashes = 0;
    return true;
}

/// Nobody works on it, whatever the disk says: its end could not be stored. False: it was settled.
bool settleCutOff(Job &job)
{
    if (!next(job.state, JobEvent::Interrupt))
        return false;
    RecoveryReport report;
    RecoveryRules rules;
    rules.blameless.insert(job.id);
    rules.mostCrashes = std::numeric_limits<int>::max();
    job = recover({job}, rules, report).constFirst();
    return true;
}

} // namespace

IdleVerbs::Decision IdleVerbs::decide(const QList<Job> &jobs, const Verb &verb)
{
    Decision decision;
    for (const Job &stored : jobs) {
        Job job = stored;
        const bool isChanged = settleCutOff(job);
        if (verb(job) || isChanged) {
            settleWaiting(job);
            (job.steps == stored.steps ? decision.heads : decision.whole).append(job);
        } else {
            decision.unchanged.append(rowOf(job));
        }
    }
    return decision;
}

IdleVerbs::IdleVerbs(const Services &services)
    : m_services(services)
{
}

void IdleVerbs::pause(const QList<JobId> &ids)
{
    change(ids, StopIntent::Pause, [](Job &job) {
        const auto paused = next(job.state, JobEvent::Pause);
        if (paused)
            job.state = *paused;
        return paused.has_value();
    });
}

void IdleVerbs::resume(const QList<JobId> &ids)
{
    change(ids, StopIntent::None, [](Job &job) { return queueAgain(job, JobEvent::Resume); });
}

void IdleVerbs::cancel(const QList<JobId> &ids)
{
    change(ids, StopIntent::Cancel, [now = m_services.clock.utcMs()](Job &job) {
        const auto cancelled = next(job.state, JobEvent::Cancel);
        if (!cancelled)
            return false;
        job.state = *cancelled;
        job.finishedAt = now;
        planFromScratch(job);
        return true;
    });
}

void IdleVerbs::retry(const QList<JobId> &ids)
{
    change(ids, StopIntent::None, [](Job &job) {
        const auto queued = next(job.state, JobEvent::Retry);
        if (!queued)
            return false;
        planRetry(job);
        job.state = *queued;
        job.finishedAt = 0;
        return true;
    });
}

void IdleVerbs::retryFromScratch(const QList<JobId> &ids)
{
    change(ids, StopIntent::None, [](Job &job) {
        const auto queued = next(job.state, JobEvent::Retry);
        if (!queued)
            return false;
        planFromScratch(job);
        job.state = *queued;
        job.finishedAt = 0;
        return true;
    });
}

void IdleVerbs::startNow(const QList<JobId> &ids)
{
    // In a turn of its own: an earlier verb that holds one of them is not done with it yet.
    m_services.verbs.enqueue([this, ids] {
        for (const JobId id : ids)
            m_services.backlog.startAhead(id);
        emit readyChanged();
        m_services.verbs.done();
    });
    change(ids, StopIntent::None, [](Job &job) {
        const bool isWaiting = job.state == JobState::Waiting;
        return queueAgain(job, isWaiting ? JobEvent::Wake : JobEvent::Resume);
    });
}

void IdleVerbs::startAt(const QList<JobId> &ids, qint64 utcMs)
{
    change(ids, StopIntent::None, [utcMs](Job &job) { return planStart(job, utcMs); });
}

void IdleVerbs::blameNetwork(const QList<JobId> &ids)
{
    change(ids, StopIntent::None, [](Job &job) {
        const auto waiting = next(job.state, JobEvent::Wait);
        if (!waiting || job.state != JobState::Waiting || job.waitReason != WaitReason::Retry)
            return false;
        job.state = *waiting;
        job.waitReason = WaitReason::Network;
        job.notBefore = 0;
        job.failures = std::max(0, job.failures - 1);
        return true;
    });
}

QList<JobId> IdleVerbs::holdIdle(const QList<JobId> &ids)
{
    QList<JobId> idle;
    for (const JobId id : ids) {
        if (m_services.workers.isAtWork(id))
            continue;
        m_services.backlog.hold(id);
        idle.append(id);
    }
    return idle;
}

void IdleVerbs::giveUp(const QList<JobId> &held, const Error &error)
{
    for (const JobId id : held)
        m_services.backlog.release(id);
    emit readyChanged();
    emit storeFailed(error);
    m_services.verbs.done();
}

void IdleVerbs::change(const QList<JobId> &ids, StopIntent intent, const Verb &verb)
{
    if (intent != StopIntent::None)
        m_services.workers.stopRunning(ids, intent);
    m_services.verbs.enqueue([this, ids, intent, verb] {
        // Some may have been started while earlier verbs were on their way to the disk.
        if (intent != StopIntent::None)
            m_services.workers.stopRunning(ids, intent);
        const QList<JobId> idle = holdIdle(ids);
        whenDone(m_services.store.jobs(idle), this,
                 [this, idle, intent, verb](const Result<QList<Job>> &jobs) {
                     if (!jobs) {
                         giveUp(idle, jobs.error());
                         return;
                     }
                     // Nobody else touches what is held, and of ten thousand it takes its time.
                     inWorker(
                         this, [jobs = *jobs, verb] { return decide(jobs, verb); },
                         [this, intent](const Decision &decision) { apply(decision, intent); });
                 });
    });
}

void IdleVerbs::apply(const Decision &decision, StopIntent intent)
{
    QList<JobRow> news;
    for (const JobRow &row : decision.unchanged) {
        const auto state = m_services.backlog.state(row.id);
        if (state && *state != row.state)
            news.append(row); // a start that could not be stored never was
        m_services.backlog.track(row);
    }
    if (!news.isEmpty())
        emit jobsChanged(news);
    emit readyChanged();
    commit(decision, intent);
}

void IdleVerbs::commit(const Decision &decision, StopIntent intent)
{
    const QList<Job> changed = decision.whole + decision.heads;
    if (changed.isEmpty()) {
        m_services.verbs.done();
        return;
    }
    whenDone(m_services.store.saveAll(decision.whole, decision.heads), this,
             [this, changed, intent](const Result<> &result) {
                 if (result) {
                     handleCommitted(changed, intent);
                     return;
                 }
                 giveUp(idsOf(changed), result.error());
             });
}

void IdleVerbs::handleCommitted(const QList<Job> &changed, StopIntent intent)
{
    emit stored();
    const QList<JobRow> rows = m_services.backlog.track(changed);
    emit jobsChanged(rows);
    for (const JobRow &row : rows) {
        if (isFinished(row.state))
            emit jobFinished(row);
    }
    if (intent == StopIntent::Cancel)
        m_services.cleaner.clean(changed);
    emit readyChanged();
    m_services.verbs.done();
}

} // namespace respool
