// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/networkaccess.h"

#include <algorithm>

namespace respool {

QProcessEnvironment proxyEnvironment(const QString &proxy)
{
    QProcessEnvironment environment;
    if (proxy.isEmpty())
        return environment;
    // Python prefers the small ones, some programs know the capitals only.
    for (const char *scheme : {"http", "https", "ftp", "all"}) {
        const QString name = QString::fromLatin1(scheme) + QStringLiteral("_proxy");
        environment.insert(name, proxy);
        environment.insert(name.toUpper(), proxy);
    }
    return environment;
}

QStringList rateArguments(qint64 bytesPerSecond)
{
    if (bytesPerSecond <= 0)
        return {};
    // Four blocks a second; what ytDlpArguments() asks for is the most.
    constexpr qint64 blocks = 4;
    constexpr qint64 smallest = 1024;
    constexpr qint64 largest = 256LL * 1024;
    const qint64 block = std::clamp(bytesPerSecond / blocks, smallest, largest);
    return {QStringLiteral("--limit-rate"), QString::number(bytesPerSecond),
            QStringLiteral("--buffer-size"), QString::number(block)};
}

} // namespace respool
