// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace respool {

/// How long the computer has slept since it was started; grows only while it sleeps. Only the
/// difference of two answers means something. Does not wait. Any thread.
[[nodiscard]] std::chrono::milliseconds timeAsleep();

} // namespace respool
