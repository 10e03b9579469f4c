// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodeplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

/// x264 refuses odd sides with 4:2:0 colour.
int evenSide(double side)
{
    return std::max(2, static_cast<int>(std::lround(side / 2)) * 2);
}

/// The largest even number of lines that the source really has.
int largestHeight(const MediaInfo &source)
{
    return std::max(2, std::min(source.width, source.height) / 2 * 2);
}

EncodeOutput pictureOutput(const MediaInfo &source, int height)
{
    const int shortSide = std::min(source.width, source.height);
    const int longSide = std::max(source.width, source.height);
    const int scaledLongSide = evenSide(static_cast<double>(longSide) * height / shortSide);
    EncodeOutput output;
    output.label = QStringLiteral("%1p").arg(height);
    output.fileName = QStringLiteral("out-%1.mp4").arg(output.label);
    output.width = source.width >= source.height ? scaledLongSide : height;
    output.height = source.width >= source.height ? height : scaledLongSide;
    return output;
}

EncodeOutput soundOutput()
{
    EncodeOutput output;
    output.label = QStringLiteral("audio");
    output.fileName = QStringLiteral("out-audio.m4a");
    return output;
}

bool isSoundOnly(const EncodeOutput &output)
{
    return output.height == 0;
}

Result<> checkSource(const MediaInfo &source, const Rendition &rendition)
{
    const QString hint = QCoreApplication::translate(
        "respool", "Add the source again without this choice, for example as “original”.");
    const bool isPicture = rendition.kind == Rendition::Kind::Height;
    if (isPicture && (!source.hasVideo || source.width < 2 || source.height < 2)) {
        return failure(ErrorCode::NotAVideo,
                       QCoreApplication::translate(
                           "respool", "The source has no picture, so “%1” cannot be made.")
                           .arg(rendition.label()),
                       hint);
    }
    if (rendition.kind == Rendition::Kind::Audio && !source.hasAudio) {
        return failure(ErrorCode::NotAVideo,
                       QCoreApplication::translate(
                           "respool", "The source has no sound, so “audio” cannot be made."),
                       hint);
    }
    return {};
}

bool hasOutput(const EncodePlan &plan, const QString &label)
{
    return std::any_of(plan.outputs.cbegin(), plan.outputs.cend(),
                       [&label](const EncodeOutput &output) { return output.label == label; });
}

/// "[0:V:0]split=2[v0][v1];[v0]scale=…[p0];[v1]scale=…[p1]": decoded once, scaled once for each.
/// ffmpeg turns rotated pictures upright before the graph. Empty without pictures.
QString filterGraph(const EncodePlan &plan)
{
    QString splits;
    QStringList scales;
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        const EncodeOutput &output = plan.outputs.at(i);
        if (isSoundOnly(output))
            continue;
        splits += QStringLiteral("[v%1]").arg(i);
        scales += QStringLiteral("[v%1]scale=%2:%3:flags=bicubic,setsar=1,format=yuv420p[p%1]")
                      .arg(i)
                      .arg(output.width)
                      .arg(output.height);
    }
    if (scales.isEmpty())
        return {};
    // V, not v: a cover is no picture to encode.
    return QStringLiteral("[0:V:0]split=%1%2;").arg(scales.size()).arg(splits)
        + scales.join(QLatin1Char(';'));
}

QStringList pictureArguments(const MediaInfo &source, qsizetype index)
{
    // CRF 23 at "veryfast" is x264's own middle of the road: near "medium" in quality for a third
    // of its time. Timestamps stay the source's own, so pictures that it holds stay held.
    QStringList arguments{QStringLiteral("-map"),      QStringLiteral("[p%1]").arg(index),
                          QStringLiteral("-c:v"),      QStringLiteral("libx264"),
                          QStringLiteral("-preset"),   QStringLiteral("veryfast"),
                          QStringLiteral("-crf"),      QStringLiteral("23"),
                          QStringLiteral("-fps_mode"), QStringLiteral("vfr")};
    if (const int ticks = source.timeBaseDenominator; ticks > 0) {
        int trackTicks = ticks;
        while (trackTicks < 10000)
            trackTicks *= 2;
        arguments << QStringLiteral("-enc_time_base:v") << QStringLiteral("1:%1").arg(ticks)
                  << QStringLiteral("-video_track_timescale") << QString::number(trackTicks);
    }
    return arguments;
}

