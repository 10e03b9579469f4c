// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/renaming.h"

#include "core/base/future.h"
#include "core/jobs/filename.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace respool {

namespace {

Error noSuchJob()
{
    return {ErrorCode::NoSuchJob,
            QCoreApplication::translate("respool", "This job is no longer in the list."),
            QCoreApplication::translate("respool", "Add it again if you still want it."),
            {}};
}

} // namespace

QString chosenNameOf(const QString &typed)
{
    return typed.trimmed().isEmpty() ? QString() : safeBaseName(typed);
}

Error tooLateToRename()
{
    return {
        ErrorCode::NotAllowed,
        QCoreApplication::translate("respool", "The files of this job have their names already."),
        QCoreApplication::translate("respool", "Rename them in the file manager."),
        {}};
}

Renaming::Renaming(Services services)
    : m_services(std::move(services))
{
}

void Renaming::rename(JobId id, const QString &name)
{
    m_services.verbs.enqueue([this, id, chosen = chosenNameOf(name)] { renameNow(id, chosen); });
}

void Renaming::renameNow(JobId id, const QString &name)
{
    // Not to be started between being read here and being stored again.
    if (!m_services.isAtWork(id))
        m_services.backlog.hold(id);
    whenDone(m_services.store.jobs({id}), this,
             [this, id, name](const Result<QList<Job>> &jobs) { decide(jobs, id, name); });
}

void Renaming::decide(const Result<QList<Job>> &jobs, JobId id, const QString &name)
{
    if (!jobs)
        return refuse(id, jobs.error());
    if (jobs->isEmpty())
        return refuse(id, noSuchJob());
    // What was being read to be started when this was asked for runs by now: reads keep their
    // order.
    const Job *running = m_services.running.job(id);
    const Job job = running ? *running : jobs->first();
    // A job at work takes it at once: were the name on disk first, its files could get the old one
    // meanwhile.
    if (!(running ? m_services.running.rename(id, name) : canRename(job)))
        return refuse(id, tooLateToRename());
    store(job, name);
}

void Renaming::store(const Job &job, const QString &name)
{
    whenDone(m_services.store.rename(job.id, name), this,
             [this, job, name](const Result<> &result) {
                 if (!result) {
                     // Without effect on a job whose files are being put in place; they are where
                     // it says.
                     (void)m_services.running.rename(job.id, job.chosenName);
                     return refuse(job.id, result.error());
                 }
                 emit stored();
                 // It may have been started ahead of all others meanwhile.
                 (void)m_services.running.rename(job.id, name);
                 tell(job);
             });
}

void Renaming::tell(const Job &before)
{
    whenDone(m_services.store.jobs({before.id}), this, [this, before](const auto &jobs) {
        if (jobs && !jobs->isEmpty())
            show(rowOf(jobs->first()));
        else
            m_services.backlog.release(before.id);
        emit settled(before.id, before.chosenName);
        emit readyChanged();
        m_services.verbs.done();
    });
}

void Renaming::show(JobRow row)
{
    // What is on disk of a job at work is some seconds old.
    if (const Job *running = m_services.running.job(row.id))
        row.progress = std::max(row.progress, static_cast<float>(running->progress));
    else if (!m_services.isAtWork(row.id))
        m_services.backlog.track(row);
    emit jobsChanged({row});
}

void Renaming::refuse(JobId id, const Error &error)
{
    m_services.backlog.release(id);
    emit readyChanged();
    emit settled(id, failure(error));
    m_services.verbs.done();
}

} // namespace respool
