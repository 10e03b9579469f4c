// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

namespace respool {

/// Appends lines to the logs of jobs on a thread of its own, so that a slow disk never holds the
/// window, and twice a second, so that a talkative tool does not open its log for every line.
/// A log keeps its newest 2 MiB in its file and as much again in "<name>.1". Main thread.
class JobLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobLog)

public:
    JobLog();
    /// Writes what is still to be written.
    ~JobLog() override;

    /// @p line without its end; secrets are taken out here.
    void append(const QString &path, const QString &line);

private:
    [[nodiscard]] QByteArray timeOfDay();
    void write();

    QThreadPool m_thread;
    QTimer m_delay;
    QHash<QString, QByteArray> m_pending;
    qint64 m_second = -1; ///< since 1970: of m_timeOfDay
    QByteArray m_timeOfDay; ///< in the zone of this computer, with a blank behind it
};

} // namespace respool
