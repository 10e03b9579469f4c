// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"

#include <QString>

namespace respool {

// How the terminal shows jobs. Pure functions. Titles are foreign text: control characters, which
// could drive the terminal, are taken out.

[[nodiscard]] QString printable(const QString &text);
/// "12  completed  Title.mp4": a line of respool list.
[[nodiscard]] QString listLine(const JobRow &row);
/// "phone        Phone  — …": a line of respool presets.
[[nodiscard]] QString presetLine(const Preset &preset);
/// Several lines: respool show.
[[nodiscard]] QString showText(const Job &job);
/// "  42 % ███████▌        Title   1.2 MB/s   0:12 left", cut to @p width characters.
[[nodiscard]] QString progressLine(const QString &name, const Progress &progress, int width);
/// What is printed when a job has ended: its files, or the sentence and the hint.
[[nodiscard]] QString endText(const Job &job);
/// Sentence and next step on one line.
[[nodiscard]] QString errorText(const Error &error);

} // namespace respool
