// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/finishedbatch.h"

namespace respool {

void FinishedBatch::note(const JobRow &row)
{
    const bool isCompleted = row.state == JobState::Completed;
    if (!isCompleted && row.state != JobState::Failed)
        return;
    if (count() == 0)
        first = row;
    if (isCompleted) {
        if (completed == 0) {
            folder = row.destination;
            made = row.id;
        } else if (folder != row.destination) {
            folder.clear();
        }
    }
    ++(isCompleted ? completed : failed);
}

QString FinishedBatch::title() const
{
    if (count() > 1)
        return tr("Respool");
    return completed == 1 ? tr("Completed") : tr("Failed");
}

QString FinishedBatch::text() const
{
    if (count() == 1 && completed == 1)
        return first.name;
    if (count() == 1)
        return tr("%1: %2", "name of a job, why it failed").arg(first.name, first.errorText);
    QStringList parts;
    if (completed > 0)
        parts.append(tr("%n job(s) completed", nullptr, completed));
    if (failed > 0)
        parts.append(tr("%n job(s) failed", nullptr, failed));
    //: Between two parts of a sentence: “8 jobs completed, 1 job failed”.
    return parts.join(tr(", "));
}

bool isWorthTelling(const FinishedBatch &batch, NotificationChoice choice)
{
    switch (choice) {
    case NotificationChoice::All:
        return batch.count() > 0;
    case NotificationChoice::FailuresAndAllDone:
        return batch.failed > 0;
    case NotificationChoice::None:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace respool
