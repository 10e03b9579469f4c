// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"

#include "core/base/durablefile.h"
#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace respool {

namespace {

// Offsets in the header, https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerBytes = 100;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

// Fills a new file with the schema; closing it empties the write-ahead log into it.
Result<> initialise(const QString &path, const QList<Migration> &fresh)
{
    auto connection = openForWriting(path);
    if (!connection)
        return failure(connection.error());
    // Nothing in it counts before it has its name: it is synced once, when it is whole.
    for (const QString &pragma :
         {QStringLiteral("PRAGMA synchronous = OFF"),
          QStringLiteral("PRAGMA application_id = %1").arg(databaseApplicationId)}) {
        if (auto done = (*connection)->run(pragma); !done)
            return done;
    }
    return migrate(**connection, fresh);
}

} // namespace

FileHead readFileHead(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (file.size() == 0)
        return {FileHead::Kind::Empty};
    if (!file.open(QIODevice::ReadOnly))
        return {FileHead::Kind::Foreign};
    const QByteArray head = file.read(headerBytes);
    if (head.size() < headerBytes || !head.startsWith(magic))
        return {FileHead::Kind::Foreign};
    if (qFromBigEndian<qint32>(head.constData() + applicationIdOffset) != databaseApplicationId)
        return {FileHead::Kind::Foreign};
    return {FileHead::Kind::Ours, qFromBigEndian<qint32>(head.constData() + versionOffset)};
}

QString writeAheadLogOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

QString sharedMemoryOf(const QString &path)
{
    return path + QStringLiteral("-shm");
}

bool hasWriteAheadLog(const QString &path)
{
    return QFileInfo(writeAheadLogOf(path)).size() > 0;
}

Result<> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(path)) {
        return failure(
            ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate("respool", "The folder “%1” cannot be made.").arg(path),
            QCoreApplication::translate("respool", "Check that you may write to its parent."));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<> createDatabase(const QString &path, const Schema &schema)
{
    const QString draft = path + QStringLiteral(".new");
    for (const QString &old : {draft, writeAheadLogOf(draft), sharedMemoryOf(draft)})
        QFile::remove(old);
    // SQLite gives -wal and -shm the permissions of the file, so they must be right from the start.
    if (QFile file(draft); !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return failure(
            ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate("respool", "The job list cannot be made."),
            QCoreApplication::translate("respool", "Check that you may write to the folder “%1”.")
                .arg(QFileInfo(path).path()),
            file.errorString());
    }
    if (auto done = initialise(draft, schema.fresh); !done)
        return done;
    if (auto done = syncFile(draft); !done)
        return done;
    // Made with the first list, mostly: a list in a folder that a power cut takes is lost as well.
    if (auto done = syncNameOfFolder(QFileInfo(path).absolutePath()); !done)
        return done;
    if (auto done = renameWithoutOverwriting(draft, path); !done)
        return done;
    return syncFolder(QFileInfo(path).path());
}

Result<std::unique_ptr<SqlConnection>> openForWriting(const QString &path)
{
    auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection;
    // A write-ahead log that once grew large is cut back to 8 MB.
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA journal_size_limit = 8388608",
                            "PRAGMA synchronous = FULL", "SELECT count(*) FROM sqlite_schema"}) {
        if (auto done = (*connection)->value(QString::fromLatin1(sql)); !done)
            return failure(done.error());
    }
    return connection;
}

Result<> checkDatabase(SqlConnection &connection, Thoroughness thoroughness)
{
    const bool isQuick = thoroughness == Thoroughness::Quick;
    const auto verdict = connection.value(isQuick ? QStringLiteral("PRAGMA quick_check(1)")
                                                  : QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return failure(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return failure(damagedFile(verdict->toString()));
    return {};
}

} // namespace respool
