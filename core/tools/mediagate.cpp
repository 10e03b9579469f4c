// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/mediagate.h"

#include "core/base/redact.h"
#include "core/tools/filehead.h"
#include "core/tools/mediainfo.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace respool {

namespace {

constexpr int mostStreams = 64;
constexpr qsizetype longestDetail = 8LL * 1024;
/// A single picture that is shown for less is a cover or a thumbnail, not a video.
constexpr double shortestVideo = 1;
/// Seconds by which what was packaged may begin and end elsewhere than before.
constexpr double mostDrift = 0.002;
constexpr double mostEndDifference = 0.1;

const QLatin1String mediaKey("media");
const QLatin1String packetsKey("packets");
const QLatin1String beginKey("begin");
const QLatin1String endKey("end");

QString clockText(double seconds)
{
    const auto whole = static_cast<qint64>(std::max(0.0, seconds));
    const QString minutes = whole >= 3600
        ? QStringLiteral("%1:%2").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        : QString::number(whole / 60);
    return QStringLiteral("%1:%2").arg(minutes).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString retryHint()
{
    return QCoreApplication::translate("respool", "Retry: it is downloaded again from the start.");
}

QString checkSourceHint()
{
    return QCoreApplication::translate(
        "respool", "Play the source to see whether it is whole there, then retry.");
}

/// Reads "12,   -512, …" step by step without copying anything.
class NumberReader final
{
public:
    explicit NumberReader(QByteArrayView text)
        : m_position(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] bool read(qint64 &number)
    {
        while (m_position != m_end && (*m_position == ' ' || *m_position == ','))
            ++m_position;
        const auto [next, problem] = std::from_chars(m_position, m_end, number);
        m_position = next;
        return problem == std::errc();
    }

private:
    const char *m_position;
    const char *m_end;
};

/// "1/12800" -> 0.000078125; 0 for nonsense.
double readTimeBase(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    if (slash < 0)
        return 0;
    const double numerator = text.first(slash).toDouble();
    const double denominator = text.sliced(slash + 1).toDouble();
    const double ratio = denominator > 0 ? numerator / denominator : 0;
    return std::isfinite(ratio) && ratio > 0 ? ratio : 0;
}

tl::unexpected<Error> unreadable(const QString &file, const QString &detail)
{
    if (beginsAsText(file)) {
        return failure(
            ErrorCode::NotAVideo,
            QCoreApplication::translate("respool",
                                        "The server sent a web page instead of the video."),
            QCoreApplication::translate(
                "respool", "Open the address in a browser; the network may ask for a sign-in."),
            detail);
    }
    if (detail.contains(QLatin1String("moov atom not found")) && beginsAsMp4(file)) {
        return failure(ErrorCode::DownloadIncomplete,
                       QCoreApplication::translate("respool", "The end of the file is missing."),
                       retryHint(), detail);
    }
    return failure(
        ErrorCode::NotAVideo,
        QCoreApplication::translate("respool", "This file is neither a video nor a sound file."),
        QCoreApplication::translate("respool", "Check that the address leads to a video."), detail);
}

struct Streams
{
    const PacketTimeline *video = nullptr;
    const PacketTimeline *audio = nullptr;
    double begin = 0;
    double end = 0;

    [[nodiscard]] double length() const { return end - begin; }
};

bool isMovingPicture(const PacketTimeline &timeline)
{
    return timeline.packets() > 1 || timeline.span().length() >= shortestVideo;
}

/// The first picture and the first sound that have packets, and the time that all streams fill.
/// @p isFilm: a single picture is one, too.
Streams mainStreams(const QList<PacketTimeline> &timelines, bool isFilm = false)
{
    Streams streams;
    bool isFirst = true;
    for (const PacketTimeline &timeline : timelines) {
        if (timeline.packets() == 0)
            continue;
        const TimeSpan span = timeline.span();
        streams.begin = isFirst ? span.begin : std::min(streams.begin, span.begin);
        streams.end = isFirst ? span.end : std::max(streams.end, span.end);
        isFirst = false;
        const bool isVideo = timeline.media() == PacketTimeline::Media::Video;
        if (isVideo && streams.video == nullptr && (isFilm || isMovingPicture(timeline)))
            streams.video = &timeline;
        else if (timeline.media() == PacketTimeline::Media::Audio && streams.audio == nullptr)
            streams.audio = &timeline;
    }
    return streams;
}

Result<> judgeStreams(const Streams &streams, const MediaExpectation &expectation,
                      const QString &detail)
{
    if (streams.video == nullptr && (streams.audio == nullptr || expectation.needsVideo)) {
        return failure(ErrorCode::NotAVideo,
                       QCoreApplication::translate("respool", "There is no video in this file."),
                       QCoreApplication::translate(
                           "respool", "Ask for “audio” only, or check what the address leads to."),
                       detail);
    }
    if (streams.audio == nullptr && expectation.needsAudio) {
        return failure(ErrorCode::NotAVideo,
                       QCoreApplication::translate("respool", "There is no sound in this file."),
                       QCoreApplication::translate("respool", "Do not ask for “audio” of it."),
                       detail);
    }
    const bool isCounted = expectation.frames >= 0 && streams.video != nullptr;
    if (isCounted && streams.video->packets() != expectation.frames) {
        return failure(
            ErrorCode::MediaDamaged,
            QCoreApplication::translate("respool", "The file has %1 pictures instead of %2.")
                .arg(streams.video->packets())
                .arg(expectation.frames),
            QCoreApplication::translate("respool", "Press Retry to make it again."), detail);
    }
    return {};
}

Result<> judgeDuration(double duration, double expected)
{
    if (expected <= 0 || std::abs(duration - expected) <= std::max(2.0, expected * 0.01))
        return {};
    return failure(ErrorCode::DownloadIncomplete,
                   QCoreApplication::translate("respool", "The file is %1 long instead of %2.")
                       .arg(clockText(duration), clockText(expected)),
                   retryHint());
}

/// A hole counts when it cannot be the source's own way: where the sound is missing, too, or where
/// the picture otherwise keeps a steady beat. Sound that pauses under a picture is let be.
std::optional<TimeSpan> holeIn(const Streams &streams)
{
    if (streams.video == nullptr)
        return streams.audio->largestHole();
    const auto hole = streams.video->largestHole();
    if (!hole)
        return std::nullopt;
    const bool isSilent = streams.audio != nullptr && streams.audio->isSilentDuring(*hole);
    return isSilent || streams.video->isSteady() ? hole : std::nullopt;
}

Result<> judgeEvenness(const Streams &streams)
{
    if (const auto hole = holeIn(streams)) {
        return failure(ErrorCode::DownloadIncomplete,
                       QCoreApplication::translate("respool", "The file has a gap of %1 s at %2.")
                           .arg(QLocale().toString(hole->length(), 'f', 1),
                                clockText(hole->begin - streams.begin)),
                       retryHint());
    }
    const PacketTimeline *main = streams.video != nullptr ? streams.video : streams.audio;
    if (main->largestStepBack() > 0.5) {
        return failure(ErrorCode::DownloadIncomplete,
                       QCoreApplication::translate("respool", "A part of the file is in it twice."),
                       retryHint());
    }
    if (streams.video == nullptr || streams.audio == nullptr)
        return {};
    const double video = streams.video->span().length();
    const double audio = streams.audio->span().length();
    if (std::abs(video - audio) > std::max(1.0, std::max(video, audio) * 0.01)) {
        return failure(ErrorCode::DownloadIncomplete,
                       QCoreApplication::translate(
                           "respool", "The picture is %1 long, but the sound is %2 long.")
                           .arg(clockText(video), clockText(audio)),
                       retryHint());
    }
    return {};
}

Result<> judgeSize(const QFileInfo &info, qint64 expected)
{
    if (!info.exists()) {
        return failure(ErrorCode::SourceMissing,
                       QCoreApplication::translate("respool", "The file is gone."), retryHint(),
                       info.filePath());
    }
    if (info.size() == 0) {
        return failure(ErrorCode::DownloadIncomplete,
                       QCoreApplication::translate("respool", "The file is empty."), retryHint());
    }
    if (expected >= 0 && info.size() != expected) {
        const QLocale locale;
        return failure(
            ErrorCode::DownloadIncomplete,
            QCoreApplication::translate("respool", "The file has %1 bytes instead of %2.")
                .arg(locale.toString(info.size()), locale.toString(expected)),
            retryHint());
    }
    return {};
}

/// ffmpeg notices these, says so, and ends with exit code 0 all the same.
bool complainsOfCut(const QString &errorText)
{
    return errorText.contains(QLatin1String("ended prematurely"))
        || errorText.contains(QLatin1String("partial file"))
        || errorText.contains(QLatin1String("corrupt input packet"));
}

/// The run of ffmpeg that reads all of a file and prints its packets.
QStringList readingAll(const QStringList &walls, const QString &file)
{
    // -copyts: otherwise ffmpeg closes holes of more than ten seconds in MPEG-TS by itself.
    // 0:V: pictures without covers and thumbnails.
    return QStringList{QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"),
                       QStringLiteral("-v"),       QStringLiteral("error"),
                       QStringLiteral("-xerror"),  QStringLiteral("-copyts")}
    + walls
        + QStringList{QStringLiteral("-i"), QStringLiteral("file:") + file, QStringLiteral("-map"),
                      QStringLiteral("0:V?"), QStringLiteral("-map"), QStringLiteral("0:a?"),
                      QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-f"),
                      QStringLiteral("framecrc"),
                      // Else a write for every packet, and a wake-up here for each.
                      QStringLiteral("-flush_packets"), QStringLiteral("0"), QStringLiteral("-")};
}

/// Those that have packets.
QList<StreamFacts> factsOf(const QList<PacketTimeline> &timelines)
{
    QList<StreamFacts> facts;
    for (const PacketTimeline &timeline : timelines) {
        if (timeline.packets() > 0)
            facts.append({timeline.media(), timeline.packets(), timeline.span()});
    }
    return facts;
}

QList<StreamFacts> ofKind(PacketTimeline::Media media, const QList<StreamFacts> &streams)
{
    QList<StreamFacts> found;
    for (const StreamFacts &stream : streams) {
        if (stream.media == media)
            found.append(stream);
    }
    return found;
}

bool areAlike(const StreamFacts &a, const StreamFacts &b)
{
    // Pictures and sound must not drift apart; how long the last packet lasts is told roughly.
    return a.packets == b.packets && std::abs(a.span.begin - b.span.begin) <= mostDrift
        && std::abs(a.span.end - b.span.end) <= mostEndDifference;
}

bool areAllThere(const QList<StreamFacts> &found, const QList<StreamFacts> &expected)
{
    const std::array kinds{PacketTimeline::Media::Video, PacketTimeline::Media::Audio};
    return std::all_of(kinds.begin(), kinds.end(), [&](PacketTimeline::Media media) {
        const QList<StreamFacts> have = ofKind(media, found);
        const QList<StreamFacts> want = ofKind(media, expected);
        return std::equal(have.cbegin(), have.cend(), want.cbegin(), want.cend(), areAlike);
    });
}

/// Where it is our own playlists that lead to the media, all that can be wrong is one thing.
tl::unexpected<Error> packageIsNotWhole(const QString &detail)
{
    return failure(ErrorCode::MediaDamaged,
                   QCoreApplication::translate(
                       "respool", "The HLS playlists do not lead to all that was encoded."),
                   QCoreApplication::translate("respool", "Press Retry to make them again."),
                   detail);
}

} // namespace

QJsonObject StreamFacts::toJson() const
{
    const bool isVideo = media == PacketTimeline::Media::Video;
    return {{mediaKey, isVideo ? QStringLiteral("video") : QStringLiteral("audio")},
            {packetsKey, packets},
            {beginKey, span.begin},
            {endKey, span.end}};
}

StreamFacts StreamFacts::fromJson(const QJsonObject &json)
{
    StreamFacts facts;
    const bool isVideo = json.value(mediaKey).toString() == QLatin1String("video");
    facts.media = isVideo ? PacketTimeline::Media::Video : PacketTimeline::Media::Audio;
    facts.packets = json.value(packetsKey).toInteger();
    facts.span = {json.value(beginKey).toDouble(), json.value(endKey).toDouble()};
    return facts;
}

QStringList MediaGate::arguments(const QString &file)
{
    return readingAll(mediaWalls(), file);
}

QStringList MediaGate::playlistArguments(const QString &file)
{
    return readingAll({QStringLiteral("-protocol_whitelist"), QStringLiteral("file"),
                       QStringLiteral("-format_whitelist"), QStringLiteral("hls,mov")},
                      file);
}

void MediaGate::feedHeader(QByteArrayView line)
{
    const bool isTimeBase = line.startsWith("#tb ");
    if (!isTimeBase && !line.startsWith("#media_type "))
        return;
    const qsizetype space = line.indexOf(' ');
    const qsizetype colon = line.indexOf(':', space);
    if (colon < 0)
        return;
    bool isNumber = false;
    const int index = line.sliced(space + 1, colon - space - 1).toInt(&isNumber);
    if (!isNumber || index < 0 || index >= mostStreams)
        return;
    if (index >= m_timelines.size())
        m_timelines.resize(index + 1);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isTimeBase)
        m_timelines[index].setSecondsPerTick(readTimeBase(value));
    else if (value == QByteArrayView("video"))
        m_timelines[index].setMedia(PacketTimeline::Media::Video);
    else if (value == QByteArrayView("audio"))
        m_timelines[index].setMedia(PacketTimeline::Media::Audio);
}

