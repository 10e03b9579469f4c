// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/logind_linux.h"

#include "core/base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace respool {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString interface = QStringLiteral("org.freedesktop.login1.Manager");
constexpr int answerLimitMs = 10'000;

} // namespace

Logind::Logind(Lock lock, QObject *parent)
    : QObject(parent)
    , m_lock(std::move(lock))
    , m_bus(MessageBus::Kind::System)
{
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_bus, &MessageBus::opened, this, &Logind::handleOpened);
    connect(&m_bus, &MessageBus::failed, this,
            [] { qCInfo(logPlatform) << "no system bus: sleep is not announced"; });
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { handleOwner(owner); });
}

void Logind::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    if (!isWanted)
        return drop();
    if (m_bus.isOpen())
        take();
    else
        m_bus.open();
}

bool Logind::isHeld() const
{
    return m_held.isValid();
}

void Logind::handleOpened()
{
    QDBusConnection bus = m_bus.connection();
    m_watcher.setConnection(bus);
    m_watcher.setWatchedServices({service});
    // From any sender, and sifted in the slot: with a service named, Qt would ask who owns it and
    // wait for the answer.
    bus.connect(QString(), path, interface, QStringLiteral("PrepareForSleep"), this,
                SLOT(handlePrepareForSleep(bool, QDBusMessage)));
    auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetNameOwner"));
    question << service;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, answerLimitMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QString> owner = *call;
        if (owner.isValid())
            handleOwner(owner.value());
    });
}

void Logind::handleOwner(const QString &owner)
{
    m_owner = owner;
    // What the logind before this one promised is void.
    drop();
    if (std::exchange(m_isPreparing, false))
        emit sleepOver();
    if (!owner.isEmpty())
        take();
}

void Logind::handlePrepareForSleep(bool isStarting, const QDBusMessage &message)
{
    if (message.service() != m_owner)
        return;
    const bool wasPreparing = std::exchange(m_isPreparing, isStarting);
    if (isStarting && !wasPreparing)
        emit sleepAnnounced();
    if (!isStarting && wasPreparing)
        emit sleepOver();
    // Not only when it was announced to us: we may have come, and been refused, in between.
    take();
}

void Logind::take()
{
    if (!m_isWanted || m_isPreparing || m_owner.isEmpty() || m_asked || isHeld())
        return;
    auto request =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Inhibit"));
    request << m_lock.what << QStringLiteral("Respool") << m_lock.why << m_lock.mode;
    m_asked =
        new QDBusPendingCallWatcher(m_bus.connection().asyncCall(request, answerLimitMs), this);
    connect(m_asked, &QDBusPendingCallWatcher::finished, this, &Logind::handleAnswer);
}

void Logind::handleAnswer(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    m_asked = nullptr;
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
    if (reply.isError()) {
        qCWarning(logPlatform) << "no inhibitor lock from logind:" << reply.error().message();
        return;
    }
    m_held = reply.value();
    if (isHeld())
        emit heldChanged(true);
}

void Logind::drop()
{
    // An answer that is still on its way finds no taker, which closes the lock that it carries.
    delete std::exchange(m_asked, nullptr);
    if (!isHeld())
        return;
    m_held = QDBusUnixFileDescriptor();
    emit heldChanged(false);
}

} // namespace respool
