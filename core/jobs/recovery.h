// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QList>
#include <QSet>

namespace respool {

/// What a launch did with what the last run of the program left at work.
struct RecoveryReport
{
    int resumed = 0; ///< go on from what is on disk
    int restarted = 0; ///< of those: conversions that cannot be gone on with
    int adopted = 0; ///< of those: files that were put in place already
    int left = 0; ///< are left to the user
    int distrusted = 0; ///< are left to the user since they may be what ended the program
    int paused = 0; ///< were being paused
    int cancelled = 0; ///< were being cancelled
    int reaped = 0; ///< processes that still lived

    [[nodiscard]] bool isEmpty() const
    {
        return resumed + left + distrusted + paused + cancelled + reaped == 0;
    }
};

inline constexpr int standardMostCrashes = 3;

/// What recover() goes by.
struct RecoveryRules
{
    bool resumes = true; ///< they go on by themselves, else they stay Interrupted
    /// So many times in a row a job may be at work when the program ends, without getting any
    /// further, before it is left to the user even so: it may be what ends the program.
    int mostCrashes = standardMostCrashes;
    QSet<JobId> blameless; ///< were cut off by what no job can do: the computer was restarted
};

/// Decides, without touching anything, what becomes of jobs that were running or stopping when the
/// program ended: states, steps and counters as they shall be committed.
[[nodiscard]] QList<Job> recover(const QList<Job> &active, const RecoveryRules &rules,
                                 RecoveryReport &report);

} // namespace respool

Q_DECLARE_METATYPE(respool::RecoveryReport)
