// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

#include <QFuture>

namespace respool {

/// Whether a write must outlive a power cut or may be lost with the last seconds (progress).
enum class Durability { Durable, Relaxed };

/// What a running job tells the disk every few seconds.
struct Heartbeat
{
    JobId job;
    double progress = 0;
    qint64 bytes = -1;
};

/// Where jobs outlive the program. Every call returns at once; a future of a write is ready after
/// the commit, so whoever waits for it may promise what it says. Never wait in the window's thread:
/// use QFuture::then with a context object. Called from the main thread.
class JobStore
{
public:
    JobStore() = default;
    JobStore(const JobStore &) = delete;
    JobStore &operator=(const JobStore &) = delete;
    virtual ~JobStore() = default;

    /// Stores new jobs with their steps, all or none. Gives ids and positions (after the last).
    [[nodiscard]] virtual QFuture<Result<QList<Job>>> add(QList<Job> jobs) = 0;
    /// Stores a job's state, steps and outputs as they are in @p job, in one transaction.
    [[nodiscard]] virtual QFuture<Result<>> save(Job job) = 0;
    /// The same for several jobs, all or none: verbs on a selection.
    [[nodiscard]] virtual QFuture<Result<>> saveAll(QList<Job> jobs) = 0;
    /// save() with the start of a run of one of its steps; gives the attempt its id.
    [[nodiscard]] virtual QFuture<Result<AttemptId>> begin(Job job, Attempt attempt) = 0;
    /// save() with the end of the run.
    [[nodiscard]] virtual QFuture<Result<>> end(Job job, Attempt attempt) = 0;
    /// The identity of the process of a run, as soon as it lives (relaxed).
    [[nodiscard]] virtual QFuture<Result<>> noteProcess(Attempt attempt) = 0;
    /// Progress of running jobs (relaxed).
    [[nodiscard]] virtual QFuture<Result<>> heartbeat(QList<Heartbeat> beats) = 0;
    /// The folders of these jobs have been deleted (relaxed: deleting twice does no harm).
    [[nodiscard]] virtual QFuture<Result<>> noteCleaned(QList<JobId> ids) = 0;
    /// Takes the rows from the list, with steps, attempts and outputs. Touches no file.
    [[nodiscard]] virtual QFuture<Result<>> remove(QList<JobId> ids) = 0;

    /// Up to @p count rows with ids above @p after, ascending by id: the way through a whole list.
    [[nodiscard]] virtual QFuture<Result<QList<JobRow>>> rows(JobId after, int count) = 0;
    /// Jobs with steps and outputs, in the order asked for; ids that do not exist are left out.
    [[nodiscard]] virtual QFuture<Result<QList<Job>>> jobs(QList<JobId> ids) = 0;
    /// Jobs that were running or stopping when the program ended.
    [[nodiscard]] virtual QFuture<Result<QList<Job>>> activeJobs() = 0;
    /// Completed and cancelled jobs whose folder was not deleted yet.
    [[nodiscard]] virtual QFuture<Result<QList<Job>>> uncleanJobs() = 0;
    /// The runs of a job, oldest first.
    [[nodiscard]] virtual QFuture<Result<QList<Attempt>>> attempts(JobId id) = 0;
    /// Runs that no end was stored for: their processes may still live.
    [[nodiscard]] virtual QFuture<Result<QList<Attempt>>> openAttempts() = 0;
};

} // namespace respool
