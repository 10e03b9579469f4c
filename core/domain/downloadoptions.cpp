// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/downloadoptions.h"

#include "core/domain/extraarguments.h"
#include "core/domain/memberreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace respool {

namespace {

// The members; also documented in resources/presets/README.md.
const QLatin1String formatKey("format");
const QLatin1String subtitlesKey("subtitles");
const QLatin1String languagesKey("subtitle_languages");
const QLatin1String thumbnailKey("thumbnail");
const QLatin1String metadataKey("metadata");
const QLatin1String chaptersKey("chapters");
const QLatin1String sponsorBlockKey("sponsorblock");
const QLatin1String argumentsKey("arguments");

// Longer than any that a person or a format list makes.
constexpr qsizetype longestFormat = 1000;
constexpr qsizetype mostLanguages = 100;

bool isFormat(const QString &format)
{
    // A single "-" makes yt-dlp ask on the terminal.
    return format.size() <= longestFormat && !format.startsWith(u'-')
        && std::all_of(format.cbegin(), format.cend(),
                       [](QChar character) { return character.isPrint(); });
}

/// Whether a format stands for several files, of which one would be left over: a comma or "all"
/// outside of conditions ("[…]", which may hold quoted text).
bool isSeveralFormats(const QString &format)
{
    static const QRegularExpression condition(
        QStringLiteral(R"(\[(?:"[^"]*"|'[^']*'|[^\]"'])*\])"));
    static const QRegularExpression several(
        QStringLiteral(R"(,|(?<![\w-])(?:merge)?all(?![\w-]))"));
    QString words = format;
    return words.replace(condition, QStringLiteral(" ")).contains(several);
}

/// A language tag, perhaps followed by ".*" for all of its kind. Nothing else: yt-dlp takes these
/// for regular expressions, and a minus in front for "without".
bool isLanguage(const QString &language)
{
    static const QRegularExpression tag(
        QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}(\\.\\*)?$"));
    return tag.match(language).hasMatch();
}

Result<> checkValues(const DownloadOptions &options)
{
    const auto refused = [](QLatin1String member) {
        return impossibleRecipe(QCoreApplication::translate(
                                    "respool", "The value of “%1” in the preset is not possible.")
                                    .arg(member));
    };
    const QStringList categories = sponsorBlockCategoryNames();
    if (!isFormat(options.format))
        return refused(formatKey);
    if (isSeveralFormats(options.format)) {
        return impossibleRecipe(
            QCoreApplication::translate(
                "respool", "The format “%1” in the preset stands for several files, not for one.")
                .arg(options.format));
    }
    if (options.subtitleLanguages.size() > mostLanguages
        || !std::all_of(options.subtitleLanguages.cbegin(), options.subtitleLanguages.cend(),
                        isLanguage))
        return refused(languagesKey);
    if (!std::all_of(
            options.sponsorBlockCategories.cbegin(), options.sponsorBlockCategories.cend(),
            [&categories](const QString &category) { return categories.contains(category); }))
        return refused(sponsorBlockKey);
    return checkExtraArguments(options.extraArguments);
}

} // namespace

QJsonObject DownloadOptions::toJson() const
{
    return {{formatKey, format},
            {subtitlesKey, enumName(subtitles)},
            {languagesKey, QJsonArray::fromStringList(subtitleLanguages)},
            {thumbnailKey, embedsThumbnail},
            {metadataKey, embedsMetadata},
            {chaptersKey, embedsChapters},
            {sponsorBlockKey, QJsonArray::fromStringList(sponsorBlockCategories)},
            {argumentsKey, QJsonArray::fromStringList(extraArguments)}};
}

Result<DownloadOptions> DownloadOptions::fromJson(const QJsonObject &json)
{
    DownloadOptions options;
    MemberReader reader(json);
    reader.read(formatKey, options.format);
    reader.read(subtitlesKey, options.subtitles);
    reader.read(languagesKey, options.subtitleLanguages);
    reader.read(thumbnailKey, options.embedsThumbnail);
    reader.read(metadataKey, options.embedsMetadata);
    reader.read(chaptersKey, options.embedsChapters);
    reader.read(sponsorBlockKey, options.sponsorBlockCategories);
    reader.read(argumentsKey, options.extraArguments);
    if (auto done = reader.result().and_then([&] { return checkValues(options); }); !done)
        return failure(done.error());
    return options;
}

QStringList sponsorBlockCategoryNames()
{
    return {QStringLiteral("sponsor"),     QStringLiteral("selfpromo"),
            QStringLiteral("interaction"), QStringLiteral("intro"),
            QStringLiteral("outro"),       QStringLiteral("preview"),
            QStringLiteral("filler"),      QStringLiteral("music_offtopic")};
}

} // namespace respool
