// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/jobstore.h"
#include "core/jobs/recovery.h"

#include <QObject>

#include <functional>

namespace respool {

/// Settles what the last run of the program left at work, before anything may start: ends processes
/// that still live, decides by recover() what becomes of the jobs, and commits that. Main thread.
class LaunchRecovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaunchRecovery)

public:
    /// @p isAtWork: jobs that this run of the program works on; they are left alone.
    LaunchRecovery(JobStore &store, const Clock &clock, std::function<bool(JobId)> isAtWork,
                   QObject *parent = nullptr);

    // For the next start(); see RecoveryRules.
    void setResumes(bool resumes) { m_resumes = resumes; }

    void setMostCrashes(int count) { m_mostCrashes = count; }

    /// settled() or failed() follows. A second call makes the answers to the first one void.
    void start();

signals:
    /// On disk: the jobs as they are now. Also when there was nothing to settle.
    void settled(const QList<respool::Job> &jobs, const respool::RecoveryReport &report);
    void failed(const respool::Error &error);

private:
    void reap(const QList<Attempt> &open);
    void readJobs(const QList<Attempt> &leftOver, int reaped);
    void commit(const QList<Job> &active, const QList<Attempt> &leftOver, int reaped);

    JobStore &m_store;
    const Clock &m_clock;
    std::function<bool(JobId)> m_isAtWork;
    bool m_resumes = true;
    int m_mostCrashes = standardMostCrashes;
    int m_start = 0; ///< which start() an answer belongs to
};

} // namespace respool
