// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace respool {

// The priorities that people can choose; 0 is normal. Room between them is for whoever gives
// numbers of his own.
inline constexpr int highPriority = 10;
inline constexpr int lowPriority = -10;

} // namespace respool
