// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobfolder.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/base/logging.h"
#include "core/tools/toolenvironment.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>

#include <algorithm>

namespace respool {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

QString outerFolder(const Job &job)
{
    return job.spec.destination + QStringLiteral("/.respool");
}

Result<> syncNameOfJobFolder(const Job &job)
{
    return syncFolder(outerFolder(job)).and_then([&] { return syncFolder(job.spec.destination); });
}

QByteArray manifestOf(const Job &job)
{
    const QJsonObject manifest{
        {QStringLiteral("kind"), QStringLiteral("respool-job")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("uuid"), job.uuid.toString(QUuid::WithoutBraces)},
        {QStringLiteral("source_kind"), enumName(job.spec.kind)},
        {QStringLiteral("source"), job.spec.source},
        {QStringLiteral("recipe"), job.spec.recipe.toJson()},
        {QStringLiteral("destination"), job.spec.destination},
        {QStringLiteral("priority"), job.spec.priority},
        {QStringLiteral("title"), job.title},
        {QStringLiteral("created_at"), job.createdAt},
    };
    return QJsonDocument(manifest).toJson();
}

Result<> checkDestination(const Job &job)
{
    const QString destination = job.spec.destination;
    const QFileInfo folder(destination);
    if (!job.volumeRoot.isEmpty()
        && isOutsideVolume(QStorageInfo(destination).rootPath(), job.volumeRoot)) {
        return failure(ErrorCode::DestinationMissing,
                       tr("The drive of the folder “%1” is not there.").arg(destination),
                       tr("Connect it; the job goes on by itself then."), job.volumeRoot);
    }
    if (!folder.exists() || !folder.isDir()) {
        return failure(ErrorCode::DestinationMissing,
                       tr("The folder “%1” does not exist.").arg(destination),
                       tr("Create it or connect its drive, then press Retry."));
    }
    if (!folder.isWritable()) {
        return failure(ErrorCode::DestinationNotWritable,
                       tr("The folder “%1” may not be written.").arg(destination),
                       tr("Change its permissions or choose another folder, then press Retry."));
    }
    return {};
}

} // namespace

QString jobFolderPath(const Job &job)
{
    return outerFolder(job) + u'/' + job.uuid.toString(QUuid::WithoutBraces);
}

Result<> prepareJobFolder(const Job &job)
{
    if (auto usable = checkDestination(job); !usable)
        return usable;
    const QString folder = jobFolderPath(job);
    const QString manifest = folder + QStringLiteral("/manifest.json");
    const QStringList inner = toolFolders(folder);
    const auto exists = [](const QString &path) { return QFileInfo::exists(path); };
    if (exists(manifest) && std::all_of(inner.cbegin(), inner.cend(), exists))
        return {};
    const auto make = [](const QString &path) { return QDir().mkpath(path); };
    const bool isMade =
        std::all_of(inner.cbegin(), inner.cend(), make) && QFile::setPermissions(folder, ownerOnly);
    RESPOOL_CRASH_POINT("folder_made");
    // A disk that is full refuses the manifest, too, and that error says so. Where it is, the
    // folder is there to stay, with what will be recorded as done in it.
    auto written = syncNameOfJobFolder(job).and_then(
        [&] { return writeFileDurably(manifest, manifestOf(job)); });
    RESPOOL_CRASH_POINT("manifest_written");
    if (!isMade && written) {
        return failure(ErrorCode::DestinationNotWritable,
                       tr("No folder could be made in “%1”.").arg(job.spec.destination),
                       tr("Change its permissions or choose another folder, then press Retry."));
    }
    return written;
}

void deleteJobFolder(const Job &job)
{
    const QString folder = jobFolderPath(job);
    RESPOOL_CRASH_POINT("before_folder_deleted");
    QDir(folder).removeRecursively();
    RESPOOL_CRASH_POINT("folder_deleted");
    // Fails, as it should, while other jobs work there.
    QDir(job.spec.destination).rmdir(QStringLiteral(".respool"));
    RESPOOL_CRASH_POINT("outer_folder_deleted");
    // It is noted as deleted next: were it back after a power cut, it would stay for ever.
    const auto isThere = [](const QString &path) { return QFileInfo::exists(path); };
    const QString left = isThere(outerFolder(job)) ? outerFolder(job) : job.spec.destination;
    if (auto synced = isThere(left) ? syncFolder(left) : Result<>(); !synced)
        qCWarning(logJobs) << "the end of a folder may not last:" << synced.error().detail;
}

Result<> syncWork(const Job &job, const QStringList &names)
{
    const QString folder = jobFolderPath(job);
    for (const QString &name : names) {
        if (auto synced = syncFile(folder + u'/' + name); !synced)
            return synced;
    }
    return syncFolder(folder);
}

bool isOutsideVolume(const QString &root, const QString &known)
{
    if (root.isEmpty() || known.isEmpty() || root == known)
        return false;
    return known.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace respool
