// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/commandline.h"

#include <QList>
#include <QUuid>

namespace respool {

/// The command that runs treemaker in @p mode, marked as @p attempt.
[[nodiscard]] CommandLine treemaker(const QStringList &mode,
                                    const QUuid &attempt = QUuid::createUuid());

/// The living processes that carry the mark of @p attempt, the warden among them. Looks into /proc
/// by itself, so that it does not share a mistake with what it tests.
[[nodiscard]] QList<qint64> markedProcesses(const QUuid &attempt);

} // namespace respool
