// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodearguments.h"

#include "core/tools/codecoptions.h"
#include "core/tools/frametimes.h"

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

QStringList general(const QString &told = u"error"_s)
{
    // Left alone, ffmpeg takes ten seconds without sound for a jump and closes the hole, while the
    // pictures of the chunks keep it.
    return {u"-nostdin"_s,
            u"-hide_banner"_s,
            u"-v"_s,
            told,
            u"-progress"_s,
            u"pipe:1"_s,
            u"-nostats"_s,
            u"-y"_s,
            u"-dts_delta_threshold"_s,
            QString::number(longestHoleOfBroadcasts)};
}

/// Damaged packets end the run instead of being left out.
QStringList strict()
{
    return general() + QStringList{u"-xerror"_s};
}

/// Warnings tell where something is missing. Where hardly anything can be decoded it is no film.
QStringList tolerant()
{
    return general(u"warning"_s) + QStringList{u"-max_error_rate"_s, u"0.1"_s};
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

/// Before an input whose pictures are decoded, and for what is done with them then.
QStringList decoderThreads(const EncodePlan &plan)
{
    if (plan.threads <= 0)
        return {};
    const QString count = QString::number(plan.threads);
    return {u"-filter_complex_threads"_s, count, u"-threads"_s, count};
}

/// "[0:V:0]settb=…,split=2[v0][v1];[v0]scale=…[p0];[v1]scale=…[p1]": decoded once, scaled once for
/// each. ffmpeg turns rotated pictures upright before the graph. Empty without pictures.
QString filterGraph(const EncodePlan &plan, const ColourInfo &colour, const QStringList &first = {})
{
    QString splits;
    QStringList scales;
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        const EncodeOutput &output = plan.outputs.at(i);
        if (output.isSoundOnly())
            continue;
        splits += u"[v%1]"_s.arg(i);
        scales +=
            u"[v%1]scale=%2:%3:flags=bicubic,setsar=1,%4%5[p%1]"_s.arg(i)
                .arg(output.width)
                .arg(output.height)
                .arg(colourFilters(plan.format.video.codec, colour), plan.hardware.uploadFilters());
    }
    if (scales.isEmpty())
        return {};
    const QStringList whole = first + QStringList{u"split=%1%2"_s.arg(scales.size()).arg(splits)};
    // V, not v: a cover is no picture to encode.
    return u"[0:V:0]"_s + whole.join(','_L1) + ';'_L1 + scales.join(';'_L1);
}

/// Timestamps stay the source's own, so pictures that it holds stay held.
QStringList encoderTime(const TimeBase &base)
{
    return {u"-enc_time_base:v"_s, u"%1:%2"_s.arg(base.numerator).arg(base.denominator)};
}

/// Only MP4 lets its ticks be chosen.
QStringList trackTime(const TimeBase &base, const QString &muxer)
{
    if (muxer != "mp4"_L1)
        return {};
    qint64 trackTicks = base.denominator;
    while (trackTicks < leastTrackTicks)
        trackTicks *= 2;
    return {u"-video_track_timescale"_s, QString::number(trackTicks)};
}

/// An output's pictures, from the filter graph.
QStringList pictureArguments(const EncodePlan &plan, qsizetype index, const MediaInfo &source,
                             const Stretch &stretch = {})
{
    return QStringList{u"-map"_s, u"[p%1]"_s.arg(index)}
    + videoOptions(plan, plan.outputs.at(index), source.colour, stretch);
}

