// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/volume.h"

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

} // namespace

VolumeState volumeOf(const QString &path)
{
    const QStorageInfo storage(nearestExisting(path));
    if (!storage.isValid())
        return {};
    return {.rootPath = storage.rootPath(),
            .name = nameOf(storage),
            .bytesAvailable = storage.bytesAvailable(),
            .isReadOnly = storage.isReadOnly(),
            .isReady = storage.isReady()};
}

} // namespace respool
