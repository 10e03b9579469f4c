// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/outputremoval.h"

#include "core/base/logging.h"
#include "core/jobs/hlspackage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace respool {

namespace {

/// A file of the size that was published, or an HLS package of the bytes that were, with no file
/// in it that does not belong to it.
bool isWhatWasPublished(const Output &output)
{
    const QString folder = packageFolder(output);
    if (!folder.isEmpty())
        return !QFileInfo(folder).isSymLink() && bytesOfWholePackage(folder) == output.bytes;
    const QFileInfo file(output.path);
    return file.isFile() && file.size() == output.bytes;
}

bool remove(const Output &output)
{
    const QString folder = packageFolder(output);
    const QString path = folder.isEmpty() ? output.path : folder;
    // Without it, Qt 6.4 makes the trash in whatever folder the program was started from.
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    if (QFile::moveToTrash(path))
        return true;
    return folder.isEmpty() ? QFile::remove(path) : QDir(folder).removeRecursively();
}

} // namespace

OutputRemoval removeOutputs(const QList<Output> &outputs)
{
    OutputRemoval removal;
    for (const Output &output : outputs) {
        const QString folder = packageFolder(output);
        const QFileInfo file(folder.isEmpty() ? output.path : folder);
        if (!file.exists() && !file.isSymLink()) {
            ++removal.missing;
            continue;
        }
        if (isWhatWasPublished(output) && remove(output)) {
            ++removal.removed;
            continue;
        }
        qCWarning(logJobs) << "file not removed:" << output.path;
        removal.failed.append(output.path);
    }
    return removal;
}

} // namespace respool
