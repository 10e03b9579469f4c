// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/jobstate.h"

class QAction;

namespace respool {

class JobTableModel;

/// Keeps @p action enabled while a job of the list, seen or not, is in a state that @p accepts:
/// what would do nothing cannot be chosen. Main thread.
void enableWhile(const JobTableModel &model, bool (*accepts)(JobState), QAction &action);

} // namespace respool
