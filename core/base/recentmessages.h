// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace respool {

/// Keeps the last lines of what the program itself says to its log, for a report about a problem.
/// They go where they went before as well.

/// Begins to keep them; once, before there are other threads.
void keepRecentMessages();

/// The last 300, oldest first: UTC time, kind, category, text without secrets (redacted()). Any
/// thread.
[[nodiscard]] QStringList recentMessages();

} // namespace respool
