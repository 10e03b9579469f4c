// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QList>

namespace respool {

/// What a launch did with what the last run of the program left at work.
struct RecoveryReport
{
    int resumed = 0; ///< go on from what is on disk
    int paused = 0; ///< were being paused
    int cancelled = 0; ///< were being cancelled
    int reaped = 0; ///< processes that still lived

    [[nodiscard]] bool isEmpty() const { return resumed + paused + cancelled + reaped == 0; }
};

/// Decides, without touching anything, what becomes of jobs that were running or stopping when the
/// program ended: states, steps and counters as they shall be committed.
[[nodiscard]] QList<Job> recover(const QList<Job> &active, RecoveryReport &report);

} // namespace respool

Q_DECLARE_METATYPE(respool::RecoveryReport)
