// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/jobstore.h"
#include "core/jobs/backlog.h"
#include "core/jobs/runningjobs.h"
#include "core/jobs/verbqueue.h"

#include <QObject>

namespace respool {

/// What a name becomes that somebody types: fit for files (safeBaseName()); empty: as the source
/// calls it. Pure.
[[nodiscard]] QString chosenNameOf(const QString &typed);
/// Why a job that canRename() refuses keeps its name.
[[nodiscard]] Error tooLateToRename();

/// Gives a job the name that people see and its files will carry, for as long as they have none.
/// Main thread.
class Renaming final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Renaming)

public:
    struct Services
    {
        JobStore &store;
        Backlog &backlog;
        VerbQueue &verbs;
        RunningJobs &running;
        std::function<bool(JobId)> isAtWork; ///< running, or being read to be started
    };

    explicit Renaming(Services services);

    /// @p name: see chosenNameOf().
    void rename(JobId id, const QString &name);

signals:
    void jobsChanged(const QList<respool::JobRow> &rows);
    /// Once for each rename(), in their order: the name that was chosen before (Job::chosenName),
    /// or why it keeps the one it has.
    void settled(respool::JobId id, const respool::Result<QString> &before);
    /// The store took a write.
    void stored();
    /// Jobs may be ready that were not before.
    void readyChanged();

private:
    void renameNow(JobId id, const QString &name);
    void decide(const Result<QList<Job>> &jobs, JobId id, const QString &name);
    void store(const Job &job, const QString &name);
    void tell(const Job &before);
    void show(JobRow row);
    void refuse(JobId id, const Error &error);

    Services m_services;
};

} // namespace respool
