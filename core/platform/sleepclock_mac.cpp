// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepclock.h"

#include <ctime>

namespace respool {

std::chrono::milliseconds timeAsleep()
{
    // Here, unlike on Linux, the monotonic clock counts sleep; the one that does not is "uptime".
    const std::chrono::nanoseconds withSleep(::clock_gettime_nsec_np(CLOCK_MONOTONIC_RAW));
    const std::chrono::nanoseconds awake(::clock_gettime_nsec_np(CLOCK_UPTIME_RAW));
    return std::chrono::duration_cast<std::chrono::milliseconds>(withSleep - awake);
}

} // namespace respool
