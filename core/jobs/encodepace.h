// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QElapsedTimer>

namespace respool {

/// How far an encode of so many pictures is, and when it will be done by what this run has managed:
/// pictures, not guesses. A value.
class EncodePace final
{
public:
    /// @p mediaSeconds: how long the pictures last; -1: not known.
    EncodePace(qint64 frames, double mediaSeconds);

    /// The work of this run begins, with so many done before.
    void begin(qint64 framesDone);
    [[nodiscard]] Progress at(qint64 framesDone) const;
    /// The same with the time given, for tests.
    [[nodiscard]] Progress at(qint64 framesDone, double seconds) const;

private:
    qint64 m_frames;
    double m_mediaSeconds;
    qint64 m_before = 0;
    QElapsedTimer m_clock;
};

} // namespace respool
