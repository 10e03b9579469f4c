// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace respool {

/// How many jobs of a kind may be at work at once.
struct QueueLimits
{
    int downloads = 3;
    int encodes = 1;
    int perHost = 2; ///< downloads from one host

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

/// What jobs have in common that can keep all of them from starting.
struct StartGroup
{
    QString host; ///< whom they ask; empty: nobody, or not any more
    QString destination; ///< the folder that they write to
    qint64 neededBytes = 0; ///< that have to be free there; 0: no more than for every job

    friend bool operator<(const StartGroup &a, const StartGroup &b)
    {
        return std::tie(a.host, a.destination, a.neededBytes)
            < std::tie(b.host, b.destination, b.neededBytes);
    }
};

/// Jobs whose time has come, by lane and group, in order. No group is empty.
struct ReadyJobs
{
    using Groups = std::map<StartGroup, std::set<QueuePlace>>;

    Groups downloads;
    Groups encodes;

    [[nodiscard]] Groups &of(Lane lane);
};

/// Jobs at work, by lane.
struct LaneUse
{
    int downloads = 0;
    int encodes = 0;

    [[nodiscard]] int &of(Lane lane);
};

/// Whether jobs of a group may start.
using IsOpen = std::function<bool(const StartGroup &)>;

// Pure functions: the same queue always gives the same answer.

/// The job to start now, or nothing: the first of the open groups of the first lane that has room.
/// An encode goes before a download: it holds a finished download's disk space until it is done.
[[nodiscard]] std::optional<QueuePlace> nextStart(const ReadyJobs &ready, const LaneUse &use,
                                                  const QueueLimits &limits, const IsOpen &isOpen);

/// The first job of all open groups, or nothing.
[[nodiscard]] std::optional<QueuePlace> firstOpen(const ReadyJobs::Groups &groups,
                                                  const IsOpen &isOpen);

/// How many more jobs of a group may start. A number alone is room that is not shared.
struct StartRoom
{
    // Not explicit, so that 0 is no room.
    StartRoom(int room = 0, QString sharedLimit = {})
        : jobs(room)
        , limit(std::move(sharedLimit))
    {
    }

    int jobs;
    QString limit; ///< groups with the same one have this room together; empty: nobody else has it
};

using RoomOf = std::function<StartRoom(const StartGroup &)>;

/// How many downloads will be at work as soon as all have started that may: those that are, and
/// what is ready and has room, up to the limit. Jobs that ask no host are none.
[[nodiscard]] int expectedDownloads(const ReadyJobs &ready, const LaneUse &use,
                                    const QueueLimits &limits, const RoomOf &roomOf);

/// Whether @p use leaves room in @p lane.
[[nodiscard]] bool hasRoom(Lane lane, const LaneUse &use, const QueueLimits &limits);

/// The lane in which a job waits to do this step. Probing belongs to the encode that it leads to;
/// a running job keeps its lane for the short steps at its end (see JobRunner).
[[nodiscard]] Lane laneOf(StepKind step);

} // namespace respool
