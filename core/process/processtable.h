// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/processidentity.h"

#include <QList>
#include <QUuid>

namespace respool {

/// One living process as the system lists it. A value.
struct ProcessEntry
{
    ProcessIdentity identity;
    qint64 parent = 0;
    qint64 session = 0;
};

/// The living processes of this user, without the calling one. Blocks about 1 ms per 100 processes.
[[nodiscard]] QList<ProcessEntry> processesOfThisUser();

/// The attempt whose mark a process was started with; null when it has none or cannot be read.
[[nodiscard]] QUuid attemptOf(qint64 pid);

/// Sends KILL to exactly this process. False when it does not live any more or may not be killed.
bool killExactly(const ProcessIdentity &identity);

} // namespace respool
