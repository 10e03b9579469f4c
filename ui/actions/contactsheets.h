// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobqueue.h"
#include "core/jobs/sheetmaker.h"

#include <QObject>

namespace respool {

/// Has contact sheets made of jobs, and says so. Main thread.
class ContactSheets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactSheets)

public:
    ContactSheets(JobQueue &queue, SheetMaker &maker, QObject *parent = nullptr);

    void make(const QList<JobId> &ids);

signals:
    /// One sentence for people.
    void told(const QString &text);
    /// One is there; @p text: a sentence.
    void made(const QString &text, const QString &path);

private:
    void handleFinished(const Result<QString> &sheet);

    JobQueue &m_queue;
    SheetMaker &m_maker;
};

} // namespace respool
