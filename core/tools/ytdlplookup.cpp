// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ytdlplookup.h"

namespace respool {

namespace {

// Only what is read: some sites list a megabyte of addresses for each video. Fields that are
// missing are "null" in one version and left out in the other.
QString videoTemplate()
{
    return QStringLiteral(
        "video:{\"entry\":%(.{_type,title,url,duration,filesize,filesize_approx,is_live})j,"
        "\"formats\":%(formats.:200.{format_id,ext,width,height,fps,vcodec,acodec,tbr,filesize,"
        "filesize_approx,language,format_note,dynamic_range,has_drm}|null)j,"
        "\"subtitles\":%(subtitles|null)j}");
}

} // namespace

QStringList lookupArguments(const QString &address, const QString &cacheFolder,
                            const QStringList &access)
{
    const QString file = QLatin1String(lookupFile);
    QStringList arguments{
        QStringLiteral("--ignore-config"), QStringLiteral("--no-update"),
        QStringLiteral("--no-color"), QStringLiteral("--no-exec"), QStringLiteral("--quiet"),
        QStringLiteral("--simulate"), QStringLiteral("--no-playlist"),
        QStringLiteral("--flat-playlist"), QStringLiteral("--playlist-items"),
        QStringLiteral("1:%1").arg(mostPlaylistEntries),
        // Somebody waits: the download itself is more patient.
        QStringLiteral("--socket-timeout"), QStringLiteral("15"), QStringLiteral("--retries"),
        QStringLiteral("1"), QStringLiteral("--extractor-retries"), QStringLiteral("1"),
        // Else yt-dlp starts ffmpeg to work out its own default, which is this.
        QStringLiteral("-f"), QStringLiteral("bv*+ba/b"), QStringLiteral("--print-to-file"),
        videoTemplate(), file, QStringLiteral("--print-to-file"),
        QStringLiteral("playlist:{\"playlist\":%(.{_type,title,playlist_count})j}"), file};
    if (!cacheFolder.isEmpty())
        arguments << QStringLiteral("--cache-dir") << cacheFolder;
    return arguments << access << QStringLiteral("--") << address;
}

} // namespace respool
