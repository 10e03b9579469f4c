// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/tooltexts.h"

#include <QCoreApplication>

namespace respool {

QString missingToolsText(const QList<ToolKind> &missing)
{
    const bool lacksDownloads = missing.contains(ToolKind::YtDlp);
    const bool lacksMedia =
        missing.contains(ToolKind::Ffmpeg) || missing.contains(ToolKind::Ffprobe);
    if (lacksDownloads && lacksMedia)
        return QCoreApplication::translate(
            "respool", "yt-dlp and FFmpeg are missing: without them no job can start.");
    if (lacksDownloads)
        return QCoreApplication::translate(
            "respool", "yt-dlp is missing: without it nothing can be downloaded.");
    if (lacksMedia)
        return QCoreApplication::translate(
            "respool", "FFmpeg is missing: without it no file can be checked or converted.");
    return {};
}

} // namespace respool
