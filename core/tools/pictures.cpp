// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/pictures.h"

#include "core/tools/codecoptions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

constexpr int thumbnailSide = 480;

/// Parts of the duration, so that the first few lie far apart. Neither titles nor credits.
constexpr std::array places{0.35, 0.1, 0.6, 0.225, 0.475};
/// What is shorter is read from its begin: there is hardly more than one place in it.
constexpr double shortestToSeek = 1.0;

/// A picture that wide in light needs no better one.
constexpr double plentifulSpread = 120;
/// Below this a frame may be a fade, and the keyframes all the same one.
constexpr double goodSpread = 60;

/// Which frames of a place are candidates.
struct Sampling
{
    int step;
    int count;
};

Sampling samplingOf(const MediaInfo &info, PictureLook look)
{
    switch (look) {
    case PictureLook::Keyframes:
    case PictureLook::Exact:
        return {6, 3};
    case PictureLook::Start:
        // What is not even a second long has few frames; of what has no length some seconds.
        return {info.durationSeconds >= 0 && info.durationSeconds < shortestToSeek ? 4 : 25,
                mostCandidates};
    case PictureLook::Cover:
        break;
    }
    return {1, 1};
}

QStringList seekOptions(const MediaInfo &info, const PictureSearch &search)
{
    const auto place = static_cast<size_t>(search.place);
    if (search.look == PictureLook::Start || search.look == PictureLook::Cover)
        return {};
    QStringList options{u"-ss"_s, QString::number(info.durationSeconds * places.at(place), 'f', 3)};
    if (search.look == PictureLook::Keyframes)
        options << u"-noaccurate_seek"_s;
    return options;
}

std::optional<PictureSearch> afterLastPlace(const PictureSearch &last, double bestSpread)
{
    if (bestSpread < 0) // a picture that ends long before the sound
        return PictureSearch{PictureLook::Start, 0, last.toneMaps};
    if (last.look == PictureLook::Keyframes && bestSpread < goodSpread)
        return PictureSearch{PictureLook::Exact, 0, last.toneMaps};
    return std::nullopt;
}

} // namespace

PictureSearch firstSearch(const MediaInfo &info)
{
    if (!info.hasVideo)
        return {PictureLook::Cover, 0, true};
    return {info.durationSeconds >= shortestToSeek ? PictureLook::Keyframes : PictureLook::Start, 0,
            true};
}

std::optional<PictureSearch> nextSearch(const MediaInfo &info, const PictureSearch &last,
                                        double bestSpread)
{
    if (bestSpread >= plentifulSpread)
        return std::nullopt;
    switch (last.look) {
    case PictureLook::Keyframes:
    case PictureLook::Exact:
        if (last.place + 1 < static_cast<int>(places.size()))
            return PictureSearch{last.look, last.place + 1, last.toneMaps};
        return afterLastPlace(last, bestSpread);
    case PictureLook::Start:
        if (bestSpread < 0 && last.toneMaps && info.colour.isHdr()) {
            PictureSearch search = firstSearch(info);
            search.toneMaps = false;
            return search;
        }
        return std::nullopt;
    case PictureLook::Cover:
        break;
    }
    return std::nullopt;
}

QStringList pictureArguments(const QString &file, const MediaInfo &info,
                             const PictureSearch &search)
{
    const Sampling sampling = samplingOf(info, search.look);
    const QSize size = fitted(QSize(info.width, info.height), thumbnailSide);
    const QString filters = u"select=not(mod(n\\,%1)),"_s.arg(sampling.step)
        + pictureFilters(info, size, search.toneMaps) + u",signalstats,metadata=mode=print:file="_s
        + candidateReport;
    const QString stream = search.look == PictureLook::Cover ? u"0:v:0"_s : u"0:V:0"_s;
    // One thread each: more would decode, and hold, frames that nobody asked for.
    return QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s, u"-threads"_s, u"1"_s}
    + seekOptions(info, search) + mediaWalls()
        + QStringList{u"-i"_s,
                      u"file:"_s + file,
                      u"-map"_s,
                      stream,
                      u"-frames:v"_s,
                      QString::number(sampling.count),
                      u"-vf"_s,
                      filters,
                      u"-fps_mode"_s,
                      u"passthrough"_s,
                      u"-threads"_s,
                      u"1"_s,
                      u"-c:v"_s,
                      u"mjpeg"_s,
                      u"-q:v"_s,
                      u"4"_s,
                      u"-f"_s,
                      u"image2"_s,
                      u"candidate-%d.jpg"_s};
}

QString candidateName(int number)
{
    return u"candidate-%1.jpg"_s.arg(number);
}

PictureCandidate bestCandidate(const QByteArray &report)
{
    PictureCandidate best;
    int number = 0;
    double low = -1;
    for (const QByteArray &line : report.split('\n')) {
        const QByteArray value = line.mid(line.indexOf('=') + 1).trimmed();
        bool isNumber = false;
        if (line.startsWith("frame:")) {
            ++number;
            low = -1;
        } else if (line.startsWith("lavfi.signalstats.YLOW=")) {
            low = value.toDouble(&isNumber);
            low = isNumber ? low : -1;
        } else if (line.startsWith("lavfi.signalstats.YHIGH=") && low >= 0) {
            const double spread = value.toDouble(&isNumber) - low;
            if (isNumber && spread > best.spread)
                best = {number, spread};
        }
    }
    return best;
}

QSize fitted(QSize size, int side)
{
    if (size.isEmpty())
        return {};
    if (std::max(size.width(), size.height()) > side)
        size.scale(side, side, Qt::KeepAspectRatio);
    const auto even = [](int length) { return std::max(2, length / 2 * 2); };
    return {even(size.width()), even(size.height())};
}

QString pictureFilters(const MediaInfo &info, QSize size, bool toneMaps)
{
    QString filters;
    if (size.isEmpty()) // a cover, whose pixels are square whatever it says
        filters = u"scale=w=min(%1\\,iw):h=min(%1\\,ih):force_original_aspect_ratio=decrease"_s.arg(
            thumbnailSide);
    else
        filters = u"scale=%1:%2"_s.arg(size.width()).arg(size.height());
    if (toneMaps && info.colour.isHdr())
        filters += u","_s + colourFilters(VideoCodec::H264, info.colour);
    return filters + u",scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p,setsar=1"_s;
}

} // namespace respool
