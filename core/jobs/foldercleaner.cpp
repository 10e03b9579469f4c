// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/foldercleaner.h"

#include "core/base/future.h"
#include "core/base/logging.h"

#include <algorithm>
#include <iterator>

namespace respool {

FolderCleaner::FolderCleaner(JobStore &store, StepRunnerFactory &steps, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_steps(steps)
{
}

void FolderCleaner::clean(const QList<Job> &jobs, const std::function<void()> &then)
{
    QList<Job> withFolder;
    std::copy_if(jobs.cbegin(), jobs.cend(), std::back_inserter(withFolder),
                 [](const Job &job) { return job.hasFolder; });
    const QList<JobId> ids = idsOf(withFolder);
    m_cleaning.unite(QSet<JobId>(ids.cbegin(), ids.cend()));
    if (ids.isEmpty()) {
        if (then)
            QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
        return;
    }
    whenDone(m_steps.discardWork(withFolder), this, [this, ids, then] {
        handleCleaned(ids);
        if (then)
            then();
    });
}

void FolderCleaner::cleanLeftOvers()
{
    whenDone(m_store.uncleanJobs(), this, [this](const Result<QList<Job>> &jobs) {
        if (jobs)
            clean(*jobs);
        else
            qCWarning(logJobs) << "left-over folders not looked for:" << jobs.error().detail;
    });
}

void FolderCleaner::handleCleaned(const QList<JobId> &ids)
{
    for (const JobId id : ids)
        m_cleaning.remove(id);
    whenDone(m_store.noteCleaned(ids), this, [](const Result<> &stored) {
        if (!stored)
            qCWarning(logJobs) << "deleted folders not noted:" << stored.error().detail;
    });
    emit cleaned(ids);
}

} // namespace respool
