// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodearguments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

// Players that count in whole milliseconds or worse need sub-frame room for sound and picture.
constexpr qint64 leastTrackTicks = 10'000;

/// How long before its keyframe a chunk's decoding begins, in seconds, by attempt. ffmpeg itself
/// goes back by 0.13 s where pictures are reordered, so the first lands on the keyframe itself.
constexpr std::array<double, chunkAttempts - 1> seekMargins{-0.14, 0.5, 10, 60};
// Without an index, files are searched by position: the landing is only near.
constexpr double marginWithoutIndex = 2;
// Keyframes closer than this cannot be told apart by the first margin.
constexpr double leastKeyDistance = 0.25;

QStringList general()
{
    return {u"-nostdin"_s,  u"-hide_banner"_s, u"-v"_s,       u"error"_s,
            u"-progress"_s, u"pipe:1"_s,       u"-nostats"_s, u"-y"_s};
}

/// Damaged packets end the run instead of being left out.
QStringList strict()
{
    return general() + QStringList{u"-xerror"_s};
}

QString seconds(qint64 microseconds)
{
    const qint64 size = std::abs(microseconds);
    return u"%1%2.%3"_s.arg(microseconds < 0 ? "-"_L1 : ""_L1)
        .arg(size / 1'000'000)
        .arg(size % 1'000'000, 6, 10, '0'_L1);
}

QStringList input(const QString &file)
{
    return mediaWalls() + QStringList{u"-i"_s, u"file:"_s + file};
}

/// "[0:V:0]settb=…,split=2[v0][v1];[v0]scale=…[p0];[v1]scale=…[p1]": decoded once, scaled once for
/// each. ffmpeg turns rotated pictures upright before the graph. Empty without pictures.
QString filterGraph(const EncodePlan &plan, const QStringList &first = {})
{
    QString splits;
    QStringList scales;
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        const EncodeOutput &output = plan.outputs.at(i);
        if (output.isSoundOnly())
            continue;
        splits += u"[v%1]"_s.arg(i);
        scales += u"[v%1]scale=%2:%3:flags=bicubic,setsar=1,format=yuv420p[p%1]"_s.arg(i)
                      .arg(output.width)
                      .arg(output.height);
    }
    if (scales.isEmpty())
        return {};
    const QStringList whole = first + QStringList{u"split=%1%2"_s.arg(scales.size()).arg(splits)};
    // V, not v: a cover is no picture to encode.
    return u"[0:V:0]"_s + whole.join(','_L1) + ';'_L1 + scales.join(';'_L1);
}

/// Timestamps stay the source's own, so pictures that it holds stay held.
QStringList timeArguments(const TimeBase &base)
{
    qint64 trackTicks = base.denominator;
    while (trackTicks < leastTrackTicks)
        trackTicks *= 2;
    return {u"-enc_time_base:v"_s, u"%1:%2"_s.arg(base.numerator).arg(base.denominator),
            u"-video_track_timescale"_s, QString::number(trackTicks)};
}

QStringList pictureArguments(qsizetype index)
{
    // CRF 23 at "veryfast" is x264's own middle of the road: near "medium" in quality for a third
    // of its time. With a thread of its own, x264's lookahead sees as many pictures as that thread
    // has come to read, and one encode in ten gives other bytes than the rest.
    return {u"-map"_s,         u"[p%1]"_s.arg(index), u"-c:v"_s, u"libx264"_s,
            u"-preset"_s,      u"veryfast"_s,         u"-crf"_s, u"23"_s,
            u"-x264-params"_s, u"sync-lookahead=0"_s};
}

/// The muxer: files get the names that would tell it only when they are whole.
QString formatOf(const EncodeOutput &output)
{
    return output.isSoundOnly() ? u"ipod"_s : u"mp4"_s;
}

bool isCopied(const MediaTrack &sound)
{
    return sound.codec == "aac"_L1;
}

QStringList codecOf(const MediaTrack &sound, const QString &stream)
{
    if (isCopied(sound))
        return {u"-c:"_s + stream, u"copy"_s};
    // ffmpeg's own AAC encoder needs about 80 kbit/s a channel to be clean, less with many.
    int kilobits = 160;
    if (sound.channels == 1)
        kilobits = 96;
    else if (sound.channels > 2)
        kilobits = 64 * std::min(sound.channels, 8);
    return {u"-c:"_s + stream, u"aac"_s, u"-b:"_s + stream, u"%1k"_s.arg(kilobits)};
}

/// What tells a track from others. @p stream: "a:0".
QStringList tagsOf(const MediaTrack &track, const QString &stream)
{
    QStringList arguments{u"-disposition:"_s + stream,
                          track.dispositions.isEmpty() ? u"0"_s : track.dispositions.join('+'_L1)};
    const QString tag = u"-metadata:s:"_s + stream;
    if (!track.language.isEmpty())
        arguments << tag << u"language="_s + track.language;
    // MP4 has no titles; players show this instead.
    if (!track.title.isEmpty())
        arguments << tag << u"title="_s + track.title << tag << u"handler_name="_s + track.title;
    return arguments;
}

