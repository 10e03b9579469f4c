// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/foldercleaner.h"

#include "core/base/logging.h"

#include <QtConcurrentRun>

namespace respool {

FolderCleaner::FolderCleaner(JobStore &store, StepRunnerFactory &steps, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_steps(steps)
{
}

QFuture<void> FolderCleaner::clean(const QList<Job> &jobs)
{
    QList<JobId> ids;
    QList<QFuture<void>> deletions;
    for (const Job &job : jobs) {
        if (!job.hasFolder)
            continue;
        m_cleaning.insert(job.id);
        ids.append(job.id);
        deletions.append(m_steps.discardWork(job));
    }
    if (ids.isEmpty())
        return QtFuture::makeReadyFuture();
    return QtFuture::whenAll(deletions.begin(), deletions.end())
        .then(this, [this, ids](const QList<QFuture<void>> &) { handleCleaned(ids); });
}

void FolderCleaner::cleanLeftOvers()
{
    m_store.uncleanJobs().then(this, [this](const Result<QList<Job>> &jobs) {
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
    m_store.noteCleaned(ids).then(this, [](const Result<> &stored) {
        if (!stored)
            qCWarning(logJobs) << "deleted folders not noted:" << stored.error().detail;
    });
    emit cleaned(ids);
}

} // namespace respool
