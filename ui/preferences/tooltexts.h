// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/toollocator.h"

#include <QList>

namespace respool {

/// What cannot be done without @p missing tools, in one sentence; empty for none. Pure.
[[nodiscard]] QString missingToolsText(const QList<ToolKind> &missing);

} // namespace respool
