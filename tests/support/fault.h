// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <chrono>
#include <optional>

namespace respool {

/// One way in which MediaServer misbehaves. Fields compose: a rate and a drop make a slow download
/// that is cut off. -1, 0 and empty mean "not this one". Offsets count the body bytes of one
/// response, not of the file. A value.
struct Fault
{
    QString path = QStringLiteral("*"); ///< wildcard over the decoded path: "/hls/*.ts"
    QByteArray method{}; ///< GET or HEAD; empty: both
    int after = 0; ///< leaves the first so many matching requests alone
    int times = -1; ///< then applies so many times, and never again

    qint64 bytesPerSecond = 0; ///< of each connection
    std::chrono::milliseconds delay{0}; ///< before the header
    qint64 stallAt = -1; ///< falls silent after so many bytes, connection left open
    qint64 dropAt = -1; ///< closes in good order after so many bytes
    qint64 resetAt = -1; ///< resets the connection after so many; 0: before the header

    int status = 0; ///< answers with it, and with no file
    int retryAfterSeconds = -1; ///< sent along with status
    QString redirectTo{}; ///< sent on to this path or address, with 302 and no body
    QByteArray cookie{}; ///< answers with 403 who does not send it: "name=value"
    bool isLoginPage = false; ///< 200 and a web page in place of the file, as captive portals do
    bool hasNoLength = false; ///< the end of the stream is the end of the body
    bool ignoresRanges = false; ///< always 200 and the whole file
    qint64 truncateTo = -1; ///< claims that the file has only so many bytes
    qint64 corruptAt = -1; ///< inverts the byte at this offset of the file
    QString swap{}; ///< serves this path instead, with its validators: "changed on the server"
};

/// Picks the fault of a request: the first whose path, method and count fit. Not thread-safe.
class FaultRules final
{
public:
    void append(const Fault &fault);

    void clear() { m_rules.clear(); }

    /// The fault to apply now, counting this request; nothing: serve the file as it is.
    [[nodiscard]] std::optional<Fault> take(const QString &path, const QByteArray &method);

private:
    struct Rule
    {
        Fault fault;
        QRegularExpression path;
        int seen = 0;
        int used = 0;
    };

    QList<Rule> m_rules;
};

} // namespace respool
