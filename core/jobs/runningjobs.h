// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrunner.h"
#include "core/jobs/scheduler.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace respool {

/// The jobs at work, each with its runner; tells the store every few seconds how far they are. Main
/// thread.
class RunningJobs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningJobs)

public:
    explicit RunningJobs(const JobRunner::Services &services, QObject *parent = nullptr);
    ~RunningJobs() override;

    /// @p wanted: what somebody wanted of it while it was being read from the store.
    void start(const Job &job, Lane lane, const StartGroup &group, StopIntent wanted);

    [[nodiscard]] bool contains(JobId id) const { return m_jobs.contains(id); }

    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }

    [[nodiscard]] int count() const { return static_cast<int>(m_jobs.size()); }

    [[nodiscard]] QList<JobId> ids() const;
    /// Those that sleep would cut off from their server.
    [[nodiscard]] QList<JobId> downloading() const;
    /// The folders that get their files.
    [[nodiscard]] QSet<QString> destinations() const;

    /// A job at work, or null.
    [[nodiscard]] const Job *job(JobId id) const;
    /// See JobRunner; false where it is not at work, too.
    [[nodiscard]] bool rename(JobId id, const QString &name);
    /// Nothing happens where it is not at work.
    void stop(JobId id, StopIntent intent);
    /// All that write to this folder.
    void stopToWait(const QString &destination, WaitReason reason);
    /// The computer has slept.
    void handleWake();
    void heartbeat();

signals:
    void changed(const respool::Job &job);
    /// It is not among them any more, and the state is on disk.
    void ended(const respool::Job &job, respool::Lane lane, const respool::StartGroup &group,
               respool::StopIntent wanted);
    void storeFailed(const respool::Error &error);

private:
    struct Running
    {
        std::unique_ptr<JobRunner> runner;
        StartGroup group;
    };

    void handleEnded(const Job &job);

    JobRunner::Services m_services;
    std::map<JobId, Running> m_jobs;
    QTimer m_heartbeat;
};

} // namespace respool
