// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scheduler.h"

#include <QHash>

#include <functional>
#include <optional>

namespace respool {

/// What is kept of every job that is not finished: which of them may start, in which order, and how
/// full the lanes are. Decides nothing by itself; main thread.
class Backlog final
{
public:
    struct Start
    {
        JobId id;
        Lane lane = Lane::Download;
    };

    /// @p isBusy: jobs that must not start now whatever their state is.
    explicit Backlog(std::function<bool(JobId)> isBusy);

    /// Forgets the jobs, not the lanes: what is at work goes on.
    void clear();
    /// A job as it is on disk now.
    void track(const JobRow &row);
    void untrack(JobId id);
    /// Its state when it was last tracked.
    [[nodiscard]] std::optional<JobState> state(JobId id) const;

    /// Out of sight: not to be started while a verb is about it. track() or release() ends that.
    void hold(JobId id);
    void release(JobId id);

    [[nodiscard]] QueueLimits limits() const { return m_limits; }

    void setLimits(QueueLimits limits) { m_limits = limits; }

    /// Whether any job could start, were there room.
    [[nodiscard]] bool hasReady() const;
    /// The job to start now, if any, with a place in its lane.
    [[nodiscard]] std::optional<Start> takeNext();
    /// A place is free again.
    void leave(Lane lane);
    /// Changes a place in one lane for one in another; false, and nothing changed, when others are
    /// first there.
    [[nodiscard]] bool changeLane(Lane from, Lane to);

private:
    struct Entry
    {
        JobState state = JobState::Queued;
        Lane lane = Lane::Download;
        QueuePlace place;
    };

    void showIfReady(JobId id, const Entry &entry);

    std::function<bool(JobId)> m_isBusy;
    QHash<JobId, Entry> m_entries;
    ReadyJobs m_ready;
    LaneUse m_use;
    QueueLimits m_limits;
};

} // namespace respool
