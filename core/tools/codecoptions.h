// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/encodeplan.h"
#include "core/tools/mediainfo.h"

namespace respool {

// The options of ffmpeg's encoders for what an OutputFormat asks for. The same input gives the same
// bytes with each of them, or a conversion that was cut off would not come out as one that was left
// alone. Pure.

/// What FFmpeg calls the encoder that is used for a codec, in software; not for Copy.
[[nodiscard]] QString encoderName(VideoCodec codec);
[[nodiscard]] QString encoderName(AudioCodec codec);

/// What one run encodes of a film.
struct Stretch
{
    double bitShare = 1; ///< its bits a second, as a multiple of the whole film's
    bool isBegin = true; ///< nothing comes before it
};

/// The encoder of an output's pictures, without -map.
[[nodiscard]] QStringList videoOptions(const EncodePlan &plan, const EncodeOutput &output,
                                       const ColourInfo &colour, const Stretch &stretch);

/// Kilobits a second that a sound is encoded with; those of a copied one are guessed.
[[nodiscard]] int audioKilobits(AudioCodec codec, const AudioFormat &format,
                                const MediaTrack &sound);

/// @p stream: "a:0".
[[nodiscard]] QStringList audioOptions(AudioCodec codec, const AudioFormat &format,
                                       const MediaTrack &sound, const QString &stream);

/// The filters that give an encoder the colours that it takes: "format=yuv420p10le", or those that
/// bring HDR down to what every screen shows.
[[nodiscard]] QString colourFilters(VideoCodec codec, const ColourInfo &colour);

} // namespace respool
