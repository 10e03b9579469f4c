// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/launchrecovery.h"

#include <QObject>

namespace respool {

/// Reads the list from the store, what fills a screen first, while what the last launch left at
/// work is settled. Main thread.
class ListLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListLoader)

public:
    /// @p isAtWork: jobs that this run of the program works on; they are not settled.
    ListLoader(JobStore &store, const Clock &clock, std::function<bool(JobId)> isAtWork,
               QObject *parent = nullptr);

    /// Its rules are to be set before start().
    [[nodiscard]] LaunchRecovery &recovery() { return m_recovery; }

    /// Begins anew if it has begun before: the file of the store may have been replaced.
    void start();

    /// Whether loaded() was told of the last start().
    [[nodiscard]] bool isDone() const { return m_hasRows && m_isRecovered; }

signals:
    void rowsRead(const QList<respool::JobRow> &rows);
    /// See LaunchRecovery::settled().
    void settled(const QList<respool::Job> &jobs, const respool::RecoveryReport &report);
    /// All rows were told, and nothing is left to settle.
    void loaded();
    void failed(const respool::Error &error);

private:
    void readRows(JobId after, int count);
    void handleRows(const QList<JobRow> &rows, bool isLast);
    void handleSettled(const QList<Job> &jobs, const RecoveryReport &report);
    void tellIfDone();

    JobStore &m_store;
    LaunchRecovery m_recovery;
    bool m_hasRows = false;
    bool m_isRecovered = false;
    int m_start = 0; ///< which start() answers belong to
};

} // namespace respool
