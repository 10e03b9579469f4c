// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/controlconversation.h"

#include "core/control/controlprotocol.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto longestConversation = 30s;

} // namespace

ControlConversation::ControlConversation(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    // Queued: a client that has left by now is told of inside begin(), where nobody expects it.
    connect(m_socket, &QLocalSocket::disconnected, this, &ControlConversation::end,
            Qt::QueuedConnection);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlConversation::handleReadyRead);
    QTimer::singleShot(longestConversation, this, &ControlConversation::abort);
}

void ControlConversation::begin()
{
    handleReadyRead();
}

void ControlConversation::answer(const Result<QList<JobId>> &result)
{
    m_socket->write(encodeAnswer(result));
    m_socket->disconnectFromServer();
}

void ControlConversation::abort()
{
    m_socket->abort();
    QMetaObject::invokeMethod(this, &ControlConversation::end, Qt::QueuedConnection);
}

void ControlConversation::handleReadyRead()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_isHeard || bytes.isEmpty())
        return;
    // Only what is new is searched: a long line comes in thousands of pieces.
    const qsizetype lineEnd = bytes.indexOf('\n');
    m_line += lineEnd < 0 ? bytes : bytes.first(lineEnd + 1);
    if (m_line.size() > longestControlMessage) {
        m_line.clear();
        abort();
    } else if (lineEnd < 0) {
        emit grown();
    } else {
        m_isHeard = true;
        emit heard(std::exchange(m_line, {}));
    }
}

void ControlConversation::end()
{
    if (!std::exchange(m_isEnded, true))
        emit ended();
}

} // namespace respool
