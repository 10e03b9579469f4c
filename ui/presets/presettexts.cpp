// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presettexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace respool {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("respool", text);
}

/// "Files: %1" and the like.
QString fact(const QString &name, const QString &value)
{
    //: A line of a summary. %1: what it is about, %2: what it is
    return QCoreApplication::translate("respool", "%1: %2").arg(name, value);
}

QString renditionText(const Rendition &rendition)
{
    switch (rendition.kind) {
    case Rendition::Kind::Original:
        return tr("original");
    case Rendition::Kind::Audio:
        return tr("sound alone");
    case Rendition::Kind::Full:
        return tr("full size");
    case Rendition::Kind::Height:
        return rendition.label();
    }
    Q_UNREACHABLE();
}

QString rateText(const VideoFormat &video)
{
    const QLocale locale;
    switch (video.rateControl) {
    case RateControl::Bitrate:
        return tr("%1 kbit/s at 1080p").arg(locale.toString(video.kilobits));
    case RateControl::Size:
        return tr("at most %1 MB").arg(locale.toString(video.megabytes));
    case RateControl::Quality:
        break;
    }
    return video.quality < 0 ? tr("good quality") : tr("quality %1").arg(video.quality);
}

QString videoText(const VideoFormat &video)
{
    QStringList parts{codecText(video.codec)};
    if (video.isEncoded())
        parts << rateText(video) << speedText(video.speed);
    if (video.isEncoded() && video.mayUseHardware)
        parts << tr("in hardware where it works");
    return parts.join(QLatin1String(", "));
}

QString audioText(const AudioFormat &audio)
{
    QStringList parts{codecText(audio.codec)};
    if (audio.codec != AudioCodec::Copy && audio.kilobits > 0)
        parts << tr("%1 kbit/s").arg(QLocale().toString(audio.kilobits));
    return parts.join(QLatin1String(", "));
}

QString embeddedText(const DownloadOptions &download)
{
    QStringList parts;
    if (download.embedsThumbnail)
        parts << tr("thumbnail");
    if (download.embedsMetadata)
        parts << tr("title and description");
    if (download.embedsChapters)
        parts << tr("chapters");
    return parts.join(QLatin1String(", "));
}

QString subtitlesLine(const DownloadOptions &download)
{
    const QString languages = download.subtitleLanguages.join(QLatin1String(", "));
    return languages.isEmpty() ? subtitleText(download.subtitles)
                               : subtitleText(download.subtitles) + QLatin1String(", ") + languages;
}

QStringList downloadLines(const DownloadOptions &download)
{
    QStringList lines;
    if (!download.format.isEmpty())
        lines << fact(tr("Format"), download.format);
    if (download.wantsSubtitles())
        lines << fact(tr("Subtitles"), subtitlesLine(download));
    if (const QString embedded = embeddedText(download); !embedded.isEmpty())
        lines << fact(tr("Embedded"), embedded);
    QStringList cut;
    for (const QString &category : download.sponsorBlockCategories)
        cut << sponsorBlockText(category);
    if (!cut.isEmpty())
        lines << fact(tr("Cut out"), cut.join(QLatin1String(", ")));
    if (!download.extraArguments.isEmpty())
        lines << fact(tr("For yt-dlp"), download.extraArguments.join(u' '));
    return lines;
}

} // namespace

QString containerText(Container container)
{
    switch (container) {
    case Container::Mp4:
        return tr("MP4");
    case Container::Matroska:
        return tr("Matroska (MKV)");
    case Container::WebM:
        return tr("WebM");
    }
    Q_UNREACHABLE();
}

QString codecText(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::Copy:
        //: of pictures or sound: taken over as it is
        return tr("Copied, not encoded");
    case VideoCodec::H264:
        return QStringLiteral("H.264");
    case VideoCodec::H265:
        return QStringLiteral("H.265 (HEVC)");
    case VideoCodec::Vp9:
        return QStringLiteral("VP9");
    case VideoCodec::Av1:
        return QStringLiteral("AV1");
    }
    Q_UNREACHABLE();
}

