// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"
#include "core/tools/toollocator.h"

namespace respool {

/// Finds the tools by what was chosen.
[[nodiscard]] ToolLocator chosenTools(const Preferences &preferences);

/// The member that holds what was chosen for @p tool: a path, empty for none.
[[nodiscard]] QString Preferences::*toolPathMember(ToolKind tool);

} // namespace respool
