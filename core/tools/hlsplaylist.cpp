// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/hlsplaylist.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

// Long enough to be few, short enough to change the size in between; what Apple recommends.
constexpr int segmentSeconds = 6;

const QLatin1String soundGroup("sound");

/// Rounded: RFC 8216, 4.3.3.1.
qint64 targetDuration(const QList<HlsSegment> &segments)
{
    double longest = 1;
    for (const HlsSegment &segment : segments)
        longest = std::max(longest, segment.seconds);
    return std::llround(longest);
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

/// Text between quotation marks cannot have any, and is one line.
QString quoted(QString text)
{
    static const QRegularExpression controls(u"[\\x{00}-\\x{1f}\\x{7f}\\x{2028}\\x{2029}]+"_s);
    text.replace(controls, u" "_s).replace('"'_L1, '\''_L1);
    return '"'_L1 + text + '"'_L1;
}

QLocale::Language languageOf(const MediaTrack &track)
{
    return track.language.isEmpty() ? QLocale::AnyLanguage
                                    : QLocale::codeToLanguage(track.language);
}

/// As RFC 5646 wants it: the shortest code that there is; empty: not told.
QString languageTag(const MediaTrack &track)
{
    if (track.language.isEmpty() || track.language == "und"_L1)
        return {};
    const QLocale::Language language = languageOf(track);
    const bool isKnown = language != QLocale::AnyLanguage && language != QLocale::C;
    return isKnown ? QLocale::languageToCode(language) : track.language;
}

QString nameOf(const MediaTrack &track, qsizetype index)
{
    if (!track.title.isEmpty())
        return track.title;
    const QLocale::Language language = languageOf(track);
    if (language != QLocale::AnyLanguage && language != QLocale::C)
        return QLocale(language).nativeLanguageName();
    return u"Sound %1"_s.arg(index + 1);
}

/// Players start with it.
qsizetype defaultSound(const QList<MediaTrack> &sounds)
{
    const auto found = std::find_if(sounds.cbegin(), sounds.cend(), [](const MediaTrack &track) {
        return track.dispositions.contains("default"_L1);
    });
    return found == sounds.cend() ? 0 : std::distance(sounds.cbegin(), found);
}

/// EXT-X-MEDIA for each sound: names differ, and only the first of a language is chosen by itself.
QStringList soundLines(const HlsFilm &film, const QList<HlsSound> &sounds)
{
    const qsizetype standard = defaultSound(film.sounds);
    QSet<QString> names;
    QSet<QString> languages{languageTag(film.sounds.value(standard))};
    QStringList lines;
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        const MediaTrack track = film.sounds.value(i);
        const QString wanted = nameOf(track, i);
        QString name = wanted;
        for (int count = 2; names.contains(name); ++count)
            name = u"%1 (%2)"_s.arg(wanted).arg(count);
        names.insert(name);
        const QString language = languageTag(track);
        const bool isChosen = i == standard || !languages.contains(language);
        languages.insert(language);
        QString line =
            u"#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=%1,NAME=%2"_s.arg(quoted(soundGroup), quoted(name));
        if (!language.isEmpty())
            line += u",LANGUAGE="_s + quoted(language);
        line += i == standard ? u",DEFAULT=YES"_s : u",DEFAULT=NO"_s;
        line += isChosen ? u",AUTOSELECT=YES"_s : u",AUTOSELECT=NO"_s;
        if (sounds.at(i).channels > 0)
            line += u",CHANNELS=\"%1\""_s.arg(sounds.at(i).channels);
        lines << line + u",URI=\"%1/%2\""_s.arg(sounds.at(i).folder, hlsPlaylistName);
    }
    return lines;
}

QString videoRange(const QString &transfer)
{
    if (transfer == "smpte2084"_L1)
        return u"PQ"_s;
    return transfer == "arib-std-b67"_L1 ? u"HLG"_s : QString();
}

/// EXT-X-STREAM-INF and the line after it. @p sound: the most that any of the sounds takes.
QStringList variantLines(const HlsFilm &film, const HlsVariant &variant, const HlsRates &sound,
                         const QStringList &soundCodecs)
{
    const QStringList codecs = QStringList{variant.codec} + soundCodecs;
    QString line = u"#EXT-X-STREAM-INF:BANDWIDTH=%1,AVERAGE-BANDWIDTH=%2,CODECS=%3,"
                   "RESOLUTION=%4x%5"_s.arg(variant.rates.peak + sound.peak)
                       .arg(variant.rates.average + sound.average)
                       .arg(quoted(codecs.join(','_L1)))
                       .arg(variant.width)
                       .arg(variant.height);
    if (film.framesPerSecond > 0)
        line += u",FRAME-RATE="_s + number(film.framesPerSecond, 3);
    if (const QString range = videoRange(film.transfer); !range.isEmpty())
        line += u",VIDEO-RANGE="_s + range;
    if (!soundCodecs.isEmpty())
        line += u",AUDIO="_s + quoted(soundGroup);
    return {line + u",CLOSED-CAPTIONS=NONE"_s, variant.folder + '/'_L1 + hlsPlaylistName};
}

