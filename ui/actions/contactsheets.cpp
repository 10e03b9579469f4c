// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/contactsheets.h"

#include "core/base/future.h"

#include <QFileInfo>

namespace respool {

ContactSheets::ContactSheets(JobQueue &queue, SheetMaker &maker, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_maker(maker)
{
    connect(&m_maker, &SheetMaker::started, this, [this](JobId, const QString &name) {
        emit told(tr("Making the contact sheet of “%1”…").arg(name));
    });
    connect(&m_maker, &SheetMaker::finished, this,
            [this](JobId, const Result<QString> &sheet) { handleFinished(sheet); });
}

void ContactSheets::make(const QList<JobId> &ids)
{
    if (ids.isEmpty())
        return;
    whenDone(m_queue.jobs(ids), this, [this](const Result<QList<Job>> &jobs) {
        if (!jobs) {
            emit told(jobs.error().text);
            return;
        }
        for (const Job &job : *jobs)
            m_maker.make(job);
    });
}

void ContactSheets::handleFinished(const Result<QString> &sheet)
{
    if (sheet)
        emit made(tr("“%1” is ready.").arg(QFileInfo(*sheet).fileName()), *sheet);
    else
        emit told(sheet.error().sentences());
}

} // namespace respool