QString codecText(AudioCodec codec)
{
    switch (codec) {
    case AudioCodec::Copy:
        return tr("Copied, not encoded");
    case AudioCodec::Aac:
        return QStringLiteral("AAC");
    case AudioCodec::Opus:
        return QStringLiteral("Opus");
    case AudioCodec::Mp3:
        return QStringLiteral("MP3");
    case AudioCodec::Flac:
        return QStringLiteral("FLAC");
    }
    Q_UNREACHABLE();
}

QString speedText(EncodeSpeed speed)
{
    switch (speed) {
    case EncodeSpeed::Fast:
        return tr("Quick to make");
    case EncodeSpeed::Balanced:
        return tr("Balanced");
    case EncodeSpeed::Small:
        return tr("Small files, slow to make");
    }
    Q_UNREACHABLE();
}

QString rateControlText(RateControl control)
{
    switch (control) {
    case RateControl::Quality:
        return tr("Quality");
    case RateControl::Bitrate:
        return tr("Bitrate");
    case RateControl::Size:
        return tr("Size of the file");
    }
    Q_UNREACHABLE();
}

QString packagingText(Packaging packaging)
{
    switch (packaging) {
    case Packaging::Files:
        return tr("A file for each size");
    case Packaging::Hls:
        return tr("HLS: a folder for web players");
    case Packaging::Both:
        return tr("Files and HLS");
    }
    Q_UNREACHABLE();
}

QString subtitleText(SubtitleChoice choice)
{
    switch (choice) {
    case SubtitleChoice::None:
        return tr("None");
    case SubtitleChoice::Embed:
        return tr("In the video file");
    case SubtitleChoice::Separate:
        return tr("In files of their own");
    }
    Q_UNREACHABLE();
}

QString sponsorBlockText(const QString &category)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("sponsor"), QT_TRANSLATE_NOOP("respool", "Sponsors")},
        {QStringLiteral("selfpromo"), QT_TRANSLATE_NOOP("respool", "Self-promotion")},
        {QStringLiteral("interaction"),
         QT_TRANSLATE_NOOP("respool", "Requests to like and subscribe")},
        {QStringLiteral("intro"), QT_TRANSLATE_NOOP("respool", "Intros")},
        {QStringLiteral("outro"), QT_TRANSLATE_NOOP("respool", "Outros")},
        {QStringLiteral("preview"), QT_TRANSLATE_NOOP("respool", "Previews and recaps")},
        {QStringLiteral("filler"), QT_TRANSLATE_NOOP("respool", "Fillers and jokes")},
        {QStringLiteral("music_offtopic"), QT_TRANSLATE_NOOP("respool", "Parts without music")}};
    const char *text = texts.value(category);
    return text ? tr(text) : category;
}

QStringList recipeLines(const Recipe &recipe)
{
    QStringList files;
    bool isConverted = false;
    bool hasPictures = false;
    for (const Rendition &rendition : recipe.renditions) {
        files << renditionText(rendition);
        const bool isOriginal = rendition.kind == Rendition::Kind::Original;
        isConverted = isConverted || !isOriginal;
        hasPictures = hasPictures || !(isOriginal || rendition.kind == Rendition::Kind::Audio);
    }
    QStringList lines{fact(tr("Makes"), files.join(QLatin1String(", ")))};
    const OutputFormat &format = recipe.format;
    if (hasPictures) {
        lines << fact(tr("Container"), containerText(format.container))
              << fact(tr("Video"), videoText(format.video));
    }
    if (isConverted)
        lines << fact(tr("Sound"), audioText(format.audio));
    if (hasPictures && format.packaging != Packaging::Files)
        lines << fact(tr("Packaging"), packagingText(format.packaging));
    if (hasPictures && !format.keepsSubtitles)
        lines << tr("The source's subtitles are left out.");
    return lines + downloadLines(recipe.download);
}

} // namespace respool
