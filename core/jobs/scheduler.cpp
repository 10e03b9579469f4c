// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scheduler.h"

namespace respool {

std::set<QueuePlace> &ReadyJobs::of(Lane lane)
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

std::optional<QueuePlace> nextStart(const ReadyJobs &ready, const LaneUse &use,
                                    const QueueLimits &limits)
{
    if (!ready.encodes.empty() && hasRoom(Lane::Encode, use, limits))
        return *ready.encodes.begin();
    if (!ready.downloads.empty() && hasRoom(Lane::Download, use, limits))
        return *ready.downloads.begin();
    return std::nullopt;
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
