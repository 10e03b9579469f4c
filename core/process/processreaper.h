// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/processidentity.h"

#include <QList>
#include <QUuid>

namespace respool {

/// The environment variable by which every process of an attempt, however deep, is known.
inline constexpr char attemptVariable[] = "RESPOOL_ATTEMPT";

/// Kills what still lives of runs that an earlier life of the program left behind: the wardens that
/// are exactly the recorded processes (with their groups), then every process of this user that
/// carries one of the attempts' marks. Returns how many were killed. Blocks about 1 ms per 100
/// processes of the system; call it from a worker.
int reapLeftOvers(const QList<ProcessIdentity> &wardens, const QList<QUuid> &attempts);

} // namespace respool
