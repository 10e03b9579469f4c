// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/emptywatch.h"

#include "core/jobs/jobqueue.h"
#include "ui/models/jobtablemodel.h"

#include <utility>

namespace respool {

bool shouldActWhenEmpty(const JobCounts &counts, const FinishedBatch &ended)
{
    int unfinished = 0;
    for (size_t i = 0; i < counts.byState.size(); ++i) {
        if (!isFinished(static_cast<JobState>(i)))
            unfinished += counts.byState.at(i);
    }
    return ended.count() > 0 && unfinished == 0;
}

EmptyWatch::EmptyWatch(JobQueue &queue, const JobTableModel &model)
    : m_model(model)
{
    connect(&queue, &JobQueue::jobFinished, this, [this](const JobRow &row) { m_ended.note(row); });
    connect(&queue, &JobQueue::drained, this, &EmptyWatch::handleDrained);
}

void EmptyWatch::handleDrained()
{
    if (shouldActWhenEmpty(m_model.counts(), m_ended))
        emit emptied(std::exchange(m_ended, {}));
}

} // namespace respool
