// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace respool {

/// Puts the computer to sleep or shuts it down, as its user may. Main thread; never waits.
class SystemPower : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemPower)

public:
    enum class Act { Sleep, ShutDown };

    SystemPower() = default;

    [[nodiscard]] static std::unique_ptr<SystemPower> create();

    /// The system may ask the user for a password first. What it refuses is told by refused().
    virtual void request(Act act) = 0;

signals:
    /// @p detail: what the system said, for logs. From the event loop.
    void refused(respool::SystemPower::Act act, const QString &detail);
};

} // namespace respool
