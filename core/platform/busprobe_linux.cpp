// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/busprobe_linux.h"

#include <QFile>
#include <QUrl>

namespace respool {

namespace {

using namespace std::chrono_literals;

BusAddress parsed(const QString &addresses)
{
    for (const QString &address : addresses.split(u';', Qt::SkipEmptyParts)) {
        if (!address.startsWith(QLatin1String("unix:")))
            continue;
        for (const QString &field : address.mid(5).split(u',')) {
            const QString value = QUrl::fromPercentEncoding(field.section(u'=', 1).toUtf8());
            if (field.startsWith(QLatin1String("path=")))
                return {.text = address, .socket = value};
            if (field.startsWith(QLatin1String("abstract=")))
                return {.text = address, .socket = value, .isAbstract = true};
        }
    }
    return {};
}

} // namespace

BusAddress systemBusAddress()
{
    const QString set = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    return parsed(set.isEmpty() ? QStringLiteral("unix:path=/run/dbus/system_bus_socket") : set);
}

BusAddress sessionBusAddress()
{
    const QString set = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!set.isEmpty())
        return parsed(set);
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty())
        return {};
    const QString escaped =
        QString::fromLatin1(QUrl::toPercentEncoding(folder + QLatin1String("/bus"), "/"));
    return parsed(QLatin1String("unix:path=") + escaped);
}

BusProbe::BusProbe(const BusAddress &address, QObject *parent)
    : QObject(parent)
{
    // Silence is told from the socket's own errors by this alone.
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this, isThere = !address.text.isEmpty()] {
        finish(isThere ? Finding::Silent : Finding::Absent);
    });
    if (address.text.isEmpty()) {
        m_limit.start(0ms);
        return;
    }
    m_limit.start(3s);
    // Every bus answers this first line of the handshake with the ways to sign in that it knows.
    // Our own sign-in is Qt's business, on a connection of its own.
    connect(&m_socket, &QLocalSocket::connected, this,
            [this] { m_socket.write(QByteArray("\0AUTH\r\n", 7)); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] { finish(Finding::Answers); });
    // Queued: a socket that cannot be reached says so before connectToServer() returns.
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this, [this] { finish(Finding::Absent); },
        Qt::QueuedConnection);
    if (address.isAbstract)
        m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    m_socket.connectToServer(address.socket);
}

void BusProbe::finish(Finding finding)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_limit.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    emit finished(finding);
}

} // namespace respool
