// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>
#include <QThreadPool>

namespace respool {

/// Appends lines to the logs of jobs on a thread of its own, so that a slow disk never holds the
/// window. A log keeps its newest 2 MiB in its file and as much again in "<name>.1". Called from
/// the main thread.
class JobLog final
{
public:
    JobLog();
    JobLog(const JobLog &) = delete;
    JobLog &operator=(const JobLog &) = delete;
    /// Writes what is still to be written.
    ~JobLog();

    /// @p line without its end; secrets are taken out here.
    void append(const QString &path, const QString &line);

private:
    void write();

    QThreadPool m_thread;
    QMutex m_mutex;
    QHash<QString, QByteArray> m_pending; ///< guarded by m_mutex
};

} // namespace respool
