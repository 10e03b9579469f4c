// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/networkaccess.h"

namespace respool {

/// What people choose for the work of all jobs; a step goes by what holds when it starts. A value.
struct WorkChoices
{
    NetworkAccess access;
    int encodeThreads = 0; ///< see EncodePlan::threads
    int niceness = 0; ///< of ffmpeg and ffprobe; see CommandLine

    friend bool operator==(const WorkChoices &, const WorkChoices &) = default;
};

} // namespace respool
