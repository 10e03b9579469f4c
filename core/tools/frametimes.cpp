// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/frametimes.h"

#include "core/tools/mediainfo.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace respool {

namespace {

constexpr qint64 microsecondsPerSecond = 1'000'000;
// Pictures are stored in another order than they are shown in, but never far from it.
constexpr qint64 mostReordered = 32; // pictures
constexpr double longestStepBackSeconds = 2;
// Files that are no broadcast mean their times: a slide stands, or somebody is silent. Days of it
// are damage.
constexpr double longestPauseSeconds = 3600;
// Rounded times and packets that last a little longer than they say are no holes.
constexpr double leastHoleSeconds = 0.1;

/// value*by/per, rounded half away from zero, without overflow for what media hold.
qint64 rescaled(qint64 value, qint64 by, qint64 per)
{
    const qint64 size = std::abs(value);
    const qint64 result = size / per * by + (size % per * by + per / 2) / per;
    return value < 0 ? -result : result;
}

/// The value of "key=value|", or nothing.
std::optional<QByteArrayView> field(QByteArrayView fields, QByteArrayView key)
{
    while (!fields.isEmpty()) {
        const qsizetype end = fields.indexOf('|');
        const QByteArrayView one = end < 0 ? fields : fields.first(end);
        if (one.startsWith(key) && one.size() > key.size() && one[key.size()] == '=')
            return one.sliced(key.size() + 1);
        fields = end < 0 ? QByteArrayView() : fields.sliced(end + 1);
    }
    return std::nullopt;
}

std::optional<qint64> integer(QByteArrayView fields, QByteArrayView key)
{
    const auto text = field(fields, key);
    bool isNumber = false;
    const qint64 number = text ? text->toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<double> real(QByteArrayView fields, QByteArrayView key)
{
    const auto text = field(fields, key);
    bool isNumber = false;
    const double number = text ? text->toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

TimeBase timeBaseIn(QByteArrayView text)
{
    const qsizetype middle = text.indexOf('/');
    if (middle < 0)
        return {};
    const TimeBase base{text.first(middle).toLongLong(), text.sliced(middle + 1).toLongLong()};
    return base.isValid() ? base : TimeBase{};
}

/// The usual step from one picture to the next.
qint64 usualStep(const QList<qint64> &sorted)
{
    QList<qint64> steps(sorted.size());
    std::adjacent_difference(sorted.cbegin(), sorted.cend(), steps.begin());
    steps.removeFirst(); // no difference, but the first time
    if (steps.isEmpty())
        return 0;
    const auto middle = steps.begin() + steps.size() / 2;
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

/// In ticks: of what lies between two jumps. @p times: in the order in which they are stored;
/// @p found: the same, sorted.
QList<qint64> lengthsOfParts(const QList<qint64> &times, const FrameTimes &found,
                             double longestHole)
{
    const qint64 step = usualStep(found.times);
    QList<qint64> lengths;
    qint64 first = times.first();
    qint64 last = first;
    for (const qint64 time : times) {
        const bool jumpsAhead = found.timeBase.seconds(time - last) > longestHole;
        const bool jumpsBack = found.timeBase.seconds(last - time) > longestStepBackSeconds
            && last - time > mostReordered * step;
        if (jumpsAhead || jumpsBack) {
            lengths.append(last - first + step);
            first = time;
            last = time;
        }
        first = std::min(first, time);
        last = std::max(last, time);
    }
    lengths.append(last - first + step);
    return lengths;
}

QStringList readingPackets(const QString &stream, const QString &entries, const QString &file)
{
    return QStringList{QStringLiteral("-v"), QStringLiteral("error")} + mediaWalls()
        + QStringList{QStringLiteral("-select_streams"),
                      stream,
                      QStringLiteral("-show_entries"),
                      entries,
                      QStringLiteral("-of"),
                      QStringLiteral("compact"),
                      QStringLiteral("file:") + file};
}

} // namespace

double TimeBase::seconds(qint64 ticks) const
{
    return static_cast<double>(ticks) * static_cast<double>(numerator)
        / static_cast<double>(denominator);
}

qint64 TimeBase::microseconds(qint64 ticks) const
{
    return rescaled(ticks, numerator * microsecondsPerSecond, denominator);
}

qint64 TimeBase::ticks(qint64 microseconds) const
{
    return rescaled(microseconds, denominator, numerator * microsecondsPerSecond);
}

FrameTimesReader::FrameTimesReader(double longestHole)
    : m_longestHole(longestHole)
{
}

QStringList FrameTimesReader::arguments(const QString &file)
{
    return readingPackets(QStringLiteral("V:0"),
                          QStringLiteral("packet=pts,flags:stream=time_base:format=start_time"),
                          file);
}

void FrameTimesReader::feed(const QByteArray &line)
{
    const QByteArrayView text(line);
    const qsizetype end = text.indexOf('|');
    if (end < 0)
        return;
    const QByteArrayView section = text.first(end);
    const QByteArrayView fields = text.sliced(end + 1);
    if (section == QByteArrayView("packet")) {
        feedPacket(fields);
    } else if (section == QByteArrayView("stream")) {
        m_found.timeBase = timeBaseIn(field(fields, "time_base").value_or(QByteArrayView()));
    } else if (section == QByteArrayView("format")) {
        const double start = field(fields, "start_time").value_or(QByteArrayView()).toDouble();
        if (std::isfinite(start) && std::abs(start) < 1e9)
            m_found.containerStartUs = std::llround(start * microsecondsPerSecond);
    }
}

void FrameTimesReader::feedPacket(QByteArrayView fields)
{
    const QByteArrayView flags = field(fields, "flags").value_or(QByteArrayView());
    if (flags.contains('D'))
        return; // decoded for others, never shown
    const auto time = integer(fields, "pts");
    if (!time) {
        m_lacksTimes = true;
        return;
    }
    m_found.times.append(*time);
    if (flags.contains('K'))
        m_found.keys.append(*time);
}

FrameTimes FrameTimesReader::result() const
{
    FrameTimes found = m_found;
    std::sort(found.times.begin(), found.times.end());
    std::sort(found.keys.begin(), found.keys.end());
    if (!found.timeBase.isValid() || found.times.isEmpty() || found.keys.isEmpty()
        || m_lacksTimes) {
        found.flaw = QCoreApplication::translate("respool", "some pictures have no timestamps");
        return found;
    }
    const QList<qint64> parts = lengthsOfParts(m_found.times, found, m_longestHole);
    found.seconds =
        found.timeBase.seconds(std::accumulate(parts.cbegin(), parts.cend(), qint64(0)));
    found.areJumping = parts.size() > 1;
    if (found.areJumping) {
        found.flaw = QCoreApplication::translate("respool", "its timestamps jump");
    } else if (std::adjacent_find(found.times.cbegin(), found.times.cend()) != found.times.cend()) {
        found.flaw = QCoreApplication::translate("respool", "some pictures share a timestamp");
    }
    return found;
}

double longestHole(const MediaInfo &source)
{
    return source.mayJump() ? longestHoleOfBroadcasts : longestPauseSeconds;
}

SoundTimesReader::SoundTimesReader(double longestHole)
    : m_longestHole(longestHole)
{
}

QStringList SoundTimesReader::arguments(const QString &file)
{
    return readingPackets(QStringLiteral("a:0"), QStringLiteral("packet=pts_time,duration_time"),
                          file);
}

void SoundTimesReader::feed(const QByteArray &line)
{
    const QByteArrayView text(line);
    if (!text.startsWith("packet|"))
        return;
    const double duration = std::max(0.0, real(text, "duration_time").value_or(0));
    const double begin = real(text, "pts_time").value_or(m_end);
    const double hole = m_hasBegun ? begin - m_end : 0;
    m_hasBegun = true;
    const bool isJump = hole < -leastHoleSeconds || hole > m_longestHole;
    m_areUneven = m_areUneven || isJump || (m_isEndKnown && hole > leastHoleSeconds);
    m_isEndKnown = duration > 0;
    m_seconds += isJump ? duration : hole + duration;
    m_end = begin + duration;
}

} // namespace respool
