// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/sourceparser.h"
#include "core/jobs/jobqueue.h"

namespace respool {

/// Where and how new jobs are to be made.
struct AddOptions
{
    QString destination; ///< absolute path; empty: the profile's folder
    QList<Rendition> renditions{Rendition{}};
    int priority = 0;
    bool paused = false;
};

/// What is to be stored for @p sources; @p destination: for options that name none. Pure.
[[nodiscard]] QList<JobSpec> jobSpecs(const QList<ParsedSources::Source> &sources,
                                      const AddOptions &options, const QString &destination);

/// The one layer of commands that the window, the command line and the local socket call.
/// Lives on the main thread.
class JobCommands final
{
public:
    /// @p destination: the folder for jobs that name none; made by whoever owns the profile.
    JobCommands(JobQueue &queue, QString destination);

    /// Stores one job a source. Ready when they are on disk.
    QFuture<Result<QList<JobId>>> add(const QList<ParsedSources::Source> &sources,
                                      const AddOptions &options);
    void pause(const QList<JobId> &ids);
    void resume(const QList<JobId> &ids);
    void cancel(const QList<JobId> &ids);
    void retry(const QList<JobId> &ids);
    void remove(const QList<JobId> &ids);

    [[nodiscard]] QString destination() const;
    void setDestination(const QString &folder);
    [[nodiscard]] JobQueue &queue() const;

private:
    JobQueue &m_queue;
    QString m_destination;
};

} // namespace respool
