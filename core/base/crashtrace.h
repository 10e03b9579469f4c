// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace respool {

/// From now on the program says on standard error where it crashed before it dies of it, so that a
/// crash that one start in thousands has need not come a second time. Main thread, early. Only in
/// builds with crash points (see crashpoint.h) on systems with backtrace(); elsewhere, and where a
/// sanitizer does it better, nothing happens.
void traceCrashes();

} // namespace respool
