// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqljobstore.h"

#include "core/base/crashpoint.h"
#include "core/store/jobsql.h"
#include "core/store/rowsql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace respool {

namespace {

Result<> updateJobs(SqlConnection &connection, const QList<Job> &jobs)
{
    for (const Job &job : jobs) {
        if (auto done = updateJob(connection, job); !done)
            return done;
    }
    return {};
}

Result<QList<Job>> addJobs(SqlConnection &connection, QList<Job> jobs)
{
    const auto last = lastPosition(connection);
    if (!last)
        return failure(last.error());
    qint64 position = *last;
    for (Job &job : jobs) {
        job.id = JobId{};
        job.position = ++position;
    }
    if (auto done = insertJobs(connection, jobs); !done)
        return failure(done.error());
    return jobs;
}

Result<QList<Job>> loadJobs(SqlConnection &connection, const QList<JobId> &ids)
{
    QList<Job> jobs;
    jobs.reserve(ids.size());
    for (const JobId id : ids) {
        const auto job = loadJob(connection, id);
        if (!job)
            return failure(job.error());
        if (*job)
            jobs += **job;
    }
    return jobs;
}

Result<QList<QUuid>> withoutJobs(SqlConnection &connection, const QList<QUuid> &uuids)
{
    QList<QUuid> unknown;
    for (const QUuid &uuid : uuids) {
        SqlStatement select(connection, "SELECT 1 FROM jobs WHERE uuid = ?");
        select.bind(uuid.toRfc4122());
        if (auto done = select.exec(); !done)
            return failure(done.error());
        const auto isKnown = select.next();
        if (!isKnown)
            return failure(isKnown.error());
        if (!*isKnown)
            unknown.append(uuid);
    }
    return unknown;
}

// One look at the table, however many there are.
Result<QStringList> selectKnownSources(SqlConnection &connection, const QStringList &sources)
{
    SqlStatement select(connection,
                        "SELECT DISTINCT source FROM jobs WHERE removed_at = 0 "
                        "AND source IN (SELECT value FROM json_each(?))");
    const QJsonArray values = QJsonArray::fromStringList(sources);
    select.bind(QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)));
    if (auto done = select.exec(); !done)
        return failure(done.error());
    QStringList known;
    auto row = select.next();
    for (; row && *row; row = select.next())
        known.append(select.text(0));
    if (!row)
        return failure(row.error());
    return known;
}

// The same words as in the conditions of the indexes jobs_active and jobs_unclean.
constexpr char selectActive[] =
    "SELECT id FROM jobs WHERE state IN ('running', 'stopping') ORDER BY id";
constexpr char selectUnclean[] =
    "SELECT id FROM jobs WHERE has_folder = 1 AND state IN ('completed', 'cancelled') ORDER BY id";
constexpr char selectRemoved[] =
    "SELECT id FROM jobs WHERE removed_at > 0 AND removed_at <= ? ORDER BY id";
constexpr char selectFinished[] =
    "SELECT id FROM jobs WHERE state IN ('completed', 'failed', 'cancelled') AND finished_at < ? "
    "AND finished_at > 0 AND removed_at = 0 ORDER BY id";

template <typename... Values>
Result<QList<JobId>> selectIds(SqlConnection &connection, const char *sql, const Values &...values)
{
    SqlStatement select(connection, sql);
    select.bind(values...);
    if (auto done = select.exec(); !done)
        return failure(done.error());
    QList<JobId> ids;
    auto row = select.next();
    for (; row && *row; row = select.next())
        ids += JobId{select.integer(0)};
    if (!row)
        return failure(row.error());
    return ids;
}

Result<> storeHeartbeats(SqlConnection &connection, const QList<Heartbeat> &beats)
{
    SqlStatement update(connection,
                        "UPDATE jobs SET progress = ?, bytes = iif(? < 0, bytes, ?), crashes = ? "
                        "WHERE id = ?");
    for (const Heartbeat &beat : beats) {
        update.bind(beat.progress, beat.bytes, beat.bytes, beat.crashes, beat.job.value);
        if (auto done = update.exec(); !done)
            return done;
    }
    return {};
}

Result<> clearFolders(SqlConnection &connection, const QList<JobId> &ids)
{
    SqlStatement update(connection, "UPDATE jobs SET has_folder = 0 WHERE id = ?");
    for (const JobId id : ids) {
        if (auto done = update.bind(id.value).exec(); !done)
            return done;
    }
    return {};
}

Result<> markRemoved(SqlConnection &connection, const QList<JobId> &ids, qint64 utcMs)
{
    SqlStatement update(connection, "UPDATE jobs SET removed_at = ? WHERE id = ?");
    for (const JobId id : ids) {
        if (auto done = update.bind(utcMs, id.value).exec(); !done)
            return done;
    }
    return {};
}

Result<> arrangeJobs(SqlConnection &connection, const QList<Arrangement> &arrangements)
{
    SqlStatement update(connection, "UPDATE jobs SET priority = ?, position = ? WHERE id = ?");
    for (const Arrangement &place : arrangements) {
        update.bind(place.priority, place.position, place.job.value);
        if (auto done = update.exec(); !done)
            return done;
    }
    return {};
}

