// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/base/logging.h"
#include "core/store/jobsql.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <limits>

namespace respool {

namespace {

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();
// Ids are tried one by one in a gap up to this wide: some seconds at worst.
constexpr qint64 widestProbedGap = 1'000'000;

// A file of an older schema cannot be migrated while it is damaged. A view of the same name in
// front of its table of jobs adds the columns that it lacks.
bool completeColumns(SqlConnection &source)
{
    struct Column
    {
        const char *name;
        const char *value;
    };

    constexpr std::array newColumns{
        Column{"not_before", "0"}, Column{"failures", "0"},    Column{"removed_at", "0"},
        Column{"host", "''"},      Column{"crashes", "0"},     Column{"preset", "''"},
        Column{"format", "''"},    Column{"download", "''"},   Column{"name_template", "''"},
        Column{"attempts", "0"},   Column{"chosen_name", "''"}};
    QString missing;
    for (const auto &[column, value] : newColumns) {
        const auto found = source.value(
            QStringLiteral("SELECT count(*) FROM pragma_table_info('jobs') WHERE name = '%1'")
                .arg(QLatin1String(column)));
        if (!found)
            return false;
        if (found->toInt() == 0)
            missing +=
                QStringLiteral(", %1 AS %2").arg(QLatin1String(value), QLatin1String(column));
    }
    return missing.isEmpty()
        || source.run(
            QStringLiteral("CREATE TEMP VIEW jobs AS SELECT *%1 FROM main.jobs").arg(missing));
}

// The file as it is with its write-ahead log, or without if that stands in the way.
std::unique_ptr<SqlConnection> openSomehow(const QString &path)
{
    if (path.isEmpty() || !QFile::exists(path))
        return nullptr;
    for (const auto access : {SqlConnection::Access::ReadOnly, SqlConnection::Access::Immutable}) {
        auto connection = SqlConnection::open(path, access);
        if (connection && (*connection)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"))
            && completeColumns(**connection))
            return std::move(*connection);
    }
    return nullptr;
}

// All ids that a query gives before it ends or fails; whether it came to its end.
bool collect(SqlConnection &source, const char *sql, QList<qint64> &ids)
{
    SqlStatement select(source, sql);
    if (!select.exec())
        return false;
    auto row = select.next();
    for (; row && *row; row = select.next())
        ids += select.integer(0);
    return row.has_value();
}

std::optional<QSet<qint64>> idsByIndex(SqlConnection &source)
{
    for (const char *sql : {"SELECT id FROM main.jobs INDEXED BY jobs_position",
                            "SELECT id FROM main.jobs INDEXED BY sqlite_autoindex_jobs_1"}) {
        QList<qint64> ids;
        if (collect(source, sql, ids))
            return QSet<qint64>(ids.cbegin(), ids.cend());
    }
    return std::nullopt;
}

bool isReadable(SqlConnection &source, qint64 id)
{
    SqlStatement select(source, "SELECT id FROM main.jobs NOT INDEXED WHERE id = ?");
    if (!select.bind(id).exec())
        return false;
    return select.next().value_or(false);
}

qint64 sequence(SqlConnection *source, const QString &table)
{
    if (!source)
        return 0;
    const auto value = source->value(
        QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = '%1'").arg(table));
    return value ? value->toLongLong() : 0;
}

QList<qint64> sorted(const QSet<qint64> &ids)
{
    QList<qint64> list(ids.cbegin(), ids.cend());
    std::sort(list.begin(), list.end());
    return list;
}

// A job whose steps are lost cannot go on, but what it was for is not lost with them.
void failForLackOfSteps(Job &job)
{
    job.state = JobState::Failed;
    job.stopIntent = StopIntent::None;
    job.waitReason = WaitReason::None;
    job.error = lostStepsError();
}

} // namespace

Salvage::Salvage(SqlConnection &target)
    : m_target(target)
{
}

Result<> Salvage::merge(const QString &damaged, const QString &backup)
{
    const auto damagedSource = openSomehow(damaged);
    const auto backupSource = openSomehow(backup);
    if (auto done = m_target.run(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done;
    if (auto done = copyAll(damagedSource.get(), backupSource.get()); !done)
        return done;
    if (auto done = keepSequence(damagedSource.get(), backupSource.get()); !done)
        return done;
    return m_target.run(QStringLiteral("COMMIT"));
}

Salvage::Found Salvage::survey(SqlConnection &source) const
{
    Found found;
    QList<qint64> front;
    QList<qint64> back;
    const bool isWhole = collect(source, "SELECT id FROM main.jobs NOT INDEXED ORDER BY id", front);
    found.existing = idsByIndex(source);
    if (!isWhole) {
        collect(source, "SELECT id FROM main.jobs NOT INDEXED ORDER BY id DESC", back);
        found.gapBegin = front.isEmpty() ? 1 : front.last() + 1;
        found.gapEnd = back.isEmpty() ? unbounded : back.last();
    }
    found.readable = QSet<qint64>(front.cbegin(), front.cend());
    found.readable.unite(QSet<qint64>(back.cbegin(), back.cend()));

    // Between two bad pages there may be good ones, which only asking for their ids can find.
    const qint64 probeEnd = std::min(found.gapEnd, sequence(&source, QStringLiteral("jobs")) + 1);
    if (found.existing) {
        for (const qint64 id : *found.existing - found.readable) {
            if (isReadable(source, id))
                found.readable += id;
        }
        found.existing->unite(found.readable);
    } else if (probeEnd - found.gapBegin <= widestProbedGap) {
        for (qint64 id = found.gapBegin; id < probeEnd; ++id) {
            if (isReadable(source, id))
                found.readable += id;
        }
    }
    return found;
}

Result<> Salvage::copyAll(SqlConnection *damaged, SqlConnection *backup)
{
    Found found;
    found.gapEnd = unbounded;
    if (damaged)
        found = survey(*damaged);
    QSet<qint64> missing;
    for (const qint64 id : sorted(found.readable)) {
        const auto copied = copyJob(*damaged, id, false);
        if (!copied)
            return failure(copied.error());
        *copied ? void(++m_salvaged) : void(missing += id);
    }
    if (found.existing)
        missing += *found.existing - found.readable;

    QList<qint64> inBackup;
    if (backup)
        collect(*backup, "SELECT id FROM main.jobs NOT INDEXED ORDER BY id", inBackup);
    for (const qint64 id : std::as_const(inBackup)) {
        const bool mayHaveExisted = found.existing ? missing.contains(id)
                                                   : missing.contains(id)
                || (id >= found.gapBegin && id < found.gapEnd && !found.readable.contains(id));
        if (!mayHaveExisted)
            continue;
        const auto copied = copyJob(*backup, id, false);
        if (!copied)
            return failure(copied.error());
        if (*copied) {
            ++m_restored;
            missing -= id;
        }
    }
    for (const qint64 id : sorted(missing)) {
        const auto copied = damaged ? copyJob(*damaged, id, true) : Result<bool>(false);
        if (!copied)
            return failure(copied.error());
        *copied ? void(++m_salvaged) : void(++m_lost);
    }
    m_isLossKnown = found.existing || found.gapBegin == found.gapEnd;
    return {};
}

// False if the job cannot be read. With mayLackSteps a job whose steps or recipe are unreadable
// counts.
Result<bool> Salvage::copyJob(SqlConnection &source, qint64 id, bool mayLackSteps)
{
    if (isRemoved(source, JobId{id}))
        return true;
    auto job = mayLackSteps ? loadBareJob(source, JobId{id}) : loadJob(source, JobId{id});
    if (!job || !*job)
        return false;
    if ((*job)->hasLostRecipe && !mayLackSteps)
        return false; // a backup may have it
    if (mayLackSteps)
        failForLackOfSteps(**job);
    if ((*job)->hasLostRecipe)
        (*job)->error = lostRecipeError();
    if (auto done = SqlStatement(m_target, "SAVEPOINT job").exec(); !done)
        return failure(done.error());
    QList<Job> taken{**job};
    const auto inserted = insertJobs(m_target, taken);
    if (!inserted) {
        qCCritical(logStore) << "job" << id << "cannot be taken over:" << inserted.error().detail;
        if (auto done = SqlStatement(m_target, "ROLLBACK TO job").exec(); !done)
            return failure(done.error());
    }
    if (auto done = SqlStatement(m_target, "RELEASE job").exec(); !done)
        return failure(done.error());
    if (!inserted)
        return false;
    if (auto done = copyAttempts(source, JobId{id}); !done)
        return failure(done.error());
    return true;
}

Result<> Salvage::copyAttempts(SqlConnection &source, JobId job)
{
    auto attempts = loadAttempts(source, job);
    if (!attempts) {
        qCCritical(logStore) << "the attempts of job" << job.value << "cannot be read";
        return {};
    }
    for (Attempt &attempt : *attempts) {
        if (auto done = insertAttempt(m_target, attempt); !done)
            return done;
    }
    return {};
}

// An id that was given once is never given again, also not that of a job that is lost.
Result<> Salvage::keepSequence(SqlConnection *damaged, SqlConnection *backup)
{
    for (const QString &table : {QStringLiteral("jobs"), QStringLiteral("attempts")}) {
        const qint64 last = std::max(
            {sequence(damaged, table), sequence(backup, table), sequence(&m_target, table)});
        auto cleared = m_target.run(
            QStringLiteral("DELETE FROM sqlite_sequence WHERE name = '%1'").arg(table));
        if (!cleared)
            return cleared;
        SqlStatement insert(m_target, "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)");
        if (auto done = insert.bind(table, last).exec(); !done)
            return done;
    }
    return {};
}

} // namespace respool
