// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databaseworker.h"

#include "core/base/logging.h"
#include "core/store/databasefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace respool {

namespace {

Error closedError()
{
    return {ErrorCode::DatabaseUnavailable,
            QCoreApplication::translate("respool", "The job list is closed."),
            QCoreApplication::translate("respool", "Start Respool again."),
            {}};
}

} // namespace

DatabaseWorker::DatabaseWorker(Database::Options options)
    : m_options(std::move(options))
{
}

DatabaseWorker::~DatabaseWorker() = default;

void DatabaseWorker::post(std::unique_ptr<DatabaseTask> task)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_isRefusing) {
            m_queue.push_back(std::move(task));
            if (!m_isWoken)
                wake();
            return;
        }
    }
    task->fail(closedError());
}

void DatabaseWorker::wake()
{
    m_isWoken = true;
    QMetaObject::invokeMethod(this, &DatabaseWorker::drain, Qt::QueuedConnection);
}

void DatabaseWorker::refuseNewTasks()
{
    const QMutexLocker locker(&m_mutex);
    m_isRefusing = true;
}

void DatabaseWorker::failQueued()
{
    std::deque<std::unique_ptr<DatabaseTask>> left;
    {
        const QMutexLocker locker(&m_mutex);
        left.swap(m_queue);
    }
    for (const auto &task : left)
        task->fail(closedError());
}

void DatabaseWorker::open()
{
    Result<> done;
    if (auto migrations = migrationsIn(m_options.schema)) {
        m_migrations = std::move(*migrations);
        done = m_options.isReadOnly ? openForReading() : openToWrite();
    } else {
        done = failure(migrations.error());
    }
    if (!done) {
        qCCritical(logStore) << "database cannot be opened:" << done.error().detail;
        finishOpening(Phase::Unavailable, done.error());
    } else {
        finishOpening(m_options.isReadOnly ? Phase::ReadOnly : Phase::Ready, {});
    }
}

Result<> DatabaseWorker::openForReading()
{
    auto connection = SqlConnection::open(m_options.path, SqlConnection::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    m_connection = std::move(*connection);
    return {};
}

Result<> DatabaseWorker::openToWrite()
{
    if (const auto done = makePrivateFolder(QFileInfo(m_options.path).path()); !done)
        return done;
    const FileHead head = readFileHead(m_options.path);
    if (head.kind == FileHead::Kind::Missing) {
        if (const auto done = createDatabase(m_options.path, m_migrations); !done)
            return done;
    }
    auto connection = openForWriting(m_options.path);
    if (!connection)
        return failure(connection.error());
    m_connection = std::move(*connection);
    return {};
}

void DatabaseWorker::finishOpening(Phase phase, std::optional<Error> refusal)
{
    m_phase = phase;
    if (refusal)
        m_refusal = *refusal;
    m_report.isReadOnly = phase != Phase::Ready;
    if (refusal)
        m_report.problem = refusal;
    emit opened(m_report);
    drain();
}

void DatabaseWorker::close()
{
    drain();
    m_connection.reset();
    moveToThread(nullptr);
    QThread::currentThread()->quit();
}

void DatabaseWorker::drain()
{
    for (Tasks tasks = takeTasks(); !tasks.empty(); tasks = takeTasks()) {
        if (m_phase == Phase::Unavailable
            || (m_phase == Phase::ReadOnly && tasks.front()->isWrite())) {
            for (const auto &task : tasks)
                task->fail(m_refusal);
        } else if (tasks.front()->isWrite()) {
            runWrites(tasks);
        } else {
            runRead(*tasks.front());
        }
    }
}

// What may run next: one read, or all the writes in front of the next read.
DatabaseWorker::Tasks DatabaseWorker::takeTasks()
{
    Tasks tasks;
    const QMutexLocker locker(&m_mutex);
    m_isWoken = false;
    const bool mayWrite = m_phase != Phase::Checking;
    while (m_phase != Phase::Closed && !m_queue.empty()) {
        const bool isWrite = m_queue.front()->isWrite();
        if (isWrite ? !mayWrite : !tasks.empty())
            break;
        tasks.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
        if (!isWrite)
            break;
    }
    return tasks;
}

void DatabaseWorker::runRead(DatabaseTask &task)
{
    const auto done = task.run(*m_connection);
    if (m_connection->hasSeenDamage())
        noteDamage();
    if (done)
        task.succeed();
    else
        task.fail(done.error());
}

void DatabaseWorker::runWrites(Tasks &tasks)
{
    const auto results = runTransaction(tasks);
    if (!results) {
        // Fails where SQLite has rolled back by itself; either way nothing of the batch stays.
        (void)m_connection->run(QStringLiteral("ROLLBACK"));
        qCCritical(logStore) << "a transaction failed:" << results.error().detail;
    }
    if (m_connection->hasSeenDamage())
        noteDamage();
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!results)
            tasks[i]->fail(results.error());
        else if (!results->at(i))
            tasks[i]->fail(results->at(i).error());
        else
            tasks[i]->succeed();
    }
}

// How each task ended, once all that is left of them is committed; or why nothing of any is.
Result<std::vector<Result<>>> DatabaseWorker::runTransaction(const Tasks &tasks)
{
    if (const auto done = setDurability(tasks); !done)
        return failure(done.error());
    const auto exec = [this](const char *sql) { return SqlStatement(*m_connection, sql).exec(); };
    if (const auto done = exec("BEGIN IMMEDIATE"); !done)
        return failure(done.error());
    std::vector<Result<>> results;
    results.reserve(tasks.size());
    for (const auto &task : tasks) {
        if (const auto done = exec("SAVEPOINT task"); !done)
            return failure(done.error());
        results.push_back(task->run(*m_connection));
        // On a full disk and the like SQLite undoes the whole transaction by itself; then there is
        // no savepoint to go back to, and the tasks before this one are undone as well.
        if (!results.back() && !exec("ROLLBACK TO task"))
            return failure(results.back().error());
        if (const auto done = exec("RELEASE task"); !done)
            return failure(done.error());
    }
    if (const auto done = exec("COMMIT"); !done)
        return failure(done.error());
    return results;
}

// A power cut may take back a batch of relaxed writes, but not one with a durable write in it.
Result<> DatabaseWorker::setDurability(const Tasks &tasks)
{
    const bool isFull = std::any_of(tasks.begin(), tasks.end(), [](const auto &task) {
        return task->kind() == DatabaseTask::Kind::DurableWrite;
    });
    if (isFull == m_isSynchronousFull)
        return {};
    const auto done = m_connection->run(isFull ? QStringLiteral("PRAGMA synchronous = FULL")
                                               : QStringLiteral("PRAGMA synchronous = NORMAL"));
    if (done)
        m_isSynchronousFull = isFull;
    return done;
}

void DatabaseWorker::noteDamage()
{
    qCCritical(logStore) << "the database is damaged:" << m_options.path;
}

} // namespace respool
