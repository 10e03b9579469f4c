// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databaseworker.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/store/backup.h"
#include "core/store/databasefile.h"
#include "core/store/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Patient writes mostly find an urgent one to go along with: those of four small downloads at once
// come four times a second.
constexpr auto longestHold = 500ms;

// A backup on quitting must not keep anybody waiting: up to here it takes about a second.
constexpr qint64 largestBackupOnClose = 64LL * 1024 * 1024;

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
    , m_opener(m_options)
    , m_holding(this)
{
    m_holding.setSingleShot(true);
    m_holding.setInterval(longestHold);
    connect(&m_holding, &QTimer::timeout, this, &DatabaseWorker::drainAll);
}

DatabaseWorker::~DatabaseWorker() = default;

void DatabaseWorker::post(std::unique_ptr<DatabaseTask> task)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_isRefusing) {
            const bool isPatient = task->isPatient();
            m_queue.push_back(std::move(task));
            if (!isPatient)
                m_isUrgent = true;
            if (!isPatient && !m_isWoken)
                wake();
            else if (isPatient && !m_isWoken && !m_isHolding)
                hold();
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

void DatabaseWorker::hold()
{
    m_isHolding = true;
    QMetaObject::invokeMethod(&m_holding, qOverload<>(&QTimer::start), Qt::QueuedConnection);
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
    auto opened = m_opener.open();
    const bool needsCheck = opened.connection && !opened.refusal && !opened.isChecked;
    takeOver(std::move(opened));
    if (needsCheck) {
        m_phase = Phase::Checking;
        startCheck();
    } else {
        announce();
    }
    drainAll();
}

void DatabaseWorker::takeOver(DatabaseOpener::Opened opened)
{
    m_connection = std::move(opened.connection);
    m_report = opened.report;
    m_isChanged = opened.isChanged;
    m_isSynchronousFull = true;
    if (opened.refusal)
        m_refusal = *opened.refusal;
    if (!m_connection)
        m_phase = Phase::Unavailable;
    else
        m_phase = opened.refusal ? Phase::ReadOnly : Phase::Ready;
}

void DatabaseWorker::announce()
{
    emit opened(m_report);
    if (m_phase == Phase::Ready && !m_options.backups.isEmpty())
        QTimer::singleShot(m_options.backupDelay, this, &DatabaseWorker::backUpIfOld);
}

// On a thread and a connection of its own, so that the first rows need not wait for it.
void DatabaseWorker::startCheck()
{
    m_check.reset(QThread::create([this, path = m_options.path] {
        auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
        m_verdict = connection ? checkDatabase(**connection) : failure(connection.error());
        connection = failure(Error{}); // closes before anybody is told
        QMetaObject::invokeMethod(this, &DatabaseWorker::finishCheck, Qt::QueuedConnection);
    }));
    m_check->start();
}

void DatabaseWorker::finishCheck()
{
    if (m_phase != Phase::Checking)
        return; // the file was repaired meanwhile
    m_check->wait();
    if (!m_verdict && isDamage(m_verdict.error())) {
        repair(m_verdict.error().detail);
    } else {
        if (!m_verdict)
            qCWarning(logStore) << "the database could not be checked:" << m_verdict.error().detail;
        m_phase = Phase::Ready;
        announce();
    }
    drainAll();
}

void DatabaseWorker::repair(const QString &finding)
{
    m_check->wait();
    m_connection.reset();
    takeOver(m_opener.repair(finding));
    if (m_hasServedReads)
        emit replaced();
    announce();
}

void DatabaseWorker::close()
{
    if (m_phase == Phase::Checking)
        finishCheck();
    drainAll();
    if (m_backup)
        m_backup->wait();
    backUpOnClose();
    m_connection.reset();
    m_holding.stop();
    moveToThread(nullptr);
    QThread::currentThread()->quit();
}

void DatabaseWorker::backUpIfOld()
{
    const QStringList backups = backupsIn(m_options.backups);
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const bool isNeeded =
        backups.isEmpty() ? m_isChanged || m_commits > 0 : backupTime(backups.first()) < yesterday;
    if (m_phase != Phase::Ready || m_backup || m_isDamageNoted || !isNeeded)
        return;
    m_isChanged = false;
    m_backup.reset(QThread::create([path = m_options.path, folder = m_options.backups] {
        if (const auto backup = makeBackup(path, folder); !backup)
            qCWarning(logStore) << "no backup was made:" << backup.error().detail;
    }));
    m_backup->start(QThread::LowPriority);
}

void DatabaseWorker::backUpOnClose()
{
    const bool isNeeded = m_phase == Phase::Ready && m_isChanged && !m_isDamageNoted;
    if (!isNeeded || m_options.backups.isEmpty()
        || QFileInfo(m_options.path).size() >= largestBackupOnClose)
        return;
    if (const auto backup = makeBackup(*m_connection, m_options.backups); !backup)
        qCWarning(logStore) << "no backup was made:" << backup.error().detail;
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

void DatabaseWorker::drainAll()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isHolding = false;
        m_isUrgent = true;
    }
    drain();
}

