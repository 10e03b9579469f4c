// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

/// A sound or a subtitle of a file, with what people need to tell it from the others. A value.
struct MediaTrack
{
    int index = 0; ///< among those of its kind
    QString codec{};
    int channels = 0; ///< of a sound
    double seconds = -1; ///< where the file tells it
    QString language{}; ///< "deu"; empty: not told
    QString title{};
    QStringList dispositions{}; ///< as ffmpeg calls them: "default", "forced", …

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static MediaTrack fromJson(const QJsonObject &json);

    friend bool operator==(const MediaTrack &, const MediaTrack &) = default;
};

/// How the colours of a picture are meant. A value; names as ffmpeg has them, empty: not told.
struct ColourInfo
{
    int bitDepth = 8;
    QString primaries{}; ///< "bt2020"
    QString transfer{}; ///< "smpte2084"
    /// HDR10: the display that it was mastered on, as x and y of green, blue, red and white, then
    /// the most and the least light. Empty: not told.
    QList<double> masteringDisplay{};
    QString contentLight{}; ///< "MaxCLL,MaxFALL"; empty: not told

    /// PQ or HLG: brighter than a screen of old can show.
    [[nodiscard]] bool isHdr() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ColourInfo fromJson(const QJsonObject &json);

    friend bool operator==(const ColourInfo &, const ColourInfo &) = default;
};

/// What ffprobe says of a file, as far as an encode needs it. A value; storable as JSON.
struct MediaInfo
{
    double durationSeconds = -1;
    qint64 bytes = -1;
    QString formatName;
    bool hasVideo = false; ///< a moving picture, not a cover
    bool hasAudio = false;
    bool hasCover = false; ///< a picture that stands still, as music has
    int width = 0; ///< as displayed: rotation and pixel aspect applied
    int height = 0;
    double framesPerSecond = 0;
    QString videoCodec;
    ColourInfo colour;
    QList<MediaTrack> sounds; ///< at least one where hasAudio
    QList<MediaTrack> subtitles;
    int timeBaseDenominator = 0; ///< of the picture: its timestamps count 1/n seconds; 0: unknown

    /// Whether it may be joined of parts whose times have nothing to do with each other, as
    /// broadcasts are.
    [[nodiscard]] bool mayJump() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static MediaInfo fromJson(const QJsonObject &json);

    friend bool operator==(const MediaInfo &, const MediaInfo &) = default;
};

/// `ffprobe -of json …` on a local file (absolute path), with the walls against playlists that
/// pretend to be media.
[[nodiscard]] QStringList ffprobeArguments(const QString &file);

/// The options before `-i` that let ffmpeg and ffprobe open media files only: no network, and none
/// of the formats that are lists of other files (HLS, DASH, concat) or that take any text or bytes
/// for media.
[[nodiscard]] QStringList mediaWalls();

/// Reads its output. ErrorCode::NotAVideo when there is neither picture nor sound in it.
[[nodiscard]] Result<MediaInfo> parseFfprobe(const QByteArray &json);

} // namespace respool
