// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/framepicture.h"

#include "core/tools/codecoptions.h"

#include <algorithm>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

/// Without an index ffmpeg begins anywhere, and shows nothing before the next keyframe: it has to
/// begin so much earlier that one is surely on the way.
constexpr double leadIn = 12;

bool hasIndex(const MediaInfo &info)
{
    return !info.formatName.contains(u"mpeg"_s); // MPEG-TS and MPEG-PS
}

/// The options in front of the input, and those behind it.
struct Seek
{
    QStringList input;
    QStringList output;
};

QStringList seekOption(double seconds)
{
    QStringList option;
    if (seconds > 0)
        option << u"-ss"_s << QString::number(seconds, 'f', 6);
    return option;
}

Seek seekTo(const MediaInfo &info, double seconds)
{
    if (hasIndex(info))
        return {seekOption(seconds), {}};
    const double begin = std::max(0.0, seconds - leadIn);
    return {seekOption(begin), seekOption(seconds - begin)};
}

} // namespace

double frameRateOf(const MediaInfo &info)
{
    constexpr double usual = 25;
    return info.framesPerSecond > 0 ? info.framesPerSecond : usual;
}

QSize frameSize(const MediaInfo &info, QSize room)
{
    QSize size(std::max(1, info.width), std::max(1, info.height));
    if (!room.isEmpty() && (size.width() > room.width() || size.height() > room.height()))
        size.scale(room, Qt::KeepAspectRatio);
    return size.expandedTo(QSize(1, 1));
}

QStringList frameArguments(const QString &file, const MediaInfo &info, const FramePlace &place)
{
    QString filters = u"scale=%1:%2"_s.arg(place.size.width()).arg(place.size.height());
    if (place.toneMaps && info.colour.isHdr())
        filters += u","_s + colourFilters(VideoCodec::H264, info.colour);
    filters += u",format=rgb24"_s;
    // ffmpeg gives the first frame that does not begin before this.
    const Seek seek = seekTo(info, place.seconds - 0.5 / frameRateOf(info));
    return QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s} + seek.input + mediaWalls()
        + QStringList{u"-i"_s, u"file:"_s + file} + seek.output
        + QStringList{u"-map"_s, u"0:V:0"_s, u"-an"_s, u"-sn"_s,       u"-frames:v"_s,
                      u"1"_s,    u"-vf"_s,   filters,  u"-fps_mode"_s, u"passthrough"_s,
                      u"-c:v"_s, u"ppm"_s,   u"-f"_s,  u"image2"_s,    u"-update"_s,
                      u"1"_s,    frameFile};
}

} // namespace respool
