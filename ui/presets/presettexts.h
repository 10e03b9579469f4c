// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preset.h"

#include <QString>
#include <QStringList>

namespace respool {

// What the members of a recipe are called for people. Main thread, because of the translations.

[[nodiscard]] QString containerText(Container container);
[[nodiscard]] QString codecText(VideoCodec codec);
[[nodiscard]] QString codecText(AudioCodec codec);
[[nodiscard]] QString speedText(EncodeSpeed speed);
[[nodiscard]] QString rateControlText(RateControl control);
[[nodiscard]] QString packagingText(Packaging packaging);
[[nodiscard]] QString subtitleText(SubtitleChoice choice);
/// @p category: of sponsorBlockCategoryNames().
[[nodiscard]] QString sponsorBlockText(const QString &category);

/// All that a recipe says, one fact a line: "Files: original, 720p".
[[nodiscard]] QStringList recipeLines(const Recipe &recipe);

} // namespace respool
