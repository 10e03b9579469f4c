// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace respool {

/// @p base with a bar of @p percent (0…100) across its foot; at -1 as it is. Drawn for every size
/// that trays ask for, sharp on light and dark grounds. GUI thread.
[[nodiscard]] QIcon progressIcon(const QIcon &base, int percent);

} // namespace respool
