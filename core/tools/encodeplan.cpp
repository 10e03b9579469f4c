// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/encodeplan.h"

#include "core/tools/codecoptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

// Less is no picture any more.
constexpr double leastKilobits = 8;

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

QString labelOf(int height)
{
    return QStringLiteral("%1p").arg(height);
}

/// A muxer and the ending of its files.
struct FileKind
{
    QString muxer;
    QString ending;
};

FileKind pictureFile(Container container)
{
    switch (container) {
    case Container::Mp4:
        break;
    case Container::Matroska:
        return {QStringLiteral("matroska"), QStringLiteral("mkv")};
    case Container::WebM:
        return {QStringLiteral("webm"), QStringLiteral("webm")};
    }
    return {QStringLiteral("mp4"), QStringLiteral("mp4")};
}

/// @p codec: as ffprobe calls it.
FileKind soundFile(const QString &codec)
{
    if (codec == QLatin1String("aac") || codec == QLatin1String("alac"))
        return {QStringLiteral("ipod"), QStringLiteral("m4a")};
    if (codec == QLatin1String("mp3"))
        return {QStringLiteral("mp3"), QStringLiteral("mp3")};
    if (codec == QLatin1String("opus"))
        return {QStringLiteral("opus"), QStringLiteral("opus")};
    if (codec == QLatin1String("vorbis"))
        return {QStringLiteral("ogg"), QStringLiteral("ogg")};
    if (codec == QLatin1String("flac"))
        return {QStringLiteral("flac"), QStringLiteral("flac")};
    return {QStringLiteral("matroska"), QStringLiteral("mka")};
}

EncodeOutput outputOf(const QString &label, const FileKind &kind)
{
    EncodeOutput output;
    output.label = label;
    output.fileName = QStringLiteral("out-%1.%2").arg(label, kind.ending);
    output.muxer = kind.muxer;
    return output;
}

EncodeOutput pictureOutput(const MediaInfo &source, const OutputFormat &format, int height)
{
    const int shortSide = std::min(source.width, source.height);
    const int longSide = std::max(source.width, source.height);
    const int scaledLongSide = evenSide(static_cast<double>(longSide) * height / shortSide);
    EncodeOutput output = outputOf(labelOf(height), pictureFile(format.container));
    output.width = source.width >= source.height ? scaledLongSide : height;
    output.height = source.width >= source.height ? height : scaledLongSide;
    return output;
}

/// As it will be in the file, as ffprobe calls it.
QString resultingCodec(const MediaTrack &sound, const AudioFormat &format)
{
    const AudioCodec codec = soundCodec(sound, format, std::nullopt);
    return codec == AudioCodec::Copy ? sound.codec : enumName(codec);
}

EncodeOutput soundOutput(const MediaInfo &source, const AudioFormat &format)
{
    QStringList codecs;
    for (const MediaTrack &sound : source.sounds)
        codecs.append(resultingCodec(sound, format));
    codecs.removeDuplicates();
    const QString codec = codecs.size() == 1 ? codecs.first() : QString();
    return outputOf(Rendition{Rendition::Kind::Audio, 0}.label(), soundFile(codec));
}

bool isTakenBy(Container container, const QString &videoCodec)
{
    static const QStringList webm{QStringLiteral("vp8"), QStringLiteral("vp9"),
                                  QStringLiteral("av1")};
    static const QStringList mp4{
        QStringLiteral("h264"),  QStringLiteral("hevc"),       QStringLiteral("vp9"),
        QStringLiteral("av1"),   QStringLiteral("mpeg4"),      QStringLiteral("mpeg2video"),
        QStringLiteral("mjpeg"), QStringLiteral("mpeg1video"), QStringLiteral("vvc")};
    if (container == Container::Matroska)
        return true;
    return (container == Container::WebM ? webm : mp4).contains(videoCodec);
}

QString withoutItHint()
{
    return QCoreApplication::translate(
        "respool", "Add the source again without this choice, for example as “original”.");
}

