// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace respool {

/// Tells that the computer goes to sleep and that it woke up, and holds its sleep back for the few
/// seconds that storing checkpoints takes. Main thread; never waits.
class PowerMonitor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PowerMonitor)

public:
    PowerMonitor() = default;

    /// The system's own. Where the system announces no sleep (no logind, no message bus) it still
    /// notices, within 5 s of waking, that there was one: then wokeUp() comes without
    /// aboutToSleep().
    [[nodiscard]] static std::unique_ptr<PowerMonitor> create();

    /// True while there is work that sleep could hurt. Otherwise nothing is held, no timer runs and
    /// no signal comes.
    virtual void setWatching(bool isWatching) = 0;

    /// The answer to aboutToSleep(), once everything is on disk. Without it the computer goes to
    /// sleep after 4 s (1.8 s on Windows, which grants no more). At other times it does nothing.
    virtual void allowSleep() = 0;

signals:
    void aboutToSleep();
    /// Once a sleep, also when it did not come about after aboutToSleep(). @p asleep: how long the
    /// computer slept; may be 0.
    void wokeUp(std::chrono::milliseconds asleep);
};

} // namespace respool
