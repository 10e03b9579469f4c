// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/contactsheet.h"

#include "core/tools/pictures.h"

#include <algorithm>
#include <cmath>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 4;
constexpr int mostTiles = 20;
constexpr int tileSide = 400;
constexpr int margin = 8;
constexpr int titleHeight = 40;
constexpr int titleSize = 20;

/// The text of a file, so that nothing in it is taken for a filter.
QString drawText(QLatin1String file, const QString &rest)
{
    return u",drawtext=textfile="_s + file + u":expansion=none:fontcolor=white:"_s + rest;
}

bool isPlainText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        const QChar::Script script = character.script();
        return script == QChar::Script_Latin || script == QChar::Script_Greek
            || script == QChar::Script_Cyrillic || script == QChar::Script_Common;
    });
}

} // namespace

SheetPlan planSheet(const MediaInfo &info)
{
    SheetPlan plan;
    plan.tile = fitted(QSize(info.width, info.height), tileSide);
    const double duration = std::max(0.0, info.durationSeconds);
    const double rate = info.framesPerSecond > 0 ? info.framesPerSecond : 25;
    const double frames = std::clamp(std::round(duration * rate), 1.0, double(mostTiles));
    const int count = static_cast<int>(frames);
    plan.columns = std::min(count, mostColumns);
    // A little in front of the middle of each part: in a film of as many frames that is just before
    // each of them, and seeking gives the next one.
    for (int i = 0; i < count; ++i)
        plan.times.append(std::max(0.0, (i + 0.5) / count * duration - 0.6 / rate));
    return plan;
}

QString sheetTimeText(double seconds, double duration)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const auto whole = static_cast<qint64>(std::max(0.0, seconds));
    const QString end = u"%1"_s.arg(whole % minute, 2, 10, '0'_L1);
    if (duration < hour)
        return u"%1:%2"_s.arg(whole / minute).arg(end);
    return u"%1:%2:%3"_s.arg(whole / hour).arg(whole / minute % minute, 2, 10, '0'_L1).arg(end);
}

QString sheetTitle(const QString &fileName, const MediaInfo &info)
{
    if (!isPlainText(fileName))
        return {};
    QStringList parts{fileName, u"%1×%2"_s.arg(info.width).arg(info.height)};
    if (info.durationSeconds > 0)
        parts << sheetTimeText(info.durationSeconds, info.durationSeconds);
    return parts.join(u" · "_s);
}

QList<SheetStyle> sheetStyles(const MediaInfo &info)
{
    QList<SheetStyle> styles{{true, true}, {false, true}};
    if (info.colour.isHdr())
        styles << SheetStyle{true, false} << SheetStyle{false, false};
    return styles;
}

QString tileName(int number)
{
    return u"tile-%1.png"_s.arg(number);
}

QStringList tileArguments(const QString &file, const MediaInfo &info, const SheetPlan &plan,
                          double seconds, int number, SheetStyle style)
{
    QString filters = pictureFilters(info, plan.tile, style.toneMaps);
    if (style.hasText)
        filters += drawText(sheetTimeFile,
                            u"fontsize=18:box=1:boxcolor=black@0.55:boxborderw=5:"
                            "x=w-tw-10:y=h-th-10"_s);
    return QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s} + QStringList{u"-ss"_s}
    + QStringList{QString::number(seconds, 'f', 3)} + mediaWalls()
        + QStringList{u"-i"_s, u"file:"_s + file, u"-map"_s,    u"0:V:0"_s, u"-frames:v"_s,
                      u"1"_s,  u"-vf"_s,          filters,      u"-c:v"_s,  u"png"_s,
                      u"-f"_s, u"image2"_s,       u"-update"_s, u"1"_s,     tileName(number)};
}

QStringList sheetArguments(const SheetPlan &plan, int count, bool hasTitle)
{
    const int rows = (count + plan.columns - 1) / plan.columns;
    QString filters =
        u"tile=%1x%2:padding=%3:margin=%3:color=0x181818"_s.arg(plan.columns).arg(rows).arg(margin);
    if (hasTitle)
        filters += u",pad=iw:ih+%1:0:%1:color=0x181818"_s.arg(titleHeight)
            + drawText(sheetTitleFile,
                       u"fontsize=%1:x=%2:y=(%3-th)/2+2"_s.arg(titleSize).arg(margin).arg(
                           titleHeight));
    filters += u",scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p"_s;
    return {u"-nostdin"_s, u"-v"_s,          u"error"_s, u"-y"_s, u"-f"_s,        u"image2"_s,
            u"-i"_s,       u"tile-%d.png"_s, u"-vf"_s,   filters, u"-frames:v"_s, u"1"_s,
            u"-c:v"_s,     u"mjpeg"_s,       u"-q:v"_s,  u"3"_s,  u"-f"_s,        u"image2"_s,
            u"-update"_s,  u"1"_s,           sheetFile};
}

} // namespace respool
