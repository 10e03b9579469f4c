// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queueplaces.h"

#include <algorithm>
#include <tuple>

namespace respool {

bool isOver(JobState state)
{
    return state == JobState::Completed || state == JobState::Failed
        || state == JobState::Cancelled;
}

bool QueuePlaces::renew(const std::vector<JobRow> &jobs)
{
    std::vector<std::tuple<int, qint64, size_t>> queue;
    for (size_t slot = 0; slot < jobs.size(); ++slot) {
        const JobRow &job = jobs[slot];
        if (!isOver(job.state))
            queue.emplace_back(-job.priority, job.position, slot);
    }
    if (!std::is_sorted(queue.cbegin(), queue.cend()))
        std::sort(queue.begin(), queue.end());
    std::vector<int> places(jobs.size(), 0);
    int place = 0;
    for (const auto &entry : queue)
        places[std::get<size_t>(entry)] = ++place;
    if (places == m_places)
        return false;
    m_places = std::move(places);
    return true;
}

int QueuePlaces::of(int slot) const
{
    const auto at = static_cast<size_t>(slot);
    return at < m_places.size() ? m_places[at] : 0;
}

} // namespace respool
