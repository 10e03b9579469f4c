// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/sqlconnection.h"

namespace respool {

/// Up to @p count rows above @p after that are in the list, from the table of jobs alone. Equal
/// texts are held once. A row with a name that this program does not know is left out. Database
/// thread.
[[nodiscard]] Result<QList<JobRow>> loadRows(SqlConnection &connection, JobId after, int count);

} // namespace respool
