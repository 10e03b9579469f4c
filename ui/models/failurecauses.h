// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <vector>

namespace respool {

/// What is offered for all jobs that failed for one cause.
enum class FailureRemedy {
    Retry, ///< it may have passed, or been put right outside
    Access, ///< to be set in the preferences: an account, a proxy; then it may work
    Tools, ///< a program is to be installed or found; then it may work
    Show, ///< nothing helps all of them: somebody has to look
};

/// Failed jobs that have their cause in common.
struct FailureCause
{
    QString text; ///< one sentence or phrase for people
    FailureRemedy remedy = FailureRemedy::Retry;
    QList<JobId> ids;

    friend bool operator==(const FailureCause &, const FailureCause &) = default;
};

/// The causes that at least two of the failed ones of @p rows share, most jobs first. Those with
/// the same sentence belong together; of the others, whose sentences name their own files and
/// servers, those with the same code. Pure.
[[nodiscard]] QList<FailureCause> failureCauses(const std::vector<JobRow> &rows);

} // namespace respool
