// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QString>

namespace respool {

/// The one thing that a person can do about a job that does not go on.
enum class Advice {
    Nothing,
    TryAgain, ///< it has failed, and may not the next time
    StartOver, ///< what is there is of no use
    TryNow, ///< it would by itself, later
    GoOn, ///< it was interrupted
    OpenAddress, ///< see what the page says
    OpenFolder, ///< make room, allow writing
    ShowLog, ///< only the tool knows
};

/// What to do about @p job as it is. Pure.
[[nodiscard]] Advice adviceFor(const Job &job);

/// What is written on its button; empty for nothing.
[[nodiscard]] QString adviceText(Advice advice);

} // namespace respool
