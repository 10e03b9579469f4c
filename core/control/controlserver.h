// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/control/controlprotocol.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace respool {

/// Takes the wishes of later starts on a socket that only this user can open. To be made only by
/// the holder of the profile's lock: a socket file that lies there is then nobody's. Main thread.
class ControlServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlServer)

public:
    ControlServer(JobCommands &commands, QObject *parent = nullptr);

    [[nodiscard]] Result<> listen(const QString &name);

signals:
    /// Another start wants the window to come to the front.
    void activationRequested();

private:
    void handleConnection();
    void handleLine(QLocalSocket *socket, const QByteArray &line);

    JobCommands &m_commands;
    QLocalServer m_server;
};

} // namespace respool
