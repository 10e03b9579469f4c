// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/mediainfo.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace respool {

// A contact sheet: pictures at even distances in a grid. Each is fetched by a run of its own, so
// that the memory of one decoder is all that a film of any size takes; one more run joins them.
// Pure.

struct SheetPlan
{
    QList<double> times; ///< of the pictures, in seconds; fewer for a film of few frames
    int columns = 1;
    QSize tile; ///< of one picture
};

/// For a file with pictures.
[[nodiscard]] SheetPlan planSheet(const MediaInfo &info);

/// "1:02:03", or "2:03" in a film that is shorter than an hour.
[[nodiscard]] QString sheetTimeText(double seconds, double duration);

/// "film.mp4 · 1920×1080 · 1:02:03". Empty where a name has letters that the one font which ffmpeg
/// takes may not have.
[[nodiscard]] QString sheetTitle(const QString &fileName, const MediaInfo &info);

/// What an ffmpeg can do: not every one writes text or brings down HDR.
struct SheetStyle
{
    bool hasText = true;
    bool toneMaps = true;

    friend bool operator==(const SheetStyle &, const SheetStyle &) = default;
};

/// The styles to try, best first.
[[nodiscard]] QList<SheetStyle> sheetStyles(const MediaInfo &info);

// Files in the folder that ffmpeg works in.
inline constexpr QLatin1String sheetTimeFile("time.txt"); ///< what is written into a picture
inline constexpr QLatin1String sheetTitleFile("title.txt");
inline constexpr QLatin1String sheetFile("sheet.jpg");
/// @p number counts from 1.
[[nodiscard]] QString tileName(int number);

/// Fetches the picture at @p seconds as tileName(@p number).
[[nodiscard]] QStringList tileArguments(const QString &file, const MediaInfo &info,
                                        const SheetPlan &plan, double seconds, int number,
                                        SheetStyle style);
/// Joins @p count pictures into sheetFile.
[[nodiscard]] QStringList sheetArguments(const SheetPlan &plan, int count, bool hasTitle);

} // namespace respool
