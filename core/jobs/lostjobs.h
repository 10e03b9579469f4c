// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/domain/jobstore.h"

#include <QObject>
#include <QStringList>

namespace respool {

/// The jobs that the manifests in the work folders below @p destinations tell of, as they would be
/// added today: nothing is done yet, under the uuid that names their folder. A manifest that cannot
/// be understood, or names another folder than the one it lies in, is passed over. Waits for the
/// disk.
[[nodiscard]] QList<Job> jobsOfFolders(const QStringList &destinations, qint64 nowUtcMs);

/// Looks for jobs that a damaged list has lost but whose work folders are still there: from its
/// first start on, a job is on disk twice. Main thread; the disk is read by a worker.
class LostJobs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LostJobs)

public:
    explicit LostJobs(JobStore &store, QObject *parent = nullptr);

    /// Looks below @p destinations for jobs of @p profile (it has their logs; others may belong to
    /// another one, which works on them now) that are not in the list. found() or failed() follows.
    void find(const QStringList &destinations, const Profile &profile, qint64 nowUtcMs);

signals:
    /// In the order in which they were added. May be none.
    void found(const QList<respool::Job> &jobs);
    void failed(const respool::Error &error);

private:
    void tellUnknown(const QList<Job> &jobs);

    JobStore &m_store;
};

/// How people are told that so many were found.
[[nodiscard]] QString lostJobsText(int count);

} // namespace respool
