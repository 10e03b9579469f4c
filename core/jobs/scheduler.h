// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <compare>
#include <set>

namespace respool {

/// How many jobs of a kind may be at work at once.
struct QueueLimits
{
    int downloads = 3;
    int encodes = 1;

    friend bool operator==(const QueueLimits &, const QueueLimits &) = default;
};

/// Which limit a job counts against while it works.
enum class Lane { Download, Encode };

/// A job's place among those that are ready: higher priority first, then first come, first served.
struct QueuePlace
{
    int priority = 0;
    qint64 position = 0;
    JobId id;

    friend bool operator<(const QueuePlace &a, const QueuePlace &b)
    {
        if (a.priority != b.priority)
            return a.priority > b.priority;
        if (a.position != b.position)
            return a.position < b.position;
        return a.id < b.id;
    }
};

/// Jobs that could start now, by lane, in order.
struct ReadyJobs
{
    std::set<QueuePlace> downloads;
    std::set<QueuePlace> encodes;

    [[nodiscard]] std::set<QueuePlace> &of(Lane lane);
};

/// Jobs at work, by lane.
struct LaneUse
{
    int downloads = 0;
    int encodes = 0;

    [[nodiscard]] int &of(Lane lane);
};

// Pure functions: the same queue always gives the same answer.

/// The job to start now, or nothing: the first of the first lane that has room. An encode goes
/// before a download: it holds a finished download's disk space until it is done.
[[nodiscard]] std::optional<QueuePlace> nextStart(const ReadyJobs &ready, const LaneUse &use,
                                                  const QueueLimits &limits);

/// Whether @p use leaves room in @p lane.
[[nodiscard]] bool hasRoom(Lane lane, const LaneUse &use, const QueueLimits &limits);

/// The lane in which a job waits to do this step. Probing belongs to the encode that it leads to;
/// a running job keeps its lane for the short steps at its end (see JobRunner).
[[nodiscard]] Lane laneOf(StepKind step);

} // namespace respool
