// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/profile.h"
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"
#include "tests/system/storedlist.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <unistd.h>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

QStringList runArguments(const RespoolProgram &respool, const QStringList &rest)
{
    return QStringList{QStringLiteral("run"), QStringLiteral("--to"), respool.destination()} + rest;
}

QByteArray commandLineOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
}

/// Processes of a profile's runs whose command line has @p part in it: wardens or the rest.
QList<qint64> toolsLike(const RespoolProgram &respool, const QByteArray &part, bool isWarden)
{
    QList<qint64> found;
    for (const qint64 pid : respool.tools()) {
        const QByteArray command = commandLineOf(pid);
        if (command.contains(part) && command.contains("respool-warden") == isWarden)
            found.append(pid);
    }
    return found;
}

} // namespace

/// One process of the tree is ended by something else, the program is asked to end, or started
/// twice.
class TestEnded final : public QObject
{
    Q_OBJECT

private slots:
    void survivesKilledTools_data();
    void survivesKilledTools();
    void savesItsState_data();
    void savesItsState();
    void hasOneOwner();
    void aStaleLockBlocksNobody();
};

void TestEnded::survivesKilledTools_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("tool");
    QTest::addColumn<bool>("isWarden");
    QTest::addColumn<bool>("isGroup");
    const QStringList none;
    const QStringList ladder{QStringLiteral("--resolutions"), QStringLiteral("360p")};
    const QString big = TestMedia::served(TestMedia::big());
    const QString separate = TestMedia::served(TestMedia::separateStreams());
    QTest::newRow("yt-dlp") << big << none << QByteArray("yt-dlp") << false << false;
    QTest::newRow("its ffmpeg") << separate << none << QByteArray("-map 1:") << false << false;
    QTest::newRow("ffmpeg") << big << ladder << QByteArray("libx264") << false << false;
    QTest::newRow("warden of yt-dlp") << big << none << QByteArray("yt-dlp") << true << false;
    QTest::newRow("warden of ffmpeg") << big << ladder << QByteArray("libx264") << true << false;
    QTest::newRow("group of yt-dlp") << big << none << QByteArray("yt-dlp") << false << true;
    QTest::newRow("group of ffmpeg") << big << ladder << QByteArray("libx264") << false << true;
}

