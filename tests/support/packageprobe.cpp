// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packageprobe.h"

#include "tests/support/childprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "A=1,B="x,y"" -> {A: 1, B: x,y}
QHash<QString, QString> attributesOf(const QString &line)
{
    static const QRegularExpression attribute(u"([A-Z-]+)=(\"[^\"]*\"|[^,]*)"_s);
    QHash<QString, QString> attributes;
    auto found = attribute.globalMatch(line.mid(line.indexOf(':'_L1) + 1));
    while (found.hasNext()) {
        const auto one = found.next();
        attributes.insert(one.captured(1), one.captured(2).remove('"'_L1));
    }
    return attributes;
}

/// A media playlist as its text tells.
struct Playlist
{
    QString folder;
    QString flaw;
    QStringList segments;
    QList<double> durations;

    [[nodiscard]] double seconds() const
    {
        return std::accumulate(durations.cbegin(), durations.cend(), 0.0);
    }

    [[nodiscard]] qint64 bytesOf(qsizetype index) const
    {
        return QFileInfo(folder + '/'_L1 + segments.at(index)).size();
    }
};

Playlist readPlaylist(const QString &path)
{
    Playlist playlist{QFileInfo(path).path(), {}, {}, {}};
    const QStringList lines =
        QString::fromUtf8(contentsOf(path)).split('\n'_L1, Qt::SkipEmptyParts);
    for (const QString &tag : {u"#EXTM3U"_s, u"#EXT-X-VERSION:7"_s, u"#EXT-X-PLAYLIST-TYPE:VOD"_s,
                               u"#EXT-X-INDEPENDENT-SEGMENTS"_s, u"#EXT-X-MAP:URI=\"init.mp4\""_s,
                               u"#EXT-X-ENDLIST"_s}) {
        if (lines.count(tag) != 1)
            playlist.flaw = path + u" has not exactly one "_s + tag;
    }
    int target = 0;
    for (const QString &line : lines) {
        if (line.startsWith("#EXT-X-TARGETDURATION:"_L1))
            target = line.section(':'_L1, 1).toInt();
        else if (line.startsWith("#EXTINF:"_L1))
            playlist.durations.append(line.section(':'_L1, 1).chopped(1).toDouble());
        else if (!line.startsWith('#'_L1))
            playlist.segments.append(line);
    }
    if (lines.value(0) != "#EXTM3U"_L1 || lines.constLast() != "#EXT-X-ENDLIST"_L1)
        playlist.flaw = path + u" begins or ends as none does"_s;
    if (playlist.segments.isEmpty() || playlist.segments.size() != playlist.durations.size())
        playlist.flaw = path + u" has segments without durations"_s;
    for (qsizetype i = 0; i < playlist.segments.size() && playlist.flaw.isEmpty(); ++i) {
        const QString name = u"segment-%1.m4s"_s.arg(i + 1, 5, 10, '0'_L1);
        if (playlist.segments.at(i) != name || playlist.bytesOf(i) == 0)
            playlist.flaw = playlist.folder + u": no "_s + name;
        else if (std::llround(playlist.durations.at(i)) > target)
            playlist.flaw = path + u" has a segment longer than the target"_s;
    }
    return playlist;
}

/// Bits a second of the worst segment that is at least half as long as the longest.
double peakOf(const Playlist &playlist)
{
    const double longest =
        *std::max_element(playlist.durations.cbegin(), playlist.durations.cend());
    double peak = 0;
    for (qsizetype i = 0; i < playlist.segments.size(); ++i) {
        const double seconds = playlist.durations.at(i);
        if (seconds >= longest / 2)
            peak = std::max(peak, static_cast<double>(playlist.bytesOf(i)) * 8 / seconds);
    }
    return peak;
}

