// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

struct MediaInfo;

/// A duration of numerator/denominator seconds: what timestamps count.
struct TimeBase
{
    qint64 numerator = 0; ///< 0: not known
    qint64 denominator = 1;

    [[nodiscard]] bool isValid() const { return numerator > 0 && denominator > 0; }

    [[nodiscard]] double seconds(qint64 ticks) const;
    /// Rounded half away from zero, as ffmpeg does. Exact for all times that media have.
    [[nodiscard]] qint64 microseconds(qint64 ticks) const;
    /// The inverse.
    [[nodiscard]] qint64 ticks(qint64 microseconds) const;

    friend bool operator==(const TimeBase &, const TimeBase &) = default;
};

/// A broadcast in which nothing comes for longer has jumped in its times.
inline constexpr double longestHoleOfBroadcasts = 30; // seconds

/// How long a stretch without pictures, or without sound, may be, in seconds: it stays, with a
/// picture that stands, or silent. More than that is a jump in the times, and what lies on both
/// sides belongs together.
[[nodiscard]] double longestHole(const MediaInfo &source);

/// When each picture of a file is shown, from its packets alone: nothing is decoded.
struct FrameTimes
{
    TimeBase timeBase;
    qint64 containerStartUs = 0; ///< where the file's time begins, in microseconds
    QList<qint64> times; ///< ticks, ascending
    QList<qint64> keys; ///< those of them that decoding can begin at, ascending
    /// A sentence's end that says why they are no plan to work by, else empty.
    QString flaw;
    /// How long it is to be seen however its times jump, which no header tells; -1: not known.
    double seconds = -1;
    bool areJumping = false;
};

/// Reads the packet list of ffprobe line by line; for the moving picture. A value.
class FrameTimesReader final
{
public:
    explicit FrameTimesReader(double longestHole);

    /// @p file: absolute path.
    [[nodiscard]] static QStringList arguments(const QString &file);

    void feed(const QByteArray &line);
    /// After the run.
    [[nodiscard]] FrameTimes result() const;

private:
    void feedPacket(QByteArrayView fields);

    double m_longestHole;
    FrameTimes m_found;
    bool m_lacksTimes = false;
};

/// Reads the packet list of ffprobe line by line; for the first sound. A value.
class SoundTimesReader final
{
public:
    explicit SoundTimesReader(double longestHole);

    /// @p file: absolute path.
    [[nodiscard]] static QStringList arguments(const QString &file);

    void feed(const QByteArray &line);

    /// Whether packets do not simply follow each other.
    [[nodiscard]] bool areUneven() const { return m_areUneven; }

    /// How long it is to be heard, silence in holes with it, however the times jump.
    [[nodiscard]] double seconds() const { return m_seconds; }

private:
    double m_longestHole;
    bool m_hasBegun = false;
    bool m_isEndKnown = false; ///< some containers do not tell how long packets last
    bool m_areUneven = false;
    double m_end = 0; ///< of the last packet
    double m_seconds = 0;
};

} // namespace respool
