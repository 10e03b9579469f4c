// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/job.h"

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>

namespace respool {

/// One client of the ControlServer: hears one line, says one, and ends. What the client sends
/// besides is nobody's. Main thread.
class ControlConversation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlConversation)

public:
    /// Takes the socket. It is aborted when the conversation takes more than half a minute.
    ControlConversation(QLocalSocket *socket, QObject *parent);

    /// Hears what has come by now; what comes later is heard by itself.
    void begin();
    void answer(const Result<QList<JobId>> &result);
    /// Without an answer; ended() follows.
    void abort();

    /// Whether its line is there, so that it has a right to its answer.
    [[nodiscard]] bool isHeard() const { return m_isHeard; }

    /// What there is of a line that is not whole.
    [[nodiscard]] qsizetype heldBytes() const { return m_line.size(); }

signals:
    /// More of the line is there.
    void grown();
    /// The line, with its end. At most once.
    void heard(const QByteArray &line);
    /// Exactly once. Not emitted from begin() or answer().
    void ended();

private:
    void handleReadyRead();
    void end();

    QLocalSocket *m_socket; ///< owned
    QByteArray m_line;
    bool m_isHeard = false;
    bool m_isEnded = false;
};

} // namespace respool
