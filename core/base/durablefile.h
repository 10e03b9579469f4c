// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace respool {

// Files that still hold what they should after a power cut. All functions block on the disk: call
// them from a worker or the database thread, never from the window's. Paths are absolute.
// Error detail carries the system's own message.

/// Forces the contents of a file to the disk.
[[nodiscard]] Result<> syncFile(const QString &path);

/// Forces a folder's entries (names made, moved or deleted in it) to the disk. No-op on Windows,
/// where the file system journals them.
[[nodiscard]] Result<> syncFolder(const QString &path);

/// Forces the entry of a folder that may be new, and those of all folders above it that may be new
/// as well, to the disk. Syncing what is in a folder does not do that.
[[nodiscard]] Result<> syncNameOfFolder(const QString &path);

/// Writes beside @p path and renames over it: old or new where only the program crashes. A power
/// cut may leave nothing, half of it or the old until syncFile() and syncFolder() were called.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &contents);

/// Writes beside @p path, syncs, renames over it and syncs the folder: old or new, never half.
[[nodiscard]] Result<> writeFileDurably(const QString &path, const QByteArray &contents);

/// Moves a file to a name that must be free: atomic, never overwrites. ErrorCode::NotAllowed when
/// the name is taken. Both must be on one file system (isCrossDevice() tells).
[[nodiscard]] Result<> renameWithoutOverwriting(const QString &from, const QString &to);

/// Copies @p from to the new file @p to and syncs it: shares the blocks where the file system can,
/// else copies inside the kernel. ErrorCode::NotAllowed when @p to exists. Leaves nothing behind
/// when it fails.
[[nodiscard]] Result<> copyFileDurably(const QString &from, const QString &to);

/// Whether two existing paths lie on different file systems, so that no rename joins them.
[[nodiscard]] bool isCrossDevice(const QString &first, const QString &second);

/// What stays the same of a file when it is renamed within its file system: device and inode, the
/// volume and file index on Windows. Empty when there is no such file.
[[nodiscard]] QString fileIdentity(const QString &path);

} // namespace respool
