// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/networkaccess.h"

#include "core/tools/ytdlptool.h"

#include <QRegularExpression>

#include <algorithm>

namespace respool {

namespace {

bool isKnownToFfmpeg(const QString &proxy)
{
    return proxy.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

} // namespace

QProcessEnvironment proxyEnvironment(const QString &proxy)
{
    QProcessEnvironment environment;
    if (proxy.isEmpty())
        return environment;
    // Every yt-dlp has names looked up by a "socks5" proxy; 2023.03.04 does not know "socks5h".
    QString known = proxy;
    known.replace(QRegularExpression(QStringLiteral("^socks5h(?=:)"),
                                     QRegularExpression::CaseInsensitiveOption),
                  QStringLiteral("socks5"));
    // Python prefers the small ones, some programs know the capitals only.
    for (const char *scheme : {"http", "https", "ftp", "all", "no"}) {
        const QString name = QString::fromLatin1(scheme) + QStringLiteral("_proxy");
        // The session's own exceptions do not hold for a proxy that was chosen here.
        const QString value = name == QLatin1String("no_proxy") ? QString() : known;
        environment.insert(name, value);
        environment.insert(name.toUpper(), value);
    }
    return environment;
}

bool goesAroundProxy(const YtDlpDescription &description, const QString &proxy)
{
    if (proxy.isEmpty() || isKnownToFfmpeg(proxy))
        return false;
    const QStringList protocols = description.protocol.split(u'+');
    return description.isLive
        || std::any_of(protocols.cbegin(), protocols.cend(), [](const QString &protocol) {
               static const QStringList fetchedByOthers{
                   QStringLiteral("m3u8"),  QStringLiteral("rtmp_ffmpeg"), QStringLiteral("rtmp"),
                   QStringLiteral("rtmpe"), QStringLiteral("rtsp"),        QStringLiteral("mms")};
               return fetchedByOthers.contains(protocol);
           });
}

QStringList proxyArguments(const QString &proxy)
{
    if (proxy.isEmpty() || isKnownToFfmpeg(proxy))
        return {};
    // Nobody answers at this port (discard) of this computer.
    return {QStringLiteral("--downloader-args"),
            QStringLiteral("ffmpeg_i:-http_proxy http://127.0.0.1:9/")};
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
