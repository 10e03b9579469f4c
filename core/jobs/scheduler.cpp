// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scheduler.h"

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
    // Groups of one host share its room; hosts follow each other, as groups are sorted by them.
    int expected = use.downloads;
    const QString *host = nullptr;
    int taken = 0;
    for (auto group = ready.downloads.cbegin();
         group != ready.downloads.cend() && expected < limits.downloads; ++group) {
        if (!host || *host != group->first.host)
            taken = 0;
        host = &group->first.host;
        const auto jobs =
            static_cast<int>(std::min<size_t>(group->second.size(), size_t(limits.downloads)));
        const int more = std::clamp(roomOf(group->first) - taken, 0, jobs);
        taken += more;
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
