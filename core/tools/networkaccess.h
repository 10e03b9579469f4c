// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace respool {

struct YtDlpDescription;

/// How downloads reach the network, chosen once for all of them. A value.
struct NetworkAccess
{
    QString proxy; ///< an address, may hold a password; empty: what the environment says
    QString cookiesBrowser; ///< as yt-dlp calls it; empty: none
    QString cookiesFile; ///< absolute, in Netscape's format; empty: none

    [[nodiscard]] bool usesCookies() const
    {
        return !cookiesBrowser.isEmpty() || !cookiesFile.isEmpty();
    }

    friend bool operator==(const NetworkAccess &, const NetworkAccess &) = default;
};

/// What leads a tool and all that it starts through @p proxy; nothing for an empty one. Variables,
/// not arguments: a command line can be read by everybody on the computer, and is shown to people.
/// What no_proxy of the session names goes through it, too. ffmpeg, which yt-dlp starts for live
/// streams, takes only one whose address begins with "http://"; see goesAroundProxy(). Pure.
[[nodiscard]] QProcessEnvironment proxyEnvironment(const QString &proxy);

/// Whether yt-dlp leaves fetching it to another program, such as ffmpeg for a live stream, that
/// would ask the site itself instead of @p proxy. Pure.
[[nodiscard]] bool goesAroundProxy(const YtDlpDescription &description, const QString &proxy);

/// What keeps ffmpeg from asking a site itself when it cannot use @p proxy: it gets one that is not
/// there, so that it fetches nothing. Pure.
[[nodiscard]] QStringList proxyArguments(const QString &proxy);

/// What keeps yt-dlp to so many bytes a second; nothing for 0. It measures each file from its
/// begin, so a block that came at once is waited for afterwards: blocks get smaller with the rate.
/// ffmpeg, which fetches live streams for it, is not kept to anything. Pure.
[[nodiscard]] QStringList rateArguments(qint64 bytesPerSecond);

} // namespace respool
