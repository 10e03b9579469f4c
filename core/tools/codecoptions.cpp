// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/codecoptions.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

/// What an encoder is told for each EncodeSpeed, and its own good middle.
struct Encoder
{
    const char *name;
    int quality;
    std::array<const char *, 3> speeds;
};

constexpr Encoder encoderOf(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::H265:
        return {"libx265", 26, {"superfast", "veryfast", "medium"}};
    case VideoCodec::Vp9:
        return {"libvpx-vp9", 32, {"6", "4", "2"}};
    case VideoCodec::Av1:
        return {"libsvtav1", 35, {"10", "8", "6"}};
    case VideoCodec::Copy:
    case VideoCodec::H264:
        break;
    }
    // "veryfast" is x264's own middle of the road: near "medium" in quality for a third of its
    // time.
    return {"libx264", 23, {"superfast", "veryfast", "medium"}};
}

/// x264 and x265 have no more than this.
constexpr int worstQuality = 51;

/// 0 where the quality is constant.
qint64 bitsOf(const VideoFormat &format, const EncodeOutput &output, double share)
{
    return format.isByBits() ? std::llround(output.kilobits * share * 1000) : 0;
}

int qualityOf(const VideoFormat &format)
{
    const int quality = format.quality >= 0 ? format.quality : encoderOf(format.codec).quality;
    const bool isMpeg = format.codec == VideoCodec::H264 || format.codec == VideoCodec::H265;
    return isMpeg ? std::min(quality, worstQuality) : quality;
}

QStringList rateOptions(const VideoFormat &format, const EncodeOutput &output, double share)
{
    if (const qint64 bits = bitsOf(format, output, share); bits > 0)
        return {u"-b:v"_s, QString::number(bits)};
    QStringList options{u"-crf"_s, QString::number(qualityOf(format))};
    if (format.codec == VideoCodec::Vp9)
        options << u"-b:v"_s << u"0"_s; // else it is the upper bound of a bitrate
    return options;
}

QString pair(double x, double y)
{
    const auto text = [](double value) {
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    };
    return u"(%1,%2)"_s.arg(text(x), text(y));
}

/// "G(…)B(…)R(…)WP(…)L(…)", with colours and light in parts of one.
QString masteringText(const QList<double> &display, double colourParts, double lightParts)
{
    const auto at = [&](qsizetype index, double parts) {
        const double value = display.at(index) * parts;
        return parts > 1 ? std::round(value) : value;
    };
    return 'G'_L1 + pair(at(0, colourParts), at(1, colourParts)) + 'B'_L1
        + pair(at(2, colourParts), at(3, colourParts)) + 'R'_L1
        + pair(at(4, colourParts), at(5, colourParts)) + "WP"_L1
        + pair(at(6, colourParts), at(7, colourParts)) + 'L'_L1
        + pair(at(8, lightParts), at(9, lightParts));
}

constexpr qsizetype masteringNumbers = 10;

bool hasMastering(const ColourInfo &colour)
{
    return colour.masteringDisplay.size() == masteringNumbers;
}

/// What an encoder is told of threads beside its own parameters. x265 and SVT-AV1 have other words.
QStringList threadOptions(const EncodePlan &plan)
{
    const VideoCodec codec = plan.format.video.codec;
    const bool isTold = codec == VideoCodec::H264 || codec == VideoCodec::Vp9;
    if (plan.threads <= 0 || !isTold)
        return {};
    return {u"-threads:v"_s, QString::number(plan.threadsOfEncoder())};
}

/// x265 chooses the number of pictures that it works on at once by the computer's cores, which
/// changes its bytes: here it goes by the threads, as it would on a computer with so many cores.
QStringList x265Threads(int threads)
{
    int pictures = 1;
    if (threads >= 16)
        pictures = 4;
    else if (threads >= 8)
        pictures = 3;
    else if (threads >= 4)
        pictures = 2;
    return {u"pools=%1"_s.arg(threads), u"frame-threads=%1"_s.arg(pictures)};
}

