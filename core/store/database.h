// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/jobstore.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace respool {

/// What opening the database found.
struct DatabaseReport {
    bool isReadOnly = false;
    std::optional<Error> problem; ///< one sentence and what to do: newer file, restored file …
    QString setAside; ///< where a damaged file was put, else empty
    QString restoredFrom; ///< the backup it was restored from, else empty
};

/// The one SQLite connection that writes, on a thread of its own. Work is handed over as functions
/// and answered by futures; writes that wait at the same time share one transaction (group commit),
/// each in its own SAVEPOINT, and their futures are ready after the COMMIT. Made, called and
/// destroyed on the main thread; the functions run on the database thread.
class Database final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Database)

public:
    struct Options {
        QString path; ///< of the file; its folder is made if need be (mode 0700)
        QString backups; ///< folder for backups; empty: none are made
        bool isReadOnly = false; ///< look only: no lock, no migration, no repair
    };

    explicit Database(Options options, QObject *parent = nullptr);
    /// Finishes queued work, makes a backup if something changed, closes cleanly.
    ~Database() override;

    /// Starts opening: checks, repair, migrations. Work may be handed over at once; it runs after.
    /// Reads may be answered before the file's full check has passed; writes never are.
    void open();

    template <typename T>
    [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(QSqlDatabase &)> work);
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> write(Durability durability,
                                           std::function<Result<T>(QSqlDatabase &)> work);

signals:
    /// Exactly once after open(): writes may go on, or never will (isReadOnly, with the problem).
    void opened(const respool::DatabaseReport &report);
    /// The rows that reads have given so far were those of a damaged file: read again.
    void replaced();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace respool
