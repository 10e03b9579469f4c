// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/networkmonitor.h"

#include <QNetworkInformation>

namespace respool {

/// NetworkMonitor over Qt's QNetworkInformation. Main thread.
class SystemNetworkMonitor final : public NetworkMonitor
{
    Q_OBJECT

public:
    [[nodiscard]] bool isOnline() const override;

    /// Loads Qt's plugin for this system: its code in a worker (5 to 10 ms), then the rest here
    /// (1 to 2 ms). Stays online when there is none. @p plugin: its name; empty: any that can tell.
    void load(const QString &plugin = {});
    void handleReachability(QNetworkInformation::Reachability reachability);

private:
    void start(const QString &plugin);

    bool m_isOnline = true;
};

} // namespace respool