QStringList soundArguments(const MediaInfo &source, const EncodeOutput &output)
{
    if (!source.hasAudio)
        return {QStringLiteral("-an")};
    QStringList arguments{QStringLiteral("-map"), QStringLiteral("0:a:0?")};
    if (output.copiesAudio)
        return arguments << QStringLiteral("-c:a") << QStringLiteral("copy");
    // ffmpeg's own AAC encoder needs about 80 kbit/s a channel to be clean, less with many.
    int kilobits = 160;
    if (source.audioChannels == 1)
        kilobits = 96;
    else if (source.audioChannels > 2)
        kilobits = 64 * std::min(source.audioChannels, 8);
    return arguments << QStringLiteral("-c:a") << QStringLiteral("aac") << QStringLiteral("-b:a")
                     << QStringLiteral("%1k").arg(kilobits);
}

} // namespace

Result<EncodePlan> planEncode(const MediaInfo &source, const QList<Rendition> &renditions)
{
    EncodePlan plan;
    QStringList tooLarge;
    for (const Rendition &rendition : renditions) {
        if (rendition.kind == Rendition::Kind::Original)
            continue;
        if (const auto possible = checkSource(source, rendition); !possible)
            return failure(possible.error());
        EncodeOutput output = soundOutput();
        if (rendition.kind == Rendition::Kind::Height) {
            const int largest = largestHeight(source);
            if (rendition.height > largest + 1)
                tooLarge.append(rendition.label());
            output = pictureOutput(source, std::min(rendition.height / 2 * 2, largest));
        }
        output.copiesAudio = source.audioCodec == QLatin1String("aac");
        if (!hasOutput(plan, output.label))
            plan.outputs.append(output);
    }
    if (!tooLarge.isEmpty()) {
        const QString kept = QStringLiteral("%1p").arg(largestHeight(source));
        plan.notes.append(
            QCoreApplication::translate("respool", "%1 became %2: the source has no more lines.")
                .arg(tooLarge.join(QStringLiteral(", ")), kept));
    }
    return plan;
}

QStringList encodeArguments(const EncodePlan &plan, const MediaInfo &source, const QString &input,
                            const QString &folder)
{
    QStringList arguments{
        QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-v"),
        QStringLiteral("error"),    QStringLiteral("-progress"),    QStringLiteral("pipe:1"),
        QStringLiteral("-nostats"), QStringLiteral("-xerror"),      QStringLiteral("-y")};
    arguments << mediaWalls() << QStringLiteral("-i") << QStringLiteral("file:") + input;
    if (const QString graph = filterGraph(plan); !graph.isEmpty())
        arguments << QStringLiteral("-filter_complex") << graph;
    for (qsizetype i = 0; i < plan.outputs.size(); ++i) {
        const EncodeOutput &output = plan.outputs.at(i);
        if (!isSoundOnly(output))
            arguments << pictureArguments(source, i);
        arguments << soundArguments(source, output) << QStringLiteral("-sn")
                  << QStringLiteral("-dn") << QStringLiteral("-map_metadata") << QStringLiteral("0")
                  << QStringLiteral("-map_chapters")
                  << QStringLiteral("0")
                  // Sound waits here until the first picture has come out of the encoder.
                  << QStringLiteral("-max_muxing_queue_size") << QStringLiteral("4096")
                  << QStringLiteral("-movflags") << QStringLiteral("+faststart")
                  << QStringLiteral("file:") + folder + QLatin1Char('/') + output.fileName;
    }
    return arguments;
}

} // namespace respool
