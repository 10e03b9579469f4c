// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ytdlpoptions.h"

#include "core/domain/extraarguments.h"
#include "core/tools/ytdlptool.h"

#include <QRegularExpression>

namespace respool {

namespace {

QStringList subtitleArguments(const DownloadOptions &options)
{
    if (options.subtitles == SubtitleChoice::None)
        return {};
    const QString wanted = options.subtitleLanguages.isEmpty()
        ? QStringLiteral("all")
        : options.subtitleLanguages.join(u',');
    // A chat is recorded for as long as a stream lasts, and is no subtitle that anything shows.
    const QString languages = wanted + QStringLiteral(",-live_chat");
    // Without --ignore-errors a subtitle that cannot be fetched ends the download. What else fails
    // still gives exit code 1.
    return {QStringLiteral("--write-subs"),
            QStringLiteral("--sub-langs"),
            languages,
            QStringLiteral("--sub-format"),
            QStringLiteral("vtt/srt/ass/best"),
            QStringLiteral("--ignore-errors")};
}

QStringList tagArguments(const DownloadOptions &options, const QString &nonce)
{
    if (!options.embedsMetadata && !options.embedsChapters)
        return {};
    return {QStringLiteral("--print"),
            QStringLiteral("after_move:") + nonce
                + QStringLiteral(":tags:%(.{title,artist,creator,uploader,album,upload_date,"
                                 "description,webpage_url,chapters})j")};
}

QStringList extraArguments(const DownloadOptions &options)
{
    QStringList arguments = joinedExtraArguments(options.extraArguments);
    // Alone it fetches what nobody uses, and without --ignore-errors that can end the download.
    if (options.subtitles == SubtitleChoice::None)
        arguments.removeAll(QStringLiteral("--write-auto-subs"));
    return arguments;
}

} // namespace

QStringList ytDlpOptionArguments(const DownloadOptions &options, const QString &nonce)
{
    QStringList arguments = subtitleArguments(options);
    if (options.embedsThumbnail)
        arguments << QStringLiteral("--write-thumbnail");
    arguments << tagArguments(options, nonce);
    if (!options.sponsorBlockCategories.isEmpty()) {
        arguments << QStringLiteral("--sponsorblock-remove")
                  << options.sponsorBlockCategories.join(u',');
    }
    return arguments << extraArguments(options);
}

bool isCompanion(const QString &name, const QString &mediaEnding)
{
    // A film can be a GIF; a thumbnail that ends like it would be overwritten.
    const QString media = QLatin1String(mediaBaseName) + u'.' + mediaEnding;
    if (!mediaEnding.isEmpty() && name.section(u'/', -1).startsWith(media))
        return false;
    // All that sites have, not only what can be used: none of it is a stream.
    static const QRegularExpression form(QStringLiteral(
        "(^|/)media\\.([^/]*\\.)?(vtt|srt|ass|ssa|ttml|dfxp|srv[123]|json3?|sbv|lrc|smi|sami|sub|"
        "xml|jpe?g|png|webp|gif|avif|image)(\\.ytdl|\\.part|\\.part-Frag\\d+(\\.part)?)?$"));
    return form.match(name).hasMatch();
}

QString subtitleLanguage(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("^media\\.([A-Za-z0-9_-]{2,40})\\.(vtt|srt|ass|ssa)$"));
    return form.match(name).captured(1);
}

bool isThumbnail(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^media\\.(jpe?g|png|webp)$"));
    return form.match(name).hasMatch();
}

} // namespace respool
