// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair.h"

#include "core/base/durablefile.h"
#include "core/base/logging.h"
#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/salvage.h"
#include "core/store/sqlerror.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace respool {

namespace {

// A file of this name is always complete: it is filled under another one.
QString rebuiltNameOf(const QString &path)
{
    return path + QStringLiteral(".rebuilt");
}

void removeDatabase(const QString &path)
{
    for (const QString &file : {path, writeAheadLogOf(path), sharedMemoryOf(path)})
        QFile::remove(file);
}

// A copy of the backup that may be migrated, or nothing if the backup is no good.
Result<> copyBackup(const QString &backup, const QString &copy, const Schema &schema)
{
    const FileHead head = readFileHead(backup);
    if (head.kind != FileHead::Kind::Ours || head.version > schema.version())
        return failure(damagedFile(QStringLiteral("not a backup of this version")));
    removeDatabase(copy);
    if (auto done = copyFileDurably(backup, copy); !done)
        return done;
    auto connection = openForWriting(copy);
    if (!connection)
        return failure(connection.error());
    if (auto done = checkDatabase(**connection); !done)
        return done;
    return migrate(**connection, schema.migrations);
}

// The newest good backup as a file of its own at `copy`; empty if there is none.
QString newestGoodBackup(const QString &folder, const QString &copy, const Schema &schema)
{
    for (const QString &backup : backupsIn(folder)) {
        const auto done = copyBackup(backup, copy, schema);
        if (done)
            return backup;
        qCCritical(logStore) << "backup" << backup << "is no good:" << done.error().detail;
    }
    removeDatabase(copy);
    return {};
}

// Moves the file and what belongs to it into a new dated folder beside it; empty if none is there.
Result<QString> setAside(const QString &path)
{
    QStringList files;
    for (const QString &file : {path, writeAheadLogOf(path), sharedMemoryOf(path)}) {
        if (QFile::exists(file))
            files += file;
    }
    if (files.isEmpty())
        return QString();
    const QString parent = QFileInfo(path).absolutePath();
    const QString folder = parent + QStringLiteral("/damaged-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss-zzz'Z'"));
    if (auto done = makePrivateFolder(folder); !done)
        return failure(done.error());
    for (const QString &file : files) {
        const QString target = folder + QLatin1Char('/') + QFileInfo(file).fileName();
        if (auto done = renameWithoutOverwriting(file, target); !done)
            return failure(done.error());
    }
    for (const QString &changed : {folder, parent}) {
        if (auto done = syncFolder(changed); !done)
            return failure(done.error());
    }
    return folder;
}

// Fills the new file at `target` from the damaged one and the copy of the backup (empty: none).
Result<RepairOutcome> rebuild(const QString &target, const QString &damaged, const QString &backup,
                              const Schema &schema)
{
    removeDatabase(target);
    if (auto done = createDatabase(target, schema); !done)
        return failure(done.error());
    auto connection = openForWriting(target);
    if (!connection)
        return failure(connection.error());
    Salvage salvage(**connection);
    if (auto done = salvage.merge(damaged, backup); !done)
        return failure(done.error());
    RepairOutcome outcome;
    outcome.jobsSalvaged = salvage.salvaged();
    outcome.jobsRestored = salvage.restored();
    outcome.jobsLost = salvage.lost();
    outcome.isLossKnown = salvage.isLossKnown();
    return outcome;
}

} // namespace

Result<RepairOutcome> repairDatabase(const QString &path, const QString &backups,
                                     const Schema &schema)
{
    const QString draft = path + QStringLiteral(".rebuilding");
    const QString copy = path + QStringLiteral(".backup-copy");
    const QString backup = newestGoodBackup(backups, copy, schema);
    auto outcome = rebuild(draft, path, backup.isEmpty() ? QString() : copy, schema);
    removeDatabase(copy);
    if (!outcome)
        return outcome;
    removeDatabase(rebuiltNameOf(path));
    auto done = syncFile(draft);
    if (done)
        done = renameWithoutOverwriting(draft, rebuiltNameOf(path));
    if (!done)
        return failure(done.error());
    const auto folder = setAside(path);
    if (!folder)
        return failure(folder.error());
    if (done = finishRepair(path); !done)
        return failure(done.error());
    outcome->setAside = *folder;
    if (outcome->jobsRestored > 0 || outcome->jobsSalvaged == 0)
        outcome->restoredFrom = backup;
    return outcome;
}

Result<> finishRepair(const QString &path)
{
    const QString rebuilt = rebuiltNameOf(path);
    if (QFile::exists(path) || !QFile::exists(rebuilt))
        return {};
    // A write-ahead log that stayed behind belongs to the old file and must not meet the new one.
    if (const auto moved = setAside(path); !moved)
        return failure(moved.error());
    if (auto done = renameWithoutOverwriting(rebuilt, path); !done)
        return done;
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace respool
