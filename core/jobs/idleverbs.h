// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/jobstore.h"
#include "core/jobs/backlog.h"
#include "core/jobs/foldercleaner.h"
#include "core/jobs/verbqueue.h"

#include <QObject>

#include <functional>

namespace respool {

/// What people ask of jobs that nobody works on: pause, resume, cancel, retry, start at a time.
/// Each reads, decides, commits and tells; jobs that are at work are asked to stop instead. Main
/// thread.
class IdleVerbs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleVerbs)

public:
    /// Where the jobs at work are.
    class Workers
    {
    public:
        Workers() = default;
        Workers(const Workers &) = delete;
        Workers &operator=(const Workers &) = delete;
        virtual ~Workers() = default;

        [[nodiscard]] virtual bool isAtWork(JobId id) const = 0;
        virtual void stopRunning(const QList<JobId> &ids, StopIntent intent) = 0;
    };

    struct Services
    {
        JobStore &store;
        const Clock &clock;
        Backlog &backlog;
        FolderCleaner &cleaner;
        VerbQueue &verbs;
        Workers &workers;
    };

    explicit IdleVerbs(const Services &services);

    void pause(const QList<JobId> &ids);
    void resume(const QList<JobId> &ids);
    void cancel(const QList<JobId> &ids);
    void retry(const QList<JobId> &ids);
    void retryFromScratch(const QList<JobId> &ids);
    /// Whatever the limits say, as soon as it may be.
    void startNow(const QList<JobId> &ids);
    /// Not before this time (UTC ms).
    void startAt(const QList<JobId> &ids, qint64 utcMs);
    /// No person's verb: those that pause before another try wait for the network instead, and have
    /// the attempt back that it has cost them.
    void blameNetwork(const QList<JobId> &ids);

signals:
    /// On disk.
    void jobsChanged(const QList<respool::JobRow> &rows);
    void jobFinished(const respool::JobRow &row);
    void storeFailed(const respool::Error &error);
    /// The store took a write.
    void stored();
    /// Jobs may be ready that were not before.
    void readyChanged();

private:
    using Verb = std::function<bool(Job &)>;

    /// What a verb makes of jobs: of some only the state changes, of some nothing.
    struct Decision
    {
        QList<Job> whole;
        QList<Job> heads;
        QList<JobRow> unchanged;
    };

    /// Any thread.
    [[nodiscard]] static Decision decide(const QList<Job> &jobs, const Verb &verb);
    void change(const QList<JobId> &ids, StopIntent intent, const Verb &verb);
    void apply(const Decision &decision, StopIntent intent);
    void commit(const Decision &decision, StopIntent intent);
    void handleCommitted(const QList<Job> &changed, StopIntent intent);
    /// Takes those that nobody works on out of the scheduler's sight: not to be started between
    /// being read here and being stored again.
    [[nodiscard]] QList<JobId> holdIdle(const QList<JobId> &ids);
    /// The verb did not happen.
    void giveUp(const QList<JobId> &held, const Error &error);

    Services m_services;
};

} // namespace respool
