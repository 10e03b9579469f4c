// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"

#include <QString>

namespace respool {

/// What a repair brought back.
struct RepairOutcome
{
    QString setAside; ///< folder with the damaged file, or empty if there was none
    QString restoredFrom; ///< the backup that jobs came from, or empty
    qint64 jobsSalvaged = 0; ///< read from the damaged file
    qint64 jobsRestored = 0; ///< taken from the backup
    qint64 jobsLost = 0; ///< known to have existed, readable nowhere
    bool isLossKnown = true; ///< false: nothing tells how many jobs there were
};

/// Builds a new database at @p path from what can still be read of the one there (if any) and,
/// where that has gaps, from the newest backup in @p backups that is whole. The damaged file goes
/// into a dated folder beside it, with its -wal and -shm; nothing is deleted. No connection may be
/// open. A crash at any moment leaves either the damaged file, or the finished new one for
/// finishRepair(). Blocks on the disk.
[[nodiscard]] Result<RepairOutcome> repairDatabase(const QString &path, const QString &backups,
                                                   const Schema &schema);

/// Puts a rebuilt file in its place whose repair was cut off after the damaged one had been moved.
[[nodiscard]] Result<> finishRepair(const QString &path);

} // namespace respool
