// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"
#include "core/jobs/startgates.h"

#include <QWidget>

namespace respool {

/// What is known of a job when its details are shown. A value.
struct JobDetailsContent
{
    Job job;
    QList<Attempt> attempts; ///< only for pages that need them
    ClosedGates gates; ///< what keeps jobs from starting now
};

/// One page of the details of a job. It asks nobody: while it is shown, it is told. Main thread.
class DetailsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPage)

public:
    using QWidget::QWidget;

    /// Whether JobDetailsContent::attempts is to be filled for it.
    [[nodiscard]] virtual bool needsAttempts() const { return false; }

    /// Another job, or none: nothing of the one before stays.
    virtual void clear() = 0;
    /// Comes for every change of the job while the page is shown.
    virtual void showContent(const JobDetailsContent &content) = 0;

    /// How far the job is, several times a second while it is at work and the page is shown.
    virtual void showProgress(const JobProgress &) { }
};

} // namespace respool
