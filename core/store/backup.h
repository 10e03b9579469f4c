// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlconnection.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace respool {

// Whole copies of the database in a folder of their own, the time (UTC) in the name. Any thread;
// block on the disk.

/// The backups in @p folder as absolute paths, newest first. Says nothing about their contents.
[[nodiscard]] QStringList backupsIn(const QString &folder);

/// When a backup was made, by its name; invalid for another file.
[[nodiscard]] QDateTime backupTime(const QString &backup);

/// Copies the database at @p path on a connection of its own, so that a writer can go on, checks
/// the copy and gives it its name; then deletes old ones: the two newest and the last of each day
/// before stay, five in all. Gives the path of the backup.
[[nodiscard]] Result<QString> makeBackup(const QString &path, const QString &folder);
/// The same on a connection that has nothing else to do meanwhile.
[[nodiscard]] Result<QString> makeBackup(SqlConnection &source, const QString &folder);

} // namespace respool
