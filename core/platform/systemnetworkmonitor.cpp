// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemnetworkmonitor.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"

#include <QtConcurrentRun>

namespace respool {

bool SystemNetworkMonitor::isOnline() const
{
    return m_isOnline;
}

void SystemNetworkMonitor::load()
{
    // Listing the plugins loads them; Qt hands them over to the main thread itself.
    whenDone(QtConcurrent::run(&QNetworkInformation::availableBackends), this,
             [this](const QStringList &) { start(); });
}

void SystemNetworkMonitor::start()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
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
