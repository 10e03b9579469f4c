// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>

namespace respool {

QString secretHeaderNames()
{
    return QStringLiteral("(?:[a-z0-9_-]*(?:cookie|authorization|token|secret|csrf|session|"
                          "(?:api|auth|access)[_-]?key)[a-z0-9_-]*)");
}

QString redacted(const QString &text)
{
    // Most lines carry no address: one cheap scan before any expression runs.
    if (!text.contains(QLatin1String("://")) && !text.contains(QLatin1Char('='))
        && !text.contains(QLatin1String(": ")))
        return text;
    static const QRegularExpression credentials(
        QStringLiteral(R"(([a-zA-Z][a-zA-Z0-9+.-]*://)[^\s/?#"]*@)"));
    // hdnts, hdnea, hdntl: signed addresses of a large content network.
    static const QRegularExpression secretParameter(
        QStringLiteral(
            R"(([?&;#](?:[a-z0-9_.-]*(?:token|secret|passw|signature|credential|session|hmac|jwt|)"
            R"((?:api|auth|access)_?key)[a-z0-9_.-]*|l?sig|auth|key|pw|code|hdn(?:ts|ea|tl))=)[^&;#\s"']*)"),
        QRegularExpression::CaseInsensitiveOption);
    // Headers as tools print them: "> Cookie: a=b", "* [HTTP/2] [1] [authorization: Bearer x]".
    static const QRegularExpression secretHeader(
        QStringLiteral(R"((^|[<>\[]\s?)(%1\s?:\s)[^\r\n]*)").arg(secretHeaderNames()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QString clean = text;
    clean.replace(credentials, QStringLiteral("\\1***@"));
    clean.replace(secretParameter, QStringLiteral("\\1***"));
    clean.replace(secretHeader, QStringLiteral("\\1\\2***"));
    return clean;
}

} // namespace respool
