// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/mediainfo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace respool {

namespace {

struct Size
{
    int width = 0;
    int height = 0;
};

constexpr int largestSide = 65536;
// What a file calls its tracks ends up in a command line.
constexpr qsizetype longestTag = 200;
// More tracks than anybody has, and than a command line should name.
constexpr qsizetype mostTracks = 64;
/// Beyond this a double no longer holds every integer: such a size is nonsense, not a size.
constexpr double largestExactInteger = 9007199254740992.0;

/// "30000/1001" -> 29.97; "16:9" with its own separator. 0 for what is no ratio.
double readRatio(const QString &text, QLatin1Char separator)
{
    const qsizetype middle = text.indexOf(separator);
    if (middle < 0)
        return 0;
    const double numerator = QStringView(text).left(middle).toDouble();
    const double denominator = QStringView(text).sliced(middle + 1).toDouble();
    const double ratio = denominator != 0 ? numerator / denominator : 0;
    return std::isfinite(ratio) && ratio > 0 ? ratio : 0;
}

/// ffprobe writes most numbers as text, some as numbers.
double readNumber(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= 0 ? number : -1;
}

int readSide(const QJsonValue &value)
{
    const double side = readNumber(value);
    return side > 0 && side <= largestSide ? static_cast<int>(side) : 0;
}

/// Degrees by which a player turns the picture, from the display matrix or the older tag.
double rotationOf(const QJsonObject &stream)
{
    for (const auto data : stream.value(QLatin1String("side_data_list")).toArray()) {
        const QJsonValue rotation = data.toObject().value(QLatin1String("rotation"));
        if (rotation.isDouble())
            return rotation.toDouble();
    }
    return stream.value(QLatin1String("tags"))
        .toObject()
        .value(QLatin1String("rotate"))
        .toString()
        .toDouble();
}

Size displayedSize(const QJsonObject &stream)
{
    Size size{readSide(stream.value(QLatin1String("width"))),
              readSide(stream.value(QLatin1String("height")))};
    const double pixelAspect =
        readRatio(stream.value(QLatin1String("sample_aspect_ratio")).toString(), QLatin1Char(':'));
    if (pixelAspect > 0) {
        const double width = std::round(size.width * pixelAspect);
        size.width = static_cast<int>(std::min<double>(width, largestSide));
    }
    // The quarter turns swap the sides; no device writes anything else.
    const auto quarters = std::lround(std::fmod(rotationOf(stream), 360.0) / 90.0);
    if (quarters % 2 != 0)
        std::swap(size.width, size.height);
    return size;
}

/// A known colour name goes into a command line; anything else is no colour.
QString readColour(const QJsonObject &stream, QLatin1String key)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9-]{1,24}$"));
    const QString value = stream.value(key).toString();
    return value != QLatin1String("unknown") && name.match(value).hasMatch() ? value : QString();
}

/// "yuv420p10le" -> 10. What has no number is 8 bit, but for some that no video has.
int bitDepthOf(const QString &pixelFormat)
{
    static const QRegularExpression depth(
        QStringLiteral("p(9|10|12|14|16)(le|be)?$|^p0(10|12|16)"));
    const auto found = depth.match(pixelFormat);
    if (!found.hasMatch())
        return 8;
    return std::max(found.captured(1).toInt(), found.captured(3).toInt());
}

/// "34000/50000" -> 0.68.
QList<double> ratiosOf(const QJsonObject &data, std::initializer_list<const char *> keys)
{
    QList<double> ratios;
    for (const char *key : keys)
        ratios.append(readRatio(data.value(QLatin1String(key)).toString(), QLatin1Char('/')));
    return ratios;
}

void readSideData(const QJsonObject &data, ColourInfo &colour)
{
    const QString type = data.value(QLatin1String("side_data_type")).toString();
    const bool isWhole =
        data.contains(QLatin1String("max_luminance")) && data.contains(QLatin1String("red_x"));
    if (type == QLatin1String("Mastering display metadata") && isWhole) {
        colour.masteringDisplay =
            ratiosOf(data,
                     {"green_x", "green_y", "blue_x", "blue_y", "red_x", "red_y", "white_point_x",
                      "white_point_y", "max_luminance", "min_luminance"});
    } else if (type == QLatin1String("Content light level metadata")) {
        colour.contentLight = QStringLiteral("%1,%2")
                                  .arg(data.value(QLatin1String("max_content")).toInt())
                                  .arg(data.value(QLatin1String("max_average")).toInt());
    }
}

