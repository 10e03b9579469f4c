// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/embedarguments.h"

#include "core/base/redact.h"
#include "core/tools/mediainfo.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace respool {

namespace {

// More are a mistake, and every one costs a line.
constexpr qsizetype mostChapters = 2000;
constexpr qsizetype longestTag = 4096;

/// The demuxer is named: what a server calls subtitles may be a list of other files.
QString demuxerOf(const QString &subtitle)
{
    const QString ending = QFileInfo(subtitle).suffix();
    if (ending == u"vtt"_s)
        return u"webvtt"_s;
    return ending == u"srt"_s ? u"srt"_s : u"ass"_s;
}

QString pictureDemuxer(const QString &picture)
{
    const QString ending = QFileInfo(picture).suffix();
    if (ending == u"png"_s)
        return u"png_pipe"_s;
    return ending == u"webp"_s ? u"webp_pipe"_s : u"jpeg_pipe"_s;
}

/// "en-GB" -> "eng", as MP4 and Matroska want it; empty: not known.
QString languageCode(const QString &language)
{
    const QLocale::Language known = QLocale::codeToLanguage(language.section(u'-', 0, 0));
    return known == QLocale::AnyLanguage || known == QLocale::C
        ? QString()
        : QLocale::languageToCode(known, QLocale::ISO639Part2T);
}

QStringList inputFile(const QString &path)
{
    return {u"-i"_s, u"file:"_s + path};
}

QStringList alone(const QString &demuxer)
{
    return {u"-protocol_whitelist"_s, u"file"_s, u"-f"_s, demuxer};
}

QStringList subtitleMaps(const Embedding &embedding, const EmbedTarget &target)
{
    QStringList arguments;
    for (qsizetype i = 0; i < embedding.subtitles.size(); ++i)
        arguments << u"-map"_s << u"%1:s:0"_s.arg(i + 1);
    for (qsizetype i = 0; i < embedding.subtitles.size(); ++i) {
        const QString &language = embedding.subtitles.at(i).language;
        const QString code = languageCode(language);
        arguments << u"-c:s:%1"_s.arg(i) << target.subtitleCodec;
        if (!code.isEmpty())
            arguments << u"-metadata:s:s:%1"_s.arg(i) << u"language="_s + code;
        if (language.contains(u'-'))
            arguments << u"-metadata:s:s:%1"_s.arg(i) << u"title="_s + language;
    }
    return arguments;
}

QByteArray escaped(QString text)
{
    text = text.left(longestTag);
    QString safe;
    for (const QChar character : std::as_const(text)) {
        if (character == u'=' || character == u';' || character == u'#' || character == u'\\'
            || character == u'\n')
            safe += u'\\';
        safe += character.category() == QChar::Other_Control && character != u'\n' ? QChar(u' ')
                                                                                   : character;
    }
    return safe.toUtf8();
}

QByteArray tagLines(const QJsonObject &told)
{
    const auto text = [&told](QLatin1String key) { return told.value(key).toString(); };
    QString artist;
    for (const char *key : {"artist", "creator", "uploader"}) {
        if (artist.isEmpty())
            artist = text(QLatin1String(key));
    }
    const QList<std::pair<QByteArray, QString>> tags{
        {"title", text(QLatin1String("title"))},
        {"artist", artist},
        {"album", text(QLatin1String("album"))},
        {"date", text(QLatin1String("upload_date"))},
        {"description", text(QLatin1String("description"))},
        {"comment", redacted(text(QLatin1String("webpage_url")))}};
    QByteArray lines;
    for (const auto &[key, value] : tags) {
        if (!value.isEmpty())
            lines += key + '=' + escaped(value) + '\n';
    }
    return lines;
}

struct Chapter
{
    double begin = -1;
    double end = -1;
    QString title;
};

QList<Chapter> chaptersOf(const QJsonObject &told, double seconds)
{
    QList<Chapter> chapters;
    const QJsonArray list = told.value(QLatin1String("chapters")).toArray();
    for (const auto value : list) {
        const QJsonObject item = value.toObject();
        Chapter chapter;
        chapter.begin = item.value(QLatin1String("start_time")).toDouble(-1);
        chapter.end = item.value(QLatin1String("end_time")).toDouble(seconds);
        chapter.title = item.value(QLatin1String("title")).toString();
        const bool isOne = std::isfinite(chapter.begin) && std::isfinite(chapter.end)
            && chapter.begin >= 0 && chapter.end > chapter.begin && chapter.end < 1e7;
        if (isOne && chapters.size() < mostChapters)
            chapters.append(chapter);
    }
    return chapters;
}

} // namespace

std::optional<EmbedTarget> embedTarget(const QString &ending, bool hasCover)
{
    static const QHash<QString, EmbedTarget> targets{
        {u"mp4"_s, {u"mp4"_s, u"mp4"_s, u"mov_text"_s, true}},
        {u"m4v"_s, {u"mp4"_s, u"m4v"_s, u"mov_text"_s, true}},
        {u"mov"_s, {u"mov"_s, u"mov"_s, u"mov_text"_s, true}},
        {u"m4a"_s, {u"ipod"_s, u"m4a"_s, {}, true}},
        {u"mkv"_s, {u"matroska"_s, u"mkv"_s, u"subrip"_s, true}},
        {u"mka"_s, {u"matroska"_s, u"mka"_s, {}, true}},
        {u"webm"_s, {u"webm"_s, u"webm"_s, u"webvtt"_s, false}},
        {u"mp3"_s, {u"mp3"_s, u"mp3"_s, {}, true}},
        {u"flac"_s, {u"flac"_s, u"flac"_s, {}, true}},
        {u"ogg"_s, {u"ogg"_s, u"ogg"_s, {}, false}},
        {u"opus"_s, {u"opus"_s, u"opus"_s, {}, false}}};
    const QString known = ending.toLower();
    if (known == u"webm"_s && hasCover)
        return targets.value(u"mkv"_s);
    const auto found = targets.constFind(known);
    return found == targets.cend() ? std::nullopt : std::optional(*found);
}

