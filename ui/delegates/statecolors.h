// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/jobstate.h"

#include <QColor>
#include <QPalette>

namespace respool {

/// Whether @p palette is light text on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The colour that stands for a state, readable on the palette's base colour. Never the only sign:
/// the state is always written beside it.
[[nodiscard]] QColor stateColor(JobState state, const QPalette &palette);

} // namespace respool
