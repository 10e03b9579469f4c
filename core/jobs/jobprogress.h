// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"

namespace respool {

/// The share of a job that is done when its current step is at @p stepFraction (0…1): steps weigh
/// by what they usually cost, and a short step never makes the bar jump. Pure.
[[nodiscard]] double jobFraction(const Job &job, double stepFraction);

} // namespace respool
