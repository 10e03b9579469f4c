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

} // namespace

QStringList EncodePlan::fileNames() const
{
    QStringList names;
    for (const EncodeOutput &output : outputs)
        names.append(output.fileName);
    return names;
}

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
        if (!hasOutput(plan, output.label))
            plan.outputs.append(output);
    }
    if (!tooLarge.isEmpty()) {
        const QString kept = QStringLiteral("%1p").arg(largestHeight(source));
        plan.notes.append(
            QCoreApplication::translate("respool", "%1 became %2: the source has no more lines.")
                .arg(tooLarge.join(QStringLiteral(", ")), kept));
    }
    const int left =
        static_cast<int>(std::count_if(source.subtitles.cbegin(), source.subtitles.cend(),
                                       [](const MediaTrack &track) { return !isText(track); }));
    const bool hasPictures =
        std::any_of(plan.outputs.cbegin(), plan.outputs.cend(),
                    [](const EncodeOutput &output) { return !output.isSoundOnly(); });
    if (left > 0 && hasPictures) {
        plan.notes.append(QCoreApplication::translate(
            "respool", "%n subtitle(s) are left out: they are pictures, which MP4 cannot hold.",
            nullptr, left));
    }
    return plan;
}

double chunkSeconds(const EncodePlan &plan, const MediaInfo &source)
{
    // 1080p at 24 a second: some seconds of work for two cores.
    constexpr double standardPixels = 1920.0 * 1080 * 24;
    constexpr double standardSeconds = 8;
    constexpr double longestSeconds = 60;
    double pixels = 0;
    for (const EncodeOutput &output : plan.outputs)
        pixels += static_cast<double>(output.width) * output.height * source.framesPerSecond;
    if (pixels <= 0)
        return standardSeconds;
    return std::clamp(standardSeconds * standardPixels / pixels, standardSeconds, longestSeconds);
}

bool isText(const MediaTrack &subtitle)
{
    static const QStringList codecs{QStringLiteral("subrip"), QStringLiteral("ass"),
                                    QStringLiteral("ssa"),    QStringLiteral("webvtt"),
                                    QStringLiteral("text"),   QStringLiteral("mov_text")};
    return codecs.contains(subtitle.codec);
}

} // namespace respool
