// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobfolder.h"

#include "core/base/crashpoint.h"
#include "core/base/durablefile.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QUrl>

#include <filesystem>
#include <system_error>

namespace respool {

namespace {

const QLatin1String manifestKind("respool-job");
constexpr int manifestVersion = 1;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

Result<> syncNameOfJobFolder(const Job &job)
{
    return syncFolder(outerFolderPath(job.spec.destination)).and_then([&] {
        return syncFolder(job.spec.destination);
    });
}

Manifest manifestOf(const Job &job)
{
    return {job.uuid, job.spec, job.title, job.chosenName, job.createdAt};
}

/// Only what a job can be added with: a manifest may come with a drive from somewhere else.
bool isUsable(const JobSpec &spec)
{
    if (spec.kind == SourceKind::File)
        return QDir::isAbsolutePath(spec.source);
    const QString scheme = QUrl(spec.source).scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https");
}

Result<> checkDestination(const Job &job)
{
    const QString destination = job.spec.destination;
    const QFileInfo folder(destination);
    // Nothing lies around the root: where the mounts need not be looked at, they are not.
    const bool canBeOutside = !QDir(job.volumeRoot).isRoot();
    if (!job.volumeRoot.isEmpty() && canBeOutside
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

QString outerFolderPath(const QString &destination)
{
    return destination + QStringLiteral("/.respool");
}

QString manifestPath(const QString &jobFolder)
{
    return jobFolder + QStringLiteral("/manifest.json");
}

QByteArray Manifest::toJson() const
{
    const QJsonObject json{
        {QStringLiteral("kind"), manifestKind},
        {QStringLiteral("version"), manifestVersion},
        {QStringLiteral("uuid"), uuid.toString(QUuid::WithoutBraces)},
        {QStringLiteral("source_kind"), enumName(spec.kind)},
        {QStringLiteral("source"), spec.source},
        {QStringLiteral("recipe"), spec.recipe.toJson()},
        {QStringLiteral("destination"), spec.destination},
        {QStringLiteral("name_template"), spec.nameTemplate},
        {QStringLiteral("priority"), spec.priority},
        {QStringLiteral("title"), title},
        {QStringLiteral("name"), chosenName},
        {QStringLiteral("created_at"), createdAt},
    };
    return QJsonDocument(json).toJson();
}

std::optional<Manifest> Manifest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](QLatin1String name) { return object.value(name).toString(); };
    const auto kind = enumFromName<SourceKind>(text(QLatin1String("source_kind")));
    const QJsonValue recipePart = object.value(QLatin1String("recipe"));
    const auto recipe = Recipe::fromJson(recipePart.toObject());
    if (text(QLatin1String("kind")) != manifestKind
        || object.value(QLatin1String("version")).toInt() != manifestVersion || !kind
        || !recipePart.isObject() || !recipe)
        return std::nullopt;
    Manifest manifest;
    manifest.uuid = QUuid::fromString(text(QLatin1String("uuid")));
    manifest.spec = {.kind = *kind,
                     .source = text(QLatin1String("source")),
                     .recipe = *recipe,
                     .destination = text(QLatin1String("destination")),
                     .priority = object.value(QLatin1String("priority")).toInt(),
                     .nameTemplate = text(QLatin1String("name_template"))};
    manifest.title = text(QLatin1String("title"));
    manifest.chosenName = text(QLatin1String("name"));
    manifest.createdAt = object.value(QLatin1String("created_at")).toInteger();
    if (manifest.uuid.isNull() || !isUsable(manifest.spec))
        return std::nullopt;
    return manifest;
}

QString jobFolderPath(const Job &job)
{
    return outerFolderPath(job.spec.destination) + u'/' + job.uuid.toString(QUuid::WithoutBraces);
}

Result<> prepareJobFolder(const Job &job)
{
    if (auto usable = checkDestination(job); !usable)
        return usable;
    const QString folder = jobFolderPath(job);
    const QString manifest = manifestPath(folder);
    if (QFileInfo::exists(manifest))
        return {};
    const bool isMade = QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly);
    RESPOOL_CRASH_POINT("folder_made");
    const QByteArray said = manifestOf(job).toJson();
    // A disk that is full refuses the manifest, too, and that error says so.
    auto written = writeFile(manifest, said);
    RESPOOL_CRASH_POINT("manifest_written");
    if (!isMade && written) {
        return failure(ErrorCode::DestinationNotWritable,
                       tr("No folder could be made in “%1”.").arg(job.spec.destination),
                       tr("Change its permissions or choose another folder, then press Retry."));
    }
    return written;
}

Result<> secureJobFolder(const Job &job)
{
    if (auto made = prepareJobFolder(job); !made)
        return made;
    // What a power cut has left of it may be empty.
    const QString manifest = manifestPath(jobFolderPath(job));
    QFile file(manifest);
    const bool isWhole =
        file.open(QIODevice::ReadOnly) && Manifest::fromJson(file.readAll()).has_value();
    auto written = isWhole ? Result<>() : writeFile(manifest, manifestOf(job).toJson());
    return written.and_then([&] { return syncManifest(job); });
}

void deleteJobFolder(const Job &job)
{
    const QString folder = jobFolderPath(job);
    RESPOOL_CRASH_POINT("before_folder_deleted");
    // In a third of the time that QDir takes.
    std::error_code ignored;
    std::filesystem::remove_all(QFileInfo(folder).filesystemFilePath(), ignored);
    RESPOOL_CRASH_POINT("folder_deleted");
    // Fails, as it should, while other jobs work there.
    QDir(job.spec.destination).rmdir(QStringLiteral(".respool"));
    RESPOOL_CRASH_POINT("outer_folder_deleted");
    // It is noted as deleted next: were it back after a power cut, it would stay for ever.
    const auto isThere = [](const QString &path) { return QFileInfo::exists(path); };
    const QString left = isThere(outerFolderPath(job.spec.destination))
        ? outerFolderPath(job.spec.destination)
        : job.spec.destination;
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
    return syncFolder(folder).and_then([&] { return syncNameOfJobFolder(job); });
}

Result<> syncManifest(const Job &job)
{
    return syncWork(job, {QFileInfo(manifestPath(jobFolderPath(job))).fileName()});
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
