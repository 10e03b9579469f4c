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
        QStringLiteral(R"(([a-zA-Z][a-zA-Z0-9+.-]*://)[^\s/?#@"']*@)"));
    static const QRegularExpression secretParameter(
        QStringLiteral(
            R"(([?&;](?:[a-z0-9_.-]*(?:token|secret|passw|signature|credential|session|api_?key)[a-z0-9_.-]*|sig|auth|key|pw|code)=)[^&;#\s"']*)"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = text;
    clean.replace(credentials, QStringLiteral("\\1***@"));
    clean.replace(secretParameter, QStringLiteral("\\1***"));
    return clean;
}

} // namespace respool