// What was put back meanwhile stays.
Result<> deleteJobs(SqlConnection &connection, const QList<JobId> &ids)
{
    SqlStatement remove(connection, "DELETE FROM jobs WHERE id = ? AND removed_at > 0");
    for (const JobId id : ids) {
        if (auto done = remove.bind(id.value).exec(); !done)
            return done;
    }
    return {};
}

Result<> beginAttempt(SqlConnection &connection, const Job &job, const Attempt &attempt)
{
    if (auto done = updateStep(connection, job, attempt.step); !done)
        return done;
    return insertAttempt(connection, attempt);
}

Result<> endAttempt(SqlConnection &connection, const Job &job, const Attempt &attempt)
{
    if (auto done = updateAttempt(connection, attempt); !done)
        return done;
    if (auto done = updateStep(connection, job, attempt.step); !done)
        return done;
    // A run may add to them; what takes them away is a new plan, which is stored by updateJob().
    return job.outputs.isEmpty() ? Result<>() : updateOutputs(connection, job);
}

} // namespace

SqlJobStore::SqlJobStore(Database &database)
    : m_database(database)
{
}

Future<Result<QList<Job>>> SqlJobStore::add(QList<Job> jobs)
{
    return m_database.write<QList<Job>>(Durability::Durable,
                                        [jobs = std::move(jobs)](SqlConnection &connection) {
                                            RESPOOL_CRASH_POINT("writing_add");
                                            return addJobs(connection, jobs);
                                        });
}

Future<Result<>> SqlJobStore::save(Job job)
{
    return m_database.write<void>(Durability::Durable,
                                  [job = std::move(job)](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_save");
                                      return updateJob(connection, job);
                                  });
}

Future<Result<>> SqlJobStore::saveAll(QList<Job> jobs, QList<Job> heads)
{
    return m_database.write<void>(
        Durability::Durable,
        [jobs = std::move(jobs), heads = std::move(heads)](SqlConnection &connection) -> Result<> {
            for (const Job &job : heads) {
                if (auto done = updateBareJob(connection, job); !done)
                    return done;
            }
            return updateJobs(connection, jobs);
        });
}

Future<Result<>> SqlJobStore::advance(Job job, Attempt ended, Attempt begun, Durability durability)
{
    return m_database.write<void>(
        durability,
        [job = std::move(job), ended = std::move(ended),
         begun = std::move(begun)](SqlConnection &connection) -> Result<> {
            RESPOOL_CRASH_POINT("writing_advance");
            if (auto done = updateBareJob(connection, job); !done)
                return done;
            if (auto done = endAttempt(connection, job, ended); !done)
                return done;
            return beginAttempt(connection, job, begun);
        });
}

Future<Result<>> SqlJobStore::settle(QList<Job> jobs, QList<Attempt> ended)
{
    return m_database.write<void>(
        Durability::Durable,
        [jobs = std::move(jobs), ended = std::move(ended)](SqlConnection &connection) -> Result<> {
            RESPOOL_CRASH_POINT("writing_settle");
            for (const Attempt &attempt : ended) {
                if (auto done = updateAttempt(connection, attempt); !done)
                    return done;
            }
            return updateJobs(connection, jobs);
        });
}

Future<Result<>> SqlJobStore::saveCheckpoint(JobId id, int step, QJsonObject checkpoint,
                                             Durability durability)
{
    return m_database.write<void>(
        durability, [id, step, checkpoint = std::move(checkpoint)](SqlConnection &connection) {
            RESPOOL_CRASH_POINT("writing_checkpoint");
            return updateCheckpoint(connection, id, step, checkpoint);
        });
}

Future<Result<>> SqlJobStore::describe(JobId id, QString title, qint64 bytes)
{
    return m_database.write<void>(Durability::Relaxed,
                                  [id, title = std::move(title), bytes](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_description");
                                      return updateDescription(connection, id, title, bytes);
                                  });
}

Future<Result<>> SqlJobStore::begin(Job job, Attempt attempt)
{
    return m_database.write<void>(Durability::Prompt,
                                  [job = std::move(job), attempt = std::move(attempt)](
                                      SqlConnection &connection) -> Result<> {
                                      RESPOOL_CRASH_POINT("writing_begin");
                                      if (auto done = updateBareJob(connection, job); !done)
                                          return done;
                                      return beginAttempt(connection, job, attempt);
                                  });
}

Future<Result<>> SqlJobStore::end(Job job, Attempt attempt)
{
    return m_database.write<void>(Durability::Durable,
                                  [job = std::move(job), attempt = std::move(attempt)](
                                      SqlConnection &connection) -> Result<> {
                                      RESPOOL_CRASH_POINT("writing_end");
                                      if (job.state == JobState::Completed) {
                                          if (auto done = updateBareJob(connection, job); !done)
                                              return done;
                                          return endAttempt(connection, job, attempt);
                                      }
                                      // With an end like this, the other steps may have been
                                      // planned anew.
                                      if (auto done = updateJob(connection, job); !done)
                                          return done;
                                      return updateAttempt(connection, attempt);
                                  });
}

