// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"
#include "core/domain/job.h"

#include <QCoreApplication>

namespace respool {

/// Jobs that came to their end one after the other, told as one. A value.
struct FinishedBatch
{
    Q_DECLARE_TR_FUNCTIONS(FinishedBatch)

public:
    int completed = 0;
    int failed = 0;
    JobRow first; ///< the first of them
    QString folder; ///< where the files of all completed ones are; empty: in several folders
    JobId made; ///< the first completed one

    /// One more has ended; cancelled ones are no news to who cancelled them.
    void note(const JobRow &row);

    [[nodiscard]] int count() const { return completed + failed; }

    /// For people. One job is told by its name, several by their numbers.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
};

/// Whether people want to hear of a batch before the last job has ended. Pure.
[[nodiscard]] bool isWorthTelling(const FinishedBatch &batch, NotificationChoice choice);

} // namespace respool

Q_DECLARE_METATYPE(respool::FinishedBatch)
