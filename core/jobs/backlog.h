// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/retrypolicy.h"
#include "core/jobs/scheduler.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace respool {

/// What is kept of every job that is not finished: which of them may start, in which order, which
/// wait for a time, and how full the lanes are. Decides nothing by itself; main thread. Times are
/// UTC ms.
class Backlog final
{
public:
    struct Start
    {
        JobId id;
        Lane lane = Lane::Download;
        StartGroup group;
    };

    /// @p isBusy: jobs that must not start now whatever their state is.
    explicit Backlog(std::function<bool(JobId)> isBusy);

    /// Forgets the jobs, not the lanes: what is at work goes on.
    void clear();
    /// A job as it is on disk now. One that waits for a time is not ready before releaseDue().
    void track(const JobRow &row);
    /// The same for several; gives what a list shows of them.
    QList<JobRow> track(const QList<Job> &jobs);
    void untrack(JobId id);
    /// Its state when it was last tracked.
    [[nodiscard]] std::optional<JobState> state(JobId id) const;

    /// Out of sight: not to be started while a verb is about it. track() or release() ends that.
    void hold(JobId id);
    void release(JobId id);

    /// Lets go of those whose time has come.
    void releaseDue(qint64 nowUtcMs, const RetryPolicy &policy);
    /// The earliest time that a job waits for; nothing when none does.
    [[nodiscard]] std::optional<qint64> nextDue() const;

    /// How much has to be free for a job that is about to wait for room; it is asked of its group
    /// until it starts or waits for something else. 0: no more than for every job.
    void setNeed(JobId id, qint64 bytes);

    /// It is to be started whatever the limits and the gates say, as soon as it is ready.
    void startAhead(JobId id);

    [[nodiscard]] QueueLimits limits() const { return m_limits; }

    void setLimits(QueueLimits limits) { m_limits = limits; }

    /// Whether any job could start, were there room. @p isOpen: see nextStart().
    [[nodiscard]] bool hasReady(const IsOpen &isOpen) const;

    /// Whether any waits for a time.
    [[nodiscard]] bool hasTimed() const { return !m_scheduled.empty() || !m_pausing.empty(); }

    /// See expectedDownloads(). @p roomOf: of what is ready.
    [[nodiscard]] int expectedDownloads(const RoomOf &roomOf) const;

    /// The job to start now, if any, with a place in its lane.
    [[nodiscard]] std::optional<Start> takeNext(const IsOpen &isOpen);
    /// A place is free again.
    void leave(Lane lane);
    /// Changes a place in one lane for one in another; false, and nothing changed, when others are
    /// first there.
    [[nodiscard]] bool changeLane(Lane from, Lane to);

    /// The place of a job, for moving others before or behind it; nothing when it is not tracked.
    [[nodiscard]] std::optional<QueuePlace> place(JobId id) const;
    /// The places of all jobs of the backlog, in order.
    [[nodiscard]] std::set<QueuePlace> places() const;
    /// The folders that jobs of the backlog write to.
    [[nodiscard]] QSet<QString> destinations() const;
    /// The folders that jobs with a need of their own wait to have room.
    [[nodiscard]] QSet<QString> neededFolders() const;

private:
    struct Entry
    {
        JobState state = JobState::Queued;
        WaitReason reason = WaitReason::None;
        qint64 notBefore = 0;
        Lane lane = Lane::Download;
        StartGroup group;
        QueuePlace place;
    };

    /// By the time that they wait for: with 100,000 of them, each event would cost a walk.
    using TimedJobs = std::set<std::pair<qint64, JobId>>;

    [[nodiscard]] qint64 needOf(const JobRow &row) const;
    [[nodiscard]] TimedJobs &timedOf(const Entry &entry);
    void letGo(TimedJobs &jobs, TimedJobs::const_iterator job);
    [[nodiscard]] Start take(const QueuePlace &place);
    void hide(const Entry &entry);
    void showIfReady(JobId id, const Entry &entry);

    std::function<bool(JobId)> m_isBusy;
    QHash<JobId, Entry> m_entries;
    ReadyJobs m_ready;
    TimedJobs m_scheduled; ///< wait for a time that somebody chose
    TimedJobs m_pausing; ///< wait for a time for any other reason
    QSet<JobId> m_ahead; ///< see startAhead()
    QHash<JobId, qint64> m_needs; ///< see setNeed()
    LaneUse m_use;
    QueueLimits m_limits;
};

} // namespace respool
