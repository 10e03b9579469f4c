// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/launchrecovery.h"

#include "core/base/crashpoint.h"
#include "core/base/runin.h"
#include "core/process/processidentity.h"
#include "core/process/processreaper.h"

#include <algorithm>
#include <iterator>

namespace respool {

namespace {

/// Whose processes ran before the computer was restarted.
QSet<JobId> cutOffWithSystem(const QList<Attempt> &leftOver)
{
    const QString now = currentBootId();
    QSet<JobId> jobs;
    for (const Attempt &attempt : leftOver) {
        if (!attempt.bootId.isEmpty() && !now.isEmpty() && attempt.bootId != now)
            jobs.insert(attempt.job);
    }
    return jobs;
}

} // namespace

LaunchRecovery::LaunchRecovery(JobStore &store, const Clock &clock,
                               std::function<bool(JobId)> isAtWork, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_isAtWork(std::move(isAtWork))
{
}

void LaunchRecovery::start()
{
    ++m_start;
    whenDone(m_store.openAttempts(), this,
             [this, start = m_start](const Result<QList<Attempt>> &open) {
                 if (start != m_start)
                     return;
                 if (open)
                     reap(*open);
                 else
                     emit failed(open.error());
             });
}

void LaunchRecovery::reap(const QList<Attempt> &open)
{
    QList<Attempt> leftOver;
    QList<ProcessIdentity> wardens;
    QList<QUuid> tokens;
    for (const Attempt &attempt : open) {
        if (m_isAtWork(attempt.job))
            continue;
        leftOver.append(attempt);
        wardens.append(ProcessIdentity{attempt.pid, attempt.startTicks, attempt.bootId});
        tokens.append(attempt.token);
    }
    // Before anything may start: two runs must never work in one folder.
    whenDone(runInWorker([wardens, tokens] {
                 return tokens.isEmpty() ? 0 : reapLeftOvers(wardens, tokens);
             }),
             this, [this, leftOver, start = m_start](int reaped) {
                 RESPOOL_CRASH_POINT("reaped");
                 if (start == m_start)
                     readJobs(leftOver, reaped);
             });
}

void LaunchRecovery::readJobs(const QList<Attempt> &leftOver, int reaped)
{
    whenDone(m_store.activeJobs(), this,
             [this, leftOver, reaped, start = m_start](const Result<QList<Job>> &active) {
                 if (start != m_start)
                     return;
                 if (active)
                     commit(*active, leftOver, reaped);
                 else
                     emit failed(active.error());
             });
}

void LaunchRecovery::commit(const QList<Job> &active, const QList<Attempt> &leftOver, int reaped)
{
    RecoveryReport report;
    report.reaped = reaped;
    QList<Job> cutOff;
    std::copy_if(active.cbegin(), active.cend(), std::back_inserter(cutOff),
                 [this](const Job &job) { return !m_isAtWork(job.id); });
    const RecoveryRules rules{m_resumes, m_mostCrashes, cutOffWithSystem(leftOver)};
    const QList<Job> jobs = recover(cutOff, rules, report);
    if (jobs.isEmpty() && leftOver.isEmpty()) {
        emit settled({}, report);
        return;
    }
    QList<Attempt> ended = leftOver;
    for (Attempt &attempt : ended) {
        attempt.end = AttemptEnd::Interrupted;
        attempt.endedAt = m_clock.utcMs();
    }
    whenDone(m_store.settle(jobs, ended), this,
             [this, jobs, report, start = m_start](const Result<> &stored) {
                 if (start != m_start)
                     return;
                 RESPOOL_CRASH_POINT("settled");
                 if (stored)
                     emit settled(jobs, report);
                 else
                     emit failed(stored.error());
             });
}

} // namespace respool
