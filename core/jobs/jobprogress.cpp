// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobprogress.h"

#include <algorithm>

namespace respool {

namespace {

// A minute of video takes seconds to fetch, tens of seconds to encode and a tenth of a second to
// check.
double weightOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Download:
        return 30;
    case StepKind::Encode:
        return 65;
    case StepKind::Verify:
        return 3;
    case StepKind::Probe:
    case StepKind::Publish:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

double jobFraction(const Job &job, double stepFraction)
{
    double done = 0;
    double all = 0;
    const Step *current = job.currentStep();
    for (const Step &step : job.steps) {
        const double weight = weightOf(step.kind);
        all += weight;
        if (step.state == StepState::Done || step.state == StepState::Skipped)
            done += weight;
        else if (&step == current)
            done += weight * std::clamp(stepFraction, 0.0, 1.0);
    }
    return all > 0 ? done / all : 0;
}

double stepFraction(const Job &job, double jobFraction)
{
    const double begin = respool::jobFraction(job, 0);
    const double share = respool::jobFraction(job, 1) - begin;
    return share > 0 ? std::clamp((jobFraction - begin) / share, 0.0, 1.0) : 0;
}

} // namespace respool