void TestEnded::survivesKilledTools()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, tool);
    QFETCH(const bool, isWarden);
    QFETCH(const bool, isGroup);
    MediaServer server(TestMedia::folder());
    const RespoolProgram undisturbed;
    const QString address = server.address(source);
    QCOMPARE(undisturbed.run(options + QStringList{address}).exitCode, 0);
    const QString name = undisturbed.published().value(0);

    if (options.isEmpty() && source == TestMedia::served(TestMedia::big()))
        server.addFault(Fault{.path = source, .bytesPerSecond = 8 * mebibyte});
    RespoolProgram respool;
    respool.slowMergesDown();
    // Only one place: the second job shows that it becomes free again.
    const QStringList one{QStringLiteral("--concurrency"), QStringLiteral("1")};
    const auto run = respool.start(runArguments(
        respool,
        one + options
            + QStringList{address, server.address(TestMedia::served(TestMedia::small()))}));
    QTRY_VERIFY_WITH_TIMEOUT(
        respool.partialBytes() > 0 && !toolsLike(respool, tool, isWarden).isEmpty(), 60'000);
    const qint64 pid = toolsLike(respool, tool, isWarden).value(0);
    QVERIFY(pid > 0);
    ::kill(static_cast<pid_t>(isGroup ? -::getpgid(static_cast<pid_t>(pid)) : pid), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!respool.tools().contains(pid), 1'000);
    server.clearFaults();
    QVERIFY(run->waitForFinished(100'000));
    QCOMPARE(run->exitStatus(), QProcess::NormalExit);
    QCOMPARE(run->exitCode(), 0);
    QVERIFY(respool.tools().isEmpty());
    QCOMPARE(sha256(respool.destination() + u'/' + name),
             sha256(undisturbed.destination() + u'/' + name));
    QCOMPARE(respool.published().size(), 2);
    const StoredList list = StoredList::read(respool.profile());
    QCOMPARE(list.count(QStringLiteral("completed")), 2);
    // It was tried again, not just gone on with.
    QVERIFY(list.jobs.first().attempts > StoredList::read(undisturbed.profile()).jobs[0].attempts);
    QCOMPARE(list.jobs.first().openAttempts, 0);
}

void TestEnded::savesItsState_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QList<int>>("signalNumbers");
    QTest::addColumn<int>("exitCode");
    // In the terminal it says that the work is not done; a session that ends asks for no more.
    const QStringList terminal{QStringLiteral("run")};
    const QStringList window{};
    QTest::newRow("terminal, TERM") << terminal << QList<int>{SIGTERM} << 1;
    QTest::newRow("terminal, HUP") << terminal << QList<int>{SIGHUP} << 1;
    QTest::newRow("terminal, INT") << terminal << QList<int>{SIGINT} << 1;
    QTest::newRow("terminal, TERM twice") << terminal << QList<int>{SIGTERM, SIGTERM} << 1;
    QTest::newRow("window, TERM") << window << QList<int>{SIGTERM} << 0;
    QTest::newRow("window, HUP") << window << QList<int>{SIGHUP} << 0;
    QTest::newRow("window, TERM twice") << window << QList<int>{SIGTERM, SIGTERM} << 0;
}

void TestEnded::savesItsState()
{
    QFETCH(const QStringList, command);
    QFETCH(const QList<int>, signalNumbers);
    QFETCH(const int, exitCode);
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .bytesPerSecond = 4 * mebibyte});
    const RespoolProgram respool;
    // A download and a conversion.
    for (const QStringList &job :
         {QStringList{server.address(path)},
          QStringList{QStringLiteral("--resolutions"), QStringLiteral("720p"), TestMedia::big()}}) {
        QCOMPARE(respool
                     .call(QStringList{QStringLiteral("add"), QStringLiteral("--to"),
                                       respool.destination()}
                           + job)
                     .exitCode,
                 0);
    }
    const auto run = respool.start(command);
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > mebibyte
                                 && !toolsLike(respool, "libx264", false).isEmpty(),
                             60'000);
    QElapsedTimer sinceSignal;
    sinceSignal.start();
    for (const int number : signalNumbers)
        ::kill(static_cast<pid_t>(run->processId()), number);
    QVERIFY(run->waitForFinished(10'000));
    const qint64 took = sinceSignal.elapsed();
    QCOMPARE(run->exitStatus(), QProcess::NormalExit);
    QCOMPARE(run->exitCode(), exitCode);
    QVERIFY(respool.tools().isEmpty());
    QVERIFY2(took < 1'000, QByteArray::number(took).constData());
    const StoredList list = StoredList::read(respool.profile());
    QCOMPARE(list.damage, QString());
    QCOMPARE(list.count(QStringLiteral("queued")), 2);
    for (const StoredJob &job : list.jobs)
        QCOMPARE(job.openAttempts, 0);
}

void TestEnded::hasOneOwner()
{
    const MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    const QStringList sources{server.address(TestMedia::served(TestMedia::small())),
                              server.address(TestMedia::served(TestMedia::audio()))};
    // At the same moment, again and again: either may be the first.
    for (int round = 0; round < 3; ++round) {
        std::vector<std::unique_ptr<QProcess>> runs;
        for (const QString &source : sources)
            runs.push_back(respool.start(
                runArguments(respool, {source + QStringLiteral("?n=%1").arg(round)})));
        for (const auto &run : runs) {
            QVERIFY(run->waitForFinished(60'000));
            QCOMPARE(run->exitStatus(), QProcess::NormalExit);
            QCOMPARE(run->exitCode(), 0);
        }
    }
    const StoredList list = StoredList::read(respool.profile());
    QCOMPARE(list.jobs.size(), 6);
    QCOMPARE(list.count(QStringLiteral("completed")), 6);
    QCOMPARE(respool.published().size(), 6);
}

void TestEnded::aStaleLockBlocksNobody()
{
    MediaServer server(TestMedia::folder());
    const QString path = TestMedia::served(TestMedia::big());
    server.addFault(Fault{.path = path, .bytesPerSecond = 4 * mebibyte});
    const RespoolProgram respool;
    const auto owner = respool.start(runArguments(respool, {server.address(path)}));
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > mebibyte, 30'000);
    // While it lives, another one with nothing of its own to do says so and leaves.
    const auto second = respool.run({});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.standardError.contains("already working"), second.standardError.constData());

    killHard(*owner);
    // Lock file and socket are still there, wherever the latter is; the tools may be, too, for a
    // moment.
    QVERIFY(QFile::exists(Profile::at(respool.profile()).lockFile()));
    server.clearFaults();
    const auto third = respool.run({});
    QVERIFY2(third.exitCode == 0, third.standardError.constData());
    QCOMPARE(third.jobs.size(), 1);
}

QTEST_GUILESS_MAIN(TestEnded)
#include "tst_ended.moc"
