// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace respool {

/// The file in the working directory that a look-up writes: parseSourceDescription() reads it. Not
/// standard output, since lines from there are cut at 64 KiB.
inline constexpr char lookupFile[] = "lookup.jsonl";

/// So many entries of a playlist are listed.
inline constexpr int mostPlaylistEntries = 500;

/// The arguments with which yt-dlp says what is at @p address and downloads nothing. Of the rest of
/// a playlist's videos only what the page of the playlist tells. Good for yt-dlp 2023.03 to
/// today's. The address is the last argument, after "--". @p cacheFolder: for yt-dlp's own cache.
/// @p access: of a DownloadAccess.
[[nodiscard]] QStringList lookupArguments(const QString &address, const QString &cacheFolder,
                                          const QStringList &access = {});

} // namespace respool