Result<> checkPictures(const MediaInfo &source, const Rendition &rendition,
                       const OutputFormat &format)
{
    if (!source.hasVideo || source.width < 2 || source.height < 2) {
        return failure(ErrorCode::NotAVideo,
                       QCoreApplication::translate(
                           "respool", "The source has no picture, so “%1” cannot be made.")
                           .arg(rendition.label()),
                       withoutItHint());
    }
    if (!format.video.isEncoded() && !isTakenBy(format.container, source.videoCodec)) {
        return failure(
            ErrorCode::NotAllowed,
            QCoreApplication::translate(
                "respool", "The pictures of the source (%1) cannot be copied into a %2 file.")
                .arg(source.videoCodec, enumName(format.container)),
            QCoreApplication::translate("respool",
                                        "Add it again with the preset “Remux to "
                                        "Matroska”, which takes everything."));
    }
    return {};
}

Result<> checkSource(const MediaInfo &source, const Rendition &rendition,
                     const OutputFormat &format)
{
    if (rendition.kind != Rendition::Kind::Audio)
        return checkPictures(source, rendition, format);
    if (source.hasAudio)
        return {};
    return failure(ErrorCode::NotAVideo,
                   QCoreApplication::translate(
                       "respool", "The source has no sound, so “audio” cannot be made."),
                   withoutItHint());
}

bool hasOutput(const EncodePlan &plan, const QString &label)
{
    return std::any_of(plan.outputs.cbegin(), plan.outputs.cend(),
                       [&label](const EncodeOutput &output) { return output.label == label; });
}

EncodeOutput planOutput(const MediaInfo &source, const OutputFormat &format,
                        const Rendition &rendition)
{
    if (rendition.kind == Rendition::Kind::Audio)
        return soundOutput(source, format.audio);
    const int largest = largestHeight(source);
    const bool isSmaller = rendition.kind == Rendition::Kind::Height && format.video.isEncoded();
    return pictureOutput(source, format,
                         isSmaller ? std::min(rendition.height / 2 * 2, largest) : largest);
}

/// Larger pictures need less bits a pixel.
double kilobitsFor(int standard, const EncodeOutput &output)
{
    constexpr double standardPixels = 1920.0 * 1080;
    constexpr double exponent = 0.75;
    const double pixels = static_cast<double>(output.width) * output.height;
    return std::max(leastKilobits, standard * std::pow(pixels / standardPixels, exponent));
}

/// What a file of so many megabytes leaves for the pictures.
Result<double> kilobitsWithin(int megabytes, const MediaInfo &source, const OutputFormat &format)
{
    // For the container, and since no encoder meets a rate exactly.
    constexpr double usable = 0.97;
    if (source.durationSeconds <= 0) {
        return failure(
            ErrorCode::NotAllowed,
            QCoreApplication::translate(
                "respool", "How long the source is is not known, so its size cannot be limited."),
            QCoreApplication::translate("respool", "Add it again with another preset."));
    }
    double kilobits = megabytes * 8000.0 * usable / source.durationSeconds;
    for (const MediaTrack &sound : source.sounds) {
        kilobits -=
            audioKilobits(soundCodec(sound, format.audio, format.container), format.audio, sound);
    }
    if (kilobits < leastKilobits) {
        return failure(
            ErrorCode::NotAllowed,
            QCoreApplication::translate("respool", "The source is too long to fit into %1 MB.")
                .arg(megabytes),
            QCoreApplication::translate("respool",
                                        "Add it again with a preset that allows larger files."));
    }
    return kilobits;
}

Result<> planRates(EncodePlan &plan, const MediaInfo &source)
{
    const VideoFormat &video = plan.format.video;
    for (EncodeOutput &output : plan.outputs) {
        if (output.isSoundOnly() || !video.isEncoded())
            continue;
        if (video.rateControl == RateControl::Bitrate)
            output.kilobits = kilobitsFor(video.kilobits, output);
        if (video.rateControl != RateControl::Size)
            continue;
        const auto kilobits = kilobitsWithin(video.megabytes, source, plan.format);
        if (!kilobits)
            return failure(kilobits.error());
        output.kilobits = *kilobits;
    }
    return {};
}

