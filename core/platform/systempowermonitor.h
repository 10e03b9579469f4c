// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/powermonitor.h"

#include <QTimer>

#include <functional>

namespace respool {

/// What the PowerMonitors of all systems share: when to watch, how long to wait for the answer, the
/// net under sleeps that nobody announced, and that each sleep is told once. Main thread.
class SystemPowerMonitor : public PowerMonitor
{
    Q_OBJECT

public:
    /// Answers like timeAsleep().
    using SleepClock = std::function<std::chrono::milliseconds()>;

    struct Timing
    {
        std::chrono::milliseconds answer{
            4'000}; ///< until sleep is allowed unasked; logind grants 5 s
        std::chrono::milliseconds look{5'000}; ///< between two looks for an unannounced sleep
        /// After which awake time an announced sleep counts as called off, should the system never
        /// say so: a queue that stopped for a sleep must not wait for ever.
        std::chrono::milliseconds overdue{60'000};
    };

    void setWatching(bool isWatching) final;
    void allowSleep() final;

protected:
    SystemPowerMonitor(SleepClock clock, Timing timing);

    [[nodiscard]] bool isWatching() const;
    void handleSleepAnnounced();
    /// The system is awake again, or called the sleep off.
    void handleSleepOver();

private:
    virtual void startWatching() = 0;
    virtual void stopWatching() = 0;
    /// Stops holding this sleep back.
    virtual void letSleep() = 0;

    [[nodiscard]] std::chrono::milliseconds asleep() const;
    void look();
    void tellWokeUp();

    SleepClock m_clock;
    std::chrono::milliseconds m_asleepBefore{0};
    QTimer m_look;
    QTimer m_answer; ///< runs while the answer to aboutToSleep() is awaited
    QTimer m_overdue; ///< runs while a wokeUp() is owed
    bool m_isWatching = false;
};

} // namespace respool
