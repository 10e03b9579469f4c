// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QLocale>
#include <QString>

namespace respool {

// How the details of a job are put into words for people. Pure functions, any thread.

/// "0.4 s", "42 s", from a minute on "1:05"; empty for what is not known (negative).
[[nodiscard]] QString durationText(qint64 milliseconds, const QLocale &locale);
/// Date and time with seconds, in local time; empty for 0.
[[nodiscard]] QString momentText(qint64 utcMs, const QLocale &locale);
/// What a file that a job has made is called: "Original", "720p", "Sound".
[[nodiscard]] QString outputText(const QString &label);
/// How long a run has taken, or takes until now.
[[nodiscard]] qint64 durationOf(const Attempt &attempt, qint64 nowUtcMs);
/// The time that tools were at work for a job, in ms; -1: none was.
[[nodiscard]] qint64 timeAtWork(const QList<Attempt> &attempts, qint64 nowUtcMs);
/// The same of the runs of one step.
[[nodiscard]] qint64 timeAtWork(const QList<Attempt> &attempts, int step, qint64 nowUtcMs);
/// Whether one of the runs has not ended, so that times go on.
[[nodiscard]] bool isAnyRunning(const QList<Attempt> &attempts);
/// A step's name by its ordinal.
[[nodiscard]] QString stepNameOf(const Job &job, int ordinal);
/// For a tool tip, which would take a name such as "<b>" for a mark.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace respool
