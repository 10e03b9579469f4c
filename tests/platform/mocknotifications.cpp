// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/mocknotifications.h"

#include <utility>

namespace respool {

namespace {

const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString service = QStringLiteral("org.freedesktop.Notifications");

QString nextName()
{
    static int last = 0;
    return QStringLiteral("mock-notifications-%1").arg(++last);
}

} // namespace

MockNotifications::MockNotifications(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, nextName()))
    , m_capabilities(
          {QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")})
{
    if (!m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots)
        || !m_bus.registerService(service))
        qFatal("the notification server's name is taken");
}

MockNotifications::~MockNotifications()
{
    m_bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void MockNotifications::setCapabilities(const QStringList &capabilities)
{
    m_capabilities = capabilities;
}

void MockNotifications::setRefusing(bool isRefusing)
{
    m_isRefusing = isRefusing;
}

void MockNotifications::setSlow(bool isSlow)
{
    m_isSlow = isSlow;
    for (const QDBusMessage &answer : std::exchange(m_late, {}))
        m_bus.send(answer);
}

QList<MockNotifications::Note> MockNotifications::notes() const
{
    return m_notes;
}

QList<uint> MockNotifications::closed() const
{
    return m_closed;
}

void MockNotifications::invoke(uint id, const QString &key)
{
    sendActionInvoked(m_bus, id, key);
}

void MockNotifications::dismiss(uint id)
{
    auto signal = QDBusMessage::createSignal(path, service, QStringLiteral("NotificationClosed"));
    signal << id << uint(2);
    m_bus.send(signal);
}

QStringList MockNotifications::GetCapabilities()
{
    return m_capabilities;
}

uint MockNotifications::Notify(const QString &, uint replaces, const QString &,
                               const QString &summary, const QString &body,
                               const QStringList &actions, const QVariantMap &hints, int timeout)
{
    const uint id = replaces != 0 ? replaces : 100 + static_cast<uint>(m_notes.size());
    m_notes.append({id, replaces, summary, body, actions, hints, timeout});
    if (m_isRefusing) {
        sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many"));
    } else if (m_isSlow) {
        setDelayedReply(true);
        m_late.append(message().createReply(id));
    }
    return id;
}

void MockNotifications::CloseNotification(uint id)
{
    m_closed.append(id);
    dismiss(id);
}

void sendActionInvoked(const QDBusConnection &bus, uint id, const QString &key)
{
    auto signal = QDBusMessage::createSignal(path, service, QStringLiteral("ActionInvoked"));
    signal << id << key;
    bus.send(signal);
}

} // namespace respool