// What may run next: one read, or all the writes in front of the next read. Patient writes alone
// are left to wait.
DatabaseWorker::Tasks DatabaseWorker::takeTasks()
{
    Tasks tasks;
    const QMutexLocker locker(&m_mutex);
    m_isWoken = false;
    if (!m_isUrgent)
        return tasks;
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
    m_isUrgent = !m_queue.empty();
    return tasks;
}

void DatabaseWorker::runRead(DatabaseTask &task)
{
    auto done = task.run(*m_connection);
    if (!done && m_phase == Phase::Checking && m_connection->hasSeenDamage()) {
        // The check would find it, too; whoever waits for this gets what the repaired file holds.
        repair(done.error().detail);
        done = m_connection ? task.run(*m_connection) : Result<>(failure(m_refusal));
    }
    m_hasServedReads = true;
    if (m_connection && m_connection->hasSeenDamage())
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
    if (auto done = setDurability(tasks); !done)
        return failure(done.error());
    if (auto done = execute("BEGIN IMMEDIATE"); !done)
        return failure(done.error());
    std::vector<Result<>> results = runTogether(tasks);
    if (!results.back()) {
        (void)execute("ROLLBACK"); // fails where SQLite has rolled back by itself
        if (tasks.size() == 1)
            return results;
        results.clear();
        if (auto done = execute("BEGIN IMMEDIATE"); !done)
            return failure(done.error());
        if (auto done = runApart(tasks, results); !done)
            return failure(done.error());
    }
    RESPOOL_CRASH_POINT("before_commit");
    if (auto done = execute("COMMIT"); !done)
        return failure(done.error());
    RESPOOL_CRASH_POINT("committed");
    ++m_commits;
    m_isChanged = true;
    return results;
}

// Until one fails, which hardly ever happens: savepoints cost as much as the work between them.
std::vector<Result<>> DatabaseWorker::runTogether(const Tasks &tasks)
{
    std::vector<Result<>> results;
    results.reserve(tasks.size());
    for (const auto &task : tasks) {
        results.push_back(task->run(*m_connection));
        if (!results.back())
            break;
    }
    return results;
}

// Each in a savepoint of its own: one that fails takes nobody else's work with it.
Result<> DatabaseWorker::runApart(const Tasks &tasks, std::vector<Result<>> &results)
{
    for (const auto &task : tasks) {
        if (auto done = execute("SAVEPOINT task"); !done)
            return done;
        results.push_back(task->run(*m_connection));
        // On a full disk and the like SQLite undoes the whole transaction by itself; then there is
        // no savepoint to go back to, and the tasks before this one are undone as well.
        if (!results.back() && !execute("ROLLBACK TO task"))
            return failure(results.back().error());
        if (auto done = execute("RELEASE task"); !done)
            return done;
    }
    return {};
}

Result<> DatabaseWorker::execute(const char *sql)
{
    return SqlStatement(*m_connection, sql).exec();
}

// A power cut may take back a batch of relaxed writes, but not one with a durable write in it.
Result<> DatabaseWorker::setDurability(const Tasks &tasks)
{
    const bool isFull =
        std::any_of(tasks.begin(), tasks.end(), [](const auto &task) { return task->mustLast(); });
    if (isFull == m_isSynchronousFull)
        return {};
    auto done = execute(isFull ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    if (done)
        m_isSynchronousFull = isFull;
    return done;
}

void DatabaseWorker::noteDamage()
{
    if (m_isDamageNoted)
        return;
    m_isDamageNoted = true;
    qCCritical(logStore) << "the database is damaged, the next start repairs it:" << m_options.path;
    m_opener.demandFullCheck();
}

} // namespace respool
