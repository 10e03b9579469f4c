// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/idleinhibitor.h"
#include "core/platform/logind_linux.h"

#include <optional>

namespace respool {

/// Asks the desktop's power manager (KDE, Xfce), else its session manager (GNOME and its kin), else
/// logind. The desktops come first because some do not look at logind's "idle" locks. Main thread.
class DesktopIdleInhibitor final : public IdleInhibitor
{
    Q_OBJECT

public:
    DesktopIdleInhibitor();

    void setActive(bool isActive) override;
    [[nodiscard]] bool isActive() const override;

private:
    void handleOpened();
    void handleOwnerChanged(const QString &service);
    void ask(int rank);
    void handleAnswer(int rank, QDBusPendingCallWatcher *call);
    void release(int rank, quint32 cookie);
    void releaseAll();
    void tellChange();

    MessageBus m_bus;
    QDBusServiceWatcher m_watcher;
    Logind m_logind;
    int m_rank = 0; ///< of the service that holds it or is asked now
    QDBusPendingCallWatcher *m_asked = nullptr;
    std::optional<quint32> m_cookie; ///< what the desktop's service gave for it
    bool m_isWanted = false;
    bool m_wasActive = false; ///< as last told
};

} // namespace respool
