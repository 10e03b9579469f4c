// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/warden/system.h"

#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>

namespace respool {

// Where POSIX is all there is, the tool's process group is the tree: children that leave it are
// found at the next launch by the mark in their environment.

bool adoptOrphans()
{
    return false;
}

void dieWithParent(pid_t /*warden*/)
{
}

void lowerPriority()
{
    constexpr int lowest = 19;
    setNiceness(lowest);
}

void setNiceness(int niceness)
{
    ::setpriority(PRIO_PROCESS, 0, niceness);
}

void closeDescriptorsFrom(int first)
{
    const long limit = std::clamp(::sysconf(_SC_OPEN_MAX), 1024L, 65536L);
    for (long descriptor = first; descriptor < limit; ++descriptor)
        ::close(static_cast<int>(descriptor));
}

void killDescendants()
{
}

} // namespace respool
