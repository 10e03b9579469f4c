// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/invocation.h"

namespace respool {

/// `respool sheet ID`: makes a contact sheet beside what a job has made and prints its path, beside
/// whoever works on the profile. Gives the exit code when that is done.
[[nodiscard]] int makeSheet(const Invocation &invocation);

} // namespace respool
