// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

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

/// Tools of this profile's runs that live: every one's environment names its job folder.
QList<qint64> toolsOf(const RespoolProgram &respool)
{
    return processesWithEnvironmentLike(respool.destination().toLocal8Bit() + "/.respool");
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
    void goesOnWithFragments();
    void startsAnEncodeAgain();
    void leavesNoTools_data();
    void leavesNoTools();
    void losesNoneOfMany();
    void leavesCompletedJobsAlone();
    void savesItsStateWhenTerminated();
    void aDamagedListIsRepairedOnTheWay();
};

void TestKilled::goesOnFromItsBytes()
{
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .bytesPerSecond = 4 * mebibyte});
    const RespoolProgram respool;
    {
        const auto first = respool.start(runArguments(respool, {server.address(path)}));
        QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > 6 * mebibyte, 30'000);
        killHard(*first);
    }
    QTRY_VERIFY_WITH_TIMEOUT(toolsOf(respool).isEmpty(), 1'000);
    server.clearFaults();
    const qint64 before = respool.partialBytes();

    const auto second = respool.run({});
    QVERIFY2(second.exitCode == 0, second.standardError.constData());
    QVERIFY2(second.standardError.contains("1 job resumed"), second.standardError.constData());
    QCOMPARE(second.jobs.size(), 1);
    QCOMPARE(second.job()[QLatin1String("interruptions")].toInt(), 1);
    QCOMPARE(respool.published(), QStringList{QFileInfo(TestMedia::big()).fileName()});
    QCOMPARE(sha256(respool.destination() + u'/' + respool.published().first()),
             sha256(TestMedia::big()));
    // At most 1 MiB is fetched twice: the last request starts near where the part ended.
    const QByteArray range = server.requests(path).last().range;
    const qint64 from = range.mid(range.indexOf('=') + 1).chopped(1).toLongLong();
    QVERIFY2(before - from <= mebibyte, range.constData());
    QVERIFY2(from <= before, range.constData());
}

void TestKilled::goesOnWithFragments()
{
    const RespoolProgram undisturbed;
    MediaServer server(TestMedia::folder());
    const QString address = server.address(TestMedia::served(TestMedia::playlist()));
    QCOMPARE(undisturbed.run({address}).exitCode, 0);
    const QByteArray expected =
        sha256(undisturbed.destination() + u'/' + undisturbed.published().first());

    server.addFault(Fault{.path = QStringLiteral("/hls/*"), .bytesPerSecond = mebibyte});
    const RespoolProgram respool;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QStringList arguments = runArguments(respool, {address});
    for (int kill = 0; kill < 4; ++kill) {
        const qint64 before = respool.partialBytes();
        const auto run = respool.start(arguments);
        arguments = runArguments(respool, {});
        const qint64 wanted = before + random.bounded(20'000, 400'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            respool.partialBytes() > wanted || run->state() == QProcess::NotRunning, 30'000);
        killHard(*run);
        QTRY_VERIFY_WITH_TIMEOUT(toolsOf(respool).isEmpty(), 1'000);
    }
    server.clearFaults();
    QCOMPARE(respool.run({}).exitCode, 0);
    QCOMPARE(respool.published().size(), 1);
    QCOMPARE(sha256(respool.destination() + u'/' + respool.published().first()), expected);
}

void TestKilled::startsAnEncodeAgain()
{
    const RespoolProgram respool;
    const auto first = respool.start(runArguments(
        respool, {QStringLiteral("--resolutions"), QStringLiteral("720p,360p"), TestMedia::big()}));
    QTRY_VERIFY_WITH_TIMEOUT(
        !processesWithCommandLine("libx264").isEmpty() && !toolsOf(respool).isEmpty(), 30'000);
    killHard(*first);
    QTRY_VERIFY_WITH_TIMEOUT(toolsOf(respool).isEmpty(), 1'000);
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
        const QList<qint64> ours = toolsOf(respool);
        for (const qint64 pid : processesWithCommandLine(tool)) {
            if (ours.contains(pid))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(running(), 60'000);
    killHard(*run);
    QTRY_VERIFY_WITH_TIMEOUT(toolsOf(respool).isEmpty(), 1'000);
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
    QVERIFY(toolsOf(respool).isEmpty());
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

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
