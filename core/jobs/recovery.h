// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QList>

namespace respool {

/// What a launch did with what the last run of the program left at work.
struct RecoveryReport
{
    int resumed = 0; ///< go on from what is on disk
    int restarted = 0; ///< of those: conversions, which start over
    int adopted = 0; ///< of those: files that were put in place already
    int left = 0; ///< are left to the user
    int paused = 0; ///< were being paused
    int cancelled = 0; ///< were being cancelled
    int reaped = 0; ///< processes that still lived

    [[nodiscard]] bool isEmpty() const { return resumed + left + paused + cancelled + reaped == 0; }
};

/// Decides, without touching anything, what becomes of jobs that were running or stopping when the
/// program ended: states, steps and counters as they shall be committed. @p resumes: whether they
/// go on by themselves, else they stay Interrupted.
[[nodiscard]] QList<Job> recover(const QList<Job> &active, bool resumes, RecoveryReport &report);

} // namespace respool

Q_DECLARE_METATYPE(respool::RecoveryReport)
