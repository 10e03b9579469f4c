// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/mediainfo.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace respool {

// How one picture that stands for a film is found: a place of it is looked at, each time by one
// ffmpeg run that writes a few small candidates with how far their light spreads, until one is good
// enough. Pure.

/// How a place is come to.
enum class PictureLook {
    Keyframes, ///< the keyframe in front of it: hardly anything is decoded
    Exact, ///< the very time, for films with few keyframes
    Start, ///< the begin, for what is short or of unknown length
    Cover, ///< the picture that stands still
};

struct PictureSearch
{
    PictureLook look = PictureLook::Keyframes;
    int place = 0; ///< counts the places of a look
    bool toneMaps = true; ///< HDR; not every ffmpeg can

    friend bool operator==(const PictureSearch &, const PictureSearch &) = default;
};

/// The first look at a film, or at the cover of what has none.
[[nodiscard]] PictureSearch firstSearch(const MediaInfo &info);

/// Where to look after @p last, when the best candidate so far has @p bestSpread (negative: there
/// is none). Nothing: that one is it.
[[nodiscard]] std::optional<PictureSearch> nextSearch(const MediaInfo &info,
                                                      const PictureSearch &last, double bestSpread);

/// ffmpeg's arguments; it writes candidateName() and candidateReport into the folder that it works
/// in.
[[nodiscard]] QStringList pictureArguments(const QString &file, const MediaInfo &info,
                                           const PictureSearch &search);

inline constexpr int mostCandidates = 8; ///< of one run
inline constexpr QLatin1String candidateReport("candidates.txt");
/// @p number counts from 1.
[[nodiscard]] QString candidateName(int number);

/// A frame that might be the picture.
struct PictureCandidate
{
    int number = 0; ///< of its file
    /// From the darkest tenth to the brightest, 0…255: next to nothing for a black, white or faded
    /// frame.
    double spread = -1;
};

/// The one with the widest light among those of a report; its number is 0 where there is none.
[[nodiscard]] PictureCandidate bestCandidate(const QByteArray &report);

/// @p size made to fit a square of this side, never enlarged, and even.
[[nodiscard]] QSize fitted(QSize size, int side);

/// The filters that give a picture of @p info this size, its pixels square and its colours those of
/// a JPEG.
[[nodiscard]] QString pictureFilters(const MediaInfo &info, QSize size, bool toneMaps);

} // namespace respool
