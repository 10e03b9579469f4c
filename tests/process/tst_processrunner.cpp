// SPDX-License-Identifier: GPL-3.0-or-later
#include "processprobe.h"
#include "recordedrun.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>

using namespace respool;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(respool::ProcessResult::End)
Q_DECLARE_METATYPE(respool::ProcessRunner::Stop)

class TestProcessRunner final : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void failsToStart_data();
    void failsToStart();
    void failsWithoutWarden();
    void deliversOutput();
    void givesTheToolAPlainWorld_data();
    void givesTheToolAPlainWorld();
    void passesFolderAndEnvironment();
    void runsInTheBackground();
    void runsAtANiceness();
    void keepsFloodBounded();
    void deliversManyLinesInOrder();
    void takesNoLineOfTheToolForAReport();
    void stops_data();
    void stops();
    void stopsHarder();
    void stopsBeforeTheStart();
    void stopsBeforeItsTurn();
    void readsManySmallLinesAtABeat();
    void ignoresStopAroundARun();
    void mayBeDeletedFromItsSignals_data();
    void mayBeDeletedFromItsSignals();
    void runsManyAtOnce();
    void stopsRealFfmpegWell();
};

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

} // namespace

void TestProcessRunner::tellsHowItEnded_data()
{
    using End = ProcessResult::End;
    QTest::addColumn<QStringList>("mode");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("number");
    for (const int code : {0, 1, 2, 125, 126, 127, 128, 137, 143, 255}) {
        QTest::addRow("exit %d", code)
            << QStringList{QStringLiteral("exit"), QString::number(code)} << End::Exited << code;
    }
    for (const int signal : {SIGHUP, SIGINT, SIGABRT, SIGKILL, SIGSEGV, SIGPIPE, SIGTERM}) {
        QTest::addRow("signal %d", signal)
            << QStringList{QStringLiteral("signal"), QString::number(signal)} << End::Killed
            << signal;
    }
    QTest::newRow("error channel made non-blocking")
        << QStringList{QStringLiteral("nonblocking")} << End::Exited << 5;
}

void TestProcessRunner::tellsHowItEnded()
{
    QFETCH(const QStringList, mode);
    QFETCH(const ProcessResult::End, end);
    QFETCH(const int, number);
    RecordedRun run;
    QVERIFY(!run.runner->isRunning());
    run.runner->start(treemaker(mode));
    QVERIFY(run.runner->isRunning());
    QCOMPARE(run.finishedCount, 0);
    QVERIFY(run.waitForEnd());
    QVERIFY(!run.runner->isRunning());
    QCOMPARE(run.startedCount, 1);
    QCOMPARE(run.result.end, end);
    QCOMPARE(end == ProcessResult::End::Exited ? run.result.exitCode : run.result.signal, number);
    QVERIFY(!run.result.stopRequested);
    QCOMPARE(run.result.isClean(), end == ProcessResult::End::Exited && number == 0);
    QCOMPARE(run.result.message, QString());
    QCOMPARE(run.output + run.errors, QList<QByteArray>());
    QTest::qWait(20); // room for a second finished()
    QCOMPARE(run.finishedCount, 1);
}

void TestProcessRunner::failsToStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("message");
    const QString missing = qt_error_string(ENOENT);
    const QString tool = treemaker({}).program;
    QTest::newRow("missing program")
        << QStringLiteral("/nowhere/tool") << QStringLiteral("/")
        << QStringLiteral("“/nowhere/tool” cannot be started: %1.").arg(missing);
    QTest::newRow("no program") << QString() << QStringLiteral("/")
                                << QStringLiteral("“” cannot be started: %1.").arg(missing);
    QTest::newRow("folder as program")
        << QStringLiteral("/usr") << QStringLiteral("/")
        << QStringLiteral("“/usr” cannot be started: %1.").arg(qt_error_string(EACCES));
    QTest::newRow("not executable")
        << QStringLiteral("/etc/passwd") << QStringLiteral("/")
        << QStringLiteral("“/etc/passwd” cannot be started: %1.").arg(qt_error_string(EACCES));
    QTest::newRow("vanished folder")
        << tool << QStringLiteral("/nowhere/job")
        << QStringLiteral("The folder “/nowhere/job” cannot be used: %1.").arg(missing);
    QTest::newRow("file as folder")
        << tool << QStringLiteral("/etc/passwd")
        << QStringLiteral("The folder “/etc/passwd” cannot be used: %1.")
               .arg(qt_error_string(ENOTDIR));
}

