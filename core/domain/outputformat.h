// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>

#include <array>

namespace respool {

// All of these are stored by name.

/// The kind of file that pictures go into. Sound alone gets the one that belongs to its codec.
enum class Container { Mp4, Matroska, WebM };

template <> struct EnumNames<Container>
{
    static constexpr std::array list{"mp4", "matroska", "webm"};
    static_assert(list.size() == static_cast<size_t>(Container::WebM) + 1);
};

/// Copy: the pictures stay as they are.
enum class VideoCodec { Copy, H264, H265, Vp9, Av1 };

template <> struct EnumNames<VideoCodec>
{
    static constexpr std::array list{"copy", "h264", "h265", "vp9", "av1"};
    static_assert(list.size() == static_cast<size_t>(VideoCodec::Av1) + 1);
};

/// Copy: the sound stays as it is.
enum class AudioCodec { Copy, Aac, Opus, Mp3, Flac };

template <> struct EnumNames<AudioCodec>
{
    static constexpr std::array list{"copy", "aac", "opus", "mp3", "flac"};
    static_assert(list.size() == static_cast<size_t>(AudioCodec::Flac) + 1);
};

/// How much time an encoder takes for how small a file.
enum class EncodeSpeed { Fast, Balanced, Small };

template <> struct EnumNames<EncodeSpeed>
{
    static constexpr std::array list{"fast", "balanced", "small"};
    static_assert(list.size() == static_cast<size_t>(EncodeSpeed::Small) + 1);
};

/// What decides about the size of the pictures: a quality that is the same throughout, an average
/// number of bits, or the size of the whole file.
enum class RateControl { Quality, Bitrate, Size };

template <> struct EnumNames<RateControl>
{
    static constexpr std::array list{"quality", "bitrate", "size"};
    static_assert(list.size() == static_cast<size_t>(RateControl::Size) + 1);
};

/// What is made of the pictures: files, HLS (a folder with playlists and segments), or both.
enum class Packaging { Files, Hls, Both };

template <> struct EnumNames<Packaging>
{
    static constexpr std::array list{"files", "hls", "both"};
    static_assert(list.size() == static_cast<size_t>(Packaging::Both) + 1);
};

struct VideoFormat
{
    VideoCodec codec = VideoCodec::H264;
    EncodeSpeed speed = EncodeSpeed::Balanced;
    RateControl rateControl = RateControl::Quality;
    int quality = -1; ///< the encoder's own constant rate factor; -1: its good middle
    int kilobits = 0; ///< for Bitrate: a second of 1920 x 1080; smaller pictures get less
    int megabytes = 0; ///< for Size: the most that each file may have, 1,000,000 bytes each
    bool mayUseHardware = false; ///< where there is an encoder in hardware that works

    [[nodiscard]] bool isEncoded() const { return codec != VideoCodec::Copy; }

    /// Whether bits are counted, as a bitrate or a size.
    [[nodiscard]] bool isByBits() const { return rateControl != RateControl::Quality; }

    friend bool operator==(const VideoFormat &, const VideoFormat &) = default;
};

struct AudioFormat
{
    AudioCodec codec = AudioCodec::Aac;
    int kilobits = 0; ///< a second of stereo; 0: what the codec needs to be clean
    bool keepsSameCodec = true; ///< sound that has the codec already is not encoded again

    friend bool operator==(const AudioFormat &, const AudioFormat &) = default;
};

/// What the files of a job are like, but for their size in pixels (Rendition). A value; storable as
/// JSON: resources/presets/README.md tells what each member means.
struct OutputFormat
{
    Container container = Container::Mp4;
    VideoFormat video;
    AudioFormat audio;
    bool keepsSubtitles = true; ///< those that the container takes
    Packaging packaging = Packaging::Files;

    [[nodiscard]] QJsonObject toJson() const;
    /// Missing members have their standard values; an unknown name or an impossible number is an
    /// error that names it, as is what does not go together.
    [[nodiscard]] static Result<OutputFormat> fromJson(const QJsonObject &json);

    friend bool operator==(const OutputFormat &, const OutputFormat &) = default;
};

/// What HLS takes: pictures that are encoded for it, since all sizes need the same keyframes.
[[nodiscard]] QList<VideoCodec> videoCodecsOfHls();

/// What a container takes; Copy is left to what the source turns out to have.
[[nodiscard]] QList<VideoCodec> videoCodecsOf(Container container);
[[nodiscard]] QList<AudioCodec> audioCodecsOf(Container container);

} // namespace respool
