// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace respool {

/// Whether standard error is a terminal that can redraw a line.
[[nodiscard]] bool isTerminal();
/// Its width in characters; 80 where that cannot be told.
[[nodiscard]] int terminalWidth();

} // namespace respool
