// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/domain/jobstore.h"

#include <functional>

namespace respool {

/// A store that refuses to write when it is told to, as a full disk does; else hands everything on.
class FlakyStore final : public JobStore
{
public:
    explicit FlakyStore(JobStore &store)
        : m_store(store)
    {
    }

    Future<Result<QList<Job>>> add(QList<Job> jobs) override
    {
        return refuses ? refused<QList<Job>>() : m_store.add(std::move(jobs));
    }

    Future<Result<>> save(Job job) override
    {
        return refuses ? refused<void>() : m_store.save(std::move(job));
    }

    Future<Result<>> saveAll(QList<Job> jobs, QList<Job> heads) override
    {
        return refuses ? refused<void>() : m_store.saveAll(std::move(jobs), std::move(heads));
    }

    Future<Result<>> begin(Job job, Attempt attempt) override
    {
        ++begins;
        return refuses ? refused<void>() : m_store.begin(std::move(job), std::move(attempt));
    }

    Future<Result<>> end(Job job, Attempt attempt) override
    {
        return refuses ? refused<void>() : m_store.end(std::move(job), std::move(attempt));
    }

    Future<Result<>> advance(Job job, Attempt ended, Attempt begun, Durability durability) override
    {
        ++begins;
        return refuses
            ? refused<void>()
            : m_store.advance(std::move(job), std::move(ended), std::move(begun), durability);
    }

    Future<Result<>> settle(QList<Job> jobs, QList<Attempt> ended) override
    {
        return refuses ? refused<void>() : m_store.settle(std::move(jobs), std::move(ended));
    }

    Future<Result<>> saveCheckpoint(JobId id, int step, QJsonObject checkpoint,
                                    Durability durability) override
    {
        return refuses ? refused<void>()
                       : m_store.saveCheckpoint(id, step, std::move(checkpoint), durability);
    }

    Future<Result<>> describe(JobId id, QString title, qint64 bytes) override
    {
        return refuses ? refused<void>() : m_store.describe(id, std::move(title), bytes);
    }

    Future<Result<>> noteProcess(Attempt attempt) override
    {
        return refuses ? refused<void>() : m_store.noteProcess(std::move(attempt));
    }

    Future<Result<>> heartbeat(QList<Heartbeat> beats) override
    {
        return refuses ? refused<void>() : m_store.heartbeat(std::move(beats));
    }

    Future<Result<>> remove(QList<JobId> ids, qint64 utcMs) override
    {
        return refuses ? refused<void>() : m_store.remove(std::move(ids), utcMs);
    }

    Future<Result<QList<Job>>> restore(QList<JobId> ids) override
    {
        return refuses ? refused<QList<Job>>() : m_store.restore(std::move(ids));
    }

    Future<Result<>> purge(QList<JobId> ids) override
    {
        return refuses ? refused<void>() : m_store.purge(std::move(ids));
    }

    Future<Result<>> rename(JobId id, QString name) override
    {
        return refuses ? refused<void>() : m_store.rename(id, std::move(name));
    }

    Future<Result<>> arrange(QList<Arrangement> arrangements) override
    {
        return refuses ? refused<void>() : m_store.arrange(std::move(arrangements));
    }

    Future<Result<>> noteCleaned(QList<JobId> ids) override
    {
        return refuses ? refused<void>() : m_store.noteCleaned(std::move(ids));
    }

    Future<Result<QList<JobRow>>> rows(JobId after, int count) override
    {
        return m_store.rows(after, count);
    }

    Future<Result<QList<Job>>> jobs(QList<JobId> ids) override
    {
        ++jobReads;
        if (onJobsRead)
            onJobsRead();
        return refusesReads ? refused<QList<Job>>() : m_store.jobs(std::move(ids));
    }

    Future<Result<QList<Job>>> activeJobs() override { return m_store.activeJobs(); }

    Future<Result<QList<Attempt>>> attempts(JobId id) override
    {
        ++attemptReads;
        return m_store.attempts(id);
    }

    Future<Result<QStringList>> knownSources(QStringList sources) override
    {
        return m_store.knownSources(std::move(sources));
    }

    Future<Result<QList<Attempt>>> openAttempts() override { return m_store.openAttempts(); }

    Future<Result<QList<QUuid>>> unknownUuids(QList<QUuid> uuids) override
    {
        return m_store.unknownUuids(std::move(uuids));
    }

    Future<Result<QList<Job>>> uncleanJobs() override { return m_store.uncleanJobs(); }

    Future<Result<QList<Job>>> removedJobs(qint64 utcMs) override
    {
        return m_store.removedJobs(utcMs);
    }

    Future<Result<QList<JobId>>> finishedBefore(qint64 utcMs) override
    {
        return m_store.finishedBefore(utcMs);
    }

    bool refuses = false;
    bool refusesReads = false;
    std::function<void()> onJobsRead; ///< before jobs() are read
    int begins = 0;
    int jobReads = 0;
    int attemptReads = 0;

private:
    template <typename T> [[nodiscard]] static Future<Result<T>> refused()
    {
        return finishedFuture(Result<T>(
            failure(ErrorCode::DatabaseUnavailable, QStringLiteral("The disk is full."))));
    }

    JobStore &m_store;
};

} // namespace respool
