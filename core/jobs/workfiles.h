// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workfilestore.h"

#include <QStringList>
#include <QUuid>

#include <atomic>

namespace respool {

// What an encode leaves in a job's folder on its way. They block, from a worker, but for the name.

/// What a file or folder is called until it is whole. A tool of a run that was killed may live on
/// for a moment: no other run, which has another @p token, writes under the same name. Pure.
[[nodiscard]] QString partialName(const QString &name, const QUuid &token);

/// Those of the recorded files that are there in their size. All others of their kind are deleted:
/// they are what a run that was cut off has left.
[[nodiscard]] QList<WorkFile> sortOutWorkFiles(const QString &folder,
                                               const QList<WorkFile> &recorded);

/// Those that do not hold any more what was recorded; they are deleted.
[[nodiscard]] QStringList damagedAmong(const QString &folder, const QList<WorkFile> &files,
                                       const std::atomic_bool &isUnwanted);

/// The bytes of all of them that are whole.
[[nodiscard]] qint64 workBytesIn(const QString &folder);

/// Of a file's contents; empty when it cannot be read.
[[nodiscard]] QByteArray digestOf(const QString &path);

} // namespace respool
