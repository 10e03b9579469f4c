// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// What an HLS package must be.
struct ExpectedPackage
{
    int variants = 1;
    int sounds = 1;
    qint64 frames = 0; ///< of each variant
    double begin = 0; ///< of the pictures, in seconds
    double seconds = 0; ///< of the pictures, from there
    QString codec = QStringLiteral("h264"); ///< as ffprobe calls it
};

/// Reads a package with parsers of its own and with ffmpeg and ffprobe: playlists and their
/// attributes, every segment, every picture. Gives the first thing that is wrong; empty: nothing.
/// Blocks.
[[nodiscard]] QString flawOfPackage(const QString &folder, const ExpectedPackage &expected);

} // namespace respool
