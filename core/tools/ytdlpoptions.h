// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/downloadoptions.h"

#include <QString>
#include <QStringList>

namespace respool {

// What of a recipe's DownloadOptions yt-dlp carries out. It fetches subtitles and the thumbnail
// beside the video, tells the tags, and cuts out what SponsorBlock knows. It embeds nothing: it
// does so in the very file that was downloaded, and what a kill leaves then looks whole. Pure.

/// The arguments, beside those that every download has. @p nonce: as in YtDlpRequest.
[[nodiscard]] QStringList ytDlpOptionArguments(const DownloadOptions &options,
                                               const QString &nonce);

/// Whether a file of the job folder belongs beside the video, as subtitles or a picture; partial
/// ones, too. @p name: with or without a folder. @p mediaEnding: of the video itself ("gif"), where
/// it is known.
[[nodiscard]] bool isCompanion(const QString &name, const QString &mediaEnding = {});

/// The language of a whole subtitle file that yt-dlp wrote ("media.en-GB.vtt"); empty: it is none
/// that can be used.
[[nodiscard]] QString subtitleLanguage(const QString &name);

/// Whether it is a whole picture that yt-dlp wrote.
[[nodiscard]] bool isThumbnail(const QString &name);

} // namespace respool
