// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

namespace respool {

/// The steps that a job takes, in order: an address is downloaded; anything but the original is
/// probed and encoded in one run; whatever came of it is verified and published. Pure.
[[nodiscard]] QList<Step> planSteps(const JobSpec &spec);

/// A new job for @p spec, ready to be stored.
[[nodiscard]] Job planJob(const JobSpec &spec, bool isPaused, qint64 nowUtcMs);

/// Has a job wait for a time (UTC ms). False: its state forbids that, and it is as it was. Pure.
bool planStart(Job &job, qint64 notBefore);

/// Makes a failed or cancelled job ready to run again from what is still good: the failed step is
/// done again, and so is the step that made a file which did not pass. The state is not changed.
/// Pure.
void planRetry(Job &job);

/// Forgets all that was done: the job folder is gone.
void planFromScratch(Job &job);

/// In the checkpoint of an encode that is not done: how many chunks it is cut into. Without it, it
/// starts over.
inline constexpr QLatin1String chunksKey("chunks");
/// Set in a download's checkpoint when what lies in the folder must not be gone on with.
inline constexpr QLatin1String discardKey("discard");
/// In a failed verify step's checkpoint: the labels of the files that did not pass.
inline constexpr QLatin1String damagedKey("damaged");

} // namespace respool
