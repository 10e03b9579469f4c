// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/networkmonitor.h"

#include "core/platform/busprobe_linux.h"
#include "core/platform/systemnetworkmonitor.h"

namespace respool {

std::unique_ptr<NetworkMonitor> NetworkMonitor::create()
{
    auto monitor = std::make_unique<SystemNetworkMonitor>();
    // Qt's plugins for Linux ask NetworkManager and wait for the system bus, which would freeze the
    // window for as long as a bus is silent. Without NetworkManager Qt would take its plugin for
    // GLib, which tells how things are at first, and then never again: a program that was started
    // offline would stay so.
    auto *probe = new BusProbe(systemBusAddress(), monitor.get());
    QObject::connect(probe, &BusProbe::finished, monitor.get(),
                     [probe, target = monitor.get()](BusProbe::Finding finding) {
                         probe->deleteLater();
                         if (finding == BusProbe::Finding::Answers)
                             target->load(QStringLiteral("networkmanager"));
                     });
    return monitor;
}

} // namespace respool
