// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobtexts.h"
#include "ui/tray/finishedbatch.h"

#include <QObject>

namespace respool {

class JobQueue;
class JobTableModel;

/// Whether a queue that does nothing any more has done what there was to do: jobs have ended in
/// this run of the program, and none is left that is paused, waits or could go on. Pure.
[[nodiscard]] bool shouldActWhenEmpty(const JobCounts &counts, const FinishedBatch &ended);

/// Tells when the last job has ended. Main thread.
class EmptyWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyWatch)

public:
    /// @p model has to be fed by @p queue before this is made: it is counted there.
    EmptyWatch(JobQueue &queue, const JobTableModel &model);

signals:
    /// @p ended: what came to its end since the last time, or since the program was started.
    void emptied(const respool::FinishedBatch &ended);

private:
    void handleDrained();

    const JobTableModel &m_model;
    FinishedBatch m_ended;
};

} // namespace respool
