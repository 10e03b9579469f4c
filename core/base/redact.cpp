// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>

namespace respool {

QString redacted(const QString &text)
{
    // Most lines carry no address: one cheap scan before any expression runs.
    if (!text.contains(QLatin1String("://")) && !text.contains(QLatin1Char('=')))
        return text;
    static const QRegularExpression credentials(
        QStringLiteral(R"(([a-zA-Z][a-zA-Z0-9+.-]*://)[^\s/?#"']*@)"));
    // hdnts, hdnea, hdntl: signed addresses of a large content network.
    static const QRegularExpression secretParameter(
        QStringLiteral(
            R"(([?&;#](?:[a-z0-9_.-]*(?:token|secret|passw|signature|credential|session|hmac|jwt|)"
            R"((?:api|auth|access)_?key)[a-z0-9_.-]*|l?sig|auth|key|pw|code|hdn(?:ts|ea|tl))=)[^&;#\s"']*)"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    clean.replace(credentials, QStringLiteral("\\1***@"));
    clean.replace(secretParameter, QStringLiteral("\\1***"));
    return clean;
}

} // namespace respool
