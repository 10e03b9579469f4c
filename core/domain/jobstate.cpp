// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jobstate.h"

#include <array>

namespace respool {

namespace {

struct Transition
{
    JobState from;
    JobEvent event;
    JobState to;
};

using S = JobState;
using E = JobEvent;

// Every legal step of a job's life; what is not here cannot happen.
constexpr std::array transitions{
    Transition{S::Queued, E::Start, S::Running},
    Transition{S::Queued, E::Wait, S::Waiting},
    Transition{S::Queued, E::Pause, S::Paused},
    Transition{S::Queued, E::Cancel, S::Cancelled},
    Transition{S::Queued, E::Fail, S::Failed},

    Transition{S::Running, E::Wait, S::Waiting},
    Transition{S::Running, E::Stop, S::Stopping},
    Transition{S::Running, E::Complete, S::Completed},
    Transition{S::Running, E::Fail, S::Failed},
    Transition{S::Running, E::Interrupt, S::Interrupted},

    // A stop can come too late: the last step may have finished before it was heard.
    Transition{S::Stopping, E::Complete, S::Completed},
    Transition{S::Stopping, E::Pause, S::Paused},
    Transition{S::Stopping, E::Cancel, S::Cancelled},
    Transition{S::Stopping, E::Requeue, S::Queued},
    Transition{S::Stopping, E::Wait, S::Waiting},
    Transition{S::Stopping, E::Interrupt, S::Interrupted},

    Transition{S::Waiting, E::Wake, S::Queued},
    Transition{S::Waiting, E::Wait, S::Waiting},
    Transition{S::Waiting, E::Start, S::Running},
    Transition{S::Waiting, E::Pause, S::Paused},
    Transition{S::Waiting, E::Cancel, S::Cancelled},
    Transition{S::Waiting, E::Fail, S::Failed},

    Transition{S::Paused, E::Resume, S::Queued},
    Transition{S::Paused, E::Wait, S::Waiting},
    Transition{S::Paused, E::Cancel, S::Cancelled},

    Transition{S::Interrupted, E::Requeue, S::Queued},
    Transition{S::Interrupted, E::Resume, S::Queued},
    Transition{S::Interrupted, E::Wait, S::Waiting},
    Transition{S::Interrupted, E::Pause, S::Paused},
    Transition{S::Interrupted, E::Cancel, S::Cancelled},

    Transition{S::Failed, E::Retry, S::Queued},
    Transition{S::Failed, E::Cancel, S::Cancelled},

    Transition{S::Cancelled, E::Retry, S::Queued},
};

} // namespace

std::optional<JobState> next(JobState state, JobEvent event)
{
    for (const Transition &transition : transitions) {
        if (transition.from == state && transition.event == event)
            return transition.to;
    }
    return std::nullopt;
}

bool canPause(JobState state)
{
    return state == S::Running || (!isActive(state) && next(state, E::Pause));
}

bool canResume(JobState state)
{
    return next(state, E::Resume).has_value();
}

bool canCancel(JobState state)
{
    return state == S::Running || (!isActive(state) && next(state, E::Cancel));
}

bool canRetry(JobState state)
{
    return next(state, E::Retry).has_value();
}

bool canRemove(JobState state)
{
    return !isActive(state);
}

bool canMove(JobState state)
{
    return !isFinished(state) && !isActive(state);
}

bool canStartNow(JobState state)
{
    return canMove(state);
}

bool canSchedule(JobState state)
{
    return !isActive(state) && next(state, E::Wait);
}

bool isFinished(JobState state)
{
    return state == S::Completed || state == S::Failed || state == S::Cancelled;
}

bool isActive(JobState state)
{
    return state == S::Running || state == S::Stopping;
}

} // namespace respool
