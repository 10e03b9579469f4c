// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

namespace respool {

// Every job works in a hidden folder of its own on the volume that gets the files, so that
// publishing is a rename, cleaning up is deleting one folder, and the disk that is checked is the
// disk that fills. Functions that touch the disk block: call them from a worker.

/// <destination>/.respool, which holds the folders of all jobs there. Touches nothing.
[[nodiscard]] QString outerFolderPath(const QString &destination);
/// <destination>/.respool/<uuid>. Touches nothing.
[[nodiscard]] QString jobFolderPath(const Job &job);

/// What a job folder says of its job, so that a lost list can be made anew from it.
struct Manifest
{
    QUuid uuid;
    JobSpec spec;
    QString title;
    QString chosenName; ///< Job::chosenName
    qint64 createdAt = 0; ///< UTC ms

    [[nodiscard]] QByteArray toJson() const;
    /// Nothing if it is not one, or is one of a newer version of this program.
    [[nodiscard]] static std::optional<Manifest> fromJson(const QByteArray &json);
};

/// The manifest of a job folder.
[[nodiscard]] QString manifestPath(const QString &jobFolder);

/// Makes the folder (mode 0700, with tmp and an empty home in it) and its manifest.json; a power
/// cut may take both away again. The destination itself is never made: an empty mount point must
/// not be filled. Errors: DestinationMissing, DestinationNotWritable, DiskFull.
[[nodiscard]] Result<> prepareJobFolder(const Job &job);

/// The same for work that takes long: the manifest is there after a power cut. Waits for the disk.
[[nodiscard]] Result<> secureJobFolder(const Job &job);

/// Forces files that tools have made in the folder, their names and that of the folder to the disk:
/// before anything says that they are done. Waits for the disk.
[[nodiscard]] Result<> syncWork(const Job &job, const QStringList &names);

/// The same for the manifest of a folder that is there: worth it for work that takes long.
[[nodiscard]] Result<> syncManifest(const Job &job);

/// Whether what is mounted at @p root is not the volume that was mounted at @p known before but the
/// one around it: an empty mount point. False when either is not known.
[[nodiscard]] bool isOutsideVolume(const QString &root, const QString &known);

/// The bytes of all files below a folder.
[[nodiscard]] qint64 bytesBelow(const QString &folder);

/// Deletes the folder with all in it, and the .respool folder around it once that is empty. It does
/// not come back after a power cut.
void deleteJobFolder(const Job &job);

} // namespace respool
