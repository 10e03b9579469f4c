// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/alljobs.h"

#include "core/control/jobcommands.h"
#include "ui/actions/enablewhile.h"
#include "ui/models/jobtablemodel.h"

#include <QAction>

namespace respool {

void pauseAllBy(QAction &action, JobCommands &commands, const JobTableModel &model)
{
    enableWhile(model, canPause, action);
    QObject::connect(&action, &QAction::triggered, &commands,
                     [&commands, &model] { commands.pause(model.idsWhere(canPause)); });
}

void resumeAllBy(QAction &action, JobCommands &commands, const JobTableModel &model)
{
    enableWhile(model, canResume, action);
    QObject::connect(&action, &QAction::triggered, &commands,
                     [&commands, &model] { commands.resume(model.idsWhere(canResume)); });
}

} // namespace respool
