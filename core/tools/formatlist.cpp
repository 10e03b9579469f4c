// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/formatlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace respool {

namespace {

constexpr qsizetype longestLine = 4LL * 1024 * 1024;
constexpr qsizetype mostLines = 2000;
constexpr qsizetype longestText = 500;
constexpr qsizetype longestAddress = 4096;
constexpr qsizetype mostFormats = 200;
constexpr qsizetype mostLanguages = 100;
/// Beyond this a double no longer holds every integer.
constexpr double largestExactInteger = 9007199254740992.0;
constexpr double mostPixels = 100'000;

/// One line, no control characters, bounded.
QString readText(const QJsonObject &object, const char *key)
{
    QString text = object.value(QLatin1String(key)).toString().left(longestText);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.simplified();
}

double readNumber(const QJsonObject &object, const char *key, double most)
{
    const double number = object.value(QLatin1String(key)).toDouble(-1);
    return std::isfinite(number) && number >= 0 && number < most ? number : -1;
}

qint64 readBytes(const QJsonObject &object, const char *key)
{
    return static_cast<qint64>(readNumber(object, key, largestExactInteger));
}

int readPixels(const QJsonObject &object, const char *key)
{
    return std::max(0, static_cast<int>(readNumber(object, key, mostPixels)));
}

/// As far as it can be put into a selector without being taken for anything else.
QString selectableId(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("\\A[\\w.~:@=!-]{1,100}\\z"));
    return plain.match(id).hasMatch() ? id : QString();
}

