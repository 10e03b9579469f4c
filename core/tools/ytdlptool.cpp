// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ytdlptool.h"

#include "core/tools/ytdlpoptions.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace respool {

namespace {

constexpr qsizetype longestText = 4096;
/// Beyond this a double no longer holds every integer: such a size is nonsense, not a size.
constexpr double largestExactInteger = 9007199254740992.0;

QString formatSelector(const YtDlpRequest &request)
{
    if (!request.options.format.isEmpty())
        return request.options.format;
    // Spelt out although it is yt-dlp's own default: without it yt-dlp runs ffmpeg and ffprobe
    // before every download, only to see whether it may choose this default.
    return request.audioOnly ? QStringLiteral("ba/b") : QStringLiteral("bv*+ba/b");
}

QStringList formatArguments(const YtDlpRequest &request)
{
    QStringList arguments{QStringLiteral("-f"), formatSelector(request)};
    if (request.options.format.isEmpty() && !request.audioOnly && request.largestHeight > 0) {
        // "+res:720": the smallest that has 720 lines or more, else the largest there is.
        arguments << QStringLiteral("-S") << QStringLiteral("+res:%1").arg(request.largestHeight);
    }
    // No --merge-output-format: yt-dlp's own choice is MP4, else WebM, else Matroska, while a list
    // of preferences makes it Matroska as soon as a site does not name the codec of its sound.
    return arguments;
}

QStringList reportArguments(const QString &nonce)
{
    // Fields that nobody reads are left out of what is printed once. Of the progress all is taken:
    // yt-dlp needs 80 us to choose fields and 26 to write what it has, four times for each
    // megabyte.
    const QString prefix = nonce + QLatin1Char(':');
    return {
        QStringLiteral("--print"),
        QStringLiteral("video:") + prefix
            + QStringLiteral("meta:%(.{title,duration,filesize,filesize_approx,format_id,protocol,"
                             "is_live,container,stretched_ratio,ext})j"),
        QStringLiteral("--print"),
        QStringLiteral("post_process:") + prefix + QStringLiteral("pp:%(.{ext})j"),
        QStringLiteral("--print"),
        QStringLiteral("after_move:") + prefix
            + QStringLiteral("done:%(.{filepath,title,duration,filesize,format_id})j"),
        QStringLiteral("--progress-template"),
        QStringLiteral("download:") + prefix + QStringLiteral("dl:%(progress)j"),
        // Made for each of these lines, too, and shown nowhere.
        QStringLiteral("--progress-template"),
        QStringLiteral("download-title:-"),
    };
}

/// Copies JSON and writes null for the numbers that Python prints and JSON does not know.
QByteArray withoutNotANumber(const QByteArray &json)
{
    static constexpr std::array<QByteArrayView, 3> words{"-Infinity", "Infinity", "NaN"};
    QByteArray clean;
    clean.reserve(json.size());
    bool isInText = false;
    for (qsizetype i = 0; i < json.size();) {
        const char character = json.at(i);
        if (isInText && character == '\\' && i + 1 < json.size()) {
            clean.append(json.constData() + i, 2);
            i += 2;
            continue;
        }
        if (character == '"')
            isInText = !isInText;
        const QByteArrayView rest = QByteArrayView(json).sliced(i);
        const auto word =
            std::find_if(words.begin(), words.end(), [rest, isInText](QByteArrayView candidate) {
                return !isInText && rest.startsWith(candidate);
            });
        if (word != words.end()) {
            clean.append("null");
            i += word->size();
            continue;
        }
        clean.append(character);
        ++i;
    }
    return clean;
}

std::optional<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull() && (json.contains("NaN") || json.contains("Infinity")))
        document = QJsonDocument::fromJson(withoutNotANumber(json));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

/// Text that is valid UTF-16, without control characters and of bounded length.
QString readText(const QJsonObject &object, QLatin1String key)
{
    QString text = object.value(key).toString().left(longestText);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (character.isSurrogate())
            text[i] = QChar::ReplacementCharacter;
        else if (character.category() == QChar::Other_Control)
            text[i] = QLatin1Char(' ');
    }
    return text;
}

