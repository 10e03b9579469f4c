// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaconnection.h"

#include "tests/support/mediaserverstate.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QUrl>

#include <algorithm>
#include <limits>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace std::chrono_literals;

namespace respool {

namespace {

constexpr qint64 blockSize = 65'536;
/// What the socket may hold before the pump waits: small, so that "sent" is close to "received".
constexpr qint64 highWater = 2 * blockSize;
constexpr auto rateTick = 20ms;
/// How long a client gets to read what was sent before a reset takes it away.
constexpr auto resetGrace = 200ms;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray typeOf(const QString &file)
{
    if (file.endsWith(QLatin1String(".m3u8")))
        return "application/vnd.apple.mpegurl";
    if (file.endsWith(QLatin1String(".ts")))
        return "video/mp2t";
    if (file.endsWith(QLatin1String(".m4a")))
        return "audio/mp4";
    return QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name().toLatin1();
}

QByteArray entityTagOf(const QFileInfo &file)
{
    return '"' + QByteArray::number(file.size(), 16) + '-'
        + QByteArray::number(file.lastModified().toMSecsSinceEpoch(), 16) + '"';
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c()
        .toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

/// Makes the next close() of the descriptor a reset instead of an orderly end.
void lingerNot(qintptr descriptor)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&option), sizeof option);
#else
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

} // namespace

MediaConnection::MediaConnection(qintptr descriptor, std::shared_ptr<MediaServerState> state,
                                 QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &MediaConnection::handleReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &MediaConnection::pump);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_pumpTimer, &QTimer::timeout, this, &MediaConnection::pump);
    m_pumpTimer.setInterval(rateTick);
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, int(blockSize));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

MediaConnection::~MediaConnection()
{
    m_socket.disconnect(this); // its destructor still has something to say
    if (!m_isBusy)
        return;
    m_request.isFinished = true;
    note();
}

void MediaConnection::handleReadyRead()
{
    m_input += m_socket.readAll();
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (m_isBusy || end < 0)
        return;
    const QByteArray head = m_input.left(end);
    m_input.remove(0, end + 4);
    beginRequest(head);
}

void MediaConnection::beginRequest(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    m_headers.clear();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        m_headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_request = {};
    m_request.method = first.value(0);
    m_request.path = QUrl::fromEncoded(first.value(1)).path(QUrl::FullyDecoded);
    m_request.range = m_headers.value("range");
    m_request.headers = m_headers;
    m_request.arrivedMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                              std::chrono::steady_clock::now().time_since_epoch())
                              .count();
    m_isBusy = true;
    m_closesAfter = m_headers.value("connection").toLower() == "close";
    m_number = m_state->noteRequest(m_request);
    m_fault = m_state->takeFault(m_request.path, m_request.method);
    QTimer::singleShot(m_fault.delay, this, &MediaConnection::answer);
}

void MediaConnection::answer()
{
    if (m_fault.resetAt == 0) {
        resetConnection();
        return;
    }
    if (m_fault.status != 0) {
        Headers headers;
        if (m_fault.retryAfterSeconds >= 0)
            headers.emplaceBack("Retry-After", QByteArray::number(m_fault.retryAfterSeconds));
        answerWithText(m_fault.status, "text/plain", "fault\n", headers);
        return;
    }
    if (!m_headers.value("cookie").contains(m_fault.cookie)) {
        answerWithText(403, "text/plain", "members only\n");
        return;
    }
    if (m_fault.isLoginPage) {
        answerWithText(200, "text/html", "<!doctype html><title>Log in</title>Please log in.\n");
        return;
    }
    if (!m_fault.redirectTo.isEmpty()) {
        answerWithText(302, "text/plain", "elsewhere\n",
                       {{"Location", m_fault.redirectTo.toUtf8()}});
        return;
    }
    if (const auto text = m_state->text(m_request.path)) {
        answerWithText(200, text->type, text->body);
        return;
    }
    const QString path = m_fault.swap.isEmpty() ? m_request.path : m_fault.swap;
    const QString file = m_state->fileOf(path);
    if (file.isEmpty())
        answerWithText(404, "text/plain", "not found\n");
    else
        answerWithFile(file);
}

void MediaConnection::answerWithText(int status, const QByteArray &type, const QByteArray &body,
                                     Headers headers)
{
    headers.emplaceBack("Content-Type", type);
    headers.emplaceBack("Content-Length", QByteArray::number(body.size()));
    sendHead(status, headers);
    if (m_request.method != "HEAD") {
        m_socket.write(body);
        m_request.bytesSent = body.size();
    }
    finishResponse();
}

MediaConnection::Extent MediaConnection::extentOf(qint64 size, const QByteArray &entityTag) const
{
    const QByteArray condition = m_headers.value("if-range");
    const bool isRange = m_request.range.startsWith("bytes=") && !m_request.range.contains(',')
        && !m_fault.ignoresRanges && (condition.isEmpty() || condition == entityTag);
    if (!isRange)
        return {200, 0, size};
    const QList<QByteArray> bounds = m_request.range.mid(6).split('-');
    const QByteArray from = bounds.value(0);
    const QByteArray to = bounds.value(1);
    Extent extent{206, 0, size};
    if (from.isEmpty()) {
        extent.first = std::max<qint64>(0, size - to.toLongLong());
    } else {
        extent.first = from.toLongLong();
        if (!to.isEmpty())
            extent.end = std::min(size, to.toLongLong() + 1);
    }
    if (extent.first >= extent.end)
        return {416, 0, 0};
    return extent;
}

