// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/messagebus_linux.h"

#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace respool {

/// systemd-logind (or elogind): holds one of its inhibitor locks for as long as it is wanted,
/// through restarts of logind, and tells of sleep. Main thread; never waits.
class Logind final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Logind)

public:
    /// The arguments of org.freedesktop.login1.Manager.Inhibit.
    struct Lock
    {
        QString what; ///< "sleep", "idle"
        QString mode; ///< "delay", "block"
        QString why; ///< shown to people
    };

    explicit Logind(Lock lock, QObject *parent = nullptr);

    /// Takes the lock as soon as logind lets us, or gives it back at once. logind gives none while
    /// it prepares for sleep: then it is taken afterwards.
    void setWanted(bool isWanted);
    [[nodiscard]] bool isHeld() const;

signals:
    void heldChanged(bool isHeld);
    /// Sleep begins, when all who hold a delay lock have given it back. Also when not wanted.
    void sleepAnnounced();
    /// It is over, or logind that announced it has gone.
    void sleepOver();

private slots:
    // Named to QtDBus as text.
    void handlePrepareForSleep(bool isStarting, const QDBusMessage &message);

private:
    void handleOpened();
    void handleOwner(const QString &owner);
    void take();
    void handleAnswer(QDBusPendingCallWatcher *call);
    void drop();

    Lock m_lock;
    MessageBus m_bus;
    QDBusServiceWatcher m_watcher;
    QString m_owner; ///< logind's own address on the bus; others may send signals like its
    QDBusPendingCallWatcher *m_asked = nullptr;
    QDBusUnixFileDescriptor m_held;
    bool m_isWanted = false;
    bool m_isPreparing = false; ///< between the announcement of sleep and its end
};

} // namespace respool
