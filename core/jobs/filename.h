// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace respool {

/// A file name (without extension) that is safe on every system, made of a title that may be
/// hostile: one line, no separators, no control or direction characters, no leading dot or dash, no
/// device name of Windows, never empty, at most 180 bytes of UTF-8 cut between characters. Pure.
[[nodiscard]] QString safeBaseName(const QString &title);

/// The longest that safeBaseName() gives, in bytes of UTF-8: leaves room below 240 for
/// " [4320p] (999).ext".
inline constexpr qsizetype longestBaseName = 180;

/// As much of @p text as @p bytes of UTF-8 hold, cut between characters. Pure.
[[nodiscard]] QString cutToBytes(const QString &text, qsizetype bytes);

/// "Title.mp4", "Title [720p].mp4", "Title [720p] (2).mp4": below 240 bytes.
/// @p tag: empty, or what stands in brackets. @p number: 1 adds nothing.
[[nodiscard]] QString publishedName(const QString &baseName, const QString &tag,
                                    const QString &extension, int number);

} // namespace respool
