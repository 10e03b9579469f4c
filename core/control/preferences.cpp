// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/preferences.h"

#include <QRegularExpression>
#include <QUrl>

namespace respool {

QStringList cookieBrowsers()
{
    // The list of 2023.03.04, the oldest that we run.
    return {QStringLiteral("brave"),  QStringLiteral("chrome"),  QStringLiteral("chromium"),
            QStringLiteral("edge"),   QStringLiteral("firefox"), QStringLiteral("opera"),
            QStringLiteral("safari"), QStringLiteral("vivaldi")};
}

bool isProxyAddress(const QString &address)
{
    static const QStringList schemes{QStringLiteral("http"),   QStringLiteral("https"),
                                     QStringLiteral("socks4"), QStringLiteral("socks4a"),
                                     QStringLiteral("socks5"), QStringLiteral("socks5h")};
    const QUrl url(address, QUrl::StrictMode);
    const QString path = url.path();
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty()
        && (path.isEmpty() || path == QLatin1String("/")) && !url.hasQuery() && !url.hasFragment();
}

bool isHostName(const QString &host)
{
    // A name, or an address in numbers; no port, which does not tell hosts apart.
    static const QRegularExpression name(
        QStringLiteral(
            R"(^(?:[0-9a-f:]*:[0-9a-f:]*|[\p{Ll}\p{Lo}\p{M}\p{Nd}_-]+(\.[\p{Ll}\p{Lo}\p{M}\p{Nd}_-]+)*)$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return host.size() <= 253 && name.match(host).hasMatch();
}

} // namespace respool
