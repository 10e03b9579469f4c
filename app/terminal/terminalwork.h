// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/invocation.h"

namespace respool {

/// `respool run` and `respool add`: here, or by the instance that works on the profile. Gives the
/// exit code; prints errors.
[[nodiscard]] int addJobs(const Invocation &invocation);

} // namespace respool