void MediaGate::feed(const QByteArray &line)
{
    if (line.startsWith('#')) {
        feedHeader(line);
        return;
    }
    NumberReader numbers(line);
    qint64 index = -1;
    qint64 decodingTime = PacketTimeline::noTime;
    qint64 presentationTime = PacketTimeline::noTime;
    qint64 duration = 0;
    if (numbers.read(index) && numbers.read(decodingTime) && numbers.read(presentationTime)
        && numbers.read(duration) && index >= 0 && index < m_timelines.size())
        m_timelines[index].add(decodingTime, presentationTime, duration);
}

QList<PacketTimeline> MediaGate::finishedTimelines() const
{
    QList<PacketTimeline> timelines = m_timelines;
    for (PacketTimeline &timeline : timelines)
        timeline.finish();
    return timelines;
}

Result<MediaFacts> MediaGate::judge(const QString &file, bool isClean, const QString &errorText,
                                    const MediaExpectation &expectation) const
{
    const QFileInfo info(file);
    const QString detail = redacted(errorText.right(longestDetail));
    if (const auto size = judgeSize(info, expectation.bytes); !size)
        return failure(size.error());
    const QList<PacketTimeline> timelines = finishedTimelines();
    const Streams streams = mainStreams(timelines, expectation.needsVideo);
    const QList<StreamFacts> found = factsOf(timelines);
    const bool isWhole = isClean && !complainsOfCut(errorText);
    if (!expectation.streams.isEmpty() && !(isWhole && areAllThere(found, expectation.streams)))
        return packageIsNotWhole(detail);
    if (!isClean && streams.video == nullptr && streams.audio == nullptr)
        return unreadable(file, detail);
    if (!isWhole) {
        return failure(ErrorCode::MediaDamaged,
                       QCoreApplication::translate("respool", "The file is damaged at %1.")
                           .arg(clockText(secondsSeen())),
                       checkSourceHint(), detail);
    }
    if (const auto kind = judgeStreams(streams, expectation, detail); !kind)
        return failure(kind.error());
    if (const auto length = judgeDuration(streams.length(), expectation.durationSeconds); !length)
        return failure(length.error());
    if (!expectation.mayBeUneven && expectation.bytes < 0) {
        if (const auto even = judgeEvenness(streams); !even)
            return failure(even.error());
    }
    return MediaFacts{streams.length(), info.size(), streams.video != nullptr,
                      streams.audio != nullptr, found};
}

double MediaGate::secondsSeen() const
{
    const Streams streams = mainStreams(m_timelines);
    return streams.length();
}

} // namespace respool
