// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace respool {

/// The folder that this program lies in, with links followed; empty if the system does not say.
[[nodiscard]] std::string ownFolder();

} // namespace respool
