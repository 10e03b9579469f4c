// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/partialguard.h"

namespace respool {

// What a run of a download makes of the files of an earlier one before it begins. Blocks on the
// disk: from a worker.

struct HealedLeftovers
{
    QStringList acts; ///< what was done, in words, for the log
    PartialFinding partial;
};

/// Of a folder that was made just now. Does not block.
[[nodiscard]] HealedLeftovers noLeftovers();

/// Deletes all of them.
[[nodiscard]] Result<HealedLeftovers> discardLeftovers(const QString &folder);

/// Makes them safe to go on with, unless the partial file is not what it was when @p known was
/// recorded: then all of them are deleted. @p isStopped: the answer is not wanted any more.
[[nodiscard]] Result<HealedLeftovers> healLeftovers(const QString &folder,
                                                    const std::optional<PartialMark> &known,
                                                    const std::atomic_bool &isStopped);

} // namespace respool