/// HDR10's data go into the stream: ffmpeg did not hand them on before version 7.
QStringList x265Options(const EncodePlan &plan, const EncodeOutput &output,
                        const ColourInfo &colour)
{
    // Open groups of pictures cannot be played from their begin, which chunks are joined at.
    QStringList parameters{u"log-level=error"_s, u"open-gop=0"_s};
    if (plan.makesPackage())
        parameters << u"scenecut=0"_s << u"keyint=-1"_s;
    if (plan.threads > 0)
        parameters << x265Threads(plan.threadsOfEncoder());
    if (hasMastering(colour)) {
        parameters << u"hdr10=1"_s << u"repeat-headers=1"_s
                   << u"master-display="_s + masteringText(colour.masteringDisplay, 50'000, 10'000);
        if (!colour.contentLight.isEmpty())
            parameters << u"max-cll="_s + colour.contentLight;
    }
    QStringList options{u"-x265-params"_s, parameters.join(':'_L1)};
    // Else a picture that is forced to be a keyframe only looks like one.
    if (plan.makesPackage())
        options << u"-forced-idr"_s << u"1"_s;
    // Apple's players know it under this name only.
    if (output.muxer == "mp4"_L1)
        options << u"-tag:v"_s << u"hvc1"_s;
    return options;
}

QStringList av1Options(const EncodePlan &plan, const ColourInfo &colour)
{
    QStringList parameters;
    if (plan.makesPackage())
        parameters << u"enable-force-key-frames=1"_s;
    // Threads in its first versions, a level from 1 to 6 in those of today.
    constexpr int highestLevel = 6;
    if (plan.threads > 0)
        parameters << u"lp=%1"_s.arg(std::min(plan.threadsOfEncoder(), highestLevel));
    if (hasMastering(colour)) {
        parameters << u"mastering-display="_s + masteringText(colour.masteringDisplay, 1, 1);
        if (!colour.contentLight.isEmpty())
            parameters << u"content-light="_s + colour.contentLight;
    }
    return parameters.isEmpty() ? QStringList()
                                : QStringList{u"-svtav1-params"_s, parameters.join(':'_L1)};
}

QStringList x264Options(const EncodePlan &plan, const Stretch &stretch)
{
    // With a thread of its own, x264's lookahead sees as many pictures as that thread has come to
    // read, and one encode in ten gives other bytes than the rest.
    QStringList parameters{u"sync-lookahead=0"_s};
    if (plan.makesPackage())
        parameters << u"scenecut=0"_s << u"keyint=infinite"_s;
    // At a steady quality x264 gives each keyframe 1.4 times the bits (its ipratio), but not the
    // first of a stream: pictures at which chunks begin would come out worse than in one run.
    if (!stretch.isBegin && !plan.format.video.isByBits())
        parameters << u"zones=0,0,b=1.4"_s;
    return {u"-x264-params"_s, parameters.join(':'_L1)};
}

/// What belongs to one codec alone.
QStringList ownOptions(const EncodePlan &plan, const EncodeOutput &output, const ColourInfo &colour,
                       const Stretch &stretch)
{
    const VideoFormat &format = plan.format.video;
    const auto speed =
        QString::fromLatin1(encoderOf(format.codec).speeds.at(static_cast<size_t>(format.speed)));
    switch (format.codec) {
    case VideoCodec::H265:
        return QStringList{u"-preset"_s, speed} + x265Options(plan, output, colour);
    case VideoCodec::Vp9:
        // Without row-mt: its threads race, and the same input gives other bytes.
        return {u"-deadline"_s, u"good"_s, u"-cpu-used"_s, speed};
    case VideoCodec::Av1:
        return QStringList{u"-preset"_s, speed} + av1Options(plan, colour);
    case VideoCodec::Copy:
    case VideoCodec::H264:
        break;
    }
    return QStringList{u"-preset"_s, speed} + x264Options(plan, stretch);
}

/// The encoders choose no keyframes themselves: all sizes get the same ones, by their times. Each
/// counts from the one before it, so that a picture which is held for long is not followed by a row
/// of them; the thousandth is for times that are rounded.
QStringList keyframeOptions(const EncodePlan &plan)
{
    if (!plan.makesPackage())
        return {};
    return {u"-force_key_frames"_s,
            u"expr:if(isnan(prev_forced_t),1,gte(t,prev_forced_t+1.999))"_s};
}

} // namespace

