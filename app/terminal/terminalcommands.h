// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/invocation.h"
#include "core/domain/jobstore.h"

namespace respool {

// What the terminal does besides `run` and `add`. What returns a number returns the exit
// code and prints errors as one line on standard error. They block: nothing else happens in such a
// start.

/// `respool list` and `respool show`: reads the profile beside whoever works on it.
[[nodiscard]] int printJobs(const Invocation &invocation);

/// `respool rename`: by itself, or by the instance that works on the profile. Quiet when it is
/// done.
[[nodiscard]] int renameJob(const Invocation &invocation);

/// `respool presets`: needs no profile.
[[nodiscard]] int printPresets(const Invocation &invocation);

/// `respool run` while another instance works on the profile: waits until it has finished the jobs.
[[nodiscard]] int followJobs(const Invocation &invocation, const QList<JobId> &ids,
                             bool hasRefused);

/// A job of the list; an error that says so when there is none of this number.
[[nodiscard]] Result<Job> findJob(JobStore &store, JobId id);
[[nodiscard]] Error noSuchJob(JobId id);

} // namespace respool