void TestProcessRunner::failsToStart()
{
    QFETCH(const QString, program);
    QFETCH(const QString, folder);
    QFETCH(const QString, message);
    CommandLine command = treemaker({QStringLiteral("exit"), QStringLiteral("0")});
    command.program = program;
    command.workingDirectory = folder;
    RecordedRun run;
    run.runner->start(command);
    QCOMPARE(run.finishedCount, 0);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.result.end, ProcessResult::End::FailedToStart);
    QCOMPARE(run.result.message, message);
    QVERIFY(!run.result.isClean());
    QTest::qWait(20); // room for a second finished()
    QCOMPARE(run.finishedCount, 1);
    QVERIFY(!run.runner->isRunning());
}

void TestProcessRunner::failsWithoutWarden()
{
    // A program that has no respool-warden beside it.
    const QTemporaryDir folder;
    const QString host = folder.filePath(QStringLiteral("processhost"));
    QVERIFY(
        QFile::copy(QCoreApplication::applicationDirPath() + QStringLiteral("/processhost"), host));
    QProcess process;
    process.start(host, {QStringLiteral("/bin/true")});
    QVERIFY(process.waitForFinished());
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(said.startsWith(QStringLiteral("finished 0 Respool's helper “") + folder.path()
                             + QStringLiteral("/respool-warden” cannot be started (")),
             qPrintable(said));
    QCOMPARE(said.count(QLatin1Char('\n')), 1);
}

void TestProcessRunner::deliversOutput()
{
    RecordedRun run;
    QVERIFY(run.runToEnd(treemaker({QStringLiteral("print")})));
    QCOMPARE(run.output, QList<QByteArray>({"first", "second", "third \xff", "end"}));
    QCOMPARE(run.errors, QList<QByteArray>({"warning", "last without end"}));
    QVERIFY(!run.isLineAfterEnd);
}

void TestProcessRunner::givesTheToolAPlainWorld_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::newRow("empty input") << QStringLiteral("read") << QList<QByteArray>{"nothing"};
    QTest::newRow("no descriptor but the three, input no pipe")
        << QStringLiteral("descriptors") << QList<QByteArray>{"0 device", "1 other", "2 other"};
    QTest::newRow("all signals as usual") << QStringLiteral("signals") << QList<QByteArray>();
}

void TestProcessRunner::givesTheToolAPlainWorld()
{
    QFETCH(const QString, mode);
    QFETCH(const QList<QByteArray>, lines);
    if (isSanitized && mode == QLatin1String("signals"))
        QSKIP("a sanitizer has handlers of its own");
    // What a careless library of the program's might leave open.
    const int leaked = ::dup(STDERR_FILENO);
    RecordedRun run;
    QVERIFY(run.runToEnd(treemaker({mode})));
    ::close(leaked);
    QCOMPARE(run.output, lines);
}

void TestProcessRunner::passesFolderAndEnvironment()
{
    const QTemporaryDir folder;
    CommandLine command = treemaker({QStringLiteral("where")});
    command.workingDirectory = folder.path();
    command.environment = QProcessEnvironment();
    RecordedRun bare;
    QVERIFY(bare.runToEnd(command));
    QCOMPARE(bare.output, QList<QByteArray>({folder.path().toUtf8(), "no HOME"}));
    command.environment.insert(QStringLiteral("HOME"), QStringLiteral("/a b"));
    RecordedRun run;
    QVERIFY(run.runToEnd(command));
    QCOMPARE(run.output, QList<QByteArray>({folder.path().toUtf8(), "/a b"}));
}

