// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/idleinhibitor_linux.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace respool {

namespace {

struct Service
{
    QString name;
    QString path;
    QString interface;
    QString release; ///< the method that takes the cookie back
};

/// The desktops' services, best first.
const QList<Service> &services()
{
    static const QList<Service> list{
        {.name = QStringLiteral("org.freedesktop.PowerManagement"),
         .path = QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
         .interface = QStringLiteral("org.freedesktop.PowerManagement.Inhibit"),
         .release = QStringLiteral("UnInhibit")},
        {.name = QStringLiteral("org.gnome.SessionManager"),
         .path = QStringLiteral("/org/gnome/SessionManager"),
         .interface = QStringLiteral("org.gnome.SessionManager"),
         .release = QStringLiteral("Uninhibit")}};
    return list;
}

constexpr int sessionManagerRank = 1;
constexpr quint32 inhibitSuspend = 4; // the session manager's flag; 8 would keep the screen on

QString reason()
{
    //: Shown in the system's list of what keeps the computer awake.
    return QCoreApplication::translate("respool", "Downloads and conversions are running");
}

/// A call that starts no service: one that does not run has no say in when this computer sleeps.
QDBusMessage callTo(const Service &service, const QString &method)
{
    auto call =
        QDBusMessage::createMethodCall(service.name, service.path, service.interface, method);
    call.setAutoStartService(false);
    return call;
}

} // namespace

std::unique_ptr<IdleInhibitor> IdleInhibitor::create()
{
    return std::make_unique<DesktopIdleInhibitor>();
}

DesktopIdleInhibitor::DesktopIdleInhibitor()
    : m_bus(MessageBus::Kind::Session)
    , m_logind({.what = QStringLiteral("idle"), .mode = QStringLiteral("block"), .why = reason()})
{
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_bus, &MessageBus::opened, this, &DesktopIdleInhibitor::handleOpened);
    connect(&m_bus, &MessageBus::failed, this, [this] {
        if (m_isWanted)
            ask(static_cast<int>(services().size()));
    });
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &DesktopIdleInhibitor::handleOwnerChanged);
    connect(&m_logind, &Logind::heldChanged, this, &DesktopIdleInhibitor::tellChange);
}

void DesktopIdleInhibitor::setActive(bool isActive)
{
    if (isActive == m_isWanted)
        return;
    m_isWanted = isActive;
    if (!isActive)
        releaseAll();
    else if (m_bus.isOpen())
        ask(0);
    else
        m_bus.open();
}

bool DesktopIdleInhibitor::isActive() const
{
    return m_cookie.has_value() || m_logind.isHeld();
}

void DesktopIdleInhibitor::handleOpened()
{
    m_watcher.setConnection(m_bus.connection());
    for (const Service &service : services())
        m_watcher.addWatchedService(service.name);
    if (m_isWanted)
        ask(0);
}

void DesktopIdleInhibitor::handleOwnerChanged(const QString &service)
{
    const auto found =
        std::find_if(services().cbegin(), services().cend(),
                     [&](const Service &candidate) { return candidate.name == service; });
    // Only a better one that came, or the one that held it and has gone, and its cookie with it.
    if (!m_isWanted || found - services().cbegin() > m_rank)
        return;
    releaseAll();
    ask(0);
}

void DesktopIdleInhibitor::ask(int rank)
{
    m_rank = rank;
    if (rank == services().size())
        return m_logind.setWanted(true);
    QDBusMessage call = callTo(services().at(rank), QStringLiteral("Inhibit"));
    if (rank == sessionManagerRank)
        call << QStringLiteral("respool") << quint32(0) << reason() << inhibitSuspend;
    else
        call << QStringLiteral("Respool") << reason();
    m_asked = new QDBusPendingCallWatcher(m_bus.connection().asyncCall(call), this);
    connect(m_asked, &QDBusPendingCallWatcher::finished, this,
            [this, rank](QDBusPendingCallWatcher *answered) { handleAnswer(rank, answered); });
}

void DesktopIdleInhibitor::handleAnswer(int rank, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<quint32> reply = *call;
    const bool isOverdue = call != m_asked;
    if (isOverdue) {
        // Not wanted any more, but granted.
        if (reply.isValid())
            release(rank, reply.value());
        return;
    }
    m_asked = nullptr;
    if (reply.isError()) {
        qCDebug(logPlatform) << services().at(rank).name << reply.error().message();
        return ask(rank + 1);
    }
    m_cookie = reply.value();
    tellChange();
}

void DesktopIdleInhibitor::release(int rank, quint32 cookie)
{
    QDBusMessage call = callTo(services().at(rank), services().at(rank).release);
    call << cookie;
    m_bus.connection().send(call);
}

void DesktopIdleInhibitor::releaseAll()
{
    m_asked = nullptr;
    if (m_cookie)
        release(m_rank, *std::exchange(m_cookie, std::nullopt));
    m_logind.setWanted(false);
    tellChange();
}

void DesktopIdleInhibitor::tellChange()
{
    if (std::exchange(m_wasActive, isActive()) != isActive())
        emit activeChanged(m_wasActive);
}

} // namespace respool
