// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/worksize.h"

#include "core/tools/codecoptions.h"
#include "core/tools/encodearguments.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace respool {

namespace {

constexpr double bytesPerKilobit = 1000.0 / 8;
constexpr double standardPixels = 1920.0 * 1080;
constexpr double standardRate = 24;
// Larger pictures need less bits a pixel, and pictures that follow each other sooner less each.
constexpr double pixelExponent = 0.75;
constexpr double rateExponent = 0.6;
// Of a film of moderate motion at the standard size and rate.
constexpr double h264Kilobits = 4500;

/// What an encoder makes at its own good middle, and how its quality counts.
struct Experience
{
    double size; ///< as a part of what H.264 needs
    int quality;
    double qualityForHalf; ///< so much more of it halves the size
};

Experience experienceWith(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::H265:
        return {0.55, 26, 6};
    case VideoCodec::Vp9:
        return {0.6, 32, 11};
    case VideoCodec::Av1:
        return {0.5, 35, 11};
    case VideoCodec::Copy:
    case VideoCodec::H264:
        break;
    }
    return {1, 23, 6};
}

/// What a source's codec needs, as a part of what H.264 does; nothing for what cameras and editors
/// write, which spends bits on everything.
std::optional<double> sizeOf(const QString &codec)
{
    if (codec == QLatin1String("h264"))
        return 1;
    if (codec == QLatin1String("hevc") || codec == QLatin1String("vp9"))
        return 0.6;
    if (codec == QLatin1String("av1") || codec == QLatin1String("vvc"))
        return 0.5;
    if (codec == QLatin1String("mpeg2video") || codec == QLatin1String("mpeg1video"))
        return 2;
    return std::nullopt;
}

double pixelsOf(int width, int height)
{
    return static_cast<double>(width) * height;
}

double soundKilobits(const EncodePlan &plan, const EncodeOutput &output, const MediaInfo &source)
{
    const auto container =
        output.isSoundOnly() ? std::nullopt : std::optional(plan.format.container);
    double kilobits = 0;
    for (const MediaTrack &sound : source.sounds) {
        kilobits += audioKilobits(soundCodec(sound, plan.format.audio, container),
                                  plan.format.audio, sound);
        if (!output.holdsAllSounds())
            break;
    }
    return kilobits;
}

/// Where only a quality is chosen.
double kilobitsByQuality(const EncodePlan &plan, const EncodeOutput &output,
                         const MediaInfo &source)
{
    const VideoFormat &video = plan.format.video;
    const Experience experience = experienceWith(video.codec);
    const double finer = video.quality < 0
        ? 1
        : std::pow(2, (experience.quality - video.quality) / experience.qualityForHalf);
    const double pixels = pixelsOf(output.width, output.height);
    const double rate = source.framesPerSecond > 0 ? source.framesPerSecond : standardRate;
    const double usual = h264Kilobits * experience.size * finer
        * std::pow(pixels / standardPixels, pixelExponent)
        * std::pow(rate / standardRate, rateExponent);
    if (source.bytes <= 0)
        return usual;
    // A source that is small for its length, such as slides or a still picture, stays so: what its
    // encoder has left out is nothing that ours could spend much on. One that is large is grainy or
    // lively, or only well fed: something of both.
    constexpr double room = 1.5;
    constexpr double trust = 0.35;
    const std::optional<double> sourceSize = sizeOf(source.videoCodec);
    const double scale = pixels / std::max(pixels, pixelsOf(source.width, source.height));
    // Both at the encoder's own middle.
    const double asSource = static_cast<double>(source.bytes) / source.durationSeconds
        / bytesPerKilobit * experience.size / sourceSize.value_or(1)
        * std::pow(scale, pixelExponent);
    const double asUsual = usual / finer;
    const double most = room * asSource * std::max(1.0, finer);
    if (usual > most)
        return most;
    return sourceSize && asSource > asUsual ? usual * std::pow(asSource / asUsual, trust) : usual;
}

qint64 bytesFor(double kilobits, const MediaInfo &source)
{
    return std::llround(kilobits * bytesPerKilobit * source.durationSeconds);
}

} // namespace

qint64 expectedPictureBytes(const EncodePlan &plan, const EncodeOutput &output,
                            const MediaInfo &source)
{
    if (source.durationSeconds <= 0)
        return -1;
    const VideoFormat &video = plan.format.video;
    if (output.isSoundOnly())
        return 0;
    if (!video.isEncoded())
        return std::max<qint64>(0, source.bytes);
    return bytesFor(video.isByBits() ? output.kilobits * plan.rateScale
                                     : kilobitsByQuality(plan, output, source),
                    source);
}

qint64 expectedBytes(const EncodePlan &plan, const EncodeOutput &output, const MediaInfo &source,
                     qint64 pictureBytes)
{
    if (source.durationSeconds <= 0)
        return -1;
    return (pictureBytes >= 0 ? pictureBytes : expectedPictureBytes(plan, output, source))
        + bytesFor(soundKilobits(plan, output, source), source);
}

qint64 expectedWorkBytes(const EncodePlan &plan, const MediaInfo &source, bool isInChunks,
                         const QList<qint64> &pictureBytes)
{
    if (source.durationSeconds <= 0)
        return -1;
    qint64 bytes = 0;
    qsizetype picture = 0;
    for (const EncodeOutput &output : plan.outputs) {
        const qint64 known = output.isSoundOnly() ? -1 : pictureBytes.value(picture++, -1);
        const qint64 pictures = known >= 0 ? known : expectedPictureBytes(plan, output, source);
        const qint64 whole = expectedBytes(plan, output, source, pictures);
        bytes += whole;
        if (isInChunks)
            bytes += pictures;
        if (plan.makesPackage() && !output.isSoundOnly())
            bytes += whole;
    }
    const QList<EncodeOutput> pictures = plan.pictures();
    if (isInChunks && needsSoundFile(plan, source))
        bytes += bytesFor(soundKilobits(plan, pictures.first(), source), source);
    return bytes;
}

} // namespace respool
