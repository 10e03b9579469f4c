// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/volume.h"

#include "core/base/diskspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace respool {

namespace {

/// QStorageInfo knows nothing of paths that do not exist.
QString nearestExisting(const QString &path)
{
    QString candidate = QDir::cleanPath(path);
    while (!QFileInfo::exists(candidate)) {
        const QString parent = QFileInfo(candidate).path();
        if (parent == candidate)
            break;
        candidate = parent;
    }
    return candidate;
}

QString nameOf(const QStorageInfo &storage)
{
    if (!storage.name().isEmpty())
        return storage.name();
    const QString last = QDir(storage.rootPath()).dirName();
    return last.isEmpty() ? storage.rootPath() : last;
}

/// The root itself need not be in the table of mounts, as in a plain chroot: nothing is found there
/// then, but the file system answers as ever.
VolumeState unlistedVolumeOf(const QString &place)
{
    const qint64 available = bytesAvailable(place);
    if (available < 0)
        return {};
    return {.rootPath = QDir::rootPath(),
            .name = QDir::rootPath(),
            .bytesAvailable = available,
            .isReadOnly = false,
            .isReady = true};
}

} // namespace

VolumeState volumeOf(const QString &path)
{
    const QString place = nearestExisting(path);
    const QStorageInfo storage(place);
    if (!storage.isValid())
        return unlistedVolumeOf(place);
    return {.rootPath = storage.rootPath(),
            .name = nameOf(storage),
            .bytesAvailable = storage.bytesAvailable(),
            .isReadOnly = storage.isReadOnly(),
            .isReady = storage.isReady()};
}

} // namespace respool
