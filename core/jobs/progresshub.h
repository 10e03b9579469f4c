// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace respool {

/// Gathers the progress of all running jobs and tells it four times a second (once when nobody
/// looks), however often tools report. Its timer runs only while there is something to tell. Main
/// thread.
class ProgressHub final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressHub)

public:
    explicit ProgressHub(QObject *parent = nullptr);

    /// Keeps the newest progress of a job for the next telling; costs one hash assignment.
    void report(const JobProgress &progress);
    /// Forgets what was not told yet of a job whose state is about to be announced.
    void forget(JobId id);
    void setVisible(bool isVisible);

signals:
    void progressChanged(const QList<respool::JobProgress> &progress);

private:
    void flush();

    QHash<JobId, JobProgress> m_latest;
    QTimer m_timer;
};

} // namespace respool
