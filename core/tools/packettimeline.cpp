// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/packettimeline.h"

#include <algorithm>

namespace respool {

namespace {

/// H.264 and HEVC present a picture at most 16 pictures after it was decoded.
constexpr qsizetype reorderWindow = 17;
/// Distances up to this are never a hole.
constexpr double longDistance = 0.5;
constexpr double usualDistancesInHole = 5;
/// With more long distances than one in fifty packets they are the stream's character: slides,
/// screen recordings, one picture a second.
constexpr qint64 packetsPerLongDistance = 50;
constexpr qsizetype mostRemembered = 64;

} // namespace

void PacketTimeline::setMedia(Media media)
{
    m_media = media;
}

void PacketTimeline::setSecondsPerTick(double seconds)
{
    m_secondsPerTick = seconds;
}

void PacketTimeline::add(qint64 decodingTime, qint64 presentationTime, qint64 duration)
{
    qint64 time = presentationTime;
    if (time == noTime)
        time = decodingTime;
    if (time == noTime)
        time = m_nextTime;
    ++m_packets;
    m_nextTime = time + std::max<qint64>(0, duration);
    m_firstTime = m_firstTime == noTime ? time : std::min(m_firstTime, time);
    m_lastEnd = std::max(m_lastEnd, m_nextTime);
    if (m_media != Media::Video) {
        take(time);
        return;
    }
    m_window.insert(std::upper_bound(m_window.cbegin(), m_window.cend(), time), time);
    if (m_window.size() > reorderWindow)
        take(m_window.takeFirst());
}

void PacketTimeline::finish()
{
    for (const qint64 time : std::exchange(m_window, {}))
        take(time);
}

void PacketTimeline::take(qint64 time)
{
    const qint64 before = std::exchange(m_lastTaken, time);
    if (before == noTime)
        return;
    const double distance = static_cast<double>(time - before) * m_secondsPerTick;
    if (distance < 0) {
        m_largestStepBack = std::max(m_largestStepBack, -distance);
        return;
    }
    if (distance <= longDistance) {
        ++m_shortDistances;
        m_shortSeconds += distance;
        const double usual = m_shortSeconds / static_cast<double>(m_shortDistances);
        if (distance < usual * 0.4 || distance > usual * 2.5)
            ++m_irregularDistances;
        return;
    }
    ++m_longDistances;
    const auto longer = [](const TimeSpan &one, const TimeSpan &other) {
        return one.length() > other.length();
    };
    const double begin = static_cast<double>(before) * m_secondsPerTick;
    const TimeSpan span{begin, begin + distance};
    m_longest.insert(std::upper_bound(m_longest.cbegin(), m_longest.cend(), span, longer), span);
    if (m_longest.size() > mostRemembered)
        m_longest.removeLast();
}

TimeSpan PacketTimeline::span() const
{
    if (m_firstTime == noTime)
        return {};
    return {static_cast<double>(m_firstTime) * m_secondsPerTick,
            static_cast<double>(m_lastEnd) * m_secondsPerTick};
}

double PacketTimeline::usualDistance() const
{
    return m_packets > 1 ? span().length() / static_cast<double>(m_packets) : 0;
}

std::optional<TimeSpan> PacketTimeline::largestHole() const
{
    if (m_longest.isEmpty() || m_longDistances * packetsPerLongDistance > m_packets)
        return std::nullopt;
    const TimeSpan &largest = m_longest.constFirst();
    if (largest.length() <= std::max(longDistance, usualDistance() * usualDistancesInHole))
        return std::nullopt;
    return largest;
}

bool PacketTimeline::isSteady() const
{
    return m_irregularDistances * packetsPerLongDistance <= m_packets;
}

bool PacketTimeline::isSilentDuring(const TimeSpan &span) const
{
    return std::any_of(m_longest.cbegin(), m_longest.cend(), [&span](const TimeSpan &silence) {
        const double shared = std::min(silence.end, span.end) - std::max(silence.begin, span.begin);
        return shared > span.length() / 2;
    });
}

} // namespace respool