double readNumber(const QJsonObject &object, QLatin1String key)
{
    const double number = object.value(key).toDouble(-1);
    return std::isfinite(number) && number >= 0 && number < largestExactInteger ? number : -1;
}

qint64 readInteger(const QJsonObject &object, QLatin1String key)
{
    return static_cast<qint64>(readNumber(object, key));
}

int readCount(const QJsonObject &object, QLatin1String key)
{
    const double number = readNumber(object, key);
    return number < std::numeric_limits<int>::max() ? static_cast<int>(number) : -1;
}

qint64 readEither(const QJsonObject &object, QLatin1String first, QLatin1String second)
{
    const qint64 value = readInteger(object, first);
    return value >= 0 ? value : readInteger(object, second);
}

YtDlpDescription readDescription(const QJsonObject &object)
{
    YtDlpDescription description;
    description.title = readText(object, QLatin1String("title"));
    description.bytes =
        readEither(object, QLatin1String("filesize"), QLatin1String("filesize_approx"));
    description.durationSeconds = readNumber(object, QLatin1String("duration"));
    description.formatId = readText(object, QLatin1String("format_id"));
    description.protocol = readText(object, QLatin1String("protocol"));
    description.ending = readText(object, QLatin1String("ext"));
    description.isLive = object.value(QLatin1String("is_live")).toBool();
    // What --fixup force acts on in a file that came in one piece.
    const double ratio = readNumber(object, QLatin1String("stretched_ratio"));
    description.isMended = readText(object, QLatin1String("container")) == QLatin1String("m4a_dash")
        || (ratio > 0 && ratio != 1);
    return description;
}

double fractionOf(const YtDlpProgress &report)
{
    const Progress &progress = report.progress;
    if (report.fragmentCount > 0 && report.fragment >= 0) {
        // The size of a stream in pieces is an estimate that moves; the count of pieces is not.
        return std::min(1.0, static_cast<double>(report.fragment) / report.fragmentCount);
    }
    if (progress.bytesTotal > 0 && progress.bytesDone >= 0) {
        return std::min(1.0,
                        static_cast<double>(progress.bytesDone)
                            / static_cast<double>(progress.bytesTotal));
    }
    return -1;
}

YtDlpProgress readProgress(const QJsonObject &object)
{
    YtDlpProgress report;
    report.progress.bytesDone = readInteger(object, QLatin1String("downloaded_bytes"));
    report.progress.bytesTotal =
        readEither(object, QLatin1String("total_bytes"), QLatin1String("total_bytes_estimate"));
    report.progress.bytesPerSecond = readNumber(object, QLatin1String("speed"));
    report.progress.secondsLeft = readInteger(object, QLatin1String("eta"));
    report.fileName = readText(object, QLatin1String("filename"));
    report.fragment = readCount(object, QLatin1String("fragment_index"));
    report.fragmentCount = readCount(object, QLatin1String("fragment_count"));
    const bool isFinished =
        object.value(QLatin1String("status")).toString() == QLatin1String("finished");
    report.progress.fraction = isFinished ? 1 : fractionOf(report);
    return report;
}

YtDlpFinished readFinished(const QJsonObject &object)
{
    YtDlpFinished finished;
    finished.path = readText(object, QLatin1String("filepath"));
    finished.title = readText(object, QLatin1String("title"));
    finished.bytes = readInteger(object, QLatin1String("filesize"));
    finished.durationSeconds = readNumber(object, QLatin1String("duration"));
    finished.formatId = readText(object, QLatin1String("format_id"));
    return finished;
}