Future<Result<>> SqlJobStore::noteProcess(Attempt attempt)
{
    return m_database.write<void>(Durability::Relaxed,
                                  [attempt = std::move(attempt)](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_process");
                                      return updateAttempt(connection, attempt);
                                  });
}

Future<Result<>> SqlJobStore::heartbeat(QList<Heartbeat> beats)
{
    return m_database.write<void>(Durability::Relaxed,
                                  [beats = std::move(beats)](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_heartbeat");
                                      return storeHeartbeats(connection, beats);
                                  });
}

Future<Result<>> SqlJobStore::noteCleaned(QList<JobId> ids)
{
    return m_database.write<void>(Durability::Relaxed,
                                  [ids = std::move(ids)](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_cleaned");
                                      return clearFolders(connection, ids);
                                  });
}

Future<Result<>> SqlJobStore::remove(QList<JobId> ids, qint64 utcMs)
{
    return m_database.write<void>(Durability::Durable,
                                  [ids = std::move(ids), utcMs](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_removal");
                                      return markRemoved(connection, ids, utcMs);
                                  });
}

Future<Result<QList<Job>>> SqlJobStore::restore(QList<JobId> ids)
{
    return m_database.write<QList<Job>>(
        Durability::Durable,
        [ids = std::move(ids)](SqlConnection &connection) -> Result<QList<Job>> {
            if (auto done = markRemoved(connection, ids, 0); !done)
                return failure(done.error());
            return loadJobs(connection, ids);
        });
}

Future<Result<>> SqlJobStore::purge(QList<JobId> ids)
{
    return m_database.write<void>(Durability::Durable,
                                  [ids = std::move(ids)](SqlConnection &connection) {
                                      RESPOOL_CRASH_POINT("writing_purge");
                                      return deleteJobs(connection, ids);
                                  });
}

Future<Result<>> SqlJobStore::rename(JobId id, QString name)
{
    return m_database.write<void>(Durability::Durable,
                                  [id, name = std::move(name)](SqlConnection &connection) {
                                      return updateName(connection, id, name);
                                  });
}

Future<Result<>> SqlJobStore::arrange(QList<Arrangement> arrangements)
{
    return m_database.write<void>(
        Durability::Durable, [arrangements = std::move(arrangements)](SqlConnection &connection) {
            return arrangeJobs(connection, arrangements);
        });
}

Future<Result<QList<JobRow>>> SqlJobStore::rows(JobId after, int count)
{
    return m_database.read<QList<JobRow>>(
        [after, count](SqlConnection &connection) { return loadRows(connection, after, count); });
}

Future<Result<QList<Job>>> SqlJobStore::jobs(QList<JobId> ids)
{
    return m_database.read<QList<Job>>(
        [ids = std::move(ids)](SqlConnection &connection) { return loadJobs(connection, ids); });
}

template <typename... Values>
Future<Result<QList<Job>>> SqlJobStore::jobsSelectedBy(const char *sql, const Values &...values)
{
    return m_database.read<QList<Job>>(
        [sql, values...](SqlConnection &connection) -> Result<QList<Job>> {
            const auto ids = selectIds(connection, sql, values...);
            if (!ids)
                return failure(ids.error());
            return loadJobs(connection, *ids);
        });
}

Future<Result<QList<Job>>> SqlJobStore::activeJobs()
{
    return jobsSelectedBy(selectActive);
}

Future<Result<QList<Job>>> SqlJobStore::uncleanJobs()
{
    return jobsSelectedBy(selectUnclean);
}

Future<Result<QList<Job>>> SqlJobStore::removedJobs(qint64 utcMs)
{
    return jobsSelectedBy(selectRemoved, utcMs);
}

Future<Result<QList<JobId>>> SqlJobStore::finishedBefore(qint64 utcMs)
{
    return m_database.read<QList<JobId>>([utcMs](SqlConnection &connection) {
        return selectIds(connection, selectFinished, utcMs);
    });
}

Future<Result<QList<Attempt>>> SqlJobStore::attempts(JobId id)
{
    return m_database.read<QList<Attempt>>(
        [id](SqlConnection &connection) { return loadAttempts(connection, id); });
}

Future<Result<QList<QUuid>>> SqlJobStore::unknownUuids(QList<QUuid> uuids)
{
    return m_database.read<QList<QUuid>>([uuids = std::move(uuids)](SqlConnection &connection) {
        return withoutJobs(connection, uuids);
    });
}

Future<Result<QStringList>> SqlJobStore::knownSources(QStringList sources)
{
    return m_database.read<QStringList>([sources = std::move(sources)](SqlConnection &connection) {
        return selectKnownSources(connection, sources);
    });
}

Future<Result<QList<Attempt>>> SqlJobStore::openAttempts()
{
    return m_database.read<QList<Attempt>>(
        [](SqlConnection &connection) { return loadOpenAttempts(connection); });
}

} // namespace respool
