// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/httptraffic.h"

#include <utility>

namespace respool {

namespace {

constexpr QByteArrayView headerMark("header:");
constexpr QByteArrayView replyMark("reply:");
constexpr QByteArrayView sendMark("send:");
constexpr qsizetype longestValidator = 256;

/// "send: b'GET /a HTTP/1.1\r\nRange: bytes=1024-\r\n…'", with the line ends spelt out.
qint64 firstByteOf(const QByteArray &request)
{
    static constexpr QByteArrayView mark("range: bytes=");
    const QByteArray lower = request.toLower();
    const qsizetype start = lower.indexOf(mark);
    if (start < 0)
        return 0;
    qint64 first = 0;
    for (qsizetype i = start + mark.size(); i < lower.size(); ++i) {
        const char digit = lower.at(i);
        if (digit < '0' || digit > '9' || first > (qint64(1) << 50))
            break;
        first = first * 10 + (digit - '0');
    }
    return first;
}

/// A tag that was torn has lost one of its quotes.
bool isWholeTag(const QByteArray &tag)
{
    const bool isQuoted = (tag.startsWith('"') || tag.startsWith("W/\"")) && tag.endsWith('"');
    return isQuoted && tag.count('"') == 2 && tag.size() <= longestValidator;
}

/// "Sun, 22 Nov 2026 09:33:38 GMT"
bool isWholeDate(const QByteArray &date)
{
    return date.endsWith("GMT") && date.size() <= longestValidator;
}

} // namespace

bool isHttpHeader(const QByteArray &line)
{
    return line.startsWith(headerMark);
}

std::optional<HttpAnswer> HttpTraffic::feed(const QByteArray &line)
{
    if (isHttpHeader(line)) {
        if (m_answer)
            readHeader(line.sliced(headerMark.size()).trimmed());
        return std::nullopt;
    }
    auto whole = std::exchange(m_answer, std::nullopt);
    if (line.startsWith(sendMark)) {
        m_firstByte = firstByteOf(line);
    } else if (line.startsWith(replyMark)) {
        // "reply: 'HTTP/1.1 206 Partial Content\r\n'"
        m_answer = HttpAnswer{};
        m_answer->status = line.simplified().split(' ').value(2).toInt();
        m_answer->firstByte = m_firstByte;
    }
    return whole;
}

void HttpTraffic::readHeader(const QByteArray &header)
{
    const qsizetype colon = header.indexOf(':');
    const QByteArray name = header.left(colon).toLower();
    const QByteArray value = header.mid(colon + 1).trimmed();
    if (name == "etag" && isWholeTag(value))
        m_answer->entityTag = value;
    else if (name == "last-modified" && isWholeDate(value))
        m_answer->lastModified = value;
}

} // namespace respool