MediaFormat readFormat(const QJsonObject &json)
{
    MediaFormat format;
    format.id = selectableId(json.value(QLatin1String("format_id")).toString().left(longestText));
    format.extension = readText(json, "ext");
    format.width = readPixels(json, "width");
    format.height = readPixels(json, "height");
    format.framesPerSecond = std::max(0.0, readNumber(json, "fps", 10'000));
    format.videoCodec = readText(json, "vcodec");
    format.audioCodec = readText(json, "acodec");
    const QLatin1String none("none");
    format.hasVideo = format.videoCodec != none;
    format.hasAudio = format.audioCodec != none;
    if (!format.hasVideo)
        format.videoCodec.clear();
    if (!format.hasAudio)
        format.audioCodec.clear();
    format.kilobits = std::max(0.0, readNumber(json, "tbr", largestExactInteger));
    format.bytes = readBytes(json, "filesize");
    if (format.bytes < 0) {
        format.bytes = readBytes(json, "filesize_approx");
        format.isEstimate = format.bytes >= 0;
    }
    format.language = readText(json, "language");
    format.note = readText(json, "format_note");
    const QString range = readText(json, "dynamic_range");
    format.isHdr = format.hasVideo && !range.isEmpty() && range != QLatin1String("SDR");
    // "maybe" is how yt-dlp says that it does not know.
    format.isProtected = json.value(QLatin1String("has_drm")).toBool();
    return format;
}

QList<MediaFormat> readFormats(const QJsonArray &array)
{
    QList<MediaFormat> formats;
    for (const auto value : array) {
        const MediaFormat format = readFormat(value.toObject());
        // Neither: the pictures of a preview.
        if (format.hasVideo || format.hasAudio)
            formats.append(format);
        if (formats.size() == mostFormats)
            break;
    }
    return formats;
}

QStringList readLanguages(const QJsonObject &subtitles)
{
    QStringList languages;
    // What DownloadOptions takes; among others a record of a chat ("live_chat") is listed, too.
    static const QRegularExpression tag(
        QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\\z"));
    for (const QString &language : subtitles.keys()) {
        if (tag.match(language).hasMatch() && languages.size() < mostLanguages)
            languages.append(language);
    }
    return languages;
}

void readVideo(const QJsonObject &line, const QJsonObject &entry, SourceDescription &description)
{
    description.title = readText(entry, "title");
    description.durationSeconds = readNumber(entry, "duration", largestExactInteger);
    description.bytes = readBytes(entry, "filesize");
    if (description.bytes < 0)
        description.bytes = readBytes(entry, "filesize_approx");
    description.isLive = entry.value(QLatin1String("is_live")).toBool();
    description.formats = readFormats(line.value(QLatin1String("formats")).toArray());
    description.subtitleLanguages =
        readLanguages(line.value(QLatin1String("subtitles")).toObject());
}

void readPlaylist(const QJsonObject &playlist, int entries, SourceDescription &description)
{
    const QList<PlaylistEntry> found = description.entries;
    description = {};
    description.isPlaylist = true;
    description.title = readText(playlist, "title");
    description.entries = found;
    description.entryCount =
        std::max(entries, static_cast<int>(readNumber(playlist, "playlist_count", 1e9)));
}

/// Where an entry of a playlist leads to; empty: it is only a part of the page.
QString entryAddress(const QJsonObject &entry)
{
    if (!entry.value(QLatin1String("_type")).toString().startsWith(QLatin1String("url")))
        return {};
    const QString address = entry.value(QLatin1String("url")).toString();
    const QUrl url(address);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && !url.host().isEmpty() && address.size() <= longestAddress
        ? QString::fromLatin1(url.toEncoded())
        : QString();
}

} // namespace

Result<SourceDescription> parseSourceDescription(const QByteArray &lines)
{
    SourceDescription description;
    int entries = 0;
    bool isAnythingKnown = false;
    qsizetype begin = 0;
    for (qsizetype count = 0; begin < lines.size() && count < mostLines; ++count) {
        qsizetype end = lines.indexOf('\n', begin);
        if (end < 0)
            end = lines.size();
        const QByteArray text = lines.mid(begin, std::min(end - begin, longestLine));
        begin = end + 1;
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const QJsonObject entry = line.value(QLatin1String("entry")).toObject();
        const QJsonObject playlist = line.value(QLatin1String("playlist")).toObject();
        if (!playlist.isEmpty()) {
            readPlaylist(playlist, entries, description);
            isAnythingKnown = true;
        } else if (!entry.isEmpty()) {
            ++entries;
            isAnythingKnown = true;
            if (entries == 1)
                readVideo(line, entry, description);
            const QString address = entryAddress(entry);
            if (!address.isEmpty())
                description.entries.append({address, readText(entry, "title")});
        }
    }
    if (isAnythingKnown)
        return description;
    return failure(ErrorCode::NotAVideo,
                   QCoreApplication::translate("respool", "Nothing was told about this address."),
                   QCoreApplication::translate("respool", "It can be added all the same."),
                   QString::fromUtf8(lines.left(longestText)));
}

QString formatSelector(const FormatChoice &choice)
{
    using Part = FormatChoice::Part;
    // Not the bare id: it could be one of yt-dlp's own words, such as "best" or "mp4".
    const auto one = [](const MediaFormat &format) {
        return QStringLiteral("b*[format_id=\"%1\"]").arg(format.id);
    };
    const QString audio =
        choice.audio == Part::Chosen ? one(choice.audioFormat) : QStringLiteral("ba");
    switch (choice.video) {
    case Part::None:
        return choice.audio == Part::Chosen ? audio : QStringLiteral("ba/b");
    case Part::Chosen: {
        QString video = one(choice.videoFormat);
        if (choice.videoFormat.hasAudio || choice.audio == Part::None)
            return video;
        return choice.audio == Part::Best ? video + QStringLiteral("+ba/") + video
                                          : video + u'+' + audio;
    }
    case Part::Best:
        break;
    }
    switch (choice.audio) {
    case Part::None:
        return QStringLiteral("bv/b");
    case Part::Chosen:
        return QStringLiteral("bv+") + audio + QStringLiteral("/b");
    case Part::Best:
        break;
    }
    return {};
}

} // namespace respool
