// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

QStringList runArguments(const RespoolProgram &respool, const QStringList &rest)
{
    return QStringList{QStringLiteral("run"), QStringLiteral("--to"), respool.destination()} + rest;
}

/// SHA-256 of what a job makes where nobody disturbs it.
QByteArray undisturbedSum(const MediaServer &server, const QString &file)
{
    static QHash<QString, QByteArray> sums; // the file is made at build time
    if (!sums.contains(file)) {
        const RespoolProgram undisturbed;
        if (undisturbed.run({server.address(TestMedia::served(file))}).exitCode != 0)
            return {};
        sums.insert(file,
                    sha256(undisturbed.destination() + u'/' + undisturbed.published().first()));
    }
    return sums.value(file);
}

/// Processes that put picture and sound together.
QList<qint64> mergersOf(const RespoolProgram &respool)
{
    QList<qint64> ours;
    const QList<qint64> tools = respool.tools();
    for (const qint64 pid : processesWithCommandLine("-map 1:")) {
        if (tools.contains(pid))
            ours.append(pid);
    }
    return ours;
}

/// What they have written so far.
QStringList mergedParts(const RespoolProgram &respool)
{
    QStringList parts;
    QDirIterator files(respool.destination() + QStringLiteral("/.respool"),
                       {QStringLiteral("*.temp.*")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        parts.append(files.next());
    return parts;
}

/// Damages a page that the list is not read from, in a file that takes long to check.
void spoilDatabase(const QString &path)
{
    const QString name = QStringLiteral("spoiler");
    qint64 page = 0;
    qint64 pageSize = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *sql :
             {"CREATE TABLE ballast (data BLOB)",
              "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
              "INSERT INTO ballast SELECT randomblob(800) FROM n",
              "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA page_size"})
            QVERIFY2(query.exec(QLatin1String(sql)), sql);
        QVERIFY(query.next());
        pageSize = query.value(0).toLongLong();
        QVERIFY(query.exec(
            QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'outputs'")));
        QVERIFY(query.next());
        page = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, '\xff')), pageSize);
}

} // namespace

/// kill -9 of the real program at work, and what the next start makes of it.
class TestKilled final : public QObject
{
    Q_OBJECT

private slots:
    void goesOnFromItsBytes();
    void goesOnWithFragments_data();
    void goesOnWithFragments();
    void mergesAgain();
    void startsAnEncodeAgain();
    void leavesNoTools_data();
    void leavesNoTools();
    void leavesAJobAloneThatEndsItEachTime();
    void losesNoneOfMany();
    void leavesCompletedJobsAlone();
    void savesItsStateWhenTerminated();
    void aDamagedListIsRepairedOnTheWay();
    void findsLostJobsInTheirFolders();
};

void TestKilled::goesOnFromItsBytes()
{
    constexpr int count = 3;
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .bytesPerSecond = 4 * mebibyte});
    const RespoolProgram respool;
    const QStringList atOnce{QStringLiteral("--concurrency"), QString::number(count)};
    {
        QStringList sources;
        for (int i = 0; i < count; ++i)
            sources.append(server.address(path) + QStringLiteral("?n=%1").arg(i));
        const auto first = respool.start(runArguments(respool, atOnce + sources));
        QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > 6LL * count * mebibyte, 30'000);
        killHard(*first);
    }
    QTRY_VERIFY_WITH_TIMEOUT(respool.tools().isEmpty(), 1'000);
    server.clearFaults();
    server.clearRequests();
    const qint64 before = respool.partialBytes();

    const auto second = respool.run(atOnce);
    QVERIFY2(second.exitCode == 0, second.standardError.constData());
    QVERIFY2(second.standardError.contains("3 jobs resumed"), second.standardError.constData());
    QCOMPARE(second.jobs.size(), count);
    for (const auto job : second.jobs)
        QCOMPARE(job[QLatin1String("interruptions")].toInt(), 1);
    QCOMPARE(respool.published().size(), count);
    for (const QString &name : respool.published())
        QCOMPARE(sha256(respool.destination() + u'/' + name), sha256(TestMedia::big()));
    // At most 1 MiB of each is fetched twice: by what the requests asked for, not by what was sent
    // to somebody who had gone.
    qint64 asked = 0;
    qint64 ranges = 0;
    for (const ServedRequest &request : server.requests(path)) {
        const qsizetype equals = request.range.indexOf('=');
        const qint64 from =
            request.range.mid(equals + 1, request.range.indexOf('-') - equals - 1).toLongLong();
        // The look at what kind of file it is asks for all of it, and leaves.
        if (from > 0) {
            asked += QFileInfo(TestMedia::big()).size() - from;
            ++ranges;
        }
    }
    QCOMPARE(ranges, count);
    const qint64 missing = count * QFileInfo(TestMedia::big()).size() - before;
    QVERIFY2(asked <= missing + count * mebibyte, QByteArray::number(asked - missing).constData());
}

