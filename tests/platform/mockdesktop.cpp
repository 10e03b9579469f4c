// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/mockdesktop.h"

#include <QDBusMessage>

namespace respool {

namespace {

QString nextName()
{
    static int last = 0;
    return QStringLiteral("mock-desktop-%1").arg(++last);
}

} // namespace

MockInhibitors::MockInhibitors(const QString &address, const QString &service, const QString &path)
    : m_bus(QDBusConnection::connectToBus(address, nextName()))
    , m_service(service)
{
    m_clients.setConnection(m_bus);
    m_clients.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_clients, &QDBusServiceWatcher::serviceUnregistered, this,
            [this](const QString &client) {
                m_held.removeIf([&](const auto &entry) { return entry.value() == client; });
            });
    if (!m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots)
        || !m_bus.registerService(service))
        qFatal("the desktop's name is taken");
}

MockInhibitors::~MockInhibitors()
{
    m_bus.unregisterService(m_service);
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void MockInhibitors::setRefusing(bool isRefusing)
{
    m_isRefusing = isRefusing;
}

int MockInhibitors::held() const
{
    return static_cast<int>(m_held.size());
}

QList<QVariantList> MockInhibitors::calls() const
{
    return m_calls;
}

quint32 MockInhibitors::inhibit(const QVariantList &arguments)
{
    m_calls.append(arguments);
    if (m_isRefusing) {
        sendErrorReply(QDBusError::Failed, QStringLiteral("not today"));
        return 0;
    }
    const auto cookie = 1000 + static_cast<quint32>(m_calls.size());
    m_held.insert(cookie, message().service());
    m_clients.addWatchedService(message().service());
    return cookie;
}

void MockInhibitors::uninhibit(quint32 cookie)
{
    if (m_held.remove(cookie) == 0)
        qFatal("not a cookie of ours");
}

MockPowerManager::MockPowerManager(const QString &address)
    : MockInhibitors(address, QStringLiteral("org.freedesktop.PowerManagement"),
                     QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"))
{
}

quint32 MockPowerManager::Inhibit(const QString &application, const QString &reason)
{
    return inhibit({application, reason});
}

void MockPowerManager::UnInhibit(quint32 cookie)
{
    uninhibit(cookie);
}

MockPowerControl::MockPowerControl(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, nextName()))
{
    if (!m_bus.registerObject(QStringLiteral("/org/freedesktop/PowerManagement"), this,
                              QDBusConnection::ExportAllSlots)
        || !m_bus.registerService(QStringLiteral("org.freedesktop.PowerManagement")))
        qFatal("the power manager's name is taken");
}

MockPowerControl::~MockPowerControl()
{
    m_bus.unregisterService(QStringLiteral("org.freedesktop.PowerManagement"));
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void MockPowerControl::setRefusing(bool isRefusing)
{
    m_isRefusing = isRefusing;
}

QStringList MockPowerControl::calls() const
{
    return m_calls;
}

void MockPowerControl::Suspend()
{
    note(QStringLiteral("Suspend"));
}

void MockPowerControl::Shutdown()
{
    note(QStringLiteral("Shutdown"));
}

void MockPowerControl::note(const QString &name)
{
    m_calls.append(name);
    if (m_isRefusing)
        sendErrorReply(QDBusError::Failed, QStringLiteral("not today"));
}

MockSessionManager::MockSessionManager(const QString &address)
    : MockInhibitors(address, QStringLiteral("org.gnome.SessionManager"),
                     QStringLiteral("/org/gnome/SessionManager"))
{
}

quint32 MockSessionManager::Inhibit(const QString &application, quint32 window,
                                    const QString &reason, quint32 flags)
{
    return inhibit({application, window, reason, flags});
}

void MockSessionManager::Uninhibit(quint32 cookie)
{
    uninhibit(cookie);
}

} // namespace respool