QStringList embedArguments(const Embedding &embedding, const EmbedTarget &target,
                           const QString &output)
{
    Embedding taken = embedding;
    if (target.subtitleCodec.isEmpty())
        taken.subtitles.clear();
    if (!target.takesCover)
        taken.cover.clear();
    const bool isMatroska = target.muxer == u"matroska"_s;
    const bool mapsCover = !taken.cover.isEmpty() && !isMatroska;

    QStringList arguments =
        QStringList{u"-nostdin"_s, u"-hide_banner"_s, u"-v"_s, u"error"_s, u"-y"_s};
    // Else a file that cannot be read to its end gives a shorter one and exit code 0.
    arguments << u"-xerror"_s << mediaWalls() << inputFile(taken.source);
    for (const SubtitleFile &subtitle : std::as_const(taken.subtitles))
        arguments << alone(demuxerOf(subtitle.path)) << inputFile(subtitle.path);
    int inputs = 1 + static_cast<int>(taken.subtitles.size());
    const int tags = taken.tags.isEmpty() ? 0 : inputs++;
    if (tags > 0)
        arguments << alone(u"ffmetadata"_s) << inputFile(taken.tags);
    if (mapsCover)
        arguments << alone(pictureDemuxer(taken.cover)) << inputFile(taken.cover);

    // V: without a cover that is there already, when another one comes.
    arguments << u"-map"_s << (taken.cover.isEmpty() ? u"0:v?"_s : u"0:V?"_s) << u"-map"_s
              << u"0:a?"_s << u"-c"_s << u"copy"_s << subtitleMaps(taken, target);
    if (!target.subtitleCodec.isEmpty())
        arguments << u"-map"_s << u"0:s?"_s;
    if (isMatroska)
        arguments << u"-map"_s << u"0:t?"_s;
    if (mapsCover) {
        arguments << u"-map"_s << u"%1:v:0"_s.arg(inputs)
                  << u"-disposition:v:%1"_s.arg(taken.pictures) << u"attached_pic"_s;
    }
    // The first that has a tag wins.
    if (tags > 0)
        arguments << u"-map_metadata"_s << QString::number(tags);
    arguments << u"-map_metadata"_s << u"0"_s << u"-map_chapters"_s
              << QString::number(taken.hasChapters ? tags : 0);
    if (!taken.cover.isEmpty() && isMatroska) {
        const bool isPng = taken.cover.endsWith(u".png"_s);
        // Found by the name that ffmpeg gives it: there may be fonts in front of it.
        const QString attached = u"-metadata:s:m:filename:"_s + QFileInfo(taken.cover).fileName();
        arguments << u"-attach"_s << taken.cover << attached
                  << (isPng ? u"mimetype=image/png"_s : u"mimetype=image/jpeg"_s) << attached
                  << (isPng ? u"filename=cover.png"_s : u"filename=cover.jpg"_s);
    }
    if (target.muxer == u"mp4"_s || target.muxer == u"mov"_s || target.muxer == u"ipod"_s)
        arguments << u"-movflags"_s << u"+faststart"_s;
    else if (target.muxer == u"mp3"_s)
        arguments << u"-id3v2_version"_s << u"3"_s;
    // No random track numbers: what is made again after a kill is the same.
    return arguments << u"-fflags"_s << u"+bitexact"_s << u"-f"_s << target.muxer
                     << u"file:"_s + output;
}

QStringList coverArguments(const QString &picture, const QString &output)
{
    return QStringList{u"-nostdin"_s, u"-hide_banner"_s, u"-v"_s, u"error"_s, u"-y"_s}
    + alone(pictureDemuxer(picture)) + inputFile(picture)
        + QStringList{
            u"-frames:v"_s,     u"1"_s, u"-pix_fmt"_s, u"yuvj420p"_s, u"-c:v"_s,    u"mjpeg"_s,
            u"-q:v"_s,          u"3"_s, u"-f"_s,       u"image2"_s,   u"-update"_s, u"1"_s,
            u"file:"_s + output};
}

QByteArray tagFile(const QJsonObject &told, bool withTags, bool withChapters, double seconds)
{
    QByteArray file = ";FFMETADATA1\n";
    if (withTags)
        file += tagLines(told);
    if (!withChapters)
        return file;
    const QList<Chapter> chapters = chaptersOf(told, seconds);
    for (const Chapter &chapter : chapters) {
        file += "[CHAPTER]\nTIMEBASE=1/1000\nSTART="
            + QByteArray::number(std::llround(chapter.begin * 1000))
            + "\nEND=" + QByteArray::number(std::llround(chapter.end * 1000)) + '\n';
        if (!chapter.title.isEmpty())
            file += "title=" + escaped(chapter.title) + '\n';
    }
    return file;
}

bool hasChapters(const QJsonObject &told)
{
    return !told.value(QLatin1String("chapters")).toArray().isEmpty();
}

} // namespace respool