void TestKilled::goesOnWithFragments_data()
{
    QTest::addColumn<QString>("playlist");
    QTest::addColumn<int>("signal");
    const std::pair<const char *, int> signalNumbers[] = {
        {"KILL", SIGKILL}, {"TERM", SIGTERM}, {"INT", SIGINT}};
    for (const auto &[name, number] : signalNumbers) {
        QTest::addRow("one stream, %s", name) << TestMedia::playlist() << number;
        QTest::addRow("separate streams, %s", name) << TestMedia::separateStreams() << number;
    }
}

void TestKilled::goesOnWithFragments()
{
    QFETCH(const QString, playlist);
    QFETCH(const int, signal);
    const bool isLong = qEnvironmentVariableIntValue("RESPOOL_LONG_TESTS") > 0;
    const int jobs = isLong ? 9 : 1;
    MediaServer server(TestMedia::folder());
    const QString address = server.address(TestMedia::served(playlist));
    const QByteArray expected = undisturbedSum(server, playlist);
    QVERIFY(!expected.isEmpty());
    const Fault slow{.path = TestMedia::served(QFileInfo(playlist).path()) + QStringLiteral("/*"),
                     .bytesPerSecond = 2 * mebibyte};
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int job = 0; job < jobs; ++job) {
        server.addFault(slow);
        const RespoolProgram respool;
        QStringList arguments = runArguments(respool, {address});
        for (int kill = 0; kill < 2; ++kill) {
            const qint64 before = respool.partialBytes();
            const auto run = respool.start(arguments);
            arguments = runArguments(respool, {});
            const qint64 wanted = before + random.bounded(20'000, 600'000);
            QTRY_VERIFY_WITH_TIMEOUT(
                respool.partialBytes() > wanted || run->state() == QProcess::NotRunning, 30'000);
            if (run->state() == QProcess::Running)
                ::kill(static_cast<pid_t>(run->processId()), signal);
            QVERIFY(run->state() == QProcess::NotRunning || run->waitForFinished(10'000));
            QTRY_VERIFY_WITH_TIMEOUT(respool.tools().isEmpty(), 1'000);
        }
        server.clearFaults();
        const auto last = respool.run({});
        QVERIFY2(last.exitCode == 0, last.standardError.constData());
        QCOMPARE(respool.published().size(), 1);
        QCOMPARE(sha256(respool.destination() + u'/' + respool.published().first()), expected);
    }
}

void TestKilled::mergesAgain()
{
    const MediaServer server(TestMedia::folder());
    const QString address = server.address(TestMedia::served(TestMedia::separateStreams()));
    const QByteArray expected = undisturbedSum(server, TestMedia::separateStreams());
    QVERIFY(!expected.isEmpty());
    RespoolProgram respool;
    respool.slowMergesDown();
    const auto run = respool.start(runArguments(respool, {address}));
    QTRY_VERIFY_WITH_TIMEOUT(!mergersOf(respool).isEmpty() && !mergedParts(respool).isEmpty(),
                             30'000);
    killHard(*run);
    QTRY_VERIFY_WITH_TIMEOUT(respool.tools().isEmpty(), 1'000);
    QVERIFY(!mergedParts(respool).isEmpty());
    respool.environment.remove(QStringLiteral("RESPOOL_FFMPEG"));

    const auto second = respool.run({});
    QVERIFY2(second.exitCode == 0, second.standardError.constData());
    QCOMPARE(respool.published().size(), 1);
    const QString file = respool.destination() + u'/' + respool.published().first();
    QCOMPARE(sha256(file), expected);
    const ChildResult streams =
        runChild(QStringLiteral("ffprobe"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"),
                  QStringLiteral("csv=p=0"), QStringLiteral("-show_entries"),
                  QStringLiteral("stream=codec_type"), QStringLiteral("file:") + file});
    QCOMPARE(streams.standardOutput.simplified(), QByteArray("video audio"));
}

void TestKilled::startsAnEncodeAgain()
{
    const RespoolProgram respool;
    const auto first = respool.start(runArguments(
        respool, {QStringLiteral("--resolutions"), QStringLiteral("720p,360p"), TestMedia::big()}));
    QVERIFY(respool.waitForEncoder(30'000));
    killHard(*first);
    QTRY_VERIFY_WITH_TIMEOUT(respool.tools().isEmpty(), 1'000);
    QVERIFY(!respool.published().contains(QStringLiteral("big [720p].mp4")));

    const auto second = respool.run({});
    QVERIFY2(second.exitCode == 0, second.standardError.constData());
    QCOMPARE(respool.published(),
             (QStringList{QStringLiteral("big [360p].mp4"), QStringLiteral("big [720p].mp4")}));
}

void TestKilled::leavesNoTools_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("tool");
    QTest::newRow("yt-dlp") << QStringList{} << QByteArray("yt-dlp");
    QTest::newRow("ffmpeg") << QStringList{QStringLiteral("--resolutions"), QStringLiteral("720p")}
                            << QByteArray("libx264");
}

void TestKilled::leavesNoTools()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, tool);
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    if (arguments.isEmpty())
        server.addFault(Fault{.path = path, .bytesPerSecond = mebibyte});
    const RespoolProgram respool;
    const auto run =
        respool.start(runArguments(respool, arguments + QStringList{server.address(path)}));
    const auto running = [&] {
        const QList<qint64> ours = respool.tools();
        for (const qint64 pid : processesWithCommandLine(tool)) {
            if (ours.contains(pid))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(running(), 60'000);
    killHard(*run);
    QTRY_VERIFY_WITH_TIMEOUT(respool.tools().isEmpty(), 1'000);
}

void TestKilled::leavesAJobAloneThatEndsItEachTime()
{
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .stallAt = 0});
    const RespoolProgram respool;
    QStringList sources{server.address(path)};
    for (int launch = 1; launch <= 3; ++launch) {
        const auto program = respool.start(runArguments(respool, sources));
        QTRY_VERIFY_WITH_TIMEOUT(!respool.tools().isEmpty(), 30'000);
        killHard(*program);
        QTRY_VERIFY_WITH_TIMEOUT(respool.tools().isEmpty(), 5'000);
        sources.clear();
    }
    server.clearFaults();
    const auto run = respool.run({server.address(TestMedia::served(TestMedia::small()))});
    QVERIFY2(run.exitCode == 0, run.standardError.constData()); // its own job
    const QJsonArray jobs = respool.list();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(textOf(jobs.at(0).toObject(), "state"), QStringLiteral("interrupted"));
    QVERIFY2(textOf(jobs.at(0).toObject(), "reason").contains(QLatin1String("3 time")),
             qPrintable(textOf(jobs.at(0).toObject(), "reason")));
    QCOMPARE(textOf(jobs.at(1).toObject(), "state"), QStringLiteral("completed"));
    // And it says so, again and again, to whoever asks for the rest to be done.
    const auto rest = respool.run({});
    QCOMPARE(rest.exitCode, 1);
    QCOMPARE(textOf(rest.job(), "error.code"), QStringLiteral("interrupted"));
}

void TestKilled::losesNoneOfMany()
{
    MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    constexpr int count = 12;
    QStringList add{QStringLiteral("add"), QStringLiteral("--to"), respool.destination()};
    // The query makes them twelve addresses of one file.
    for (int i = 0; i < count; ++i) {
        add.append(server.address(TestMedia::served(TestMedia::small()))
                   + QStringLiteral("?n=%1").arg(i));
    }
    QCOMPARE(respool.call(add).exitCode, 0);
    for (int published = 2; published <= 8; published += 3) {
        const auto run = respool.start(runArguments(respool, {}));
        QTRY_VERIFY_WITH_TIMEOUT(respool.published().size() > published, 60'000);
        killHard(*run);
    }
    QCOMPARE(respool.run({}).exitCode, 0);
    QCOMPARE(respool.list().size(), count);
    for (const auto job : respool.list())
        QCOMPARE(job[QLatin1String("state")].toString(), QStringLiteral("completed"));
    // Each once: no job's file is there twice, and no folder is left.
    QCOMPARE(respool.published().size(), count);
}

void TestKilled::leavesCompletedJobsAlone()
{
    MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    const QString small = TestMedia::served(TestMedia::small());
    const QString big = TestMedia::served(TestMedia::big());
    QCOMPARE(respool.run({server.address(small)}).exitCode, 0);
    const QDateTime written =
        QFileInfo(respool.destination() + u'/' + respool.published().first()).lastModified();
    server.clearRequests();
    server.addFault(Fault{.path = big, .bytesPerSecond = mebibyte});
    const auto run = respool.start(runArguments(respool, {server.address(big)}));
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > mebibyte, 30'000);
    killHard(*run);
    server.clearFaults();
    QCOMPARE(respool.run({}).exitCode, 0);
    QVERIFY(server.requests(small).isEmpty());
    QCOMPARE(QFileInfo(respool.destination() + u'/' + QFileInfo(small).fileName()).lastModified(),
             written);
}

void TestKilled::savesItsStateWhenTerminated()
{
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .bytesPerSecond = 2 * mebibyte});
    const RespoolProgram respool;
    const auto run = respool.start(runArguments(respool, {server.address(path)}));
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > mebibyte, 30'000);
    ::kill(static_cast<pid_t>(run->processId()), SIGTERM);
    QVERIFY(run->waitForFinished(10'000));
    QCOMPARE(run->exitStatus(), QProcess::NormalExit);
    QVERIFY(respool.tools().isEmpty());
    const QJsonObject job = respool.list().first().toObject();
    QCOMPARE(job[QLatin1String("state")].toString(), QStringLiteral("queued"));
    QCOMPARE(job[QLatin1String("interruptions")].toInt(), 0);
    QVERIFY(respool.partialBytes() > mebibyte);
}

void TestKilled::aDamagedListIsRepairedOnTheWay()
{
    MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    QCOMPARE(respool.run({server.address(TestMedia::served(TestMedia::small()))}).exitCode, 0);
    spoilDatabase(respool.profile() + QStringLiteral("/respool.db"));
    // Its list is read while the check still runs, and once more when it has been repaired.
    const QString second = TestMedia::served(TestMedia::audio());
    const auto run = respool.run({server.address(second)});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QVERIFY2(run.standardError.contains("damaged"), run.standardError.constData());
    QCOMPARE(run.jobs.size(), 1);
    QCOMPARE(respool.list().size(), 2);
    QCOMPARE(respool.published().size(), 2);
}

void TestKilled::findsLostJobsInTheirFolders()
{
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .bytesPerSecond = mebibyte});
    const RespoolProgram respool;
    {
        const auto first = respool.start(runArguments(respool, {server.address(path)}));
        QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > mebibyte, 30'000);
        killHard(*first);
    }
    QTRY_VERIFY_WITH_TIMEOUT(respool.tools().isEmpty(), 1'000);
    server.clearFaults();
    // The folder of a job of somebody else, whose log is not here.
    const QDir outer(respool.destination() + QStringLiteral("/.respool"));
    const QString own = outer.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    const QString foreign = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(outer.mkdir(foreign));
    QFile manifest(outer.filePath(own + QStringLiteral("/manifest.json")));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QFile other(outer.filePath(foreign + QStringLiteral("/manifest.json")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(manifest.readAll().replace(own.toLatin1(), foreign.toLatin1()));
    other.close();
    // Neither the list nor a backup is left to read.
    QDir(respool.profile() + QStringLiteral("/backups")).removeRecursively();
    QFile::remove(respool.profile() + QStringLiteral("/respool.db-wal"));
    QFile list(respool.profile() + QStringLiteral("/respool.db"));
    QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
    list.write(QByteArray(100'000, 'x'));
    list.close();

    const auto second = respool.run({});
    QVERIFY2(second.standardError.contains("found in"), second.standardError.constData());
    QTRY_VERIFY(respool.tools().isEmpty());
    const auto third = respool.run({});
    QCOMPARE(third.exitCode, 0);
    const QJsonArray jobs = respool.list();
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(textOf(jobs.at(0).toObject(), "state"), QStringLiteral("completed"));
    QFile::remove(other.fileName());
    QCOMPARE(sha256(respool.destination() + u'/' + respool.published().last()),
             sha256(TestMedia::big()));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