void MediaConnection::answerWithFile(const QString &file)
{
    const QFileInfo info(file);
    const qint64 size =
        m_fault.truncateTo >= 0 ? std::min(info.size(), m_fault.truncateTo) : info.size();
    const QByteArray entityTag = entityTagOf(info);
    const Extent extent = extentOf(size, entityTag);
    Headers headers{{"Content-Type", typeOf(file)},
                    {"ETag", entityTag},
                    {"Last-Modified", httpDate(info.lastModified())}};
    if (!m_fault.ignoresRanges)
        headers.emplaceBack("Accept-Ranges", "bytes");
    if (extent.status == 416)
        headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
    if (extent.status == 206) {
        headers.emplaceBack("Content-Range",
                            "bytes " + QByteArray::number(extent.first) + '-'
                                + QByteArray::number(extent.end - 1) + '/'
                                + QByteArray::number(size));
    }
    if (m_fault.hasNoLength) {
        headers.emplaceBack("Connection", "close");
        m_closesAfter = true;
    } else {
        headers.emplaceBack("Content-Length", QByteArray::number(extent.end - extent.first));
    }
    sendHead(extent.status, headers);
    if (m_request.method == "HEAD" || extent.status == 416) {
        finishResponse();
        return;
    }
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(extent.first)) {
        resetConnection();
        return;
    }
    m_end = extent.end;
    m_credit = 0;
    m_pumpClock.start();
    if (m_fault.bytesPerSecond > 0)
        m_pumpTimer.start();
    pump();
}

void MediaConnection::sendHead(int status, const Headers &headers)
{
    m_request.status = status;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    m_socket.write(head + "\r\n");
    note();
}

void MediaConnection::pump()
{
    while (m_file.isOpen() && m_socket.bytesToWrite() < highWater) {
        const qint64 left = m_end - m_file.pos();
        if (bytesUntilFault() == 0) {
            endByFault();
            return;
        }
        if (left == 0) {
            finishResponse();
            return;
        }
        const qint64 count = std::min({left, blockSize, bytesUntilFault(), allowance()});
        if (count <= 0)
            return;
        sendFromFile(count);
    }
}

qint64 MediaConnection::allowance()
{
    if (m_fault.bytesPerSecond <= 0)
        return blockSize;
    const auto rate = static_cast<double>(m_fault.bytesPerSecond);
    m_credit += rate * static_cast<double>(m_pumpClock.restart()) / 1000.0;
    // A client that stalled does not earn a burst.
    m_credit = std::min(m_credit, std::max(1.0, rate / 5));
    return static_cast<qint64>(m_credit);
}

void MediaConnection::sendFromFile(qint64 count)
{
    const qint64 offset = m_file.pos();
    QByteArray block = m_file.read(count);
    if (block.isEmpty()) { // the file was cut while it was served
        resetConnection();
        return;
    }
    const qint64 bad = m_fault.corruptAt - offset;
    if (m_fault.corruptAt >= 0 && bad >= 0 && bad < block.size())
        block[bad] = static_cast<char>(~block.at(bad));
    m_socket.write(block);
    m_request.bytesSent += block.size();
    m_credit -= static_cast<double>(block.size());
    note();
}

qint64 MediaConnection::bytesUntilFault() const
{
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (const qint64 at : {m_fault.stallAt, m_fault.dropAt, m_fault.resetAt}) {
        if (at >= 0)
            nearest = std::min(nearest, std::max<qint64>(0, at - m_request.bytesSent));
    }
    return nearest;
}

void MediaConnection::endByFault()
{
    m_file.close();
    m_pumpTimer.stop();
    const qint64 sent = m_request.bytesSent;
    if (m_fault.dropAt >= 0 && sent >= m_fault.dropAt) {
        m_closesAfter = true;
        finishResponse();
    } else if (m_fault.resetAt >= 0 && sent >= m_fault.resetAt) {
        QTimer::singleShot(resetGrace, this, &MediaConnection::resetConnection);
    }
    // Else it stalls: nothing more is said until the client leaves.
}

void MediaConnection::resetConnection()
{
    lingerNot(m_socket.socketDescriptor());
    m_socket.abort();
}

void MediaConnection::finishResponse()
{
    m_file.close();
    m_pumpTimer.stop();
    m_request.isFinished = true;
    note();
    m_isBusy = false;
    if (m_closesAfter)
        m_socket.disconnectFromHost();
    else if (!m_input.isEmpty())
        QMetaObject::invokeMethod(this, &MediaConnection::handleReadyRead, Qt::QueuedConnection);
}

void MediaConnection::note()
{
    m_state->updateRequest(m_number, m_request);
}

} // namespace respool
