// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QList>
#include <QString>

namespace respool {

/// Rows as the list shows them, of jobs that no store has.
[[nodiscard]] inline JobRow makeRow(qint64 id, const QString &name,
                                    JobState state = JobState::Queued)
{
    JobRow row;
    row.id = JobId{id};
    row.position = id;
    row.createdAt = 1'700'000'000'000 + id * 1000;
    row.name = name;
    row.state = state;
    return row;
}

/// So many in a row, from "Clip FIRST" on.
[[nodiscard]] inline QList<JobRow> makeRows(qint64 first, qint64 count)
{
    QList<JobRow> rows;
    for (qint64 id = first; id < first + count; ++id)
        rows.append(makeRow(id, QStringLiteral("Clip %1").arg(id)));
    return rows;
}

/// One that failed for want of room.
[[nodiscard]] inline JobRow failedRow(qint64 id, const QString &host = {})
{
    JobRow row = makeRow(id, QStringLiteral("job %1").arg(id), JobState::Failed);
    row.host = SharedText(host);
    row.errorCode = ErrorCode::DiskFull;
    row.errorText = QStringLiteral("The disk is full.");
    return row;
}

} // namespace respool
