// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <optional>

namespace respool {

/// The course of one measurement of what two chunks at once cost (see CompanyRecord), beside the
/// work: the first chunk is made alone, then once more while others are made, and that second
/// copy thrown away. So the same pictures are compared, it costs one chunk's time, and what is kept
/// is what would have been made anyway. A value; main thread.
class CompanyTrial final
{
public:
    enum class Phase { None, Alone, InCompany };

    /// With fewer chunks ahead a measurement costs more than it can give.
    static constexpr qsizetype leastChunks = 40;

    [[nodiscard]] Phase phase() const { return m_phase; }

    /// How many chunks may be made at once, where it would be @p usual without a trial.
    [[nodiscard]] int runsAtOnce(int usual) const;

    void begin();

    /// The run of this phase begins.
    void startClock() { m_clock.start(); }

    /// It ended well: on to the next phase; after the last, how many times as long it took.
    [[nodiscard]] std::optional<double> next() { return next(m_clock.nsecsElapsed()); }

    /// The same with the time given, for tests.
    [[nodiscard]] std::optional<double> next(qint64 nanoseconds);

    /// What was measured counts for nothing.
    void giveUp() { m_phase = Phase::None; }

private:
    Phase m_phase = Phase::None;
    QElapsedTimer m_clock;
    qint64 m_alone = 0; ///< nanoseconds
};

} // namespace respool
