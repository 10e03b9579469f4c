// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepclock.h"

#include <ctime>

namespace respool {

namespace {

std::chrono::nanoseconds read(clockid_t clock)
{
    struct timespec time = {};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

std::chrono::milliseconds timeAsleep()
{
    // Both are slewed alike; all that sets them apart is that only the first counts sleep.
    const auto withSleep = read(CLOCK_BOOTTIME);
    return std::chrono::duration_cast<std::chrono::milliseconds>(withSleep - read(CLOCK_MONOTONIC));
}

} // namespace respool
