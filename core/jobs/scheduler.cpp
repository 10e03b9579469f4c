// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scheduler.h"

#include <QHash>

#include <algorithm>

namespace respool {

ReadyJobs::Groups &ReadyJobs::of(Lane lane)
{
    return lane == Lane::Encode ? encodes : downloads;
}

int &LaneUse::of(Lane lane)
{
    return lane == Lane::Encode ? encodes : downloads;
}

bool hasRoom(Lane lane, const LaneUse &use, const QueueLimits &limits)
{
    return lane == Lane::Encode ? use.encodes < limits.encodes : use.downloads < limits.downloads;
}

std::optional<QueuePlace> firstOpen(const ReadyJobs::Groups &groups, const IsOpen &isOpen)
{
    std::optional<QueuePlace> first;
    for (const auto &[group, places] : groups) {
        if ((!first || *places.begin() < *first) && isOpen(group))
            first = *places.begin();
    }
    return first;
}

std::optional<QueuePlace> nextStart(const ReadyJobs &ready, const LaneUse &use,
                                    const QueueLimits &limits, const IsOpen &isOpen)
{
    std::optional<QueuePlace> start;
    if (hasRoom(Lane::Encode, use, limits))
        start = firstOpen(ready.encodes, isOpen);
    if (!start && hasRoom(Lane::Download, use, limits))
        start = firstOpen(ready.downloads, isOpen);
    return start;
}

int expectedDownloads(const ReadyJobs &ready, const LaneUse &use, const QueueLimits &limits,
                      const RoomOf &roomOf)
{
    int expected = use.downloads;
    QHash<QString, int> takenOf; // by limit
    for (const auto &[group, places] : ready.downloads) {
        if (expected >= limits.downloads)
            break;
        if (group.host.isEmpty()) // what is fetched already
            continue;
        const StartRoom room = roomOf(group);
        const auto jobs =
            static_cast<int>(std::min<size_t>(places.size(), size_t(limits.downloads)));
        const int taken = room.limit.isEmpty() ? 0 : takenOf.value(room.limit);
        const int more = std::clamp(room.jobs - taken, 0, jobs);
        if (!room.limit.isEmpty())
            takenOf[room.limit] += more;
        expected += more;
    }
    return std::max(use.downloads, std::min(expected, limits.downloads));
}

Lane laneOf(StepKind step)
{
    switch (step) {
    case StepKind::Probe:
    case StepKind::Encode:
        return Lane::Encode;
    case StepKind::Download:
    case StepKind::Verify:
    case StepKind::Publish:
        return Lane::Download;
    }
    Q_UNREACHABLE();
}

} // namespace respool