void TestProcessRunner::runsAtANiceness()
{
    const QString nice = QStandardPaths::findExecutable(QStringLiteral("nice"));
    if (nice.isEmpty())
        QSKIP("There is nothing to ask for the priority.");
    const auto answerOf = [&nice](int niceness) {
        CommandLine command = treemaker({});
        command.program = nice;
        command.niceness = niceness;
        RecordedRun run;
        return run.runToEnd(command) ? run.output.value(0) : QByteArray("nothing");
    };
    if (answerOf(0).toInt() > 5)
        QSKIP("Nobody may raise a priority again.");
    QCOMPARE(answerOf(6), QByteArray("6"));
    QCOMPARE(answerOf(19), QByteArray("19"));
}

void TestProcessRunner::runsInTheBackground()
{
    const QString nice = QStandardPaths::findExecutable(QStringLiteral("nice"));
    const QString ionice = QStandardPaths::findExecutable(QStringLiteral("ionice"));
    if (nice.isEmpty() || ionice.isEmpty())
        QSKIP("There is nothing to ask for the priority.");
    const auto answerOf = [](const QString &program, bool isBackground) {
        CommandLine command = treemaker({});
        command.program = program;
        command.isBackground = isBackground;
        RecordedRun run;
        return run.runToEnd(command) ? run.output.value(0) : QByteArray("nothing");
    };
    QCOMPARE(answerOf(nice, true), QByteArray("19"));
    QCOMPARE(answerOf(ionice, true), QByteArray("idle"));
    QVERIFY(answerOf(nice, false) != "19");
    QVERIFY(answerOf(ionice, false) != "idle");
}

void TestProcessRunner::keepsFloodBounded()
{
    if (isSanitized)
        QSKIP("a sanitizer keeps what was freed");
    const qint64 before = residentKilobytes();
    RecordedRun run;
    QVERIFY(run.runToEnd(
        treemaker({QStringLiteral("flood"), QString::number(1024LL * 1024 * 1024)}), 90s));
    QVERIFY(run.result.isClean());
    QCOMPARE(run.output.size(), 1);
    QCOMPARE(run.output.first().size(), LineSplitter::longestLine);
    const qint64 grown = residentKilobytes() - before;
    QVERIFY2(grown < 16LL * 1024, qPrintable(QStringLiteral("grew by %1 KB").arg(grown)));
}

void TestProcessRunner::deliversManyLinesInOrder()
{
    const QString script = QStringLiteral(
        "i=0; while [ $i -lt 20000 ]; do echo $i; echo e$i >&2; i=$((i+1)); done; printf last");
    CommandLine command = treemaker({QStringLiteral("-c"), script});
    command.program = QStringLiteral("/bin/sh");
    RecordedRun run;
    QVERIFY(run.runToEnd(command));
    QCOMPARE(run.output.size(), 20001);
    QCOMPARE(run.errors.size(), 20000);
    for (int i = 0; i < 20000; ++i) {
        QCOMPARE(run.output.at(i), QByteArray::number(i));
        QCOMPARE(run.errors.at(i), "e" + QByteArray::number(i));
    }
    QCOMPARE(run.output.last(), "last");
    QVERIFY(!run.isLineAfterEnd);
}

void TestProcessRunner::takesNoLineOfTheToolForAReport()
{
    CommandLine command = treemaker(
        {QStringLiteral("-c"), QStringLiteral("echo respool-warden- exited 0 >&2; exit 4")});
    command.program = QStringLiteral("/bin/sh");
    RecordedRun run;
    QVERIFY(run.runToEnd(command));
    QCOMPARE(run.result.exitCode, 4);
    QCOMPARE(run.errors, QList<QByteArray>{"respool-warden- exited 0"});
}