ColourInfo readColours(const QJsonObject &stream)
{
    ColourInfo colour;
    colour.bitDepth = bitDepthOf(stream.value(QLatin1String("pix_fmt")).toString());
    colour.primaries = readColour(stream, QLatin1String("color_primaries"));
    colour.transfer = readColour(stream, QLatin1String("color_transfer"));
    for (const auto data : stream.value(QLatin1String("side_data_list")).toArray())
        readSideData(data.toObject(), colour);
    return colour;
}

bool isCover(const QJsonObject &stream)
{
    const QJsonObject disposition = stream.value(QLatin1String("disposition")).toObject();
    return disposition.value(QLatin1String("attached_pic")).toInt() != 0
        || disposition.value(QLatin1String("timed_thumbnails")).toInt() != 0;
}

void readVideo(const QJsonObject &stream, MediaInfo &info)
{
    info.hasVideo = true;
    info.videoCodec = stream.value(QLatin1String("codec_name")).toString();
    info.colour = readColours(stream);
    const Size size = displayedSize(stream);
    info.width = size.width;
    info.height = size.height;
    info.framesPerSecond =
        readRatio(stream.value(QLatin1String("avg_frame_rate")).toString(), QLatin1Char('/'));
    const double ticks =
        readRatio(stream.value(QLatin1String("time_base")).toString(), QLatin1Char('/'));
    // Only whole ticks per second: 1001/30000 and the like stay unknown.
    const double perSecond = ticks > 0 ? 1 / ticks : 0;
    const double whole = std::round(perSecond);
    if (whole >= 1 && whole < 1e9 && std::abs(perSecond - whole) < 1e-6 * whole)
        info.timeBaseDenominator = static_cast<int>(whole);
}

bool isKnownDisposition(const QString &name)
{
    static const QStringList known{
        QStringLiteral("default"),          QStringLiteral("forced"),
        QStringLiteral("original"),         QStringLiteral("dub"),
        QStringLiteral("comment"),          QStringLiteral("lyrics"),
        QStringLiteral("hearing_impaired"), QStringLiteral("visual_impaired")};
    return known.contains(name);
}

MediaTrack readTrack(const QJsonObject &stream, qsizetype index)
{
    MediaTrack track;
    track.index = static_cast<int>(index);
    track.codec = stream.value(QLatin1String("codec_name")).toString();
    track.channels = std::max(0, stream.value(QLatin1String("channels")).toInt());
    track.seconds = readNumber(stream.value(QLatin1String("duration")));
    const QJsonObject tags = stream.value(QLatin1String("tags")).toObject();
    track.language = tags.value(QLatin1String("language")).toString().left(longestTag);
    track.title = tags.value(QLatin1String("title")).toString().left(longestTag);
    const QJsonObject dispositions = stream.value(QLatin1String("disposition")).toObject();
    for (auto one = dispositions.begin(); one != dispositions.end(); ++one) {
        if (one.value().toInt() != 0 && isKnownDisposition(one.key()))
            track.dispositions.append(one.key());
    }
    return track;
}

QJsonArray arrayOf(const QList<MediaTrack> &tracks)
{
    QJsonArray array;
    for (const MediaTrack &track : tracks)
        array.append(track.toJson());
    return array;
}

QList<MediaTrack> tracksIn(const QJsonValue &array)
{
    QList<MediaTrack> tracks;
    for (const auto track : array.toArray())
        tracks.append(MediaTrack::fromJson(track.toObject()));
    return tracks;
}

double longestStream(const QJsonArray &streams)
{
    double longest = -1;
    for (const auto &stream : streams)
        longest = std::max(longest, readNumber(stream[QLatin1String("duration")]));
    return longest;
}

