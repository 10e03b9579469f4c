// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tools/encodeplan.h"

#include <optional>

namespace respool {

// An HLS package as it lies on the disk: the master playlist, and a folder for each size and each
// sound with a playlist, the init segment and the segments. All functions block: in a worker.

/// Deletes what earlier runs have left of packages in a job's folder, and makes the folders of a
/// new one below @p name. Files of a tool that outlives its run for a moment cannot get into it.
[[nodiscard]] Result<> beginPackage(const QString &jobFolder, const QString &name,
                                    const EncodePlan &plan, qsizetype sounds);

/// Makes a package of what ffmpeg has cut: checks that all sizes are cut at the same times, at
/// keyframes; writes the playlists, the master last; syncs everything; and gives the folder its
/// name (hlsLabel) inside @p jobFolder. Gives the bytes of all files.
[[nodiscard]] Result<qint64> completePackage(const QString &jobFolder, const QString &name,
                                             const EncodePlan &plan, const MediaInfo &source);

/// The bytes of a package that holds the files its playlists name and no others; nothing otherwise.
[[nodiscard]] std::optional<qint64> bytesOfWholePackage(const QString &folder);

/// Forces all files and folders below @p folder, and the folder's entries, to the disk.
[[nodiscard]] Result<> syncBelow(const QString &folder);

} // namespace respool
