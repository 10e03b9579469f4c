// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/base/result.h"
#include "core/domain/jobstore.h"
#include "core/store/databasetask.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace respool {

class DatabaseWorker;

/// What opening the database found.
struct DatabaseReport
{
    bool isReadOnly = false;
    std::optional<Error> problem; ///< one sentence and what to do: newer file, restored file …
    QString setAside; ///< folder that a damaged file was put into, else empty
    QString restoredFrom; ///< the backup it was restored from, else empty
};

/// The one SQLite connection that writes, on a thread of its own. Work is handed over as functions
/// and answered by futures; writes that wait at the same time share one transaction (group commit),
/// where one that fails takes nothing with it (work may be run twice for that), and their futures
/// are ready after the COMMIT. Reads see every write that was handed over before them. Made, called
/// and destroyed on the main thread; the functions run on the database thread. Continuations of its
/// futures need a context object, or run there.
class Database final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Database)

public:
    struct Options
    {
        QString path{}; ///< of the file; its folder is made if need be (mode 0700)
        QString backups{}; ///< folder for backups; empty: none are made
        bool isReadOnly = false; ///< look only: no lock, no migration, no repair
        QString schema = QStringLiteral(":/schema"); ///< folder of the migrations, see migrations.h
        /// How long after opening a backup is made where the newest is older than a day.
        std::chrono::milliseconds backupDelay = std::chrono::seconds(10);
    };

    explicit Database(Options options, QObject *parent = nullptr);
    /// Finishes queued work, makes a backup if something changed, closes cleanly. Work that is
    /// handed over from now on fails.
    ~Database() override;

    /// Starts opening: checks, repair, migrations. Work may be handed over at once; it runs after.
    /// Reads may be answered before the file's full check has passed; writes never are, and reads
    /// that were handed over after them wait with them.
    void open();

    template <typename T>
    [[nodiscard]] Future<Result<T>> read(std::function<Result<T>(SqlConnection &)> work)
    {
        return post<T>(std::nullopt, std::move(work));
    }

    template <typename T>
    [[nodiscard]] Future<Result<T>> write(Durability durability,
                                          std::function<Result<T>(SqlConnection &)> work)
    {
        return post<T>(durability, std::move(work));
    }

    /// Transactions committed so far: what group commit saves can be seen here. Any thread.
    [[nodiscard]] qint64 commits() const;

signals:
    /// Exactly once after open(): writes may go on, or never will (isReadOnly, with the problem).
    void opened(const respool::DatabaseReport &report);
    /// The rows that reads have given so far were those of a damaged file: read again.
    void replaced();

private:
    template <typename T>
    Future<Result<T>> post(std::optional<Durability> durability,
                           std::function<Result<T>(SqlConnection &)> work)
    {
        auto task = std::make_unique<DatabaseTaskOf<T>>(durability, std::move(work));
        auto future = task->future();
        postTask(std::move(task));
        return future;
    }

    void postTask(std::unique_ptr<DatabaseTask> task);

    std::unique_ptr<DatabaseWorker> m_worker; ///< lives on m_thread while that runs
    QThread m_thread;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::DatabaseReport)
