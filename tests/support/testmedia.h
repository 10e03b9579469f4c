// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// The clips that the target `test_media` makes with the real ffmpeg at build time. All are H.264
/// and AAC with the index first, unless said otherwise. Paths are absolute; never write to them.
class TestMedia final
{
public:
    /// Holds all files, for a MediaServer to serve.
    [[nodiscard]] static QString folder();
    /// The path below folder(), for an address: "/clip.mp4".
    [[nodiscard]] static QString served(const QString &path);

    [[nodiscard]] static QString clip(); ///< 640x360, clipSeconds, with sound
    [[nodiscard]] static QString small(); ///< 320x180, smallSeconds, about 200 kB
    [[nodiscard]] static QString film(); ///< 160x90, half a minute, Matroska, MP3
    [[nodiscard]] static QString portrait(); ///< stored 640x360, to be shown turned: 360x640
    [[nodiscard]] static QString big(); ///< 1280x720, bigSeconds, about 20 MB
    [[nodiscard]] static QString audio(); ///< sound alone, .m4a, clipSeconds
    [[nodiscard]] static QString videoOnly(); ///< 640x360 without sound, clipSeconds
    [[nodiscard]] static QString audioOnly(); ///< its sound, in an .mp4
    [[nodiscard]] static QString playlist(); ///< HLS, hlsSegments of half a second
    [[nodiscard]] static QString shortPlaylist(); ///< HLS, 320x180, 3 s, 6 segments

    /// HLS, picture and sound of clip() apart, segments of two seconds.
    [[nodiscard]] static QString separateStreams();

    static constexpr int clipSeconds = 10;
    static constexpr int smallSeconds = 2;
    static constexpr int bigSeconds = 20;
    static constexpr int hlsSeconds = 20;
    static constexpr int hlsSegments = 40;
};

} // namespace respool
