// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/jobs/recovery.h"
#include "core/jobs/startgates.h"

#include <QLocale>
#include <QString>

#include <array>

class QFontMetrics;

namespace respool {

/// How many jobs of a list are in which state.
struct JobCounts
{
    std::array<int, EnumNames<JobState>::list.size()> byState{};

    [[nodiscard]] int of(JobState state) const { return byState.at(static_cast<size_t>(state)); }

    [[nodiscard]] int &of(JobState state) { return byState.at(static_cast<size_t>(state)); }
};

// How jobs are put into words for people. Pure functions, any thread.

/// The state with its reason in one phrase: "Looking up…", "Waiting for an encode slot". @p gates:
/// what keeps queued jobs from starting.
[[nodiscard]] QString statusText(const JobRow &row, const ClosedGates &gates = {});
/// "42 %"; rounded down, so that nothing unfinished says 100 %. Empty for a job not begun.
[[nodiscard]] QString progressText(const JobRow &row, const QLocale &locale);
/// A size or a path, which reads from left to right in every language: a mark in front of it keeps
/// its first sign where it is. To be shown, not to be copied.
[[nodiscard]] QString leftToRightText(const QString &text);
/// A sentence that may begin with a word of another language, such as a quoted address: it still
/// begins on the side on which people begin to read.
[[nodiscard]] QString sentenceText(const QString &sentence);
/// That side, also for what is written from left to right wherever it stands.
[[nodiscard]] Qt::Alignment beginningSide();
/// A path as the system writes it, from left to right.
[[nodiscard]] QString pathText(const QString &path);
/// "12.3 MB"; empty while not known (-1).
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale);
/// The width of the longest of these texts.
[[nodiscard]] int widestSize(const QFontMetrics &metrics, const QLocale &locale);
/// "1.2 MB/s" of a download, "2.4×" real time of an encode; empty where neither is known (-1).
[[nodiscard]] QString speedText(double bytesPerSecond, double speedFactor, const QLocale &locale);
/// "Frame 1,250 of 3,000", "Frame 1,250" where nobody knows how many there are; empty while none is
/// done.
[[nodiscard]] QString framesText(qint64 done, qint64 all, const QLocale &locale);
/// "48.2 fps"; empty while not known (-1).
[[nodiscard]] QString frameRateText(double framesPerSecond, const QLocale &locale);
/// "0:42", "1:02:03", from a day on "2 d 3 h"; empty while not known (-1).
[[nodiscard]] QString etaText(qint64 seconds);
/// "14:05" for today, else date and time. Both in UTC ms, told in local time.
[[nodiscard]] QString addedText(qint64 createdAt, qint64 now, const QLocale &locale);
/// "High", "Normal" or "Low".
[[nodiscard]] QString priorityText(int priority);
/// "2 running · 3 waiting · 1 failed"; states without jobs are left out.
[[nodiscard]] QString countsText(const JobCounts &counts);

/// "3 jobs resumed after the program had ended unexpectedly, 1 of them converts again."; empty when
/// there is nothing to tell.
[[nodiscard]] QString recoveryText(const RecoveryReport &report);

[[nodiscard]] QString stepText(StepKind kind);
[[nodiscard]] QString stepStateText(StepState state);
[[nodiscard]] QString attemptEndText(AttemptEnd end);

} // namespace respool
