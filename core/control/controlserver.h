// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/control/controlprotocol.h"

#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace respool {

class ControlConversation;

/// Takes the wishes of later starts on a socket that only this user can open. To be made only by
/// the holder of the profile's lock: a socket file that lies there is then nobody's. However many
/// clients come and whatever they send, it holds some dozens of them and 64 MiB of their lines; who
/// is silent makes room for who comes. Main thread.
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
    void watchListening();
    void keepListening();
    void takeWaiting();
    [[nodiscard]] bool endIdlest();
    void boundHeldBytes();
    void handleLine(ControlConversation *conversation, const QByteArray &line);
    /// @p peer: who waits for the answer, unless it has left.
    void handleRequest(const QPointer<ControlConversation> &peer,
                       const Result<ControlRequest> &request);

    JobCommands &m_commands;
    QLocalServer m_server;
    QString m_name;
    QTimer m_listenTimer;
    QList<ControlConversation *> m_conversations; ///< by their time of arrival
};

} // namespace respool
