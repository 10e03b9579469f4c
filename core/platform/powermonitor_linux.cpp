// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/powermonitor_linux.h"

#include "core/platform/sleepclock.h"

#include <QCoreApplication>

namespace respool {

std::unique_ptr<PowerMonitor> PowerMonitor::create()
{
    return std::make_unique<LogindPowerMonitor>(timeAsleep);
}

LogindPowerMonitor::LogindPowerMonitor(SleepClock clock, Timing timing)
    : SystemPowerMonitor(std::move(clock), timing)
    , m_logind({.what = QStringLiteral("sleep"),
                .mode = QStringLiteral("delay"),
                //: Shown in the system's list of what delays sleep.
                .why = QCoreApplication::translate("respool", "Stores what is done so far")})
{
    connect(&m_logind, &Logind::sleepAnnounced, this, [this] { handleSleepAnnounced(); });
    connect(&m_logind, &Logind::sleepOver, this, [this] {
        m_logind.setWanted(isWatching());
        handleSleepOver();
    });
}

void LogindPowerMonitor::startWatching()
{
    m_logind.setWanted(true);
}

void LogindPowerMonitor::stopWatching()
{
    m_logind.setWanted(false);
}

void LogindPowerMonitor::letSleep()
{
    m_logind.setWanted(false);
}

} // namespace respool
