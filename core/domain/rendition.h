// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace respool {

/// One file that a job shall make: the untouched original, the sound alone, the picture as large as
/// it is, or at most so many lines high (measured on the short side, so that a portrait clip stays
/// one). A value.
struct Rendition
{
    enum class Kind { Original, Audio, Full, Height };

    Kind kind = Kind::Original;
    int height = 0; ///< lines of the short side, for Kind::Height

    /// "original", "audio", "full", "720p": as people type it, as it is stored, as outputs are
    /// labelled.
    [[nodiscard]] QString label() const;

    friend bool operator==(const Rendition &, const Rendition &) = default;
};

// Rendition::label() of those that have no height.
inline constexpr QLatin1String originalLabel("original");
inline constexpr QLatin1String fullLabel("full");
inline constexpr QLatin1String audioLabel("audio");

/// Reads "original,full,720p,audio" (also separated by spaces or ';', heights with or without 'p').
/// Doubles are dropped; heights outside 16…8640 and unknown words are an error that names them.
[[nodiscard]] Result<QList<Rendition>> parseRenditions(const QString &text);

/// "original,720p": the inverse of parseRenditions.
[[nodiscard]] QString renditionsText(const QList<Rendition> &renditions);

} // namespace respool
