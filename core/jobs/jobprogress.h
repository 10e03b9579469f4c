// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"

namespace respool {

/// The share of a job that is done when its current step is at @p stepFraction (0…1): steps weigh
/// by what they usually cost, and a short step never makes the bar jump. Pure.
[[nodiscard]] double jobFraction(const Job &job, double stepFraction);

/// The way back: how far the current step is when the job is at @p jobFraction. 0…1.
[[nodiscard]] double stepFraction(const Job &job, double jobFraction);

} // namespace respool
