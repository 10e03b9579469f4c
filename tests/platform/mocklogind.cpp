// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/mocklogind.h"

#include <QDBusMessage>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace respool {

namespace {

const QString path = QStringLiteral("/org/freedesktop/login1");
const QString service = QStringLiteral("org.freedesktop.login1");

QString nextName()
{
    static int last = 0;
    return QStringLiteral("mock-logind-%1").arg(++last);
}

} // namespace

MockLogind::MockLogind(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, nextName()))
{
    if (!m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots)
        || !m_bus.registerService(service))
        qFatal("logind's name is taken");
}

MockLogind::~MockLogind()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(m_bus.name());
    for (const int lock : std::as_const(m_locks))
        ::close(lock);
}

void MockLogind::setRefusing(bool isRefusing)
{
    m_isRefusing = isRefusing;
}

void MockLogind::emitPrepareForSleep(bool isStarting)
{
    auto signal = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.login1.Manager"),
                                             QStringLiteral("PrepareForSleep"));
    signal << isStarting;
    m_bus.send(signal);
}

int MockLogind::heldLocks() const
{
    return static_cast<int>(std::count_if(m_locks.cbegin(), m_locks.cend(), [](int lock) {
        char byte = 0;
        return ::read(lock, &byte, 1) != 0;
    }));
}

QList<QStringList> MockLogind::calls() const
{
    return m_calls;
}

QDBusUnixFileDescriptor MockLogind::Inhibit(const QString &what, const QString &who,
                                            const QString &why, const QString &mode)
{
    m_calls.append({what, who, why, mode});
    if (m_isRefusing) {
        sendErrorReply(QStringLiteral("org.freedesktop.login1.OperationInProgress"),
                       QStringLiteral("asleep soon"));
        return {};
    }
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    m_locks.append(ends[0]);
    QDBusUnixFileDescriptor given(ends[1]);
    ::close(ends[1]);
    return given;
}

QStringList MockLogind::powerCalls() const
{
    return m_powerCalls;
}

void MockLogind::Suspend(bool isInteractive)
{
    notePowerCall(QStringLiteral("Suspend"), isInteractive);
}

void MockLogind::PowerOff(bool isInteractive)
{
    notePowerCall(QStringLiteral("PowerOff"), isInteractive);
}

void MockLogind::notePowerCall(const QString &name, bool isInteractive)
{
    m_powerCalls.append(isInteractive ? name : name + QStringLiteral(" without asking"));
    if (m_isRefusing)
        sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not you"));
}

} // namespace respool
