// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumname.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace respool {

/// What becomes of the subtitles that the source offers beside its video. Embed: into the
/// downloaded file. Separate: files of their own, "Title.en.vtt". Stored by name.
enum class SubtitleChoice { None, Embed, Separate };

template <> struct EnumNames<SubtitleChoice>
{
    static constexpr std::array list{"none", "embed", "separate"};
    static_assert(list.size() == static_cast<size_t>(SubtitleChoice::Separate) + 1);
};

/// What is fetched of an address, and how: the part of a recipe that yt-dlp carries out. Files of
/// the user's own are not touched by it. A value; storable as JSON: resources/presets/README.md
/// tells what each member means.
struct DownloadOptions
{
    QString format; ///< a format selector of yt-dlp's ("137+140"); empty: what the recipe needs
    SubtitleChoice subtitles = SubtitleChoice::None;
    QStringList subtitleLanguages; ///< "en", "pt-BR", "de.*"; empty: all that were written for it
    bool embedsThumbnail = false;
    bool embedsMetadata = false;
    bool embedsChapters = false;
    QStringList sponsorBlockCategories; ///< cut out of the video: of sponsorBlockCategoryNames()
    QStringList extraArguments; ///< for yt-dlp, as checkExtraArguments() allows them

    [[nodiscard]] bool wantsSubtitles() const { return subtitles != SubtitleChoice::None; }

    /// Whether anything is to be put into the downloaded file.
    [[nodiscard]] bool wantsEmbedding() const
    {
        return subtitles == SubtitleChoice::Embed || embedsThumbnail || embedsMetadata
            || embedsChapters;
    }

    [[nodiscard]] QJsonObject toJson() const;
    /// Missing members have their standard values; an impossible one is an error that names it.
    [[nodiscard]] static Result<DownloadOptions> fromJson(const QJsonObject &json);

    friend bool operator==(const DownloadOptions &, const DownloadOptions &) = default;
};

/// What SponsorBlock knows and both yt-dlp versions can cut out: "sponsor", "selfpromo", …
[[nodiscard]] QStringList sponsorBlockCategoryNames();

} // namespace respool
