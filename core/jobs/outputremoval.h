// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

namespace respool {

/// What became of finished files that somebody wanted deleted.
struct OutputRemoval
{
    int removed = 0; ///< into the trash, or deleted where there is none
    int missing = 0; ///< were not there any more
    QStringList failed; ///< paths that are still there
};

/// Deletes the finished files of jobs, and nothing else: a file that is not the one that was put
/// there (another size, or other files in the folder of an HLS package) is left alone and counts as
/// failed. Blocks: in a worker.
[[nodiscard]] OutputRemoval removeOutputs(const QList<Output> &outputs);

} // namespace respool
