// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/mediainfo.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

// The playlists of an HLS package (RFC 8216, protocol version 7: segments are fragmented MP4).
// Pure; names of files and folders come from this program and need no escaping.

inline constexpr QLatin1String hlsPlaylistName("index.m3u8"); ///< of one size or sound
inline constexpr QLatin1String hlsInitName("init.mp4");

struct HlsSegment
{
    QString name;
    double seconds = 0;
    qint64 bytes = 0;

    friend bool operator==(const HlsSegment &, const HlsSegment &) = default;
};

/// In bits a second.
struct HlsRates
{
    /// Of the worst row of segments that lasts half to one and a half of the target duration: that
    /// is what a player must be able to load (RFC 8216, 4.3.4.2). A last segment of some pictures
    /// does not count alone.
    qint64 peak = 0;
    qint64 average = 0;

    friend bool operator==(const HlsRates &, const HlsRates &) = default;
};

[[nodiscard]] HlsRates ratesOf(const QList<HlsSegment> &segments);

/// The playlist of one size or one sound, whole.
[[nodiscard]] QByteArray mediaPlaylist(const QList<HlsSegment> &segments);

/// A size of the pictures, without sound.
struct HlsVariant
{
    QString folder;
    QString codec; ///< as RFC 6381 has it
    int width = 0;
    int height = 0;
    HlsRates rates;
};

struct HlsSound
{
    QString folder;
    QString codec;
    int channels = 0;
    HlsRates rates;
};

/// What all variants have in common.
struct HlsFilm
{
    double framesPerSecond = 0; ///< 0: not known
    QString transfer; ///< of the colours that are in the variants, as ffmpeg calls it
    QList<MediaTrack> sounds; ///< what the sounds are in the source, in their order
};

/// The playlist that leads to all others. Every variant can be played with every sound.
[[nodiscard]] QByteArray masterPlaylist(const HlsFilm &film, const QList<HlsVariant> &variants,
                                        const QList<HlsSound> &sounds);

/// All files that a playlist names, as they stand there.
[[nodiscard]] QStringList namesIn(const QByteArray &playlist);

/// The options of ffmpeg that cut the renditions of a package into segments, without encoding: the
/// pictures of each, and the sounds of the first. All goes into folders below @p folder, which is
/// relative to where ffmpeg runs, as it takes '%' in it for its own.
struct HlsInput
{
    QString file; ///< absolute path
    QString folder; ///< name for its pictures
};

/// A sound of the first input, in their order.
struct HlsSoundTrack
{
    QString folder;
    bool beginsLate = false; ///< after the file's begin
};

[[nodiscard]] QStringList segmentArguments(const QList<HlsInput> &inputs,
                                           const QList<HlsSoundTrack> &sounds,
                                           const QString &videoTag, const QString &folder);

/// The name of the folder of a sound, counted from 0.
[[nodiscard]] QString soundFolder(qsizetype index);

} // namespace respool
