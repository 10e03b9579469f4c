// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlserver.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto longestConversation = 30s;

} // namespace

ControlServer::ControlServer(JobCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::handleConnection);
}

Result<> ControlServer::listen(const QString &name)
{
    QLocalServer::removeServer(name);
    if (!m_server.listen(name)) {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate(
                           "respool", "Other starts of Respool cannot hand over their jobs."),
                       QCoreApplication::translate("respool", "Add them in this window."),
                       m_server.errorString());
    }
    return {};
}

void ControlServer::handleConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(longestConversation, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine())
                handleLine(socket, socket->readLine(longestControlMessage));
            else if (socket->bytesAvailable() > longestControlMessage)
                socket->abort();
        });
    }
}

void ControlServer::handleLine(QLocalSocket *socket, const QByteArray &line)
{
    // One line each way: what follows is nobody's.
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const auto answer = [](QLocalSocket *to, const Result<QList<JobId>> &result) {
        to->write(encodeAnswer(result));
        to->disconnectFromServer();
    };
    const Result<ControlRequest> request = decodeRequest(line);
    if (!request) {
        qCWarning(logControl) << "refused:" << request.error().detail;
        answer(socket, failure(request.error()));
        return;
    }
    if (request->command == ControlRequest::Command::Activate) {
        emit activationRequested();
        answer(socket, QList<JobId>());
        return;
    }
    whenDone(m_commands.add(request->sources, request->options), this,
             [peer = QPointer(socket), answer](const Result<QList<JobId>> &stored) {
                 if (peer)
                     answer(peer, stored);
             });
}

} // namespace respool
