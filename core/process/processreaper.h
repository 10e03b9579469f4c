// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/processidentity.h"

#include <QList>
#include <QUuid>

namespace respool {

/// The environment variable by which every process of an attempt, however deep, is known.
inline constexpr char attemptVariable[] = "RESPOOL_ATTEMPT";

/// Kills what still lives of runs that an earlier life of the program left behind: the wardens that
/// are exactly the recorded processes (with their sessions), every process of this user that
/// carries one of the attempts' marks, and all that descends from these; never the calling process.
/// Returns how many were found and ended. Blocks about 1 ms per 100 processes of the system and
/// until those killed are gone, at most a second; call it from a worker.
int reapLeftOvers(const QList<ProcessIdentity> &wardens, const QList<QUuid> &attempts);

} // namespace respool