/// What people should know of the difference to what they asked for.
QStringList notesOn(const EncodePlan &plan, const MediaInfo &source, const QStringList &tooLarge)
{
    QStringList notes;
    if (!tooLarge.isEmpty()) {
        notes.append(
            QCoreApplication::translate("respool", "%1 became %2: the source has no more lines.")
                .arg(tooLarge.join(QStringLiteral(", ")), labelOf(largestHeight(source))));
    }
    const bool leavesSoundsOut = source.sounds.size() > 1
        && std::any_of(plan.outputs.cbegin(), plan.outputs.cend(),
                       [](const EncodeOutput &output) { return !output.holdsAllSounds(); });
    const Container container = plan.format.container;
    const bool isHlsAlone = plan.format.packaging == Packaging::Hls;
    const auto left =
        std::count_if(source.subtitles.cbegin(), source.subtitles.cend(),
                      [container, isHlsAlone](const MediaTrack &track) {
                          return isHlsAlone || subtitleCodec(track, container).isEmpty();
                      });
    if (left > 0 && !plan.pictures().isEmpty() && plan.format.keepsSubtitles) {
        const int count = static_cast<int>(left);
        notes.append(QCoreApplication::translate(
            "respool", "%n subtitle(s) are left out: the file cannot hold them.", nullptr, count));
    }
    if (leavesSoundsOut) {
        notes.append(QCoreApplication::translate(
            "respool", "Only the first sound is in the sound file: it cannot hold more."));
    }
    return notes;
}

} // namespace

bool EncodeOutput::holdsAllSounds() const
{
    static const QStringList single{QStringLiteral("mp3"), QStringLiteral("opus"),
                                    QStringLiteral("ogg"), QStringLiteral("flac")};
    return !single.contains(muxer);
}

QList<EncodeOutput> EncodePlan::pictures() const
{
    QList<EncodeOutput> found;
    std::copy_if(outputs.cbegin(), outputs.cend(), std::back_inserter(found),
                 [](const EncodeOutput &output) { return !output.isSoundOnly(); });
    return found;
}

bool EncodePlan::encodesPictures() const
{
    return format.video.isEncoded() && !pictures().isEmpty();
}

EncodePlan EncodePlan::ofOneRun() const
{
    EncodePlan plan = *this;
    plan.threads = threads / runsAtOnce();
    return plan;
}

int EncodePlan::threadsOfEncoder() const
{
    const auto encoders = std::max(1, static_cast<int>(pictures().size()));
    return threads > 0 ? std::max(1, threads / encoders) : 0;
}

bool EncodePlan::makesPackage() const
{
    return format.packaging != Packaging::Files && encodesPictures();
}

void EncodePlan::mendTimes(const MediaInfo &source, double seconds)
{
    mendedSeconds = seconds;
    format.audio.keepsSameCodec = false;
    if (format.audio.codec == AudioCodec::Copy)
        format.audio.codec = audioCodecsOf(format.container).first();
    if (pictures().isEmpty())
        outputs = {soundOutput(source, format.audio)}; // which kind of file depends on the codec
}

void EncodePlan::tolerateDamage(const MediaInfo &source, double seconds)
{
    mendTimes(source, seconds);
    toleratesDamage = true;
}

QStringList EncodePlan::fileNames() const
{
    QStringList names;
    for (const EncodeOutput &output : outputs)
        names.append(output.fileName);
    return names;
}