/// What ffmpeg's muxer is told for one playlist.
QStringList cutInto(const QString &folder, bool isAtItsOwnTime)
{
    QStringList options{
        u"-c"_s, u"copy"_s, u"-map_metadata"_s, u"-1"_s, u"-map_chapters"_s, u"-1"_s,
        // Else each is moved by the length of its own reordering or priming.
        u"-avoid_negative_ts"_s, u"disabled"_s, u"-f"_s, u"hls"_s, u"-hls_time"_s,
        QString::number(segmentSeconds), u"-hls_playlist_type"_s, u"vod"_s, u"-hls_segment_type"_s,
        u"fmp4"_s, u"-hls_fmp4_init_filename"_s, hlsInitName, u"-start_number"_s, u"1"_s};
    // What begins later is put at its time in the segments. The other way, an empty edit, is one
    // that players in browsers do not understand.
    if (isAtItsOwnTime)
        options << u"-hls_segment_options"_s << u"movflags=+frag_discont"_s;
    return options << u"-hls_segment_filename"_s << folder + u"/segment-%05d.m4s"_s
                   << folder + '/'_L1 + hlsPlaylistName;
}

} // namespace

HlsRates ratesOf(const QList<HlsSegment> &segments)
{
    const auto target = static_cast<double>(targetDuration(segments));
    double bits = 0;
    double seconds = 0;
    double peak = 0;
    for (qsizetype first = 0; first < segments.size(); ++first) {
        bits += static_cast<double>(segments.at(first).bytes) * 8;
        seconds += segments.at(first).seconds;
        double rowBits = 0;
        double rowSeconds = 0;
        for (qsizetype i = first; i < segments.size() && rowSeconds <= target * 1.5; ++i) {
            rowBits += static_cast<double>(segments.at(i).bytes) * 8;
            rowSeconds += segments.at(i).seconds;
            if (rowSeconds >= target * 0.5 && rowSeconds <= target * 1.5)
                peak = std::max(peak, rowBits / rowSeconds);
        }
    }
    if (seconds <= 0)
        return {};
    const auto average = static_cast<qint64>(std::ceil(bits / seconds));
    return {std::max(average, static_cast<qint64>(std::ceil(peak))), average};
}

QByteArray mediaPlaylist(const QList<HlsSegment> &segments)
{
    QStringList lines{u"#EXTM3U"_s,
                      u"#EXT-X-VERSION:7"_s,
                      u"#EXT-X-TARGETDURATION:%1"_s.arg(targetDuration(segments)),
                      u"#EXT-X-MEDIA-SEQUENCE:1"_s,
                      u"#EXT-X-PLAYLIST-TYPE:VOD"_s,
                      u"#EXT-X-INDEPENDENT-SEGMENTS"_s,
                      u"#EXT-X-MAP:URI=\"%1\""_s.arg(hlsInitName)};
    for (const HlsSegment &segment : segments)
        lines << u"#EXTINF:%1,"_s.arg(number(segment.seconds, 6)) << segment.name;
    lines << u"#EXT-X-ENDLIST"_s << QString();
    return lines.join('\n'_L1).toUtf8();
}

QByteArray masterPlaylist(const HlsFilm &film, const QList<HlsVariant> &variants,
                          const QList<HlsSound> &sounds)
{
    HlsRates sound;
    QStringList codecs;
    for (const HlsSound &one : sounds) {
        sound.peak = std::max(sound.peak, one.rates.peak);
        sound.average = std::max(sound.average, one.rates.average);
        codecs << one.codec;
    }
    codecs.removeDuplicates();
    QStringList lines{u"#EXTM3U"_s, u"#EXT-X-VERSION:7"_s, u"#EXT-X-INDEPENDENT-SEGMENTS"_s};
    lines << soundLines(film, sounds);
    for (const HlsVariant &variant : variants)
        lines << variantLines(film, variant, sound, codecs);
    return (lines.join('\n'_L1) + '\n'_L1).toUtf8();
}

QStringList namesIn(const QByteArray &playlist)
{
    static const QRegularExpression uri(u"[:,]URI=\"([^\"]*)\""_s);
    QStringList names;
    for (const QByteArray &line : playlist.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.startsWith('#'_L1) && !text.isEmpty())
            names << text;
        else if (const auto found = uri.match(text); found.hasMatch())
            names << found.captured(1);
    }
    return names;
}

QStringList segmentArguments(const QList<HlsInput> &inputs, const QList<HlsSoundTrack> &sounds,
                             const QString &videoTag, const QString &folder)
{
    QStringList arguments{u"-nostdin"_s, u"-hide_banner"_s, u"-v"_s, u"error"_s,   u"-progress"_s,
                          u"pipe:1"_s,   u"-nostats"_s,     u"-y"_s, u"-xerror"_s, u"-copyts"_s};
    for (const HlsInput &input : inputs)
        arguments << mediaWalls() << u"-i"_s << u"file:"_s + input.file;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        arguments << u"-map"_s << u"%1:v:0"_s.arg(i);
        if (!videoTag.isEmpty())
            arguments << u"-tag:v"_s << videoTag;
        arguments << cutInto(folder + '/'_L1 + inputs.at(i).folder, true);
    }
    for (qsizetype i = 0; i < sounds.size(); ++i)
        arguments << u"-map"_s << u"0:a:%1"_s.arg(i)
                  << cutInto(folder + '/'_L1 + sounds.at(i).folder, sounds.at(i).beginsLate);
    return arguments;
}

QString soundFolder(qsizetype index)
{
    return u"sound-%1"_s.arg(index + 1);
}

} // namespace respool