QJsonObject ffprobe(const QStringList &options, const QString &path)
{
    const ChildResult result = runChild(u"ffprobe"_s,
                                        QStringList{u"-v"_s, u"error"_s, u"-of"_s, u"json"_s}
                                            + options + QStringList{path});
    if (result.exitCode != 0 || !result.standardError.isEmpty())
        return {};
    return QJsonDocument::fromJson(result.standardOutput).object();
}

/// What ffprobe says of the only stream, with all pictures decoded.
QJsonObject streamOf(const QString &playlist)
{
    return ffprobe({u"-count_frames"_s, u"-show_streams"_s}, playlist)
        .value("streams"_L1)
        .toArray()
        .at(0)
        .toObject();
}

/// That a segment alone, with the init segment, begins with a keyframe at @p begin that decodes.
QString flawOfSegment(const Playlist &playlist, const QString &name, double begin)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"alone.mp4"_s);
    QFile alone(path);
    if (!alone.open(QIODevice::WriteOnly))
        return u"no room"_s;
    alone.write(contentsOf(playlist.folder + u"/init.mp4"_s)
                + contentsOf(playlist.folder + '/'_L1 + name));
    alone.close();
    const QJsonObject first = ffprobe({u"-read_intervals"_s, u"%+#1"_s, u"-show_frames"_s}, path)
                                  .value("frames"_L1)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    if (first.value("key_frame"_L1).toInt() != 1)
        return playlist.folder + '/'_L1 + name + u" does not begin with a keyframe"_s;
    const double time = first.value("pts_time"_L1).toString().toDouble();
    if (std::abs(time - begin) > 0.002)
        return u"%1/%2 begins at %3 instead of %4"_s.arg(playlist.folder, name)
            .arg(time)
            .arg(begin);
    return {};
}

/// "avc1.64001F" from what ffprobe calls profile and level.
bool isCodecOf(const QString &codec, const QJsonObject &stream)
{
    static const QHash<QString, QString> profiles{
        {u"High"_s, u"64"_s}, {u"Main"_s, u"4D"_s}, {u"Constrained Baseline"_s, u"42"_s}};
    const int level = stream.value("level"_L1).toInt();
    const QString name = stream.value("codec_name"_L1).toString();
    const QString profile = stream.value("profile"_L1).toString();
    if (name == "h264"_L1) {
        const QString hex = QString::number(level, 16).toUpper().rightJustified(2, '0'_L1);
        return codec.size() == 11 && codec.startsWith(u"avc1."_s + profiles.value(profile))
            && codec.endsWith(hex);
    }
    if (name == "hevc"_L1) {
        const QString number = profile == "Main 10"_L1 ? u"2"_s : u"1"_s;
        return codec.startsWith(u"hvc1.%1."_s.arg(number)) && codec.contains(u".L%1."_s.arg(level));
    }
    return codec.startsWith(u"av01.0.%1M.08"_s.arg(level, 2, 10, '0'_L1));
}

struct Master
{
    QString flaw;
    QList<QHash<QString, QString>> variants;
    QStringList paths;
    QList<QHash<QString, QString>> sounds;
};

Master readMaster(const QString &folder)
{
    Master master;
    const QStringList lines = QString::fromUtf8(contentsOf(folder + u"/master.m3u8"_s))
                                  .split('\n'_L1, Qt::SkipEmptyParts);
    if (lines.value(0) != "#EXTM3U"_L1 || !lines.contains("#EXT-X-VERSION:7"_L1)
        || !lines.contains("#EXT-X-INDEPENDENT-SEGMENTS"_L1))
        master.flaw = u"no master playlist"_s;
    for (const QString &line : lines) {
        if (line.startsWith("#EXT-X-STREAM-INF:"_L1))
            master.variants.append(attributesOf(line));
        else if (line.startsWith("#EXT-X-MEDIA:"_L1))
            master.sounds.append(attributesOf(line));
        else if (!line.startsWith('#'_L1))
            master.paths.append(line);
    }
    return master;
}

