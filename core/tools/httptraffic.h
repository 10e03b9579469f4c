// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace respool {

/// What a server answered to one request of yt-dlp.
struct HttpAnswer
{
    int status = 0;
    qint64 firstByte = 0; ///< that was asked for; more than 0: something is gone on with
    QByteArray entityTag; ///< empty: none
    QByteArray lastModified; ///< empty: none
};

/// Reads yt-dlp's --print-traffic from among its other lines: what tells one version of a file from
/// another. Tolerates any bytes, and headers that were torn. A value.
class HttpTraffic final
{
public:
    /// Takes the next line of standard output. An answer is known to be whole when something else
    /// follows it: then it is given, once.
    [[nodiscard]] std::optional<HttpAnswer> feed(const QByteArray &line);

    /// Of the answer that is being read; 0: none is.
    [[nodiscard]] int status() const { return m_answer ? m_answer->status : 0; }

private:
    void readHeader(const QByteArray &header);

    qint64 m_firstByte = 0;
    std::optional<HttpAnswer> m_answer;
};

/// Whether a line is a header, as opposed to what follows an answer.
[[nodiscard]] bool isHttpHeader(const QByteArray &line);

} // namespace respool
