// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/messagebus_linux.h"

#include "core/platform/busprobe_linux.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrentRun>

namespace respool {

namespace {

BusAddress addressOf(MessageBus::Kind kind)
{
    return kind == MessageBus::Kind::System ? systemBusAddress() : sessionBusAddress();
}

/// Qt keeps connections by name. One that broke keeps its name, so none is used twice.
QString nextName()
{
    static int last = 0;
    return QStringLiteral("respool-%1").arg(++last);
}

} // namespace

MessageBus::MessageBus(Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
}

MessageBus::~MessageBus()
{
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(m_name);
}

void MessageBus::open()
{
    if (m_isOpening || isOpen())
        return;
    if (!m_name.isEmpty())
        QDBusConnection::disconnectFromBus(std::exchange(m_name, {}));
    m_isOpening = true;
    const BusAddress address = addressOf(m_kind);
    auto *probe = new BusProbe(address, this);
    connect(probe, &BusProbe::finished, this, [this, probe, address](BusProbe::Finding finding) {
        probe->deleteLater();
        if (finding == BusProbe::Finding::Answers)
            return connectTo(address.text);
        m_isOpening = false;
        emit failed();
    });
}

bool MessageBus::isOpen() const
{
    return !m_name.isEmpty() && connection().isConnected();
}

QDBusConnection MessageBus::connection() const
{
    return QDBusConnection(m_name);
}

void MessageBus::connectTo(const QString &address)
{
    // In a worker, for the bus may stop answering now: its greeting is waited for.
    (void)QtConcurrent::run([address, name = nextName(), guard = QPointer<MessageBus>(this),
                             application = QCoreApplication::instance()] {
        QDBusConnection::connectToBus(address, name);
        QMetaObject::invokeMethod(
            application,
            [guard, name] {
                if (guard)
                    guard->handleConnected(name);
                else
                    QDBusConnection::disconnectFromBus(name);
            },
            Qt::QueuedConnection);
    });
}

void MessageBus::handleConnected(const QString &name)
{
    m_name = name;
    m_isOpening = false;
    if (isOpen())
        emit opened();
    else
        emit failed();
}

} // namespace respool