QStringList soundTags(const MediaInfo &source)
{
    QStringList arguments;
    for (qsizetype i = 0; i < source.sounds.size(); ++i)
        arguments << tagsOf(source.sounds.at(i), u"a:%1"_s.arg(i));
    return arguments;
}

/// All sounds of an input that is the source.
QStringList soundsOf(const MediaInfo &source, int input)
{
    QStringList arguments;
    for (const MediaTrack &sound : source.sounds)
        arguments << u"-map"_s << u"%1:a:%2?"_s.arg(input).arg(sound.index);
    return arguments;
}

/// The subtitles that MP4 can hold, from an input that is the source.
QStringList subtitlesOf(const MediaInfo &source, int input)
{
    QStringList maps;
    QStringList tags;
    qsizetype kept = 0;
    for (const MediaTrack &track : source.subtitles) {
        if (!isText(track))
            continue;
        maps << u"-map"_s << u"%1:s:%2"_s.arg(input).arg(track.index);
        tags << tagsOf(track, u"s:%1"_s.arg(kept++));
    }
    if (maps.isEmpty())
        return {u"-sn"_s};
    return maps + QStringList{u"-c:s"_s, u"mov_text"_s} + tags;
}

QStringList encodedSounds(const MediaInfo &source)
{
    if (source.sounds.isEmpty())
        return {u"-an"_s};
    QStringList arguments = soundsOf(source, 0);
    for (qsizetype i = 0; i < source.sounds.size(); ++i)
        arguments << codecOf(source.sounds.at(i), u"a:%1"_s.arg(i));
    return arguments + soundTags(source);
}

bool hasIndex(const MediaInfo &source)
{
    static const QStringList without{u"mpegts"_s, u"mpeg"_s, u"ogg"_s, u"flv"_s, u"asf"_s};
    return !without.contains(source.formatName);
}

/// Where the input is opened for a chunk; nothing: at its begin.
std::optional<qint64> seekUs(const MediaInfo &source, const ChunkPlan &chunks, const Chunk &chunk,
                             int attempt)
{
    if (attempt >= chunkAttempts - 1 || chunk == chunks.chunks.first())
        return std::nullopt;
    double margin = seekMargins.at(static_cast<size_t>(attempt));
    const bool isAloneThere = chunk.nextKey <= chunk.key
        || chunks.timeBase.seconds(chunk.nextKey - chunk.key) >= leastKeyDistance;
    if (margin < 0 && !hasIndex(source))
        margin = marginWithoutIndex;
    else if (margin < 0 && !isAloneThere)
        margin = seekMargins.at(1);
    const qint64 at = chunks.timeBase.microseconds(chunk.key) - chunks.containerStartUs
        - std::llround(margin * 1e6);
    return at > 0 ? std::optional(at) : std::nullopt;
}

/// Takes exactly the chunk's pictures by their timestamps, wherever decoding began, and lets them
/// begin at 0.
QStringList cutFilters(const ChunkPlan &chunks, qsizetype chunk)
{
    const qint64 begin = chunks.chunks.at(chunk).begin;
    const std::optional<qint64> end = chunks.endOf(chunk);
    // A picture's frame rate is forgotten by setpts in newer versions: the input is moved where
    // that is exact.
    const qint64 moved = chunks.exactShiftUs(chunk) ? begin : 0;
    const TimeBase &base = chunks.timeBase;
    QString trim = u"trim=start_pts=%1"_s.arg(begin - moved);
    if (end)
        trim += u":end_pts=%1"_s.arg(*end - moved);
    QStringList filters{u"settb=%1/%2"_s.arg(base.numerator).arg(base.denominator), trim};
    if (moved != begin)
        filters += u"setpts=PTS-(%1)"_s.arg(begin);
    return filters;
}

/// Where the first picture is shown after the file's begin.
qint64 pictureDelayUs(const ChunkPlan &chunks)
{
    return chunks.timeBase.microseconds(chunks.chunks.first().begin) - chunks.containerStartUs;
}

} // namespace

QStringList encodeArguments(const EncodePlan &plan, const MediaInfo &source,
                            const QString &sourcePath, const QStringList &files)
{
    QStringList arguments = strict() + input(sourcePath);
    if (const QString graph = filterGraph(plan); !graph.isEmpty())
        arguments << u"-filter_complex"_s << graph;
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        const EncodeOutput &output = plan.outputs.at(i);
        if (!output.isSoundOnly())
            arguments << pictureArguments(i) << u"-fps_mode"_s << u"vfr"_s;
        if (!output.isSoundOnly() && source.timeBaseDenominator > 0)
            arguments << timeArguments({1, source.timeBaseDenominator});
        arguments << encodedSounds(source)
                  << (output.isSoundOnly() ? QStringList{u"-sn"_s} : subtitlesOf(source, 0))
                  << u"-dn"_s << u"-map_metadata"_s << u"0"_s << u"-map_chapters"_s
                  << u"0"_s
                  // Sound waits here until the first picture has come out of the encoder.
                  << u"-max_muxing_queue_size"_s << u"4096"_s << u"-movflags"_s << u"+faststart"_s
                  << u"-f"_s << formatOf(output) << u"file:"_s + files.at(i);
    }
    return arguments;
}