tl::unexpected<Error> notAVideo(const QByteArray &output)
{
    return failure(
        ErrorCode::NotAVideo,
        QCoreApplication::translate("respool", "There is neither picture nor sound in this file."),
        QCoreApplication::translate("respool", "Check that the source is a video or a sound file."),
        QString::fromUtf8(output.left(2048)));
}

} // namespace

bool ColourInfo::isHdr() const
{
    return transfer == QLatin1String("smpte2084") || transfer == QLatin1String("arib-std-b67");
}

QJsonObject ColourInfo::toJson() const
{
    QJsonArray numbers;
    for (const double number : masteringDisplay)
        numbers.append(number);
    return {
        {QStringLiteral("bits"), bitDepth},
        {QStringLiteral("primaries"), primaries},
        {QStringLiteral("transfer"), transfer},
        {QStringLiteral("masteringDisplay"), numbers},
        {QStringLiteral("contentLight"), contentLight},
    };
}

ColourInfo ColourInfo::fromJson(const QJsonObject &json)
{
    ColourInfo colour;
    colour.bitDepth = json.value(QLatin1String("bits")).toInt(8);
    colour.primaries = json.value(QLatin1String("primaries")).toString();
    colour.transfer = json.value(QLatin1String("transfer")).toString();
    for (const auto number : json.value(QLatin1String("masteringDisplay")).toArray())
        colour.masteringDisplay.append(number.toDouble());
    colour.contentLight = json.value(QLatin1String("contentLight")).toString();
    return colour;
}

QJsonObject MediaTrack::toJson() const
{
    return {
        {QStringLiteral("index"), index},
        {QStringLiteral("codec"), codec},
        {QStringLiteral("channels"), channels},
        {QStringLiteral("seconds"), seconds},
        {QStringLiteral("language"), language},
        {QStringLiteral("title"), title},
        {QStringLiteral("dispositions"), QJsonArray::fromStringList(dispositions)},
    };
}

MediaTrack MediaTrack::fromJson(const QJsonObject &json)
{
    MediaTrack track;
    track.index = json.value(QLatin1String("index")).toInt();
    track.codec = json.value(QLatin1String("codec")).toString();
    track.channels = json.value(QLatin1String("channels")).toInt();
    track.seconds = json.value(QLatin1String("seconds")).toDouble(-1);
    track.language = json.value(QLatin1String("language")).toString();
    track.title = json.value(QLatin1String("title")).toString();
    for (const auto disposition : json.value(QLatin1String("dispositions")).toArray())
        track.dispositions.append(disposition.toString());
    return track;
}

bool MediaInfo::mayJump() const
{
    return formatName.split(QLatin1Char(',')).contains(QLatin1String("mpegts"));
}

QJsonObject MediaInfo::toJson() const
{
    return {
        {QStringLiteral("duration"), durationSeconds},
        {QStringLiteral("bytes"), bytes},
        {QStringLiteral("format"), formatName},
        {QStringLiteral("hasVideo"), hasVideo},
        {QStringLiteral("hasAudio"), hasAudio},
        {QStringLiteral("hasCover"), hasCover},
        {QStringLiteral("width"), width},
        {QStringLiteral("height"), height},
        {QStringLiteral("framesPerSecond"), framesPerSecond},
        {QStringLiteral("videoCodec"), videoCodec},
        {QStringLiteral("colour"), colour.toJson()},
        {QStringLiteral("sounds"), arrayOf(sounds)},
        {QStringLiteral("subtitles"), arrayOf(subtitles)},
        {QStringLiteral("timeBaseDenominator"), timeBaseDenominator},
    };
}

