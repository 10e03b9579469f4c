// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/mediainfo.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace respool {

// One frame of a film as it is, for somebody who looks closely. Pure.

/// Which frame, and how large.
struct FramePlace
{
    /// The frame that begins nearest to this. Files that were made of each other show the same one,
    /// though their clocks round in other ways.
    double seconds = 0;
    QSize size; ///< in dots
    bool toneMaps = true; ///< HDR; not every ffmpeg can
};

/// Frames a second, or what is usual where the file does not tell.
[[nodiscard]] double frameRateOf(const MediaInfo &info);

/// What a picture of @p info has to be like to fill @p room: never larger than it is, at least one
/// dot; no room: as large as it is.
[[nodiscard]] QSize frameSize(const MediaInfo &info, QSize room);

/// The file in the folder that ffmpeg works in: dots without any compression, which costs more time
/// than it saves.
inline constexpr QLatin1String frameFile("frame.ppm");

/// ffmpeg's arguments. It leaves no file where the film has ended by then.
[[nodiscard]] QStringList frameArguments(const QString &file, const MediaInfo &info,
                                         const FramePlace &place);

} // namespace respool
