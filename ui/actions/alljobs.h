// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace respool {

class JobCommands;
class JobTableModel;

// What an action does to all jobs of the list, seen or not; it is enabled while there is one to do
// it to. @p commands and @p model must outlive the action. Main thread.

void pauseAllBy(QAction &action, JobCommands &commands, const JobTableModel &model);
void resumeAllBy(QAction &action, JobCommands &commands, const JobTableModel &model);

} // namespace respool
