// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databaseopener.h"

#include "core/base/durablefile.h"
#include "core/base/logging.h"
#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/repair.h"
#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace respool {

namespace {

Error tooNewError()
{
    return {ErrorCode::DatabaseTooNew,
            QCoreApplication::translate(
                "respool",
                "The job list was made by a newer version of Respool and can only be looked at."),
            QCoreApplication::translate("respool", "Install the newer version to go on with it."),
            {}};
}

Error lookOnlyError()
{
    return {ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate("respool", "The job list was opened for reading only."),
            QCoreApplication::translate("respool", "Use the running Respool to change it."),
            {}};
}

Error needsStartError(const QString &detail)
{
    return {ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate(
                "respool", "The job list has to be put in order before it can be read."),
            QCoreApplication::translate("respool", "Start Respool once, then try again."), detail};
}

QString lossSentence(const RepairOutcome &outcome)
{
    if (!outcome.isLossKnown)
        return QCoreApplication::translate("respool", "Some jobs may be missing.");
    if (outcome.jobsLost == 0)
        return QCoreApplication::translate("respool", "No job is missing.");
    return QCoreApplication::translate("respool", "Jobs that could not be read: %1.")
        .arg(outcome.jobsLost);
}

// One or two plain sentences about a repair.
Error repairNotice(const RepairOutcome &outcome, const QString &backups, const QString &finding)
{
    Error notice{ErrorCode::DatabaseUnavailable, {}, {}, finding};
    const bool wasMissing = outcome.setAside.isEmpty();
    if (!outcome.restoredFrom.isEmpty()) {
        const QString time = QLocale().toString(backupTime(outcome.restoredFrom).toLocalTime(),
                                                QStringLiteral("d MMM HH:mm"));
        notice.text = wasMissing
            ? QCoreApplication::translate(
                  "respool",
                  "The job list was missing and has been restored from the backup of %1.")
                  .arg(time)
            : QCoreApplication::translate(
                  "respool",
                  "The job list was damaged and has been restored from the backup of %1.")
                    .arg(time)
                + QLatin1Char(' ') + lossSentence(outcome);
    } else if (outcome.jobsSalvaged > 0) {
        notice.text = QCoreApplication::translate("respool",
                                                  "The job list was damaged and has been repaired.")
            + QLatin1Char(' ') + lossSentence(outcome);
    } else {
        notice.text = QCoreApplication::translate(
            "respool",
            "The job list was damaged and nothing of it could be read; a new one has "
            "been started.");
    }
    notice.hint = wasMissing
        ? QCoreApplication::translate(
              "respool",
              "Check the restored jobs. To start with an empty list, delete the folder “%1” too.")
              .arg(backups)
        : QCoreApplication::translate("respool",
                                      "Check the jobs. The damaged file is kept in “%1”.")
              .arg(outcome.setAside);
    return notice;
}

} // namespace

DatabaseOpener::DatabaseOpener(const Database::Options &options)
    : m_options(options)
{
}

DatabaseOpener::Opened DatabaseOpener::open()
{
    Result<Opened> opened;
    if (auto schema = schemaIn(m_options.schema)) {
        m_schema = std::move(*schema);
        opened = m_options.isReadOnly ? openToRead() : openToWrite();
    } else {
        opened = failure(schema.error());
    }
    if (!opened) {
        qCCritical(logStore) << "the database cannot be opened:" << opened.error().detail;
        Opened unavailable;
        unavailable.refusal = opened.error();
        unavailable.report.problem = opened.error();
        opened = std::move(unavailable);
    }
    opened->report.isReadOnly = opened->refusal.has_value();
    return std::move(*opened);
}

DatabaseOpener::Opened DatabaseOpener::repair(const QString &finding)
{
    auto opened = rebuild(finding);
    if (opened)
        return std::move(*opened);
    qCCritical(logStore) << "the database cannot be repaired:" << opened.error().detail;
    Opened unavailable;
    unavailable.refusal = opened.error();
    unavailable.report.problem = opened.error();
    unavailable.report.isReadOnly = true;
    return unavailable;
}

