// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/sleepclock.h"

#include <QtGlobal>

#include <windows.h>

namespace respool {

std::chrono::milliseconds timeAsleep()
{
    // The first counts sleep and hibernation (in milliseconds, to within 16), the second does not
    // (in 100 ns).
    const ULONGLONG withSleep = GetTickCount64();
    ULONGLONG awake = 0;
    if (!QueryUnbiasedInterruptTime(&awake))
        return {};
    return std::chrono::milliseconds(static_cast<qint64>(withSleep)
                                     - static_cast<qint64>(awake / 10'000));
}

} // namespace respool
