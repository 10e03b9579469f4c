// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace respool {

// What only some systems can do for the warden: system_linux.cpp, else system_posix.cpp.

/// Makes descendants whose parent ends children of this process. False where that is unknown.
[[nodiscard]] bool adoptOrphans();

/// In a new child: has the system kill it when its parent @p warden ends, and ends it when that has
/// happened already. Async-signal-safe.
void dieWithParent(pid_t warden);

/// Lets this process and its children run only where nobody else wants the processor or the disk,
/// as far as the system can. Async-signal-safe.
void lowerPriority();

/// Gives this process and its children a lower priority, from 1 to 19, as far as the system lets
/// it. Async-signal-safe.
void setNiceness(int niceness);

/// Closes every descriptor from @p first on.
void closeDescriptorsFrom(int first);

/// Sends KILL to every descendant that can be seen now. One that forks meanwhile may be missed:
/// call again until no child is left.
void killDescendants();

} // namespace respool
