// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/backlog.h"

#include <algorithm>
#include <iterator>
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
    m_scheduled.clear();
    m_pausing.clear();
    m_ahead.clear();
    m_needs.clear();
}

void Backlog::track(const JobRow &row)
{
    const bool isAhead = m_ahead.contains(row.id);
    const qint64 need = needOf(row);
    untrack(row.id);
    if (isFinished(row.state))
        return;
    Entry entry;
    entry.state = row.state;
    entry.reason = row.waitReason;
    entry.notBefore = row.state == JobState::Waiting ? row.notBefore : 0;
    entry.lane = laneOf(row.step);
    // What is fetched already has no more to do with its host.
    entry.group = {row.step == StepKind::Download ? row.host : QString(), row.destination, need};
    entry.place = {row.priority, row.position, row.id};
    m_entries.insert(row.id, entry);
    if (isAhead)
        m_ahead.insert(row.id);
    setNeed(row.id, need);
    showIfReady(row.id, entry);
}

QList<JobRow> Backlog::track(const QList<Job> &jobs)
{
    QList<JobRow> rows;
    rows.reserve(jobs.size());
    for (const Job &job : jobs) {
        rows.append(rowOf(job));
        track(rows.last());
    }
    return rows;
}

void Backlog::untrack(JobId id)
{
    hold(id);
    m_entries.remove(id);
    m_ahead.remove(id);
    m_needs.remove(id);
}

/// Whoever asks for it again, or changes it, wants it tried again.
qint64 Backlog::needOf(const JobRow &row) const
{
    const bool isWaiting =
        row.state == JobState::Waiting && row.waitReason == WaitReason::DiskSpace;
    return isWaiting || row.state == JobState::Running ? m_needs.value(row.id) : 0;
}

void Backlog::setNeed(JobId id, qint64 bytes)
{
    if (bytes > 0)
        m_needs.insert(id, bytes);
    else
        m_needs.remove(id);
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
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return;
    timedOf(*found).erase({found->notBefore, id});
    hide(*found);
}

void Backlog::hide(const Entry &entry)
{
    ReadyJobs::Groups &groups = m_ready.of(entry.lane);
    const auto group = groups.find(entry.group);
    if (group == groups.end())
        return;
    group->second.erase(entry.place);
    if (group->second.empty())
        groups.erase(group);
}

void Backlog::release(JobId id)
{
    if (const auto found = m_entries.constFind(id); found != m_entries.cend())
        showIfReady(id, *found);
}

void Backlog::showIfReady(JobId id, const Entry &entry)
{
    const bool isReady = entry.state == JobState::Queued || entry.state == JobState::Waiting;
    if (!isReady || m_isBusy(id))
        return;
    if (entry.notBefore > 0 && !m_ahead.contains(id))
        timedOf(entry).insert({entry.notBefore, id});
    else
        m_ready.of(entry.lane)[entry.group].insert(entry.place);
}

void Backlog::releaseDue(qint64 nowUtcMs, const RetryPolicy &policy)
{
    const auto isOver = [&](const std::pair<qint64, JobId> &job) {
        return isDue(m_entries[job.second].reason, job.first, nowUtcMs, policy);
    };
    for (TimedJobs *jobs : {&m_scheduled, &m_pausing}) {
        while (!jobs->empty() && isOver(*jobs->cbegin()))
            letGo(*jobs, jobs->cbegin());
        // A clock that was set back makes pauses too long to be any.
        while (!jobs->empty() && isOver(*jobs->crbegin()))
            letGo(*jobs, std::prev(jobs->cend()));
    }
}

void Backlog::letGo(TimedJobs &jobs, TimedJobs::const_iterator job)
{
    const JobId id = job->second;
    jobs.erase(job);
    Entry &entry = m_entries[id];
    entry.notBefore = 0;
    showIfReady(id, entry);
}

Backlog::TimedJobs &Backlog::timedOf(const Entry &entry)
{
    return entry.reason == WaitReason::Schedule ? m_scheduled : m_pausing;
}

std::optional<qint64> Backlog::nextDue() const
{
    std::optional<qint64> next;
    for (const TimedJobs *jobs : {&m_scheduled, &m_pausing}) {
        if (!jobs->empty())
            next = std::min(next.value_or(jobs->cbegin()->first), jobs->cbegin()->first);
    }
    return next;
}

void Backlog::startAhead(JobId id)
{
    if (!m_entries.contains(id))
        return;
    hold(id);
    m_ahead.insert(id);
    release(id);
}

bool Backlog::hasReady(const IsOpen &isOpen) const
{
    return firstOpen(m_ready.downloads, isOpen) || firstOpen(m_ready.encodes, isOpen);
}

int Backlog::expectedDownloads(const RoomOf &roomOf) const
{
    return respool::expectedDownloads(m_ready, m_use, m_limits, roomOf);
}

std::optional<Backlog::Start> Backlog::takeNext(const IsOpen &isOpen)
{
    for (const JobId id : std::as_const(m_ahead)) {
        const Entry &entry = m_entries[id];
        const auto &groups = m_ready.of(entry.lane);
        const auto group = groups.find(entry.group);
        if (group != groups.end() && group->second.count(entry.place) > 0)
            return take(entry.place);
    }
    const auto place = nextStart(m_ready, m_use, m_limits, isOpen);
    if (!place)
        return std::nullopt;
    return take(*place);
}

Backlog::Start Backlog::take(const QueuePlace &place)
{
    const Entry &entry = m_entries[place.id];
    Start start{place.id, entry.lane, entry.group};
    hide(entry);
    m_ahead.remove(place.id);
    m_needs.remove(place.id);
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

std::optional<QueuePlace> Backlog::place(JobId id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return std::nullopt;
    return found->place;
}

std::set<QueuePlace> Backlog::places() const
{
    std::set<QueuePlace> places;
    for (const Entry &entry : m_entries)
        places.insert(entry.place);
    return places;
}

QSet<QString> Backlog::destinations() const
{
    QSet<QString> folders;
    for (const Entry &entry : m_entries)
        folders.insert(entry.group.destination);
    return folders;
}

QSet<QString> Backlog::neededFolders() const
{
    QSet<QString> folders;
    for (auto need = m_needs.cbegin(); need != m_needs.cend(); ++need)
        folders.insert(m_entries.value(need.key()).group.destination);
    folders.remove(QString());
    return folders;
}

} // namespace respool
