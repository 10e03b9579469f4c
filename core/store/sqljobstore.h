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

    Future<Result<QList<Job>>> add(QList<Job> jobs) override;
    Future<Result<>> save(Job job) override;
    Future<Result<>> saveAll(QList<Job> jobs, QList<Job> heads) override;
    Future<Result<>> begin(Job job, Attempt attempt) override;
    Future<Result<>> end(Job job, Attempt attempt) override;
    Future<Result<>> advance(Job job, Attempt ended, Attempt begun, Durability durability) override;
    Future<Result<>> settle(QList<Job> jobs, QList<Attempt> ended) override;
    Future<Result<>> saveCheckpoint(JobId id, int step, QJsonObject checkpoint,
                                    Durability durability) override;
    Future<Result<>> describe(JobId id, QString title, qint64 bytes) override;
    Future<Result<>> noteProcess(Attempt attempt) override;
    Future<Result<>> heartbeat(QList<Heartbeat> beats) override;
    Future<Result<>> noteCleaned(QList<JobId> ids) override;
    Future<Result<>> remove(QList<JobId> ids, qint64 utcMs) override;
    Future<Result<QList<Job>>> restore(QList<JobId> ids) override;
    Future<Result<>> purge(QList<JobId> ids) override;
    Future<Result<>> rename(JobId id, QString name) override;
    Future<Result<>> arrange(QList<Arrangement> arrangements) override;
    Future<Result<QList<JobRow>>> rows(JobId after, int count) override;
    Future<Result<QList<Job>>> jobs(QList<JobId> ids) override;
    Future<Result<QList<Job>>> activeJobs() override;
    Future<Result<QList<Job>>> uncleanJobs() override;
    Future<Result<QList<Job>>> removedJobs(qint64 utcMs) override;
    Future<Result<QList<JobId>>> finishedBefore(qint64 utcMs) override;
    Future<Result<QList<Attempt>>> attempts(JobId id) override;
    Future<Result<QList<QUuid>>> unknownUuids(QList<QUuid> uuids) override;
    Future<Result<QStringList>> knownSources(QStringList sources) override;
    Future<Result<QList<Attempt>>> openAttempts() override;

private:
    template <typename... Values>
    [[nodiscard]] Future<Result<QList<Job>>> jobsSelectedBy(const char *sql,
                                                            const Values &...values);

    Database &m_database;
};

} // namespace respool