Result<EncodePlan> planEncode(const MediaInfo &source, const Recipe &recipe)
{
    EncodePlan plan;
    plan.format = recipe.format;
    QStringList tooLarge;
    for (const Rendition &rendition : recipe.renditions) {
        if (rendition.kind == Rendition::Kind::Original)
            continue;
        if (const auto possible = checkSource(source, rendition, recipe.format); !possible)
            return failure(possible.error());
        if (rendition.kind == Rendition::Kind::Height
            && rendition.height > largestHeight(source) + 1)
            tooLarge.append(rendition.label());
        const EncodeOutput output = planOutput(source, recipe.format, rendition);
        if (!hasOutput(plan, output.label))
            plan.outputs.append(output);
    }
    if (auto planned = planRates(plan, source); !planned)
        return failure(planned.error());
    if (!plan.outputs.isEmpty() && plan.format.packaging != Packaging::Files
        && !plan.makesPackage()) {
        return failure(ErrorCode::NotAllowed,
                       QCoreApplication::translate(
                           "respool", "HLS needs at least one size of picture, such as “720p”."),
                       withoutItHint());
    }
    plan.notes = notesOn(plan, source, tooLarge);
    if (plan.makesPackage() && plan.format.video.mayUseHardware) {
        // Whether it puts a keyframe where it was told to, and nowhere else, differs from card to
        // card.
        plan.format.video.mayUseHardware = false;
        plan.notes.append(QCoreApplication::translate(
            "respool", "Encoded in software: HLS needs its keyframes at exact times."));
    }
    return plan;
}

double chunkSeconds(const EncodePlan &plan, const MediaInfo &source)
{
    // 1080p at 24 a second: some seconds of work for two cores.
    constexpr double standardPixels = 1920.0 * 1080 * 24;
    constexpr double standardSeconds = 8;
    constexpr double longestSeconds = 60;
    // Where encoders put a keyframe at the latest. A chunk begins with one, so that any other
    // length has more of them than the film would have in one piece: 7.5 s instead of 10 cost 4 %
    // of size.
    constexpr double keyframeDistance = 250;
    double pixels = 0;
    for (const EncodeOutput &output : plan.outputs)
        pixels += static_cast<double>(output.width) * output.height * source.framesPerSecond;
    if (pixels <= 0)
        return standardSeconds;
    const double wanted =
        std::clamp(standardSeconds * standardPixels / pixels, standardSeconds, longestSeconds);
    const double distance = keyframeDistance / source.framesPerSecond;
    return distance * std::max(1.0, std::round(wanted / distance));
}

AudioCodec soundCodec(const MediaTrack &sound, const AudioFormat &format,
                      std::optional<Container> container)
{
    static const QStringList mp4{QStringLiteral("aac"),  QStringLiteral("mp3"),
                                 QStringLiteral("ac3"),  QStringLiteral("eac3"),
                                 QStringLiteral("opus"), QStringLiteral("alac")};
    static const QStringList webm{QStringLiteral("opus"), QStringLiteral("vorbis")};
    bool isTaken = true;
    if (container == Container::Mp4)
        isTaken = mp4.contains(sound.codec);
    else if (container == Container::WebM)
        isTaken = webm.contains(sound.codec);
    if (format.codec == AudioCodec::Copy)
        return isTaken ? AudioCodec::Copy : audioCodecsOf(*container).first();
    const bool isSame = format.keepsSameCodec && sound.codec == enumName(format.codec);
    return isSame && isTaken ? AudioCodec::Copy : format.codec;
}

QString subtitleCodec(const MediaTrack &subtitle, Container container)
{
    const bool isMovText = subtitle.codec == QLatin1String("mov_text");
    switch (container) {
    case Container::Matroska:
        // It has no place for MP4's own kind of text.
        return isMovText ? QStringLiteral("subrip") : QStringLiteral("copy");
    case Container::WebM:
        return isText(subtitle) ? QStringLiteral("webvtt") : QString();
    case Container::Mp4:
        break;
    }
    return isText(subtitle) ? QStringLiteral("mov_text") : QString();
}

bool isText(const MediaTrack &subtitle)
{
    static const QStringList codecs{QStringLiteral("subrip"), QStringLiteral("ass"),
                                    QStringLiteral("ssa"),    QStringLiteral("webvtt"),
                                    QStringLiteral("text"),   QStringLiteral("mov_text")};
    return codecs.contains(subtitle.codec);
}

} // namespace respool
