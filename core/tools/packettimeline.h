// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace respool {

/// A stretch of media time, in seconds.
struct TimeSpan
{
    double begin = 0;
    double end = 0;

    [[nodiscard]] double length() const { return end - begin; }

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// What the timestamps of one stream tell of its wholeness. Fed packet by packet in decoding order,
/// keeps no more than a reorder window of them. A value.
class PacketTimeline final
{
public:
    enum class Media { Unknown, Video, Audio };

    /// What stands for a missing timestamp.
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    void setMedia(Media media);
    void setSecondsPerTick(double seconds);
    /// Times in ticks, noTime where there is none.
    void add(qint64 decodingTime, qint64 presentationTime, qint64 duration);
    /// Takes the last packets out of the reorder window. Nothing may be added afterwards.
    void finish();

    [[nodiscard]] Media media() const { return m_media; }

    [[nodiscard]] qint64 packets() const { return m_packets; }

    /// From the first packet's begin to the last one's end, in seconds.
    [[nodiscard]] TimeSpan span() const;

    /// A stretch without packets that is out of character for this stream: longer than half a
    /// second and than five usual distances, in a stream that has few such stretches.
    [[nodiscard]] std::optional<TimeSpan> largestHole() const;
    /// Whether nearly all packets follow each other at the same distance, so that a hole cannot be
    /// a picture that was simply held.
    [[nodiscard]] bool isSteady() const;
    /// Whether there are no packets during most of @p span.
    [[nodiscard]] bool isSilentDuring(const TimeSpan &span) const;

    /// How far the timestamps jump back at most, in seconds: media that is in the file twice.
    [[nodiscard]] double largestStepBack() const { return m_largestStepBack; }

private:
    void take(qint64 time);
    [[nodiscard]] double usualDistance() const;

    Media m_media = Media::Unknown;
    double m_secondsPerTick = 0;
    qint64 m_packets = 0;
    QList<qint64> m_window; ///< presentation times, ascending
    qint64 m_firstTime = noTime;
    qint64 m_lastTaken = noTime;
    qint64 m_lastEnd = noTime;
    qint64 m_nextTime = 0; ///< for packets without any timestamp
    qint64 m_shortDistances = 0;
    double m_shortSeconds = 0;
    qint64 m_irregularDistances = 0;
    qint64 m_longDistances = 0;
    QList<TimeSpan> m_longest; ///< the longest distances over half a second, a bounded number
    double m_largestStepBack = 0;
};

} // namespace respool
