// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/networkmonitor.h"

#include "core/platform/systemnetworkmonitor.h"

#include <QTimer>

namespace respool {

std::unique_ptr<NetworkMonitor> NetworkMonitor::create()
{
    auto monitor = std::make_unique<SystemNetworkMonitor>();
    // Not before the event loop runs, so that the window is there first.
    QTimer::singleShot(0, monitor.get(), [target = monitor.get()] { target->load(); });
    return monitor;
}

} // namespace respool