MediaInfo MediaInfo::fromJson(const QJsonObject &json)
{
    MediaInfo info;
    info.durationSeconds = json.value(QLatin1String("duration")).toDouble(-1);
    info.bytes = json.value(QLatin1String("bytes")).toInteger(-1);
    info.formatName = json.value(QLatin1String("format")).toString();
    info.hasVideo = json.value(QLatin1String("hasVideo")).toBool();
    info.hasAudio = json.value(QLatin1String("hasAudio")).toBool();
    info.hasCover = json.value(QLatin1String("hasCover")).toBool();
    info.width = json.value(QLatin1String("width")).toInt();
    info.height = json.value(QLatin1String("height")).toInt();
    info.framesPerSecond = json.value(QLatin1String("framesPerSecond")).toDouble();
    info.videoCodec = json.value(QLatin1String("videoCodec")).toString();
    info.colour = ColourInfo::fromJson(json.value(QLatin1String("colour")).toObject());
    info.sounds = tracksIn(json.value(QLatin1String("sounds")));
    info.subtitles = tracksIn(json.value(QLatin1String("subtitles")));
    // As an earlier version stored it.
    if (info.hasAudio && info.sounds.isEmpty())
        info.sounds.append(MediaTrack{});
    info.timeBaseDenominator = json.value(QLatin1String("timeBaseDenominator")).toInt();
    return info;
}

QStringList mediaWalls()
{
    // A list of what is media instead of what is not: new list formats stay out by themselves.
    static const QString formats = QStringLiteral(
        "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,mpegts,mpeg,mpegvideo,avi,flv,live_flv,kux,asf,asf_"
        "o,"
        "ogg,wav,w64,flac,mp3,aac,ac3,eac3,dts,dtshd,truehd,mlp,aiff,au,caf,amr,amrnb,amrwb,ape,wv,"
        "tta,tak,mpc,mpc8,dsf,iff,voc,rm,ivf,obu,av1,h261,h263,h264,hevc,vvc,vc1,m4v,dirac,"
        "cavsvideo,"
        "gif,apng,yuv4mpegpipe,nut,mxf,gxf,dv,wtv,pva,nsv,nuv,swf,rpl,dhav,xmv,wc3movie,"
        "g729,sbc,loas,oma,shn,sox,wsd,dxa,smk,bink,roq,film_cpk,flic");
    return {QStringLiteral("-protocol_whitelist"), QStringLiteral("file,pipe"),
            QStringLiteral("-format_whitelist"), formats};
}

QStringList ffprobeArguments(const QString &file)
{
    // Some frames: HDR10's data are often nowhere else.
    return QStringList{QStringLiteral("-v"),           QStringLiteral("error"),
                       QStringLiteral("-of"),          QStringLiteral("json"),
                       QStringLiteral("-show_format"), QStringLiteral("-show_streams"),
                       QStringLiteral("-show_frames"), QStringLiteral("-read_intervals"),
                       QStringLiteral("%+#16")}
    + mediaWalls() + QStringList{QStringLiteral("-i"), QStringLiteral("file:") + file};
}

Result<MediaInfo> parseFfprobe(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject format = root.value(QLatin1String("format")).toObject();
    const QJsonArray streams = root.value(QLatin1String("streams")).toArray();
    MediaInfo info;
    for (const auto &value : streams) {
        const QJsonObject stream = value.toObject();
        const QString type = stream.value(QLatin1String("codec_type")).toString();
        if (type == QLatin1String("video") && isCover(stream))
            info.hasCover = true;
        else if (type == QLatin1String("video") && !info.hasVideo)
            readVideo(stream, info);
        else if (type == QLatin1String("audio") && info.sounds.size() < mostTracks)
            info.sounds.append(readTrack(stream, info.sounds.size()));
        else if (type == QLatin1String("subtitle") && info.subtitles.size() < mostTracks)
            info.subtitles.append(readTrack(stream, info.subtitles.size()));
    }
    for (const auto frame : root.value(QLatin1String("frames")).toArray()) {
        for (const auto data : frame.toObject().value(QLatin1String("side_data_list")).toArray())
            readSideData(data.toObject(), info.colour);
    }
    info.hasAudio = !info.sounds.isEmpty();
    if (!info.hasVideo && !info.hasAudio)
        return notAVideo(json);
    info.formatName = format.value(QLatin1String("format_name")).toString();
    info.durationSeconds = readNumber(format.value(QLatin1String("duration")));
    if (info.durationSeconds <= 0)
        info.durationSeconds = longestStream(streams);
    const double bytes = readNumber(format.value(QLatin1String("size")));
    info.bytes = bytes < largestExactInteger ? static_cast<qint64>(bytes) : -1;
    return info;
}

} // namespace respool
