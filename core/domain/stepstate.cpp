// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stepstate.h"

#include <array>

namespace respool {

namespace {

struct Transition
{
    StepState from;
    StepEvent event;
    StepState to;
};

using S = StepState;
using E = StepEvent;

constexpr std::array transitions{
    Transition{S::Pending, E::Start, S::Running}, Transition{S::Pending, E::Skip, S::Skipped},
    Transition{S::Running, E::Finish, S::Done},   Transition{S::Running, E::Fail, S::Failed},
    Transition{S::Running, E::Stop, S::Pending},  Transition{S::Running, E::Skip, S::Skipped},
    Transition{S::Done, E::Reset, S::Pending},    Transition{S::Failed, E::Reset, S::Pending},
    Transition{S::Skipped, E::Reset, S::Pending},
};

} // namespace

std::optional<StepState> next(StepState state, StepEvent event)
{
    for (const Transition &transition : transitions) {
        if (transition.from == state && transition.event == event)
            return transition.to;
    }
    return std::nullopt;
}

} // namespace respool
