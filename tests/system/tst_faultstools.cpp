// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediaserver.h"
#include "tests/support/testmedia.h"
#include "tests/system/respoolprogram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

/// A program of a few lines in place of a tool.
QString makeTool(const QTemporaryDir &folder, const QByteArray &script, bool mayRun = true)
{
    QFile file(folder.filePath(QStringLiteral("tool")));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        return {};
    auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (mayRun)
        permissions |= QFileDevice::ExeOwner;
    file.setPermissions(permissions);
    return file.fileName();
}

/// The most memory that a process had so far; 0: it is gone, or this is no Linux.
qint64 mostMemoryOf(const QProcess &process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

qint64 bytesOfLogs(const RespoolProgram &respool)
{
    qint64 bytes = 0;
    QDirIterator files(respool.profile(), {QStringLiteral("*.log*")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

/// Tools that are missing, broken or mad, damaged media, and a computer at its limits.
class TestFaultsTools final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void staysSmallInAFlood_data();
    void staysSmallInAFlood();
    void endsAToolThatHangs();
    void survivesFuzzedMedia();
    void failsManyAtOnce();
    void losesNothingAtTheLimits_data();
    void losesNothingAtTheLimits();
    void waitsWithoutProcesses();
};

void TestFaultsTools::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words"); // of the sentence
    const QByteArray shell = "#!/bin/sh\n";
    const auto add = [](const char *name, const char *variable, const QByteArray &script,
                        const char *code, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(variable) << script << QString::fromLatin1(code)
                            << QString::fromLatin1(words);
    };
    const char *ytDlp = "RESPOOL_YTDLP";
    const char *ffmpeg = "RESPOOL_FFMPEG";
    const char *ffprobe = "RESPOOL_FFPROBE";
    add("yt-dlp that may not run", ytDlp, "", "tool_missing", "is not a program");
    add("yt-dlp without its interpreter", ytDlp, "#!/nowhere/python3\n", "tool_failed",
        "could not be started");
    add("yt-dlp that is no program", ytDlp,
        "\x7f"
        "ELF garbage",
        "tool_failed", "could not be started");
    add("old yt-dlp", ytDlp,
        shell
            + "echo 'yt-dlp: error: no such option: --abort-on-unavailable-fragments' >&2; exit 2",
        "tool_failed", "does not know all options");
    add("silent yt-dlp", ytDlp, shell + "exit 0", "download_incomplete", "before the whole file");
    add("babbling yt-dlp", ytDlp, shell + "head -c 100000 /dev/urandom", "download_incomplete",
        "before the whole file");
    add("crashing yt-dlp", ytDlp, shell + "kill -SEGV $$", "tool_failed", "signal 11");
    add("failing yt-dlp", ytDlp, shell + "exit 3", "tool_failed", "code 3");
    add("ffmpeg that may not run", ffmpeg, "", "tool_missing", "is not a program");
    add("silent ffmpeg", ffmpeg, shell + "exit 0", "encode_failed", "before it was done");
    add("babbling ffmpeg", ffmpeg, shell + "head -c 100000 /dev/urandom", "encode_failed",
        "before it was done");
    add("lying ffmpeg", ffmpeg, shell + "echo progress=end", "encode_failed", "ended before");
    add("crashing ffmpeg", ffmpeg, shell + "kill -SEGV $$", "tool_failed", "signal 11");
    add("old ffmpeg", ffmpeg, shell + "echo \"Unrecognized option 'fps_mode'.\" >&2; exit 1",
        "tool_failed", "");
    add("ffprobe that may not run", ffprobe, "", "tool_missing", "is not a program");
    add("silent ffprobe", ffprobe, shell + "exit 0", "not_a_video", "");
    add("babbling ffprobe", ffprobe, shell + "head -c 100000 /dev/urandom", "not_a_video", "");
    add("crashing ffprobe", ffprobe, shell + "kill -SEGV $$", "tool_failed", "signal 11");
}

void TestFaultsTools::saysWhatIsWrong()
{
    QFETCH(const QString, variable);
    QFETCH(const QByteArray, script);
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    const QTemporaryDir tools;
    RespoolProgram respool;
    respool.environment.insert(variable, makeTool(tools, script, !script.isEmpty()));
    const bool isDownload = variable == QLatin1String("RESPOOL_YTDLP");
    const QStringList source = isDownload
        ? QStringList{QStringLiteral("http://127.0.0.1:9/a.mp4")}
        : QStringList{QStringLiteral("--resolutions"), QStringLiteral("240p"), TestMedia::small()};
    const auto run =
        respool.run(QStringList{QStringLiteral("--attempts"), QStringLiteral("1")} + source);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "error.code"), code);
    const QString text = textOf(run.job(), "error.text");
    QVERIFY2(!text.isEmpty() && text.contains(words), qPrintable(text));
    QVERIFY(!textOf(run.job(), "error.hint").isEmpty());
    // What somebody has to bring leaves the job waiting for it.
    QCOMPARE(textOf(run.job(), "state"),
             code == QLatin1String("tool_missing") ? QStringLiteral("waiting")
                                                   : QStringLiteral("failed"));
    QVERIFY(!respool.published().contains(QStringLiteral("small [240p].mp4")));
}

