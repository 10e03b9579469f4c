// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/base/result.h"
#include "core/domain/job.h"

namespace respool {

/// What a write may cost. What waits for company is committed with the next write that does not, or
/// within half a second.
enum class Durability {
    Durable, ///< at once; outlives a power cut
    Prompt, ///< at once; a power cut may take it (what a killed program leaves must be found)
    Patient, ///< waits for company; outlives a power cut
    Relaxed, ///< waits for company; a power cut may take it with the last seconds (progress)
};

/// What a running job tells the disk every few seconds.
struct Heartbeat
{
    JobId job;
    double progress = 0;
    qint64 bytes = -1;
    int crashes = 0; ///< Job::crashes
};

/// A job's place in the queue.
struct Arrangement
{
    JobId job;
    int priority = 0;
    qint64 position = 0;
};

/// Where jobs outlive the program. Every call returns at once; a future of a write is ready after
/// the commit, so whoever waits for it may promise what it says. Never wait in the window's thread:
/// use whenDone(). Called from the main thread.
class JobStore
{
public:
    JobStore() = default;
    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;
    virtual ~JobStore() = default;

    /// Stores new jobs with their steps, all or none. Gives ids and positions (after the last).
    [[nodiscard]] virtual Future<Result<QList<Job>>> add(QList<Job> jobs) = 0;
    /// Stores a job's state, steps and outputs as they are in @p job, in one transaction; not what
    /// never changes (what was asked for, when, its place).
    [[nodiscard]] virtual Future<Result<>> save(Job job) = 0;
    /// The same for several jobs, all or none: verbs on a selection. @p heads: jobs whose steps and
    /// outputs are as they were, which are not looked at.
    [[nodiscard]] virtual Future<Result<>> saveAll(QList<Job> jobs, QList<Job> heads) = 0;
    /// Stores a job's state and the start of a run of one of its steps, the only one that has
    /// changed (prompt: after a power cut nothing of it lives, and the job is as good as never
    /// begun). From now on the run is known by its job and its token.
    [[nodiscard]] virtual Future<Result<>> begin(Job job, Attempt attempt) = 0;
    /// save() with the end of the run.
    [[nodiscard]] virtual Future<Result<>> end(Job job, Attempt attempt) = 0;
    /// The end of one run, with the job's outputs, and begin() of one of the next step, in one
    /// transaction; patient for a step that may do its work before it is on disk.
    [[nodiscard]] virtual Future<Result<>> advance(Job job, Attempt ended, Attempt begun,
                                                   Durability durability) = 0;
    /// What a launch settled, all or none: the jobs as they are now, and the ends of runs that
    /// nobody else will end (their jobs may be others, or gone).
    [[nodiscard]] virtual Future<Result<>> settle(QList<Job> jobs, QList<Attempt> ended) = 0;
    /// What one step of a job hands to its next run.
    [[nodiscard]] virtual Future<Result<>>
    saveCheckpoint(JobId id, int step, QJsonObject checkpoint, Durability durability) = 0;
    /// What the source calls itself and how big it is (relaxed: it can be asked again).
    [[nodiscard]] virtual Future<Result<>> describe(JobId id, QString title, qint64 bytes) = 0;
    /// The identity of the process of a run, as soon as it lives (relaxed).
    [[nodiscard]] virtual Future<Result<>> noteProcess(Attempt attempt) = 0;
    /// Progress of running jobs (relaxed).
    [[nodiscard]] virtual Future<Result<>> heartbeat(QList<Heartbeat> beats) = 0;
    /// The folders of these jobs have been deleted (relaxed: deleting twice does no harm).
    [[nodiscard]] virtual Future<Result<>> noteCleaned(QList<JobId> ids) = 0;
    /// Takes the rows from the list. They stay on disk until purge(). @p utcMs: when.
    [[nodiscard]] virtual Future<Result<>> remove(QList<JobId> ids, qint64 utcMs) = 0;
    /// Puts removed rows back where they were; gives those that are still there.
    [[nodiscard]] virtual Future<Result<QList<Job>>> restore(QList<JobId> ids) = 0;
    /// Deletes removed rows for good, with steps, attempts and outputs. Touches no file.
    [[nodiscard]] virtual Future<Result<>> purge(QList<JobId> ids) = 0;
    /// What somebody calls the job from now on; empty: as its source does. No other write changes
    /// it.
    [[nodiscard]] virtual Future<Result<>> rename(JobId id, QString name) = 0;
    /// Gives jobs other places in the queue, all or none.
    [[nodiscard]] virtual Future<Result<>> arrange(QList<Arrangement> arrangements) = 0;

    /// Up to @p count rows with ids above @p after, ascending by id: the way through a whole list.
    [[nodiscard]] virtual Future<Result<QList<JobRow>>> rows(JobId after, int count) = 0;
    /// Jobs with steps and outputs, in the order asked for; ids that do not exist are left out.
    [[nodiscard]] virtual Future<Result<QList<Job>>> jobs(QList<JobId> ids) = 0;
    /// Jobs that were running or stopping when the program ended.
    [[nodiscard]] virtual Future<Result<QList<Job>>> activeJobs() = 0;
    /// Completed and cancelled jobs whose folder was not deleted yet.
    [[nodiscard]] virtual Future<Result<QList<Job>>> uncleanJobs() = 0;
    /// Jobs that were removed up to @p utcMs and not purged yet.
    [[nodiscard]] virtual Future<Result<QList<Job>>> removedJobs(qint64 utcMs) = 0;
    /// Jobs in the list that were finished (completed, failed, cancelled) before @p utcMs.
    [[nodiscard]] virtual Future<Result<QList<JobId>>> finishedBefore(qint64 utcMs) = 0;
    /// The runs of a job, oldest first.
    [[nodiscard]] virtual Future<Result<QList<Attempt>>> attempts(JobId id) = 0;
    /// Those of @p uuids that no job has, removed ones that can be put back included.
    [[nodiscard]] virtual Future<Result<QList<QUuid>>> unknownUuids(QList<QUuid> uuids) = 0;
    /// Those of @p sources that a job in the list has.
    [[nodiscard]] virtual Future<Result<QStringList>> knownSources(QStringList sources) = 0;
    /// Runs that no end was stored for: their processes may still live.
    [[nodiscard]] virtual Future<Result<QList<Attempt>>> openAttempts() = 0;
};

} // namespace respool
