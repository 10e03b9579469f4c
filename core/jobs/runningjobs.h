// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/backlog.h"
#include "core/jobs/jobrunner.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace respool {

/// The jobs at work, each with its runner, and those that are being read from the store to be
/// worked on; tells the store every few seconds how far they are. Main thread.
class RunningJobs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningJobs)

public:
    explicit RunningJobs(const JobRunner::Services &services, QObject *parent = nullptr);
    ~RunningJobs() override;

    /// started() or notStarted() follows.
    void start(const Backlog::Start &start);

    [[nodiscard]] bool contains(JobId id) const
    {
        return m_jobs.contains(id) || m_starting.contains(id);
    }

    [[nodiscard]] bool isEmpty() const { return m_jobs.empty() && m_starting.isEmpty(); }

    /// Those that have begun.
    [[nodiscard]] int count() const { return static_cast<int>(m_jobs.size()); }

    /// Whether sleep would cut one off from its server.
    [[nodiscard]] bool isSleepHarmful() const;
    /// The folders that get their files.
    [[nodiscard]] QSet<QString> destinations() const;

    /// A job at work, or null.
    [[nodiscard]] const Job *job(JobId id) const;
    /// See JobRunner; false where it is not at work, too.
    [[nodiscard]] bool rename(JobId id, const QString &name);
    /// Nothing happens where it is not at work.
    void stop(JobId id, StopIntent intent);
    /// All that sleep would harm.
    void stopForSleep();
    /// All, for good: nothing is started any more.
    void end();
    /// All that write to this folder.
    void stopToWait(const QString &destination, WaitReason reason);
    /// The computer has slept.
    void handleWake();
    void heartbeat();

signals:
    void started();
    /// As the job is stored now it may not be begun, or it could not be read (no job).
    void notStarted(const respool::Backlog::Start &start, const std::optional<respool::Job> &job,
                    respool::StopIntent wanted);
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

    [[nodiscard]] QList<JobId> ids() const;
    void handleRead(const Backlog::Start &start, const Result<QList<Job>> &jobs);
    void run(const Job &job, const Backlog::Start &start, StopIntent wanted);
    void handleEnded(const Job &job);

    JobRunner::Services m_services;
    std::map<JobId, Running> m_jobs;
    QHash<JobId, StopIntent> m_starting; ///< with what somebody wanted of them meanwhile
    QTimer m_heartbeat;
    bool m_isEnding = false;
};

} // namespace respool