void TestFaultsTools::staysSmallInAFlood_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("flood");
    QTest::newRow("1 GB without a newline")
        << QStringLiteral("RESPOOL_YTDLP") << QByteArray("head -c 1G /dev/zero");
    QTest::newRow("errors without a newline")
        << QStringLiteral("RESPOOL_YTDLP") << QByteArray("head -c 100M /dev/zero >&2");
    QTest::newRow("lines of errors")
        << QStringLiteral("RESPOOL_YTDLP") << QByteArray("yes ERROR: no | head -c 30M >&2");
    QTest::newRow("ffprobe") << QStringLiteral("RESPOOL_FFPROBE")
                             << QByteArray("yes '{\"streams\":[' | head -c 30M");
}

void TestFaultsTools::staysSmallInAFlood()
{
    QFETCH(const QString, variable);
    QFETCH(const QByteArray, flood);
    const QTemporaryDir tools;
    RespoolProgram respool;
    // Its last words tell us that all of it was read.
    respool.environment.insert(variable, makeTool(tools, "#!/bin/sh\n" + flood + "\nexit 3\n"));
    const bool isDownload = variable == QLatin1String("RESPOOL_YTDLP");
    const auto process = respool.startRun(
        {QStringLiteral("--attempts"), QStringLiteral("1"), QStringLiteral("--resolutions"),
         QStringLiteral("240p"),
         isDownload ? QStringLiteral("http://127.0.0.1:9/a.mp4") : TestMedia::small()});
    qint64 most = 0;
    while (process->state() != QProcess::NotRunning) {
        most = std::max(most, mostMemoryOf(*process));
        process->waitForFinished(50);
    }
    const auto run = RespoolProgram::finish(*process);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "state"), QStringLiteral("failed"));
    QVERIFY2(most < 150 * mebibyte, QByteArray::number(most).constData());
    QVERIFY(bytesOfLogs(respool) < 20 * mebibyte);
}

