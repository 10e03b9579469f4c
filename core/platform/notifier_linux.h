// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/messagebus_linux.h"
#include "core/platform/notifier.h"

#include <QDBusServiceWatcher>

#include <map>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace respool {

/// @p text as a server shows it as it is: without control characters, not endless, and escaped
/// where the server reads markup. Pure.
[[nodiscard]] QString notificationBody(const QString &text, bool takesMarkup);

/// The same for a title, which is one line and never markup. Pure.
[[nodiscard]] QString notificationTitle(const QString &title);

/// Speaks to org.freedesktop.Notifications of the session bus, as its specification 1.2 says, and
/// starts it if the bus can. Main thread; never waits.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    DesktopNotifier();

    void show(Topic topic, const Notification &notification) override;
    void withdraw(Topic topic) override;

private slots:
    // Named to QtDBus as text.
    void handleAction(uint id, const QString &key, const QDBusMessage &message);
    void handleClosed(uint id, uint reason, const QDBusMessage &message);

private:
    struct Entry
    {
        quint32 id = 0; ///< the server's for what it shows; 0: nothing
        Notification shown; ///< what it shows or was asked to show last
        std::optional<Notification> next; ///< to be shown when the answer is there
        QDBusPendingCallWatcher *asked = nullptr;
        bool isWithdrawn = false; ///< while asked: to be closed when its id is known
    };

    void advance();
    void handleOpened();
    void askCapabilities();
    void handleCapabilities(QDBusPendingCallWatcher *call);
    void refuseAll();
    void send(Topic topic);
    void handleSent(Topic topic, QDBusPendingCallWatcher *call);
    void close(quint32 id);
    void forgetServer();

    MessageBus m_bus;
    QDBusServiceWatcher m_watcher;
    std::map<Topic, Entry> m_entries;
    QString m_owner; ///< the server's own address; others may send signals like its
    QDBusPendingCallWatcher *m_askedCapabilities = nullptr;
    bool m_isKnown = false; ///< its capabilities are
    bool m_takesMarkup = false;
    bool m_takesActions = false;
};

} // namespace respool