QString chunkFileName(const EncodeOutput &output, qsizetype chunk)
{
    return u"chunk-%1-%2.mp4"_s.arg(output.label).arg(chunk, 5, 10, '0'_L1);
}

QStringList chunkArguments(const EncodePlan &plan, const MediaInfo &source, const ChunkPlan &chunks,
                           qsizetype chunk, int attempt, const QString &sourcePath,
                           const QStringList &files)
{
    QStringList arguments = strict() + QStringList{u"-copyts"_s};
    if (const auto at = seekUs(source, chunks, chunks.chunks.at(chunk), attempt))
        arguments << u"-noaccurate_seek"_s << u"-ss"_s << seconds(*at);
    if (const auto shift = chunks.exactShiftUs(chunk); shift && *shift != 0)
        arguments << u"-itsoffset"_s << seconds(*shift);
    arguments << input(sourcePath) << u"-filter_complex"_s
              << filterGraph(plan, cutFilters(chunks, chunk));
    qsizetype written = 0;
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        if (plan.outputs.at(i).isSoundOnly())
            continue;
        arguments << pictureArguments(i) << u"-fps_mode"_s << u"passthrough"_s
                  << timeArguments(chunks.timeBase) << u"-an"_s << u"-sn"_s << u"-dn"_s
                  << u"-map_metadata"_s << u"-1"_s << u"-map_chapters"_s << u"-1"_s << u"-f"_s
                  << u"mp4"_s << u"file:"_s + files.at(written++);
    }
    return arguments;
}

bool needsSoundFile(const MediaInfo &source)
{
    return !std::all_of(source.sounds.cbegin(), source.sounds.cend(), isCopied);
}

QStringList soundArguments(const MediaInfo &source, const QString &sourcePath,
                           const QString &target)
{
    QStringList arguments = strict() + input(sourcePath) + encodedSounds(source);
    for (qsizetype i = 0; i < source.sounds.size(); ++i) {
        if (!isCopied(source.sounds.at(i)))
            arguments << u"-filter:a:%1"_s.arg(i) << u"aresample=async=1:first_pts=0"_s;
    }
    return arguments << u"-vn"_s << u"-sn"_s << u"-dn"_s << u"-map_metadata"_s << u"-1"_s
                     << u"-map_chapters"_s << u"-1"_s << u"-f"_s << u"mp4"_s << u"file:"_s + target;
}

QByteArray chunkList(const ChunkPlan &chunks, const QStringList &files)
{
    QByteArray list("ffconcat version 1.0\n");
    const qint64 begin = chunks.chunks.first().begin;
    qint64 before = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        list += "file '" + files.at(i).toUtf8() + "'\n";
        if (const auto end = chunks.endOf(i)) {
            // Differences of rounded times, not rounded differences: nothing adds up.
            const qint64 at = chunks.timeBase.microseconds(*end - begin);
            list += "duration " + seconds(at - before).toLatin1() + '\n';
            before = at;
        }
    }
    return list;
}

QStringList joinArguments(const ChunkPlan &chunks, const MediaInfo &source,
                          const JoinInputs &inputs, const QString &target)
{
    // Not strict: where pictures stand for unlike times, a chunk's first decoding times lie before
    // the last ones of the chunk in front of it; moving them, which is harmless, counts as error.
    QStringList arguments = general();
    QStringList maps;
    int count = 0;
    if (!inputs.chunkList.isEmpty()) {
        if (const qint64 delay = pictureDelayUs(chunks); delay > 0)
            arguments << u"-itsoffset"_s << seconds(delay);
        arguments << u"-protocol_whitelist"_s << u"file,pipe"_s << u"-f"_s << u"concat"_s << u"-i"_s
                  << u"file:"_s + inputs.chunkList;
        maps << u"-map"_s << u"%1:v:0"_s.arg(count++);
    }
    if (!inputs.sound.isEmpty()) {
        arguments << input(inputs.sound);
        maps << u"-map"_s << u"%1:a"_s.arg(count++);
    } else {
        maps << soundsOf(source, count);
    }
    const QString last = QString::number(count);
    arguments << input(inputs.source) << maps << u"-c"_s << u"copy"_s
              << (inputs.chunkList.isEmpty() ? QStringList{u"-sn"_s} : subtitlesOf(source, count))
              << soundTags(source) << u"-map_metadata"_s << last << u"-map_chapters"_s << last;
    if (!inputs.chunkList.isEmpty())
        arguments << timeArguments(chunks.timeBase).sliced(2);
    return arguments << u"-max_interleave_delta"_s << u"0"_s << u"-movflags"_s << u"+faststart"_s
                     << u"-f"_s << (inputs.chunkList.isEmpty() ? u"ipod"_s : u"mp4"_s)
                     << u"file:"_s + target;
}

} // namespace respool
