// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace respool {

/// A notification server that shows nothing and remembers everything.
class MockNotifications final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_DISABLE_COPY_MOVE(MockNotifications)

public:
    /// The arguments of one Notify call and the id that it got.
    struct Note
    {
        uint id = 0;
        uint replaces = 0;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    explicit MockNotifications(const QString &address);
    ~MockNotifications() override;

    void setCapabilities(const QStringList &capabilities);
    void setRefusing(bool isRefusing);
    /// Answers to Notify wait until this is taken back.
    void setSlow(bool isSlow);
    [[nodiscard]] QList<Note> notes() const;
    /// The ids that CloseNotification was called with.
    [[nodiscard]] QList<uint> closed() const;
    /// Somebody clicks.
    void invoke(uint id, const QString &key);
    /// Somebody closes it.
    void dismiss(uint id);

public slots:
    // The methods' names on the bus.
    QStringList GetCapabilities();
    uint Notify(const QString &application, uint replaces, const QString &icon,
                const QString &summary, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<Note> m_notes;
    QList<uint> m_closed;
    QList<QDBusMessage> m_late;
    bool m_isRefusing = false;
    bool m_isSlow = false;
};

/// The signal as it would come from a server, sent by whoever owns @p bus.
void sendActionInvoked(const QDBusConnection &bus, uint id, const QString &key);

} // namespace respool
