// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systempowermonitor.h"

#include "core/base/logging.h"

namespace respool {

namespace {

/// Less is not a sleep: the two clocks are not read at one instant.
constexpr std::chrono::seconds shortestSleep{2};

} // namespace

SystemPowerMonitor::SystemPowerMonitor(SleepClock clock, Timing timing)
    : m_clock(std::move(clock))
{
    m_look.setInterval(timing.look);
    m_answer.setInterval(timing.answer);
    m_answer.setSingleShot(true);
    m_overdue.setInterval(timing.overdue);
    m_overdue.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &SystemPowerMonitor::look);
    connect(&m_answer, &QTimer::timeout, this, [this] {
        qCWarning(logPlatform) << "going to sleep although not everything was stored in time";
        letSleep();
    });
    connect(&m_overdue, &QTimer::timeout, this, &SystemPowerMonitor::tellWokeUp);
}

void SystemPowerMonitor::setWatching(bool isWatching)
{
    if (isWatching == m_isWatching)
        return;
    m_isWatching = isWatching;
    if (isWatching) {
        m_asleepBefore = m_clock();
        m_look.start();
        startWatching();
        return;
    }
    m_look.stop();
    m_answer.stop();
    m_overdue.stop();
    stopWatching();
}

bool SystemPowerMonitor::isWatching() const
{
    return m_isWatching;
}

void SystemPowerMonitor::allowSleep()
{
    if (!m_answer.isActive())
        return;
    m_answer.stop();
    letSleep();
}

void SystemPowerMonitor::handleSleepAnnounced()
{
    if (!m_isWatching)
        return;
    if (m_overdue.isActive())
        tellWokeUp();
    m_answer.start();
    m_overdue.start();
    emit aboutToSleep();
}

void SystemPowerMonitor::handleSleepOver()
{
    // The net may have been faster.
    if (m_isWatching && (m_overdue.isActive() || asleep() > shortestSleep))
        tellWokeUp();
}

std::chrono::milliseconds SystemPowerMonitor::asleep() const
{
    return m_clock() - m_asleepBefore;
}

void SystemPowerMonitor::look()
{
    if (asleep() > shortestSleep)
        tellWokeUp();
}

void SystemPowerMonitor::tellWokeUp()
{
    m_answer.stop();
    m_overdue.stop();
    const auto now = m_clock();
    const auto slept = now - m_asleepBefore;
    m_asleepBefore = now;
    emit wokeUp(slept);
}

} // namespace respool
