// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workfilestore.h"

#include <QStringList>

#include <atomic>

namespace respool {

// What an encode leaves in a job's folder on its way. All of them block; from a worker.

/// Those of the recorded files that are there in their size. All others of their kind are deleted:
/// they are what a run that was cut off has left.
[[nodiscard]] QList<WorkFile> sortOutWorkFiles(const QString &folder,
                                               const QList<WorkFile> &recorded);

/// Those that do not hold any more what was recorded; they are deleted.
[[nodiscard]] QStringList damagedAmong(const QString &folder, const QList<WorkFile> &files,
                                       const std::atomic_bool &isUnwanted);

/// Of a file's contents; empty when it cannot be read.
[[nodiscard]] QByteArray digestOf(const QString &path);

} // namespace respool
