// SPDX-License-Identifier: GPL-3.0-or-later
// bench_store FOLDER: what the job store costs beside plain SQLite with the same pragmas in the
// same folder, alternating. Prints its figures as JSON.
#include "core/base/profile.h"
#include "core/jobs/planner.h"
#include "core/store/sqljobstore.h"
#include "tests/bench/figures.h"
#include "tests/bench/stallwatcher.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace {

using namespace respool;

constexpr int addedAtOnce = 10'000;
constexpr int saveCount = 300;
constexpr int burstCount = 1000;
constexpr int rowsPerChunk = 1000;

/// Ends the benchmark: a figure of something that failed would be no figure.
[[noreturn]] void die(const QString &reason)
{
    std::fprintf(stderr, "bench_store: %s\n", qPrintable(reason));
    std::exit(1);
}

template <typename T> T valueOf(Future<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result)
        die(result.error().text + QLatin1Char(' ') + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *result;
}

QList<Job> newJobs(int count)
{
    QList<Job> jobs;
    for (int i = 0; i < count; ++i) {
        JobSpec spec;
        spec.source = QStringLiteral("https://videos.example/watch/clip-%1.mp4").arg(i);
        spec.destination = QStringLiteral("/home/somebody/Videos");
        jobs += planJob(spec, true, 1'700'000'000'000 + i);
    }
    return jobs;
}

/// One table with one row, committed by hand: the least that a durable write can cost here.
class PlainSqlite final
{
public:
    explicit PlainSqlite(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain")))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            die(m_database.lastError().text());
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT, progress REAL)");
        run("INSERT INTO jobs VALUES (1, 'queued', 0)");
    }

    void save() { run("UPDATE jobs SET progress = progress + 0.001 WHERE id = 1"); }

private:
    void run(const char *sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromLatin1(sql)))
            die(query.lastError().text());
    }

    QSqlDatabase m_database;
};

void benchAdd(SqlJobStore &store, QJsonObject &figures)
{
    const QList<Job> jobs = newJobs(addedAtOnce);
    double begun = monotonicMs();
    auto future = store.add(jobs);
    figures.insert(QStringLiteral("add_call_ms"), monotonicMs() - begun);
    valueOf(std::move(future));
    figures.insert(QStringLiteral("add_10000_ms"), monotonicMs() - begun);
}

void benchRows(SqlJobStore &store, QJsonObject &figures)
{
    while (valueOf(store.rows(JobId{100'000 - 1}, 1)).isEmpty())
        valueOf(store.add(newJobs(addedAtOnce)));
    std::vector<double> chunks;
    const double begun = monotonicMs();
    JobId after;
    qsizetype count = 0;
    while (true) {
        const double asked = monotonicMs();
        const QList<JobRow> rows = valueOf(store.rows(after, rowsPerChunk));
        chunks.push_back(monotonicMs() - asked);
        count += rows.size();
        if (rows.size() < rowsPerChunk)
            break;
        after = rows.last().id;
    }
    const double took = monotonicMs() - begun;
    figures.insert(QStringLiteral("rows_100000_ms"), took * 100'000 / static_cast<double>(count));
    figures.insert(QStringLiteral("rows_chunk_ms"), quantile(chunks, 0.5));
    figures.insert(QStringLiteral("rows_chunk_worst_ms"), quantile(chunks, 1));
}

void benchSave(SqlJobStore &store, const Database &database, PlainSqlite &plain,
               QJsonObject &figures)
{
    Job job = valueOf(store.jobs({JobId{1}})).first();
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < saveCount; ++i) {
        double begun = monotonicMs();
        job.progress = i / static_cast<double>(saveCount);
        valueOf(store.save(job));
        ours.push_back(monotonicMs() - begun);
        begun = monotonicMs();
        plain.save();
        theirs.push_back(monotonicMs() - begun);
    }
    figures.insert(QStringLiteral("save_ms"), quantile(ours, 0.5));
    figures.insert(QStringLiteral("save_p99_ms"), quantile(ours, 0.99));
    figures.insert(QStringLiteral("plain_save_ms"), quantile(theirs, 0.5));
    figures.insert(QStringLiteral("plain_save_p99_ms"), quantile(theirs, 0.99));

    const qint64 commits = database.commits();
    const double begun = monotonicMs();
    QList<Future<Result<>>> burst;
    for (int i = 0; i < burstCount; ++i)
        burst += store.save(job);
    figures.insert(QStringLiteral("burst_call_ms"), monotonicMs() - begun);
    for (const Future<Result<>> &future : std::as_const(burst))
        valueOf(future);
    figures.insert(QStringLiteral("burst_1000_ms"), monotonicMs() - begun);
    figures.insert(QStringLiteral("burst_commits"), database.commits() - commits);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        die(QStringLiteral("usage: bench_store FOLDER"));
    const QString folder = QString::fromLocal8Bit(argv[1]);
    PlainSqlite plain(folder + QStringLiteral("/plain.db"));
    Database database({Profile::at(folder).database()});
    SqlJobStore store(database);
    database.open();
    valueOf(store.rows(JobId{}, 1)); // opened
    QJsonObject figures;
    benchAdd(store, figures);
    benchRows(store, figures);
    benchSave(store, database, plain, figures);
    printFigures(figures);
    return 0;
}
