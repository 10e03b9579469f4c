// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A place at which tests kill the program, to see what the next start makes of it:
//
//     RESPOOL_CRASH_POINT("before_rename");
//
// Only code in core has such places, and only a build with the CMake option RESPOOL_CRASH_POINTS
// compiles them in: what people run has nothing of them, not even their names. There
//
//     RESPOOL_CRASH_AT=name[:n]   ends the program by SIGKILL when it passes there the n-th time
//     RESPOOL_CRASH_LIST=file     gets the name of each place that is passed, one a line
//
// tests/system/tst_crashpoints.cpp reads the names from the sources: a new one needs no list.

#ifdef RESPOOL_CRASH_POINTS

namespace respool {

/// Any thread. @p name: lower case and underscores.
void passCrashPoint(const char *name);

} // namespace respool

#define RESPOOL_CRASH_POINT(name) ::respool::passCrashPoint(name)

#else

#define RESPOOL_CRASH_POINT(name) static_cast<void>(0)

#endif
