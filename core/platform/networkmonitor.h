// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace respool {

/// Knows whether there is a network at all. Main thread; never waits.
class NetworkMonitor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkMonitor)

public:
    NetworkMonitor() = default;

    /// The system's own. It finds out after the program's start: until then, and where the system
    /// cannot tell, it says "online".
    [[nodiscard]] static std::unique_ptr<NetworkMonitor> create();

    /// False only when the system is sure that there is no network, not even a local one: wrongly
    /// "online" costs a failed attempt, wrongly "offline" stops the queue for good.
    [[nodiscard]] virtual bool isOnline() const = 0;

signals:
    void onlineChanged(bool isOnline);
};

} // namespace respool