Result<DatabaseOpener::Opened> DatabaseOpener::openToRead()
{
    const FileHead head = readFileHead(m_options.path);
    const bool isAbsent =
        head.kind == FileHead::Kind::Missing || head.kind == FileHead::Kind::Empty;
    if (head.kind == FileHead::Kind::Foreign)
        return failure(damagedFile(QStringLiteral("the header is not that of a job list")));
    if (isAbsent && hasTraces())
        return failure(needsStartError(QStringLiteral("missing, but there are traces of it")));
    Opened opened;
    opened.refusal = lookOnlyError();
    if (isAbsent) {
        // Nothing was ever stored here: an empty list.
        auto connection =
            SqlConnection::open(SqlConnection::inMemory, SqlConnection::Access::ReadWrite);
        if (!connection)
            return failure(connection.error());
        if (auto done = migrate(**connection, m_schema.fresh); !done)
            return failure(done.error());
        opened.connection = std::move(*connection);
        return opened;
    }
    const auto found = version();
    if (!found)
        return failure(found.error());
    if (*found > knownVersion())
        return openTooNew();
    if (*found < knownVersion())
        return failure(needsStartError(QStringLiteral("schema version %1").arg(*found)));
    auto connection = SqlConnection::open(m_options.path, SqlConnection::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    opened.connection = std::move(*connection);
    return opened;
}

Result<DatabaseOpener::Opened> DatabaseOpener::openToWrite()
{
    if (auto done = makePrivateFolder(QFileInfo(m_options.path).path()); !done)
        return failure(done.error());
    if (auto done = finishRepair(m_options.path); !done)
        return failure(done.error());
    switch (readFileHead(m_options.path).kind) {
    case FileHead::Kind::Missing:
        // Restored even though somebody may have deleted it on purpose: that is undone by deleting
        // the backups as well, a lost list by nothing.
        return hasTraces() ? rebuild(QStringLiteral("the file is missing")) : openNew();
    case FileHead::Kind::Empty:
        if (hasTraces())
            return rebuild(QStringLiteral("the file is empty"));
        QFile::remove(m_options.path);
        return openNew();
    case FileHead::Kind::Foreign:
        return rebuild(QStringLiteral("the header is not that of a job list"));
    case FileHead::Kind::Ours:
        break;
    }
    auto opened = openExisting();
    if (!opened && isDamage(opened.error()))
        return rebuild(opened.error().detail);
    return opened;
}

Result<DatabaseOpener::Opened> DatabaseOpener::openExisting()
{
    const auto found = version();
    if (!found)
        return failure(found.error());
    if (*found > knownVersion())
        return openTooNew();

    Opened opened;
    opened.isChanged = hasWriteAheadLog(m_options.path); // it was not closed: no backup was made
    auto connection = openForWriting(m_options.path);
    if (!connection)
        return failure(connection.error());
    if (QFile::exists(checkMarker())) {
        if (auto done = checkDatabase(**connection, Thoroughness::Full); !done)
            return failure(done.error());
        QFile::remove(checkMarker());
        opened.isChecked = true;
    }
    if (*found < knownVersion()) {
        if (auto done = migrateSafely(**connection); !done)
            return failure(done.error());
        opened.isChecked = true;
    }
    // SQLite opens a write-protected file without a word; only asking to write tells.
    if (auto begun = (*connection)->run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        if (isDamage(begun.error()))
            return failure(begun.error());
        opened.refusal = begun.error();
        opened.report.problem = begun.error();
    } else if (const auto ended = (*connection)->run(QStringLiteral("ROLLBACK")); !ended) {
        return failure(ended.error());
    }
    opened.connection = std::move(*connection);
    return opened;
}

Result<DatabaseOpener::Opened> DatabaseOpener::openTooNew()
{
    // Immutable leaves no -shm behind, but must not be used over a log that holds commits.
    auto connection =
        SqlConnection::open(m_options.path,
                            hasWriteAheadLog(m_options.path) ? SqlConnection::Access::ReadOnly
                                                             : SqlConnection::Access::Immutable);
    if (!connection)
        return failure(connection.error());
    Opened opened;
    opened.connection = std::move(*connection);
    opened.refusal = tooNewError();
    opened.report.problem = opened.refusal;
    return opened;
}

Result<DatabaseOpener::Opened> DatabaseOpener::openNew()
{
    if (auto done = createDatabase(m_options.path, m_schema); !done)
        return failure(done.error());
    auto opened = openExisting();
    if (opened)
        opened->isChecked = true;
    return opened;
}

Result<DatabaseOpener::Opened> DatabaseOpener::rebuild(const QString &finding)
{
    qCCritical(logStore) << "the database is damaged and will be repaired:" << finding;
    const auto outcome = repairDatabase(m_options.path, m_options.backups, m_schema);
    if (!outcome)
        return failure(outcome.error());
    QFile::remove(checkMarker());
    auto opened = openExisting();
    if (!opened)
        return opened;
    opened->isChecked = true;
    opened->isChanged = true;
    opened->report.problem = repairNotice(*outcome, m_options.backups, finding);
    opened->report.setAside = outcome->setAside;
    opened->report.restoredFrom = outcome->restoredFrom;
    qCWarning(logStore) << opened->report.problem->text << "set aside:" << outcome->setAside
                        << "restored from:" << outcome->restoredFrom;
    return opened;
}

// A migration of a damaged file could make it worse, and one that is wrong must be undoable.
Result<> DatabaseOpener::migrateSafely(SqlConnection &connection)
{
    if (auto done = checkDatabase(connection); !done)
        return done;
    if (!m_options.backups.isEmpty()) {
        if (const auto backup = makeBackup(m_options.path, m_options.backups); !backup)
            return failure(backup.error());
    }
    if (auto done = migrate(connection, m_schema.migrations); !done)
        return done;
    // Puts the new version into the file's header, where the next start looks first.
    return connection.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

// The schema's version, without changing anything: the header's, or that in the write-ahead log.
Result<int> DatabaseOpener::version()
{
    if (!hasWriteAheadLog(m_options.path))
        return readFileHead(m_options.path).version;
    auto connection = SqlConnection::open(m_options.path, SqlConnection::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const auto found = (*connection)->value(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return failure(found.error());
    return found->toInt();
}

// Whether there must have been a database: a backup of it, or its write-ahead log.
bool DatabaseOpener::hasTraces() const
{
    return hasWriteAheadLog(m_options.path) || !backupsIn(m_options.backups).isEmpty();
}

QString DatabaseOpener::checkMarker() const
{
    return m_options.path + QStringLiteral(".check");
}

void DatabaseOpener::demandFullCheck() const
{
    if (m_options.isReadOnly)
        return;
    if (auto done = writeFileDurably(checkMarker(), QByteArrayLiteral("damage was seen\n")); !done)
        qCWarning(logStore) << "cannot note that the database is damaged:" << done.error().detail;
}

} // namespace respool
