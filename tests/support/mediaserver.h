// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fault.h"

#include <QHash>
#include <QHostAddress>
#include <QThread>

#include <memory>

namespace respool {

class MediaServerState;

/// What a client asked for and got. A value.
struct ServedRequest
{
    QByteArray method;
    QString path; ///< decoded, without the query
    QByteArray range; ///< the Range header as it came; empty: none
    QHash<QByteArray, QByteArray> headers; ///< all of them, names in lower case
    qint64 arrivedMs = 0; ///< of a clock that only goes forward
    int status = 0; ///< 0: no answer was given
    qint64 bytesSent = 0; ///< of the body, handed to the system
    bool isFinished = false; ///< the response came to its end, faulty or not, or the client left
};

/// A web page about a video, with the JSON-LD that generic extractors read.
struct VideoPage
{
    QString title; ///< any text, hostile ones too
    QString media; ///< path of the file on this server
    int durationSeconds = 0;
    QString description;
};

/// An HTTP/1.1 server for tests: serves one folder on an ephemeral port of 127.0.0.1, with HEAD,
/// ranges, ETag and Last-Modified, and misbehaves as told. It answers in a thread of its own, so a
/// test that blocks does not stall it. Every function may be called from any thread.
class MediaServer final
{
public:
    /// Serves until it is destroyed. Listening fails only on a broken machine: then it ends the
    /// program with a message.
    /// @p port: where an earlier server listened, to be the same server that is back; 0: any.
    /// @p at: 127.0.0.1, unless the machine has other addresses that nobody else can reach.
    explicit MediaServer(const QString &folder, quint16 port = 0,
                         QHostAddress::SpecialAddress at = QHostAddress::LocalHost);
    ~MediaServer();
    Q_DISABLE_COPY_MOVE(MediaServer)

    [[nodiscard]] quint16 port() const { return m_port; }

    /// The address of a path ("/clip.mp4"), percent-encoded. "localhost" is a host of its own.
    [[nodiscard]] QString address(const QString &path,
                                  const QString &host = QStringLiteral("127.0.0.1")) const;

    /// Serves this text at @p path, in place of a file; gives its address.
    QString addText(const QString &path, const QByteArray &type, const QByteArray &text);
    /// Makes a page at @p path; gives its address.
    QString addPage(const QString &path, const VideoPage &page);

    void addFault(const Fault &fault);
    void clearFaults();

    /// In the order of arrival.
    [[nodiscard]] QList<ServedRequest> requests() const;
    /// Those of one path.
    [[nodiscard]] QList<ServedRequest> requests(const QString &path) const;
    void clearRequests();

private:
    QThread m_thread;
    std::shared_ptr<MediaServerState> m_state;
    quint16 m_port = 0;
};

} // namespace respool
