// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/controlprotocol.h"

namespace respool {

/// Tells the Respool that works on this profile what a later start was asked to do, and waits for
/// the answer, at most half a minute. Blocks: only for a start that will end right after it.
/// ErrorCode::ProfileInUse when nobody answers.
[[nodiscard]] Result<QList<JobId>> callRunningInstance(const QString &socketName,
                                                       const ControlRequest &request);

} // namespace respool
