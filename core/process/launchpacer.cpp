// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/launchpacer.h"

namespace respool {

LaunchPacer::LaunchPacer()
{
    // A timer and not a posted event, which would go before what the window has to do.
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LaunchPacer::launchNext);
}

void LaunchPacer::launch(QObject *owner, std::function<void()> launch)
{
    if (m_turn.isActive()) {
        m_waiting.emplace_back(owner, std::move(launch));
        return;
    }
    m_turn.start();
    launch();
}

void LaunchPacer::launchNext()
{
    while (!m_waiting.empty()) {
        const auto [owner, launch] = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (owner) {
            launch();
            return;
        }
    }
    m_turn.stop();
}

} // namespace respool
