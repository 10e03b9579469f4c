// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/logind_linux.h"
#include "core/platform/systempowermonitor.h"

namespace respool {

/// Sleep as logind announces it, held back by a delay lock. Without logind only the net of
/// SystemPowerMonitor works. Main thread.
class LogindPowerMonitor final : public SystemPowerMonitor
{
    Q_OBJECT

public:
    explicit LogindPowerMonitor(SleepClock clock, Timing timing = {});

private:
    void startWatching() override;
    void stopWatching() override;
    void letSleep() override;

    Logind m_logind;
};

} // namespace respool
