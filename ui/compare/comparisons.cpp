// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparisons.h"

#include "core/jobs/inworker.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparison.h"

#include <QFileInfo>

namespace respool {

namespace {

QSet<QString> missingOf(const QList<ComparableFile> &files)
{
    QSet<QString> missing;
    for (const ComparableFile &file : files) {
        if (!QFileInfo::exists(file.path))
            missing.insert(file.path);
    }
    return missing;
}

} // namespace

Comparisons::Comparisons(JobQueue &queue, const ToolLocator &tools, QString cache, QWidget &window)
    : QObject(&window)
    , m_queue(queue)
    , m_tools(tools)
    , m_cache(std::move(cache))
    , m_window(window)
{
}

void Comparisons::open(JobId id, const QString &path)
{
    if (!id.isValid())
        return;
    whenDone(m_queue.jobs({id}), this, [this, path](const Result<QList<Job>> &jobs) {
        if (!jobs)
            emit told(jobs.error().text);
        else if (!jobs->isEmpty())
            lookForFiles(jobs->first(), path);
    });
}

void Comparisons::lookForFiles(const Job &job, const QString &path)
{
    inPatientWorker(
        this, [files = comparableFiles(job)] { return missingOf(files); },
        [this, job, path](const QSet<QString> &missing) { show(job, missing, path); });
}

void Comparisons::show(const Job &job, const QSet<QString> &missing, const QString &path)
{
    const Result<Comparison> plan = planComparison(job, missing, path);
    if (!plan) {
        emit told(plan.error().sentences());
        return;
    }
    delete m_dialog;
    m_dialog = new CompareDialog(*plan, job.displayName(), m_tools, m_cache, &m_window);
    m_dialog->show();
}

} // namespace respool
