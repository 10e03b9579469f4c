// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/jobstore.h"
#include "core/store/database.h"

namespace respool {

/// Jobs in SQLite. The only SQL about jobs; see resources/schema for the tables.
class SqlJobStore final : public JobStore
{
public:
    explicit SqlJobStore(Database &database);

    QFuture<Result<QList<Job>>> add(QList<Job> jobs) override;
    QFuture<Result<>> save(Job job) override;
    QFuture<Result<>> saveAll(QList<Job> jobs, QList<Job> heads) override;
    QFuture<Result<>> begin(Job job, Attempt attempt) override;
    QFuture<Result<>> end(Job job, Attempt attempt) override;
    QFuture<Result<>> advance(Job job, Attempt ended, Attempt begun,
                              Durability durability) override;
    QFuture<Result<>> settle(QList<Job> jobs, QList<Attempt> ended) override;
    QFuture<Result<>> saveCheckpoint(JobId id, int step, QJsonObject checkpoint,
                                     Durability durability) override;
    QFuture<Result<>> describe(JobId id, QString title, qint64 bytes) override;
    QFuture<Result<>> noteProcess(Attempt attempt) override;
    QFuture<Result<>> heartbeat(QList<Heartbeat> beats) override;
    QFuture<Result<>> noteCleaned(QList<JobId> ids) override;
    QFuture<Result<>> remove(QList<JobId> ids, qint64 utcMs) override;
    QFuture<Result<QList<Job>>> restore(QList<JobId> ids) override;
    QFuture<Result<>> purge(QList<JobId> ids) override;
    QFuture<Result<>> rename(JobId id, QString name) override;
    QFuture<Result<>> arrange(QList<Arrangement> arrangements) override;
    QFuture<Result<QList<JobRow>>> rows(JobId after, int count) override;
    QFuture<Result<QList<Job>>> jobs(QList<JobId> ids) override;
    QFuture<Result<QList<Job>>> activeJobs() override;
    QFuture<Result<QList<Job>>> uncleanJobs() override;
    QFuture<Result<QList<Job>>> removedJobs(qint64 utcMs) override;
    QFuture<Result<QList<JobId>>> finishedBefore(qint64 utcMs) override;
    QFuture<Result<QList<Attempt>>> attempts(JobId id) override;
    QFuture<Result<QList<QUuid>>> unknownUuids(QList<QUuid> uuids) override;
    QFuture<Result<QStringList>> knownSources(QStringList sources) override;
    QFuture<Result<QList<Attempt>>> openAttempts() override;

private:
    template <typename... Values>
    [[nodiscard]] QFuture<Result<QList<Job>>> jobsSelectedBy(const char *sql,
                                                             const Values &...values);

    Database &m_database;
};

} // namespace respool
