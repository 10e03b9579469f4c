// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/backlog.h"

#include <utility>

namespace respool {

Backlog::Backlog(std::function<bool(JobId)> isBusy)
    : m_isBusy(std::move(isBusy))
{
}

void Backlog::clear()
{
    m_entries.clear();
    m_ready = {};
}

void Backlog::track(const JobRow &row)
{
    untrack(row.id);
    if (isFinished(row.state))
        return;
    const Entry entry{row.state, laneOf(row.step), QueuePlace{row.priority, row.position, row.id}};
    m_entries.insert(row.id, entry);
    showIfReady(row.id, entry);
}

void Backlog::untrack(JobId id)
{
    hold(id);
    m_entries.remove(id);
}

std::optional<JobState> Backlog::state(JobId id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return std::nullopt;
    return found->state;
}

void Backlog::hold(JobId id)
{
    if (const auto found = m_entries.constFind(id); found != m_entries.cend())
        m_ready.of(found->lane).erase(found->place);
}

void Backlog::release(JobId id)
{
    if (const auto found = m_entries.constFind(id); found != m_entries.cend())
        showIfReady(id, *found);
}

void Backlog::showIfReady(JobId id, const Entry &entry)
{
    const bool isReady = entry.state == JobState::Queued || entry.state == JobState::Waiting;
    if (isReady && !m_isBusy(id))
        m_ready.of(entry.lane).insert(entry.place);
}

bool Backlog::hasReady() const
{
    return !m_ready.downloads.empty() || !m_ready.encodes.empty();
}

std::optional<Backlog::Start> Backlog::takeNext()
{
    const auto place = nextStart(m_ready, m_use, m_limits);
    if (!place)
        return std::nullopt;
    const Start start{place->id, m_entries.value(place->id).lane};
    m_ready.of(start.lane).erase(*place);
    ++m_use.of(start.lane);
    return start;
}

void Backlog::leave(Lane lane)
{
    --m_use.of(lane);
}

bool Backlog::changeLane(Lane from, Lane to)
{
    if (!hasRoom(to, m_use, m_limits) || !m_ready.of(to).empty())
        return false;
    --m_use.of(from);
    ++m_use.of(to);
    return true;
}

} // namespace respool
