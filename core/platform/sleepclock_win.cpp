// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepclock.h"

#include <windows.h>

#include <realtimeapiset.h>

namespace respool {

std::chrono::milliseconds timeAsleep()
{
    // Both count units of 100 ns; "unbiased" leaves out sleep and hibernation.
    ULONGLONG withSleep = 0;
    ULONGLONG awake = 0;
    QueryInterruptTime(&withSleep);
    if (!QueryUnbiasedInterruptTime(&awake))
        return {};
    return std::chrono::milliseconds((withSleep - awake) / 10'000);
}

} // namespace respool
