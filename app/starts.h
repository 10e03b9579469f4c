// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"

namespace respool {

// The kinds of start, each with the application object that it needs. They return the exit code.

/// The window. Where another instance works on the profile, hands over and ends.
[[nodiscard]] int startWindow(int &argc, char **argv, const Invocation &invocation);

/// run, add, list, show, rename, sheet, presets.
[[nodiscard]] int startTerminal(int &argc, char **argv, const Invocation &invocation);

} // namespace respool
