// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/databaseopener.h"
#include "core/store/databasetask.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace respool {

/// The part of Database that lives on its thread: owns the connection and the queue of tasks, opens
/// and repairs the file, runs the group commits. Functions are for that thread unless said.
class DatabaseWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatabaseWorker)

public:
    explicit DatabaseWorker(Database::Options options);
    ~DatabaseWorker() override;

    /// Any thread. The task fails at once if the worker is closing.
    void post(std::unique_ptr<DatabaseTask> task);
    /// Any thread: post() fails from now on.
    void refuseNewTasks();
    /// Once the thread is not running (any more): answers what was never run.
    void failQueued();

    /// Any thread.
    [[nodiscard]] qint64 commits() const { return m_commits; }

    void open();
    /// Finishes the queue, closes the file and ends the thread's event loop.
    void close();

signals:
    void opened(const respool::DatabaseReport &report);
    void replaced();

private:
    /// How far open() is; decides which tasks may run.
    enum class Phase {
        Closed, ///< nothing runs yet
        Checking, ///< only reads run
        Ready,
        ReadOnly, ///< writes fail with m_refusal
        Unavailable, ///< everything fails with m_refusal
    };

    using Tasks = std::vector<std::unique_ptr<DatabaseTask>>;

    void wake();
    void hold();
    void drain();
    void drainAll();
    [[nodiscard]] Tasks takeTasks();
    void runRead(DatabaseTask &task);
    void runWrites(Tasks &tasks);
    [[nodiscard]] Result<std::vector<Result<>>> runTransaction(const Tasks &tasks);
    [[nodiscard]] std::vector<Result<>> runTogether(const Tasks &tasks);
    [[nodiscard]] Result<> runApart(const Tasks &tasks, std::vector<Result<>> &results);
    [[nodiscard]] Result<> execute(const char *sql);
    [[nodiscard]] Result<> setDurability(const Tasks &tasks);
    void noteDamage();

    void takeOver(DatabaseOpener::Opened opened);
    void startCheck();
    void finishCheck();
    void repair(const QString &finding);
    void announce();

    void backUpIfOld();
    void backUpOnClose();

    const Database::Options m_options;
    DatabaseOpener m_opener;
    std::unique_ptr<SqlConnection> m_connection;
    Phase m_phase = Phase::Closed;
    Error m_refusal;
    DatabaseReport m_report;
    bool m_isSynchronousFull = true;
    bool m_isChanged = false; ///< since the last backup
    bool m_hasServedReads = false;
    bool m_isDamageNoted = false;
    std::atomic<qint64> m_commits = 0;
    QTimer m_holding; ///< how long patient writes wait

    std::unique_ptr<QThread> m_check; ///< the quick_check while Phase::Checking
    Result<> m_verdict; ///< written by m_check, read after it has ended
    std::unique_ptr<QThread> m_backup; ///< the daily backup

    QMutex m_mutex;
    // Guarded by m_mutex:
    std::deque<std::unique_ptr<DatabaseTask>> m_queue;
    bool m_isWoken = false; ///< a drain() is on its way
    bool m_isHolding = false; ///< patient writes wait for company, but not for long
    bool m_isUrgent = false; ///< something in the queue is not to wait, and all before it with it
    bool m_isRefusing = false;
};

} // namespace respool