/// A line of --print-traffic: yt-dlp tells of no header otherwise.
std::optional<YtDlpLine> readHeader(const QByteArray &line)
{
    static constexpr QByteArrayView mark("header:");
    static constexpr QByteArrayView name("retry-after:");
    if (!line.startsWith(mark))
        return std::nullopt;
    const QByteArray header = line.sliced(mark.size()).trimmed();
    if (header.left(name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto seconds =
        retryAfterSeconds(header.sliced(name.size()), QDateTime::currentMSecsSinceEpoch());
    if (!seconds)
        return std::nullopt;
    return YtDlpRetryAfter{*seconds};
}

} // namespace

QStringList ytDlpArguments(const YtDlpRequest &request)
{
    QStringList arguments{
        QStringLiteral("--ignore-config"), QStringLiteral("--no-update"),
        QStringLiteral("--no-color"), QStringLiteral("--no-playlist"), QStringLiteral("--no-exec"),
        QStringLiteral("--no-mtime"), QStringLiteral("--newline"), QStringLiteral("--progress"),
        QStringLiteral("--no-simulate"),
        // For the Retry-After of a busy server. All of it goes to standard output, which is not
        // logged, and costs less than 2 % of yt-dlp's time.
        QStringLiteral("--print-traffic"),
        // A server that is slow, busy or gone for a moment is yt-dlp's to handle.
        QStringLiteral("--socket-timeout"), QStringLiteral("20"), QStringLiteral("--retries"),
        QStringLiteral("5"), QStringLiteral("--fragment-retries"), QStringLiteral("10"),
        QStringLiteral("--extractor-retries"), QStringLiteral("3"),
        QStringLiteral("--file-access-retries"), QStringLiteral("3"),
        QStringLiteral("--retry-sleep"), QStringLiteral("exp=1:20"),
        QStringLiteral("--retry-sleep"), QStringLiteral("fragment:exp=1:20"),
        // Without these a killed or gappy download of pieces ends with exit code 0 and a wrong
        // file: 14 of 150 runs; with them and healDownloadFolder() 0 of 285 kills.
        QStringLiteral("--abort-on-unavailable-fragments"), QStringLiteral("--keep-fragments"),
        QStringLiteral("--fixup"), QStringLiteral("force"), QStringLiteral("--continue"),
        QStringLiteral("--part"),
        // The default block grows to 4 MiB and hides a slow download for half a minute.
        QStringLiteral("--no-resize-buffer"), QStringLiteral("--buffer-size"),
        QStringLiteral("256K")};
    arguments << reportArguments(request.nonce) << formatArguments(request)
              << ytDlpOptionArguments(request.options, request.nonce);
    if (!request.cacheFolder.isEmpty())
        arguments << QStringLiteral("--cache-dir") << request.cacheFolder;
    if (!request.ffmpeg.isEmpty())
        arguments << QStringLiteral("--ffmpeg-location") << request.ffmpeg;
    arguments << request.access;
    arguments << QStringLiteral("-o") << QLatin1String(mediaBaseName) + QStringLiteral(".%(ext)s")
              << QStringLiteral("--") << request.address;
    return arguments;
}

std::optional<YtDlpLine> parseYtDlpLine(const QByteArray &line, const QString &nonce)
{
    const QByteArray prefix = nonce.toUtf8() + ':';
    if (nonce.isEmpty())
        return std::nullopt;
    // Not only at the start: yt-dlp writes its lines past the buffer that the traffic goes through,
    // so that they can follow the first half of a header.
    const qsizetype start = line.indexOf(prefix);
    if (start < 0)
        return readHeader(line);
    const qsizetype kindStart = start + prefix.size();
    const qsizetype colon = line.indexOf(':', kindStart);
    if (colon < 0)
        return std::nullopt;
    const auto object = parseObject(line.sliced(colon + 1));
    if (!object)
        return std::nullopt;
    const QByteArrayView kind = QByteArrayView(line).sliced(kindStart, colon - kindStart);
    if (kind == QByteArrayView("meta"))
        return readDescription(*object);
    if (kind == QByteArrayView("dl"))
        return readProgress(*object);
    if (kind == QByteArrayView("pp"))
        return YtDlpPostProcessing{};
    if (kind == QByteArrayView("done"))
        return readFinished(*object);
    if (kind == QByteArrayView("tags"))
        return YtDlpTags{*object};
    return std::nullopt;
}

std::optional<qint64> retryAfterSeconds(const QByteArray &value, qint64 nowUtcMs)
{
    const QByteArray text = value.trimmed();
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(seconds, longestRetryAfter) : longestRetryAfter;
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const qint64 milliseconds = date.toMSecsSinceEpoch() - nowUtcMs;
    return std::clamp((milliseconds + 999) / 1000, qint64{0}, longestRetryAfter);
}

} // namespace respool
