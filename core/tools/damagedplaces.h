// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSet>

namespace respool {

/// Where parts of a broadcast are missing, as ffmpeg's warnings tell while it reads it. A value.
class DamagedPlaces final
{
public:
    /// A line of its standard error.
    void feed(QByteArrayView line);

    /// How many there are; what is damaged for seconds on end is one.
    [[nodiscard]] int count() const;

    /// Whether so little is damaged that people would rather have the film than not. A recording
    /// that is @p lengthSeconds long; -1: not known.
    [[nodiscard]] bool areFew(double lengthSeconds) const;

private:
    QSet<qint64> m_seconds; ///< those in which something is missing
};

} // namespace respool