void TestFaultsTools::endsAToolThatHangs()
{
    const QTemporaryDir tools;
    RespoolProgram respool;
    respool.environment.insert(QStringLiteral("RESPOOL_TOOL_SILENCE_SECONDS"), QStringLiteral("2"));
    respool.environment.insert(QStringLiteral("RESPOOL_YTDLP"),
                               makeTool(tools, "#!/bin/sh\ntrap '' INT TERM\nsleep 1000\n"));
    const auto run = respool.run({QStringLiteral("--attempts"), QStringLiteral("1"),
                                  QStringLiteral("http://127.0.0.1:9/a.mp4")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(textOf(run.job(), "error.code"), QStringLiteral("tool_stalled"));
    QVERIFY(processesWithEnvironmentLike(respool.destination().toUtf8()).isEmpty());
}

/// Clips with damage at random places: each job ends, with a file or a sentence, and the good one
/// among them is made.
void TestFaultsTools::survivesFuzzedMedia()
{
    constexpr int count = 10;
    const QTemporaryDir folder;
    QFile original(TestMedia::small());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray whole = original.readAll();
    QRandomGenerator random(20261122);
    QStringList arguments{QStringLiteral("--resolutions"), QStringLiteral("240p,audio"),
                          QStringLiteral("--attempts"), QStringLiteral("1")};
    for (int i = 0; i < count; ++i) {
        QByteArray damaged = whole;
        // From a few bytes of the pictures to most of the index at the front.
        const int end = i % 2 == 0 ? damaged.size() : 4000;
        for (int flip = 0; flip < 4 << i; ++flip)
            damaged[random.bounded(32, end)] = static_cast<char>(random.bounded(256));
        QFile file(folder.filePath(QStringLiteral("fuzzed%1.mp4").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(damaged), damaged.size());
        arguments.append(file.fileName());
    }
    arguments.append(TestMedia::small());
    const RespoolProgram respool;
    const auto run = respool.run(arguments);
    QCOMPARE(run.jobs.size(), count + 1);
    QCOMPARE(textOf(run.job(count), "state"), QStringLiteral("completed"));
    int failed = 0;
    for (const auto job : run.jobs) {
        const bool isFailed = textOf(job.toObject(), "state") == QLatin1String("failed");
        QVERIFY(isFailed || textOf(job.toObject(), "state") == QLatin1String("completed"));
        QCOMPARE(textOf(job.toObject(), "error.text").isEmpty(), !isFailed);
        failed += isFailed ? 1 : 0;
    }
    QVERIFY(failed > 0);
}

void TestFaultsTools::failsManyAtOnce()
{
    constexpr int count = 200;
    const QTemporaryDir tools;
    RespoolProgram respool;
    respool.environment.insert(
        QStringLiteral("RESPOOL_YTDLP"),
        makeTool(tools, "#!/bin/sh\necho 'ERROR: [x] HTTP Error 404: Not Found' >&2\nexit 1\n"));
    QStringList arguments{QStringLiteral("--concurrency"), QStringLiteral("16")};
    for (int i = 0; i < count; ++i)
        arguments.append(QStringLiteral("http://127.0.0.1:9/%1.mp4").arg(i));
    QElapsedTimer clock;
    clock.start();
    const auto run = respool.run(arguments);
    QVERIFY2(clock.elapsed() < 60'000, QByteArray::number(clock.elapsed()).constData());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.jobs.size(), count);
    for (const auto job : run.jobs) {
        QCOMPARE(textOf(job.toObject(), "error.code"), QStringLiteral("address_not_found"));
        QCOMPARE(job[QLatin1String("attempts")].toInt(), 1);
    }
}

void TestFaultsTools::losesNothingAtTheLimits_data()
{
    QTest::addColumn<QString>("limit");
    QTest::newRow("files") << QStringLiteral("-n 48");
    QTest::newRow("few files") << QStringLiteral("-n 32");
    QTest::newRow("memory") << QStringLiteral("-v 500000");
}

void TestFaultsTools::losesNothingAtTheLimits()
{
    QFETCH(const QString, limit);
    constexpr int count = 8;
    const MediaServer server(TestMedia::folder());
    const RespoolProgram respool;
    QStringList arguments{QStringLiteral("run"),           QStringLiteral("--json"),
                          QStringLiteral("--to"),          respool.destination(),
                          QStringLiteral("--concurrency"), QStringLiteral("8")};
    for (int i = 0; i < count; ++i) {
        arguments.append(server.address(TestMedia::served(TestMedia::small()))
                         + QStringLiteral("?n=%1").arg(i));
    }
    const ChildResult limited =
        runChild(QStringLiteral("/bin/sh"),
                 QStringList{QStringLiteral("-c"),
                             QStringLiteral("ulimit %1; exec \"$0\" \"$@\"").arg(limit),
                             RespoolProgram::path()}
                     + arguments,
                 respool.environment);
    QVERIFY2(limited.hasEnded && limited.exitCode >= 0, limited.standardError.constData());
    const QJsonArray jobs = respool.list();
    QCOMPARE(jobs.size(), count);
    for (const auto job : jobs) {
        const QString state = textOf(job.toObject(), "state");
        // What could not be done waits for its turn or says why.
        QVERIFY2(state == QLatin1String("completed") || state == QLatin1String("queued")
                     || !textOf(job.toObject(), "reason").isEmpty(),
                 qPrintable(state));
    }
    const auto later = respool.run({});
    for (const auto job : later.jobs)
        QCOMPARE(textOf(job.toObject(), "state"), QStringLiteral("completed"));
}

/// No process more may be started: what runs goes on, what is new waits with a sentence, and goes
/// on when there is room again.
void TestFaultsTools::waitsWithoutProcesses()
{
    const QString slow = TestMedia::served(TestMedia::big());
    MediaServer server(TestMedia::folder());
    server.addFault({.path = slow, .bytesPerSecond = mebibyte});
    RespoolProgram respool;
    respool.set(QStringLiteral("retry/first_pause_seconds"), 3);
    if (!respool.actAsAnotherUser())
        QSKIP("counts what a user runs: only root can have one of whom nothing else runs");
    const auto window =
        respool.start({QStringLiteral("--to"), respool.destination(), server.address(slow)});
    QTRY_VERIFY_WITH_TIMEOUT(respool.partialBytes() > mebibyte, 60'000);
    const auto limitTo = [&](const char *most) {
        const ChildResult limited =
            respool.callOther(QStringLiteral("prlimit"),
                              {QStringLiteral("--pid"), QString::number(window->processId()),
                               QStringLiteral("--nproc=") + QLatin1String(most)});
        return limited.exitCode == 0;
    };
    QVERIFY(limitTo("1:"));
    const ChildResult added = respool.call(
        {QStringLiteral("add"), QStringLiteral("--to"), respool.destination(),
         server.address(TestMedia::served(TestMedia::small()), QStringLiteral("localhost"))});
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    const auto job = [&respool](int index) { return respool.list().at(index).toObject(); };
    QTRY_COMPARE_WITH_TIMEOUT(textOf(job(1), "state"), QStringLiteral("waiting"), 60'000);
    QVERIFY2(textOf(job(1), "reason").contains(QLatin1String("could not be started")),
             qPrintable(textOf(job(1), "reason")));
    QCOMPARE(textOf(job(0), "state"), QStringLiteral("running"));
    const qint64 bytes = respool.partialBytes();
    QTRY_VERIFY(respool.partialBytes() > bytes);
    QVERIFY(limitTo("1000:"));
    server.clearFaults();
    for (const int index : {1, 0})
        QTRY_COMPARE_WITH_TIMEOUT(textOf(job(index), "state"), QStringLiteral("completed"), 90'000);
    window->terminate();
    QVERIFY(window->waitForFinished(10'000));
    QCOMPARE(sha256(respool.destination() + slow), sha256(TestMedia::big()));
}

QTEST_GUILESS_MAIN(TestFaultsTools)
#include "tst_faultstools.moc"