/// The pictures of an output in one run, encoded or copied.
QStringList wholePictures(const EncodePlan &plan, qsizetype index, const MediaInfo &source)
{
    if (!plan.encodesPictures())
        return {u"-map"_s, u"0:V:0"_s, u"-c:v"_s, u"copy"_s};
    QStringList arguments =
        pictureArguments(plan, index, source) + QStringList{u"-fps_mode"_s, u"vfr"_s};
    const TimeBase base{1, source.timeBaseDenominator};
    if (source.timeBaseDenominator > 0)
        arguments << encoderTime(base) << trackTime(base, plan.outputs.at(index).muxer);
    return arguments;
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

std::optional<Container> containerOf(const EncodePlan &plan, const EncodeOutput &output)
{
    return output.isSoundOnly() ? std::nullopt : std::optional(plan.format.container);
}

/// How many of the source's sounds an output has.
qsizetype soundCount(const EncodeOutput &output, const MediaInfo &source)
{
    return output.holdsAllSounds() ? source.sounds.size()
                                   : std::min<qsizetype>(1, source.sounds.size());
}

QStringList soundTags(const MediaInfo &source, qsizetype count)
{
    QStringList arguments;
    for (qsizetype i = 0; i < count; ++i)
        arguments << tagsOf(source.sounds.at(i), u"a:%1"_s.arg(i));
    return arguments;
}

/// The first @p count sounds, from an input that is the source.
QStringList soundsOf(const MediaInfo &source, qsizetype count, int input)
{
    QStringList arguments;
    for (qsizetype i = 0; i < count; ++i)
        arguments << u"-map"_s << u"%1:a:%2?"_s.arg(input).arg(source.sounds.at(i).index);
    return arguments;
}

/// The subtitles that the file can hold, from an input that is the source.
QStringList subtitlesOf(const EncodePlan &plan, const EncodeOutput &output, const MediaInfo &source,
                        int input)
{
    QStringList maps;
    QStringList tags;
    qsizetype kept = 0;
    for (const MediaTrack &track : source.subtitles) {
        const QString codec = subtitleCodec(track, plan.format.container);
        if (codec.isEmpty() || output.isSoundOnly() || !plan.format.keepsSubtitles)
            continue;
        const QString stream = u"s:%1"_s.arg(kept++);
        maps << u"-map"_s << u"%1:s:%2"_s.arg(input).arg(track.index);
        tags << u"-c:"_s + stream << codec << tagsOf(track, stream);
    }
    return maps.isEmpty() ? QStringList{u"-sn"_s} : maps + tags;
}

/// Fonts and pictures that belong to the film; only Matroska has a place for them.
QStringList attachmentsOf(const EncodeOutput &output, int input)
{
    if (output.muxer != "matroska"_L1 || output.isSoundOnly())
        return {};
    return {u"-map"_s, u"%1:t?"_s.arg(input), u"-c:t"_s, u"copy"_s};
}

/// Whether times are taken as they stand in the source, and mended by us alone. With pictures it
/// is ffmpeg that moves what jumps, all streams by the same.
bool mendsSoundAlone(const EncodePlan &plan)
{
    return plan.mendsTimes() && plan.pictures().isEmpty();
}

/// Lets sound follow on where its times jump, and keeps holes as they are.
QString withoutJumps(const MediaInfo &source)
{
    return u"asetpts='if(N,PREV_OUTPTS+if(between((PTS-PREV_INPTS)*TB,0,%1),PTS-PREV_INPTS,"
           "NB_SAMPLES/SR/TB),0)',"_s.arg(longestHole(source));
}

/// What is missing is silent, so that sound and pictures stay together. By itself the filter lets
/// them drift apart by a tenth of a second; less than that is at a joint of two parts.
QStringList steadySound(const EncodePlan &plan, const MediaInfo &source, qsizetype index)
{
    QString filter = u"aresample=async=1:first_pts=0"_s;
    if (plan.mendsTimes())
        filter += u":min_hard_comp=0.004"_s;
    if (mendsSoundAlone(plan))
        filter.prepend(withoutJumps(source));
    return {u"-filter:a:%1"_s.arg(index), filter};
}

/// The first @p count sounds, encoded or copied as they are for a container.
QStringList encodedSounds(const EncodePlan &plan, const MediaInfo &source,
                          std::optional<Container> container, qsizetype count)
{
    if (source.sounds.isEmpty())
        return {u"-an"_s};
    QStringList arguments = soundsOf(source, count, 0);
    for (qsizetype i = 0; i < count; ++i) {
        const MediaTrack &sound = source.sounds.at(i);
        const AudioCodec codec = soundCodec(sound, plan.format.audio, container);
        arguments << audioOptions(codec, plan.format.audio, sound, u"a:%1"_s.arg(i));
        if (plan.mendsTimes())
            arguments << steadySound(plan, source, i);
    }
    return arguments + soundTags(source, count);
}

/// What the sounds wait in until they are joined: MP4 where it can, as it tells times exactly.
QString soundMuxer(const EncodePlan &plan, const MediaInfo &source)
{
    const bool isForMp4 =
        std::all_of(source.sounds.cbegin(), source.sounds.cend(), [&](const MediaTrack &sound) {
            const AudioCodec codec = soundCodec(sound, plan.format.audio, plan.format.container);
            return audioCodecsOf(Container::Mp4).contains(codec) || sound.codec == "aac"_L1;
        });
    return isForMp4 ? u"mp4"_s : u"matroska"_s;
}

/// How the file is put together.
QStringList muxerOptions(const EncodeOutput &output)
{
    static const QStringList withIndex{u"mp4"_s, u"ipod"_s};
    QStringList options{u"-f"_s, output.muxer};
    if (withIndex.contains(output.muxer))
        options << u"-movflags"_s << u"+faststart"_s;
    else // no random numbers in the place of names: the same input gives the same file
        options << u"-fflags"_s << u"+bitexact"_s;
    return options;
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
    const bool isEncoded = plan.encodesPictures();
    QStringList arguments = (plan.toleratesDamage ? tolerant() : strict())
        + plan.hardware.deviceOptions() + decoderThreads(plan);
    if (mendsSoundAlone(plan))
        arguments << u"-copyts"_s;
    arguments << input(sourcePath);
    if (isEncoded)
        arguments << u"-filter_complex"_s << filterGraph(plan, source.colour);
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        const EncodeOutput &output = plan.outputs.at(i);
        if (!output.isSoundOnly())
            arguments << wholePictures(plan, i, source);
        arguments << encodedSounds(plan, source, containerOf(plan, output),
                                   soundCount(output, source))
                  << subtitlesOf(plan, output, source, 0) << attachmentsOf(output, 0) << u"-dn"_s
                  << u"-map_metadata"_s << u"0"_s << u"-map_chapters"_s
                  << u"0"_s
                  // Sound waits here until the first picture has come out of the encoder.
                  << u"-max_muxing_queue_size"_s << u"4096"_s << muxerOptions(output)
                  << u"file:"_s + files.at(i);
    }
    return arguments;
}

