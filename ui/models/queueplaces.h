// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <vector>

namespace respool {

/// Which place each job that is not finished has in the queue, 1 being the next. Main thread.
class QueuePlaces final
{
public:
    /// Numbers all jobs anew; false if nothing is different.
    bool renew(const std::vector<JobRow> &jobs);

    /// Of an index into what renew() was given; 0: it has none, or is not numbered yet.
    [[nodiscard]] int of(int slot) const;

    /// Jobs have other indices now.
    void clear() { m_places.clear(); }

private:
    std::vector<int> m_places;
};

/// Whether it will not be worked on any more by itself: such a job has no place in the queue.
[[nodiscard]] bool isOver(JobState state);

} // namespace respool
