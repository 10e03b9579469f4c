// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/durablefile.h"
#include "core/base/logging.h"
#include "core/store/databasefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace respool {

namespace {

constexpr int keptBackups = 5;
constexpr int keptWhateverTheirDay = 2;

const QString nameStart = QStringLiteral("respool-");
const QString nameTime = QStringLiteral("yyyy-MM-dd'T'HH-mm-ss-zzz'Z'");
const QString nameEnd = QStringLiteral(".db");

Result<> copyInto(SqlConnection &source, const QString &copy)
{
    SqlStatement vacuum(source, "VACUUM INTO ?");
    return vacuum.bind(copy).exec();
}

Result<> checkCopy(const QString &copy)
{
    auto connection = SqlConnection::open(copy, SqlConnection::Access::Immutable);
    if (!connection)
        return failure(connection.error());
    return checkDatabase(**connection);
}

Result<> copyDurably(SqlConnection &source, const QString &copy)
{
    QFile::remove(copy);
    // VACUUM takes an empty file as its target, and this one nobody else can read.
    if (QFile file(copy); !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return failure(ErrorCode::FileSystemFailed,
                       QCoreApplication::translate("respool", "No backup can be made."), {},
                       copy + QStringLiteral(": ") + file.errorString());
    }
    if (auto done = copyInto(source, copy); !done)
        return done;
    if (auto done = checkCopy(copy); !done)
        return done;
    return syncFile(copy);
}

// Several backups of one busy day must not push out the ones of the days before.
void deleteOldBackups(const QString &folder)
{
    int kept = 0;
    QDate lastDay;
    for (const QString &backup : backupsIn(folder)) {
        const QDate day = backupTime(backup).date();
        const bool isKept = kept < keptWhateverTheirDay || (kept < keptBackups && day != lastDay);
        lastDay = day;
        if (isKept)
            ++kept;
        else if (!QFile::remove(backup))
            qCWarning(logStore) << "cannot delete old backup" << backup;
    }
}

} // namespace

QStringList backupsIn(const QString &folder)
{
    QStringList backups;
    if (folder.isEmpty())
        return backups;
    const QDir dir(folder);
    const auto names = dir.entryList({nameStart + QLatin1Char('*') + nameEnd}, QDir::Files,
                                     QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (backupTime(name).isValid())
            backups += dir.absoluteFilePath(name);
    }
    return backups;
}

QDateTime backupTime(const QString &backup)
{
    const QString name = QFileInfo(backup).fileName();
    if (!name.startsWith(nameStart) || !name.endsWith(nameEnd))
        return {};
    const QString time = name.sliced(nameStart.size()).chopped(nameEnd.size());
    QDateTime result = QDateTime::fromString(time, nameTime);
    result.setTimeSpec(Qt::UTC);
    return result;
}

Result<QString> makeBackup(const QString &path, const QString &folder)
{
    const auto source = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
    if (!source)
        return failure(source.error());
    return makeBackup(**source, folder);
}

Result<QString> makeBackup(SqlConnection &source, const QString &folder)
{
    if (auto done = makePrivateFolder(folder); !done)
        return failure(done.error());
    const QString draft = QDir(folder).absoluteFilePath(QStringLiteral("backup.tmp"));
    const QString backup = QDir(folder).absoluteFilePath(
        nameStart + QDateTime::currentDateTimeUtc().toString(nameTime) + nameEnd);
    auto done = copyDurably(source, draft);
    if (done)
        done = renameWithoutOverwriting(draft, backup);
    if (done)
        done = syncFolder(folder);
    if (!done) {
        QFile::remove(draft);
        return failure(done.error());
    }
    qCInfo(logStore) << "backup made:" << backup;
    deleteOldBackups(folder);
    return backup;
}

} // namespace respool
