// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemnetworkmonitor.h"

#include "core/base/logging.h"
#include "core/base/runin.h"

namespace respool {

bool SystemNetworkMonitor::isOnline() const
{
    return m_isOnline;
}

void SystemNetworkMonitor::load(const QString &plugin)
{
    // Listing the plugins loads them; Qt hands them over to the main thread itself.
    whenDone(runInWorker(&QNetworkInformation::availableBackends), this,
             [this, plugin](const QStringList &) { start(plugin); });
}

void SystemNetworkMonitor::start(const QString &plugin)
{
    const auto reachability = QNetworkInformation::Feature::Reachability;
    const bool isLoaded = plugin.isEmpty()
        ? QNetworkInformation::loadBackendByFeatures(reachability)
        : QNetworkInformation::loadBackendByName(plugin);
    if (!isLoaded) {
        qCInfo(logPlatform) << "nobody here knows whether there is a network";
        return;
    }
    const QNetworkInformation *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this,
            &SystemNetworkMonitor::handleReachability);
    handleReachability(information->reachability());
}

void SystemNetworkMonitor::handleReachability(QNetworkInformation::Reachability reachability)
{
    const bool isOnline = reachability != QNetworkInformation::Reachability::Disconnected;
    if (std::exchange(m_isOnline, isOnline) != isOnline)
        emit onlineChanged(isOnline);
}

} // namespace respool