QString flawOfVariant(const Playlist &playlist, const QHash<QString, QString> &attributes,
                      const ExpectedPackage &expected, double soundPeak)
{
    if (!playlist.flaw.isEmpty())
        return playlist.flaw;
    if (std::abs(playlist.seconds() - expected.seconds) > 0.001)
        return u"%1 lasts %2"_s.arg(playlist.folder).arg(playlist.seconds(), 0, 'f', 6);
    const QJsonObject stream = streamOf(playlist.folder + u"/index.m3u8"_s);
    if (stream.value("codec_name"_L1).toString() != expected.codec)
        return playlist.folder + u" cannot be decoded, or has another codec"_s;
    if (stream.value("nb_read_frames"_L1).toString().toLongLong() != expected.frames)
        return playlist.folder + u" has "_s + stream.value("nb_read_frames"_L1).toString();
    const QString size =
        u"%1x%2"_s.arg(stream.value("width"_L1).toInt()).arg(stream.value("height"_L1).toInt());
    if (attributes.value(u"RESOLUTION"_s) != size)
        return u"RESOLUTION is not "_s + size;
    const QStringList codecs = attributes.value(u"CODECS"_s).split(','_L1);
    if (!isCodecOf(codecs.constFirst(), stream)
        || (expected.sounds > 0) != codecs.contains("mp4a.40.2"_L1))
        return u"CODECS is "_s + codecs.join(','_L1);
    const double bandwidth = attributes.value(u"BANDWIDTH"_s).toDouble();
    const double average = attributes.value(u"AVERAGE-BANDWIDTH"_s).toDouble();
    if (bandwidth < peakOf(playlist) + soundPeak || average > bandwidth || average <= 0)
        return u"BANDWIDTH is %1"_s.arg(bandwidth);
    if (attributes.value(u"FRAME-RATE"_s).toDouble() <= 0)
        return u"no FRAME-RATE"_s;
    double begin = expected.begin;
    for (qsizetype i = 0; i < playlist.segments.size(); ++i) {
        QString flaw = flawOfSegment(playlist, playlist.segments.at(i), begin);
        if (!flaw.isEmpty())
            return flaw;
        begin += playlist.durations.at(i);
    }
    return {};
}

} // namespace

QString flawOfPackage(const QString &folder, const ExpectedPackage &expected)
{
    const Master master = readMaster(folder);
    if (!master.flaw.isEmpty() || master.variants.size() != expected.variants
        || master.paths.size() != expected.variants || master.sounds.size() != expected.sounds)
        return u"the master playlist has other parts "_s + master.flaw;
    double soundPeak = 0;
    for (const auto &sound : master.sounds) {
        const Playlist playlist = readPlaylist(folder + '/'_L1 + sound.value(u"URI"_s));
        if (!playlist.flaw.isEmpty())
            return playlist.flaw;
        const QJsonObject stream = streamOf(playlist.folder + u"/index.m3u8"_s);
        if (stream.value("codec_name"_L1).toString() != "aac"_L1)
            return playlist.folder + u" cannot be decoded"_s;
        soundPeak = std::max(soundPeak, peakOf(playlist));
    }
    QList<double> durations;
    for (qsizetype i = 0; i < master.paths.size(); ++i) {
        const Playlist playlist = readPlaylist(folder + '/'_L1 + master.paths.at(i));
        QString flaw = flawOfVariant(playlist, master.variants.at(i), expected, soundPeak);
        if (!flaw.isEmpty())
            return flaw;
        if (i > 0 && playlist.durations != durations)
            return master.paths.at(i) + u" has other borders"_s;
        durations = playlist.durations;
    }
    // All of it, as a player reads it: from the master playlist.
    const ChildResult played =
        runChild(u"ffmpeg"_s,
                 {u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s, folder + u"/master.m3u8"_s, u"-map"_s,
                  u"0"_s, u"-f"_s, u"null"_s, u"-"_s});
    if (played.exitCode != 0 || !played.standardError.isEmpty())
        return QString::fromUtf8(played.standardError);
    return {};
}

} // namespace respool
