// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/damagedplaces.h"

#include <QByteArray>

#include <algorithm>

namespace respool {

namespace {

constexpr qint64 ticksPerSecond = 90'000; // of every MPEG transport stream
// With more it is hardly worth looking at.
constexpr double mostOfLength = 0.1;
// Of a short one, too.
constexpr double fewSeconds = 5;

} // namespace

/// "[mpegts @ 0x…] Packet corrupt (stream = 0, dts = 756902)."
void DamagedPlaces::feed(QByteArrayView line)
{
    static const QByteArray mark("Packet corrupt (stream = ");
    static const QByteArray timeMark("dts = ");
    if (!line.contains(mark))
        return;
    const qsizetype at = line.indexOf(timeMark);
    if (at < 0)
        return;
    const QByteArrayView rest = line.sliced(at + timeMark.size());
    const qsizetype end = rest.indexOf(')');
    bool isNumber = false;
    const qint64 ticks = rest.first(std::max<qsizetype>(0, end)).toLongLong(&isNumber);
    if (isNumber) // NOPTS where the time itself is missing
        m_seconds.insert(ticks / ticksPerSecond);
}

int DamagedPlaces::count() const
{
    return static_cast<int>(
        std::count_if(m_seconds.cbegin(), m_seconds.cend(),
                      [this](qint64 second) { return !m_seconds.contains(second - 1); }));
}

bool DamagedPlaces::areFew(double lengthSeconds) const
{
    const auto damaged = static_cast<double>(m_seconds.size());
    return damaged > 0 && damaged <= std::max(fewSeconds, lengthSeconds * mostOfLength);
}

} // namespace respool
