// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/privatebus.h"

#include <QStandardPaths>

namespace respool {

namespace {

QString daemonPath()
{
    return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
}

} // namespace

PrivateBus::~PrivateBus()
{
    stop();
}

bool PrivateBus::isInstalled()
{
    return !daemonPath().isEmpty();
}

bool PrivateBus::start(bool isAbstract)
{
    const QString kind = isAbstract ? QStringLiteral("abstract") : QStringLiteral("path");
    m_daemon.start(daemonPath(),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address"),
                    QStringLiteral("--address=unix:%1=%2/the bus")
                        .arg(kind, m_folder.path())
                        .replace(u' ', QLatin1String("%20"))});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        return false;
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    return !m_address.isEmpty();
}

void PrivateBus::stop()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QString PrivateBus::address() const
{
    return m_address;
}

} // namespace respool
