// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outputformat.h"

#include "core/domain/memberreader.h"

#include <QCoreApplication>

namespace respool {

namespace {

// The members; also documented in resources/presets/README.md.
const QLatin1String containerKey("container");
const QLatin1String videoKey("video");
const QLatin1String audioKey("audio");
const QLatin1String subtitlesKey("subtitles");
const QLatin1String codecKey("codec");
const QLatin1String speedKey("speed");
const QLatin1String rateControlKey("rate_control");
const QLatin1String qualityKey("quality");
const QLatin1String kilobitsKey("kilobits");
const QLatin1String megabytesKey("megabytes");
const QLatin1String hardwareKey("hardware");
const QLatin1String keepKey("keep_same_codec");
const QLatin1String packagingKey("packaging");

// From a few pixels of a slide show to more than anything that can be bought delivers.
constexpr int leastKilobits = 8;
constexpr int mostKilobits = 1'000'000;
constexpr int mostMegabytes = 10'000'000;
constexpr int mostQuality = 63; // of AV1 and VP9; 51 of the others

Result<> readVideo(const QJsonObject &json, VideoFormat &video)
{
    MemberReader reader(json);
    reader.read(codecKey, video.codec);
    reader.read(speedKey, video.speed);
    reader.read(rateControlKey, video.rateControl);
    reader.read(qualityKey, video.quality, -1, mostQuality);
    reader.read(kilobitsKey, video.kilobits, leastKilobits, mostKilobits);
    reader.read(megabytesKey, video.megabytes, 1, mostMegabytes);
    reader.read(hardwareKey, video.mayUseHardware);
    if (auto done = reader.result(); !done)
        return done;
    const bool lacksNumber = (video.rateControl == RateControl::Bitrate && video.kilobits == 0)
        || (video.rateControl == RateControl::Size && video.megabytes == 0);
    if (lacksNumber) {
        return impossibleRecipe(QCoreApplication::translate(
            "respool", "The preset does not tell the bitrate or the size that it is about."));
    }
    return {};
}

Result<> checkCombination(const OutputFormat &format)
{
    const bool isVideoTaken =
        !format.video.isEncoded() || videoCodecsOf(format.container).contains(format.video.codec);
    const bool isAudioTaken = format.audio.codec == AudioCodec::Copy
        || audioCodecsOf(format.container).contains(format.audio.codec);
    if (isVideoTaken && isAudioTaken)
        return {};
    return impossibleRecipe(
        QCoreApplication::translate("respool", "A %1 file cannot hold %2.")
            .arg(enumName(format.container),
                 isVideoTaken ? enumName(format.audio.codec) : enumName(format.video.codec)));
}

Result<> checkPackaging(const OutputFormat &format)
{
    const bool isPossible = format.packaging == Packaging::Files
        || (format.container == Container::Mp4 && format.audio.codec == AudioCodec::Aac
            && videoCodecsOfHls().contains(format.video.codec));
    if (isPossible)
        return {};
    return impossibleRecipe(QCoreApplication::translate(
        "respool",
        "HLS (“packaging”) needs the container mp4, the sound aac, and h264, h265 or av1."));
}

} // namespace

QJsonObject OutputFormat::toJson() const
{
    QJsonObject pictures{{codecKey, enumName(video.codec)}};
    if (video.isEncoded()) {
        pictures.insert(speedKey, enumName(video.speed));
        pictures.insert(rateControlKey, enumName(video.rateControl));
        pictures.insert(qualityKey, video.quality);
        if (video.kilobits > 0)
            pictures.insert(kilobitsKey, video.kilobits);
        if (video.megabytes > 0)
            pictures.insert(megabytesKey, video.megabytes);
        pictures.insert(hardwareKey, video.mayUseHardware);
    }
    QJsonObject sound{{codecKey, enumName(audio.codec)}, {keepKey, audio.keepsSameCodec}};
    if (audio.kilobits > 0)
        sound.insert(kilobitsKey, audio.kilobits);
    return {{containerKey, enumName(container)},
            {videoKey, pictures},
            {audioKey, sound},
            {subtitlesKey, keepsSubtitles},
            {packagingKey, enumName(packaging)}};
}

Result<OutputFormat> OutputFormat::fromJson(const QJsonObject &json)
{
    OutputFormat format;
    MemberReader reader(json);
    reader.read(containerKey, format.container);
    reader.read(subtitlesKey, format.keepsSubtitles);
    reader.read(packagingKey, format.packaging);
    QJsonObject video;
    QJsonObject sound;
    reader.read(videoKey, video);
    reader.read(audioKey, sound);
    if (auto done = reader.result(); !done)
        return failure(done.error());
    if (auto done = readVideo(video, format.video); !done)
        return failure(done.error());
    MemberReader soundReader(sound);
    soundReader.read(codecKey, format.audio.codec);
    soundReader.read(kilobitsKey, format.audio.kilobits, leastKilobits, mostKilobits);
    soundReader.read(keepKey, format.audio.keepsSameCodec);
    if (auto done = soundReader.result(); !done)
        return failure(done.error());
    if (auto done = checkCombination(format).and_then([&] { return checkPackaging(format); });
        !done)
        return failure(done.error());
    return format;
}

QList<VideoCodec> videoCodecsOfHls()
{
    return {VideoCodec::H264, VideoCodec::H265, VideoCodec::Av1};
}

QList<VideoCodec> videoCodecsOf(Container container)
{
    if (container == Container::WebM)
        return {VideoCodec::Vp9, VideoCodec::Av1};
    return {VideoCodec::H264, VideoCodec::H265, VideoCodec::Vp9, VideoCodec::Av1};
}

QList<AudioCodec> audioCodecsOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        // ffmpeg writes FLAC, too, but hardly anything plays it from there.
        return {AudioCodec::Aac, AudioCodec::Opus, AudioCodec::Mp3};
    case Container::WebM:
        return {AudioCodec::Opus};
    case Container::Matroska:
        break;
    }
    return {AudioCodec::Aac, AudioCodec::Opus, AudioCodec::Mp3, AudioCodec::Flac};
}

} // namespace respool
