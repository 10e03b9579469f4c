// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mediaserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace respool {

class MediaServerState;

/// One client of a MediaServer: reads requests, answers them one after the other. Lives in the
/// server's thread, owned by the listener; deletes itself when the connection ends.
class MediaConnection final : public QObject
{
    Q_OBJECT

public:
    MediaConnection(qintptr descriptor, std::shared_ptr<MediaServerState> state, QObject *parent);
    ~MediaConnection() override;
    Q_DISABLE_COPY_MOVE(MediaConnection)

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// The part of a file that a request is answered with: [first, end).
    struct Extent
    {
        int status = 200;
        qint64 first = 0;
        qint64 end = 0;
    };

    void handleReadyRead();
    void beginRequest(const QByteArray &head);
    void answer();
    void answerWithText(int status, const QByteArray &type, const QByteArray &body,
                        Headers headers = {});
    void answerWithFile(const QString &file);
    [[nodiscard]] Extent extentOf(qint64 size, const QByteArray &entityTag) const;
    void sendHead(int status, const Headers &headers);
    void pump();
    [[nodiscard]] qint64 allowance();
    void sendFromFile(qint64 count);
    [[nodiscard]] qint64 bytesUntilFault() const;
    void endByFault();
    void resetConnection();
    void finishResponse();
    void note();

    QTcpSocket m_socket;
    std::shared_ptr<MediaServerState> m_state;
    QByteArray m_input;

    // The response under way.
    bool m_isBusy = false;
    bool m_closesAfter = false;
    int m_number = 0;
    ServedRequest m_request;
    Fault m_fault;
    QHash<QByteArray, QByteArray> m_headers; ///< of the request, names in lower case
    QFile m_file;
    qint64 m_end = 0; ///< file offset behind the last byte to send
    QElapsedTimer m_pumpClock;
    double m_credit = 0; ///< bytes that the rate limit allows now
    QTimer m_pumpTimer;
};

} // namespace respool
