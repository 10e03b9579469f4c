// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/jobstore.h"
#include "core/jobs/steprunner.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace respool {

/// Deletes the work folders of jobs that need them no more, and makes sure that none is forgotten:
/// a job counts as having a folder until it is gone, over every kill and restart. Main thread.
class FolderCleaner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderCleaner)

public:
    FolderCleaner(JobStore &store, StepRunnerFactory &steps, QObject *parent = nullptr);

    /// Deletes the folders of those that have one, then calls @p then.
    void clean(const QList<Job> &jobs, const std::function<void()> &then = {});
    /// Deletes what an earlier run was cut off before it could.
    void cleanLeftOvers();

    /// While this is so the job must not start: its new folder would be deleted with the old one.
    [[nodiscard]] bool isCleaning(JobId id) const { return m_cleaning.contains(id); }

    [[nodiscard]] bool isBusy() const { return !m_cleaning.isEmpty(); }

signals:
    /// The folders of these jobs are gone.
    void cleaned(const QList<respool::JobId> &ids);

private:
    void handleCleaned(const QList<JobId> &ids);

    JobStore &m_store;
    StepRunnerFactory &m_steps;
    QSet<JobId> m_cleaning;
};

} // namespace respool