QString chunkFileName(const EncodeOutput &output, qsizetype chunk)
{
    return u"chunk-%1-%2.mp4"_s.arg(output.label).arg(chunk, 5, 10, '0'_L1);
}

QStringList chunkArguments(const EncodePlan &whole, const MediaInfo &source,
                           const ChunkPlan &chunks, qsizetype chunk, int attempt,
                           const QString &sourcePath, const QStringList &files)
{
    const EncodePlan plan = whole.ofOneRun();
    QStringList arguments = strict() + plan.hardware.deviceOptions() + QStringList{u"-copyts"_s};
    if (const auto at = seekUs(source, chunks, chunks.chunks.at(chunk), attempt))
        arguments << u"-noaccurate_seek"_s << u"-ss"_s << seconds(*at);
    if (const auto shift = chunks.exactShiftUs(chunk); shift && *shift != 0)
        arguments << u"-itsoffset"_s << seconds(*shift);
    arguments << decoderThreads(plan) << input(sourcePath) << u"-filter_complex"_s
              << filterGraph(plan, source.colour, cutFilters(chunks, chunk));
    const Stretch stretch{chunks.shares.value(chunk, 1), chunk == 0};
    qsizetype written = 0;
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        if (plan.outputs.at(i).isSoundOnly())
            continue;
        arguments << pictureArguments(plan, i, source, stretch) << u"-fps_mode"_s
                  << u"passthrough"_s << encoderTime(chunks.timeBase)
                  << trackTime(chunks.timeBase, u"mp4"_s) << u"-an"_s << u"-sn"_s << u"-dn"_s
                  << u"-map_metadata"_s << u"-1"_s << u"-map_chapters"_s << u"-1"_s << u"-f"_s
                  << u"mp4"_s << u"file:"_s + files.at(written++);
    }
    return arguments;
}

bool needsSoundFile(const EncodePlan &plan, const MediaInfo &source)
{
    return std::any_of(source.sounds.cbegin(), source.sounds.cend(), [&](const MediaTrack &sound) {
        return soundCodec(sound, plan.format.audio, plan.format.container) != AudioCodec::Copy;
    });
}

QStringList soundArguments(const EncodePlan &plan, const MediaInfo &source,
                           const QString &sourcePath, const QString &target)
{
    QStringList arguments = strict() + input(sourcePath)
        + encodedSounds(plan, source, plan.format.container, source.sounds.size());
    for (qsizetype i = 0; i < source.sounds.size(); ++i) {
        if (soundCodec(source.sounds.at(i), plan.format.audio, plan.format.container)
            != AudioCodec::Copy)
            arguments << steadySound(plan, source, i);
    }
    return arguments << u"-vn"_s << u"-sn"_s << u"-dn"_s << u"-map_metadata"_s << u"-1"_s
                     << u"-map_chapters"_s << u"-1"_s << u"-f"_s << soundMuxer(plan, source)
                     << u"file:"_s + target;
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

QStringList joinArguments(const EncodePlan &plan, const EncodeOutput &output,
                          const ChunkPlan &chunks, const MediaInfo &source,
                          const JoinInputs &inputs, const QString &target)
{
    // Not strict: where pictures stand for unlike times, a chunk's first decoding times lie before
    // the last ones of the chunk in front of it; moving them, which is harmless, counts as error.
    QStringList arguments = general();
    if (const qint64 delay = pictureDelayUs(chunks); delay > 0)
        arguments << u"-itsoffset"_s << seconds(delay);
    arguments << u"-protocol_whitelist"_s << u"file,pipe"_s << u"-f"_s << u"concat"_s << u"-i"_s
              << u"file:"_s + inputs.chunkList;
    QStringList maps{u"-map"_s, u"0:v:0"_s};
    int last = 1;
    if (!inputs.sound.isEmpty()) {
        arguments << input(inputs.sound);
        maps << u"-map"_s << u"%1:a"_s.arg(last++);
    } else {
        maps << soundsOf(source, source.sounds.size(), last);
    }
    const QString lastText = QString::number(last);
    return arguments << input(inputs.source) << maps << u"-c"_s << u"copy"_s
                     << subtitlesOf(plan, output, source, last) << attachmentsOf(output, last)
                     << soundTags(source, source.sounds.size()) << u"-map_metadata"_s << lastText
                     << u"-map_chapters"_s << lastText << trackTime(chunks.timeBase, output.muxer)
                     << u"-max_interleave_delta"_s << u"0"_s << muxerOptions(output)
                     << u"file:"_s + target;
}

} // namespace respool
