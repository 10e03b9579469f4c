// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/enablewhile.h"

#include "ui/models/jobtablemodel.h"

#include <QAction>

namespace respool {

namespace {

bool hasAny(const JobCounts &counts, bool (*accepts)(JobState))
{
    for (size_t i = 0; i < counts.byState.size(); ++i) {
        if (counts.byState.at(i) > 0 && accepts(static_cast<JobState>(i)))
            return true;
    }
    return false;
}

} // namespace

void enableWhile(const JobTableModel &model, bool (*accepts)(JobState), QAction &action)
{
    const auto update = [&model, accepts, &action] {
        action.setEnabled(hasAny(model.counts(), accepts));
    };
    QObject::connect(&model, &JobTableModel::statesChanged, &action, update);
    update();
}

} // namespace respool