QStringList videoOptions(const EncodePlan &plan, const EncodeOutput &output,
                         const ColourInfo &colour, const Stretch &stretch)
{
    if (!plan.format.video.isEncoded())
        return {u"-c:v"_s, u"copy"_s};
    const VideoFormat &format = plan.format.video;
    const double part = stretch.bitShare * plan.rateScale;
    if (plan.hardware.isUsed())
        return plan.hardware.encoderOptions(qualityOf(format), bitsOf(format, output, part));
    return QStringList{u"-c:v"_s, QString::fromLatin1(encoderOf(format.codec).name)}
    + rateOptions(format, output, part) + ownOptions(plan, output, colour, stretch)
        + threadOptions(plan) + keyframeOptions(plan);
}

int audioKilobits(AudioCodec codec, const AudioFormat &format, const MediaTrack &sound)
{
    // For stereo: what a codec needs to be clean.
    int kilobits = format.kilobits;
    if (kilobits <= 0 || codec == AudioCodec::Copy || codec == AudioCodec::Flac) {
        switch (codec) {
        case AudioCodec::Aac:
            kilobits = 160;
            break;
        case AudioCodec::Opus:
            kilobits = 128;
            break;
        case AudioCodec::Mp3:
            kilobits = 192;
            break;
        case AudioCodec::Copy:
            kilobits = 256;
            break;
        case AudioCodec::Flac:
            kilobits = 900;
            break;
        }
    }
    constexpr int mostChannels = 8;
    if (sound.channels == 1)
        return kilobits * 3 / 5;
    if (sound.channels > 2 && codec != AudioCodec::Mp3) // which has no more than two
        return kilobits * 2 / 5 * std::min(sound.channels, mostChannels);
    return kilobits;
}

QStringList audioOptions(AudioCodec codec, const AudioFormat &format, const MediaTrack &sound,
                         const QString &stream)
{
    const QString option = u"-c:"_s + stream;
    const QStringList rate{u"-b:"_s + stream, u"%1k"_s.arg(audioKilobits(codec, format, sound))};
    switch (codec) {
    case AudioCodec::Copy:
        return {option, u"copy"_s};
    case AudioCodec::Flac:
        return {option, encoderName(codec)};
    case AudioCodec::Mp3:
        return QStringList{option, encoderName(codec), u"-ac:"_s + stream,
                           QString::number(std::clamp(sound.channels, 1, 2))}
        + rate;
    case AudioCodec::Opus: {
        QStringList options{option, encoderName(codec)};
        if (sound.channels > 2) // its family of channel layouts for more than stereo
            options << u"-mapping_family:"_s + stream << u"1"_s;
        return options + rate;
    }
    case AudioCodec::Aac:
        break;
    }
    return QStringList{option, encoderName(codec)} + rate;
}

QString encoderName(VideoCodec codec)
{
    return QString::fromLatin1(encoderOf(codec).name);
}

QString encoderName(AudioCodec codec)
{
    switch (codec) {
    case AudioCodec::Opus:
        return u"libopus"_s;
    case AudioCodec::Mp3:
        return u"libmp3lame"_s;
    case AudioCodec::Flac:
        return u"flac"_s;
    case AudioCodec::Copy:
    case AudioCodec::Aac:
        break;
    }
    return u"aac"_s;
}

QString colourFilters(VideoCodec codec, const ColourInfo &colour)
{
    const bool isDeep = colour.bitDepth > 8;
    if (codec != VideoCodec::H264)
        return isDeep ? u"format=yuv420p10le"_s : u"format=yuv420p"_s;
    if (!colour.isHdr())
        return u"format=yuv420p"_s;
    // What plays H.264 shows eight bits of a screen of old.
    return u"zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=0,"
           "zscale=t=bt709:m=bt709:r=tv,format=yuv420p"_s;
}

} // namespace respool