void TestProcessRunner::stops_data()
{
    using Stop = ProcessRunner::Stop;
    QTest::addColumn<QString>("mode");
    QTest::addColumn<Stop>("stop");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("earliest");
    QTest::addColumn<int>("latest");
    QTest::newRow("willing, gently")
        << QStringLiteral("wait") << Stop::Gently << SIGTERM << 0 << 2000;
    QTest::newRow("willing, at once")
        << QStringLiteral("wait") << Stop::AtOnce << SIGTERM << 0 << 2000;
    QTest::newRow("deaf, gently") << QStringLiteral("deaf") << Stop::Gently << SIGKILL << 4900
                                  << 8000;
    QTest::newRow("deaf, at once")
        << QStringLiteral("deaf") << Stop::AtOnce << SIGKILL << 290 << 3000;
}

void TestProcessRunner::stops()
{
    QFETCH(const QString, mode);
    QFETCH(const ProcessRunner::Stop, stop);
    QFETCH(const int, signal);
    QFETCH(const int, earliest);
    QFETCH(const int, latest);
    RecordedRun run;
    run.runner->start(treemaker({mode}));
    QVERIFY(run.waitForLine("ready"));
    QElapsedTimer timer;
    timer.start();
    run.runner->stop(stop);
    QVERIFY(run.runner->isRunning());
    QVERIFY(run.waitForEnd());
    QVERIFY2(timer.elapsed() >= earliest, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() <= latest, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(run.result.end, ProcessResult::End::Killed);
    QCOMPARE(run.result.signal, signal);
    QVERIFY(run.result.stopRequested);
    QVERIFY(!run.result.isClean());
    QCOMPARE(run.finishedCount, 1);
}

void TestProcessRunner::stopsHarder()
{
    RecordedRun run;
    run.runner->start(treemaker({QStringLiteral("deaf")}));
    QVERIFY(run.waitForLine("ready"));
    QElapsedTimer timer;
    timer.start();
    run.runner->stop(ProcessRunner::Stop::Gently);
    run.runner->stop(ProcessRunner::Stop::Gently);
    run.runner->stop(ProcessRunner::Stop::AtOnce);
    QVERIFY(run.waitForEnd());
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(run.result.signal, SIGKILL);
    QCOMPARE(run.finishedCount, 1);
}

void TestProcessRunner::stopsBeforeTheStart()
{
    // Between start() and started() there is no process to ask yet; the wish must not be lost.
    RecordedRun run;
    run.runner->start(treemaker({QStringLiteral("wait")}));
    run.runner->stop(ProcessRunner::Stop::Gently);
    QVERIFY(run.waitForEnd(10s));
    QVERIFY(run.result.stopRequested);
    QCOMPARE(run.result.end, ProcessResult::End::Killed);
}

void TestProcessRunner::stopsBeforeItsTurn()
{
    // Programs start one a turn: the second has no process yet.
    RecordedRun first;
    RecordedRun second;
    first.runner->start(treemaker({QStringLiteral("exit"), QStringLiteral("0")}));
    second.runner->start(treemaker({QStringLiteral("exit"), QStringLiteral("0")}));
    QVERIFY(second.runner->isRunning());
    second.runner->stop(ProcessRunner::Stop::Gently);
    QVERIFY(first.waitForEnd());
    QVERIFY(second.waitForEnd());
    QVERIFY(first.result.isClean());
    QVERIFY(second.result.stopRequested);
    QCOMPARE(second.startedCount, 0);
}

void TestProcessRunner::readsManySmallLinesAtABeat()
{
    CommandLine command = treemaker({});
    command.program = QStringLiteral("/bin/sh");
    command.arguments = {QStringLiteral("-c"),
                         QStringLiteral("for i in $(seq 100); do echo $i; sleep 0.01; done")};
    RecordedRun run;
    int turns = 0;
    // A turn of the event loop in which lines came counts once.
    QTimer turn;
    turn.setSingleShot(true);
    connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
    connect(run.runner.get(), &ProcessRunner::line, this, [&turn] { turn.start(0); });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(run.runToEnd(command));
    QCOMPARE(run.output.size(), 100);
    QCOMPARE(run.output.last(), QByteArray("100"));
    // Ten beats a second, and something for the first and the last lines.
    const qint64 most = timer.elapsed() / 90 + 4;
    QVERIFY2(turns <= most, qPrintable(QStringLiteral("%1 of %2").arg(turns).arg(most)));
}

void TestProcessRunner::ignoresStopAroundARun()
{
    RecordedRun run;
    run.runner->stop(ProcessRunner::Stop::Gently);
    QVERIFY(run.runToEnd(treemaker({QStringLiteral("exit"), QStringLiteral("0")})));
    run.runner->stop(ProcessRunner::Stop::AtOnce);
    QVERIFY(run.result.isClean());
    QCOMPARE(run.finishedCount, 1);
}

void TestProcessRunner::mayBeDeletedFromItsSignals_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : {"started", "line", "finished", "at once", "never started"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void TestProcessRunner::mayBeDeletedFromItsSignals()
{
    QFETCH(const QString, when);
    const QUuid attempt = QUuid::createUuid();
    RecordedRun run;
    bool isDeleted = false;
    const auto deleteRunner = [&](const QString &moment) {
        if (moment == when) {
            run.runner.reset();
            isDeleted = true;
        }
    };
    connect(run.runner.get(), &ProcessRunner::started, this,
            [&] { deleteRunner(QStringLiteral("started")); });
    connect(run.runner.get(), &ProcessRunner::line, this,
            [&] { deleteRunner(QStringLiteral("line")); });
    connect(run.runner.get(), &ProcessRunner::finished, this,
            [&] { deleteRunner(QStringLiteral("finished")); });
    if (when != QLatin1String("never started"))
        run.runner->start(treemaker(
            {when == QLatin1String("finished") ? QStringLiteral("print") : QStringLiteral("tree")},
            attempt));
    QElapsedTimer timer;
    timer.start();
    deleteRunner(QStringLiteral("at once"));
    deleteRunner(QStringLiteral("never started"));
    QVERIFY(timer.elapsed() < 200); // nobody waits for a deaf tool
    QTRY_VERIFY(isDeleted);
    QTRY_COMPARE_WITH_TIMEOUT(markedProcesses(attempt), QList<qint64>(), 3000);
    // The handed over process goes as well.
    QTRY_COMPARE(qApp->findChildren<QProcess *>().size(), 0);
}

void TestProcessRunner::runsManyAtOnce()
{
    std::array<RecordedRun, 32> runs;
    for (size_t i = 0; i < runs.size(); ++i)
        runs.at(i).runner->start(treemaker({QStringLiteral("exit"), QString::number(i)}));
    for (size_t i = 0; i < runs.size(); ++i) {
        QVERIFY(runs.at(i).waitForEnd());
        QCOMPARE(runs.at(i).result.exitCode, static_cast<int>(i));
        QCOMPARE(runs.at(i).finishedCount, 1);
    }
}

void TestProcessRunner::stopsRealFfmpegWell()
{
    const QString ffmpeg = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (ffmpeg.isEmpty())
        QSKIP("There is no ffmpeg here.");
    CommandLine command = treemaker(
        {QStringLiteral("-nostdin"), QStringLiteral("-loglevel"), QStringLiteral("error"),
         QStringLiteral("-progress"), QStringLiteral("pipe:1"), QStringLiteral("-nostats"),
         QStringLiteral("-re"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
         QStringLiteral("testsrc=size=64x64"), QStringLiteral("-f"), QStringLiteral("null"),
         QStringLiteral("-")});
    command.program = ffmpeg;
    RecordedRun run;
    run.runner->start(command);
    QVERIFY(run.waitForLine("progress=continue"));
    run.runner->stop(ProcessRunner::Stop::Gently);
    QVERIFY(run.waitForEnd());
    // It had the time to end in its own way.
    QCOMPARE(run.result.end, ProcessResult::End::Exited);
    QCOMPARE(run.result.exitCode, 255);
    QCOMPARE(run.output.last(), "progress=end");
    QVERIFY(!run.result.isClean());
}

QTEST_GUILESS_MAIN(TestProcessRunner)
#include "tst_processrunner.moc"
