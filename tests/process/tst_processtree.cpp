// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processreaper.h"
#include "core/process/procstat_linux.h"
#include "processprobe.h"
#include "recordedrun.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace respool;
using namespace std::chrono_literals;

class TestProcessTree final : public QObject
{
    Q_OBJECT

private slots:
    void readsStat_data();
    void readsStat();
    void knowsProcesses();
    void takesAZombieForDead();
    void nothingOutlivesTheProgram_data();
    void nothingOutlivesTheProgram();
    void nothingOutlivesTheWarden();
    void nothingOutlivesTheTool();
    void nothingOutlivesAStop();
    void nothingRunsAway();
    void nothingOutlivesADestroyedRunner();
    void letsATermHandlerFinish_data();
    void letsATermHandlerFinish();
    void endsOnSignalToTheWarden_data();
    void endsOnSignalToTheWarden();
    void reapsLeftOvers();
    void sparesStrangers();
};

namespace {

/// Warden, tool, child, grandchild and two daemons; see treemaker.
constexpr int treeSize = 6;

/// The host program that runs treemaker under a runner of its own.
class Host final
{
public:
    explicit Host(const QStringList &arguments, const QUuid &attempt)
    {
        const CommandLine command = treemaker({}, attempt);
        m_process.setProcessEnvironment(command.environment);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/processhost"),
                        arguments);
    }

    [[nodiscard]] QProcess &process() { return m_process; }

    [[nodiscard]] bool waitFor(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains(text);
            },
            10'000);
    }

    [[nodiscard]] QByteArray said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

void TestProcessTree::readsStat_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("ffmpeg");
    QTest::newRow("spaces") << QByteArray("Web Content");
    QTest::newRow("parentheses") << QByteArray("a) S 1 2 3 (b");
    QTest::newRow("closing") << QByteArray(")))");
    QTest::newRow("newline") << QByteArray("a\nb");
    QTest::newRow("empty") << QByteArray();
}

void TestProcessTree::readsStat()
{
    QFETCH(const QByteArray, name);
    const QByteArray text = "4711 (" + name
        + ") S 42 4711 43 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 987654 8192 10 "
          "18446744073709551615\n";
    const std::optional<ProcStat> stat = parseProcStat(text);
    QVERIFY(stat);
    QCOMPARE(stat->state, 'S');
    QCOMPARE(stat->parent, 42);
    QCOMPARE(stat->session, 43);
    QCOMPARE(stat->startTicks, 987654);
    QVERIFY(!parseProcStat("4711 (" + name + ") S 42"));
    QVERIFY(!parseProcStat(""));
}

void TestProcessTree::knowsProcesses()
{
    const ProcessIdentity self = ProcessIdentity::of(::getpid());
    QCOMPARE(self.pid, ::getpid());
    QVERIFY(self.startTicks > 0);
    QCOMPARE(self.bootId.size(), 36);
    QVERIFY(self.isAlive());
    for (const ProcessIdentity &other :
         {ProcessIdentity{self.pid, self.startTicks + 1, self.bootId},
          ProcessIdentity{self.pid, self.startTicks, QStringLiteral("another boot")},
          ProcessIdentity{1, self.startTicks, self.bootId}, ProcessIdentity()})
        QVERIFY(!other.isAlive());
    QCOMPARE(ProcessIdentity::of(0), ProcessIdentity());
    QCOMPARE(ProcessIdentity::of(-1), ProcessIdentity());
    QCOMPARE(ProcessIdentity::of(1 << 30), ProcessIdentity());
}

void TestProcessTree::takesAZombieForDead()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    siginfo_t info{};
    QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), 0);
    QVERIFY(readProcStat(child));
    QCOMPARE(ProcessIdentity::of(child), ProcessIdentity());
    ::waitpid(child, nullptr, 0);
}

void TestProcessTree::nothingOutlivesTheProgram_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("size");
    QTest::newRow("deaf tree with daemons") << QStringLiteral("tree") << treeSize;
    QTest::newRow("deaf tool") << QStringLiteral("deaf") << 2;
    QTest::newRow("willing tool") << QStringLiteral("wait") << 2;
}

void TestProcessTree::nothingOutlivesTheProgram()
{
    QFETCH(const QString, mode);
    QFETCH(const int, size);
    const QUuid attempt = QUuid::createUuid();
    Host host({treemaker({}).program, mode}, attempt);
    QVERIFY(host.waitFor("line ready"));
    QCOMPARE(markedProcesses(attempt).size(), size + 1); // and the host
    QElapsedTimer timer;
    timer.start();
    host.process().kill();
    QTRY_COMPARE_WITH_TIMEOUT(markedProcesses(attempt), QList<qint64>(), 1000);
    qInfo("gone after %lld ms", timer.elapsed());
    host.process().waitForFinished();
}

void TestProcessTree::nothingOutlivesTheWarden()
{
    const QUuid attempt = QUuid::createUuid();
    RecordedRun run;
    run.runner->start(treemaker({QStringLiteral("tree")}, attempt));
    QVERIFY(run.waitForLine("ready"));
    QCOMPARE(markedProcesses(attempt).size(), treeSize);
    QVERIFY(run.warden.isAlive());
    QCOMPARE(::kill(static_cast<pid_t>(run.warden.pid), SIGKILL), 0);
    QVERIFY(run.waitForEnd());
    // Already at the time of finished().
    QCOMPARE(markedProcesses(attempt), QList<qint64>());
    QCOMPARE(run.result.end, ProcessResult::End::Killed);
    QCOMPARE(run.result.signal, SIGKILL);
    QVERIFY(!run.warden.isAlive());
    QCOMPARE(run.finishedCount, 1);
}

void TestProcessTree::nothingOutlivesTheTool()
{
    const QUuid attempt = QUuid::createUuid();
    RecordedRun run;
    QVERIFY(run.runToEnd(treemaker({QStringLiteral("leave")}, attempt), 10s));
    QCOMPARE(markedProcesses(attempt), QList<qint64>());
    QVERIFY(run.result.isClean());
}

void TestProcessTree::nothingOutlivesAStop()
{
    const QUuid attempt = QUuid::createUuid();
    RecordedRun run;
    run.runner->start(treemaker({QStringLiteral("tree")}, attempt));
    QVERIFY(run.waitForLine("ready"));
    QCOMPARE(markedProcesses(attempt).size(), treeSize);
    run.runner->stop(ProcessRunner::Stop::AtOnce);
    QVERIFY(run.waitForEnd(5s));
    QCOMPARE(markedProcesses(attempt), QList<qint64>());
}

void TestProcessTree::nothingRunsAway()
{
    // Each process lives for a fraction of a millisecond, so only the chase itself can be tested.
    const QUuid attempt = QUuid::createUuid();
    RecordedRun run;
    QVERIFY(run.runToEnd(treemaker({QStringLiteral("run-away")}, attempt), 20s));
    QCOMPARE(markedProcesses(attempt), QList<qint64>());
    QVERIFY(run.result.isClean());
}

void TestProcessTree::nothingOutlivesADestroyedRunner()
{
    const QUuid attempt = QUuid::createUuid();
    Host host({QStringLiteral("--destroy"), treemaker({}).program, QStringLiteral("deaf")},
              attempt);
    QElapsedTimer timer;
    QVERIFY(host.waitFor("line ready"));
    timer.start();
    QTRY_COMPARE(host.process().state(), QProcess::NotRunning);
    // The program did not wait for its deaf tool, and ended without a complaint.
    QCOMPARE(host.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(host.process().exitCode(), 0);
    QCOMPARE(host.process().readAllStandardError(), QByteArray());
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(markedProcesses(attempt), QList<qint64>(), 1000);
}

void TestProcessTree::letsATermHandlerFinish_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("the tool") << QStringLiteral("finish");
    QTest::newRow("its child, when the tool has gone first") << QStringLiteral("parent-of-finish");
}

void TestProcessTree::letsATermHandlerFinish()
{
    QFETCH(const QString, mode);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("finished"));
    RecordedRun run;
    run.runner->start(treemaker({mode, file}));
    QVERIFY(run.waitForLine("ready"));
    run.runner->stop(ProcessRunner::Stop::Gently);
    QVERIFY(run.waitForEnd(4s));
    QVERIFY(QFile::exists(file));
    const bool isTool = mode == QLatin1String("finish");
    QCOMPARE(run.result.end, isTool ? ProcessResult::End::Exited : ProcessResult::End::Killed);
    QVERIFY(run.result.stopRequested);
}

void TestProcessTree::endsOnSignalToTheWarden_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("HUP") << SIGHUP;
}

void TestProcessTree::endsOnSignalToTheWarden()
{
    QFETCH(const int, signal);
    RecordedRun run;
    run.runner->start(treemaker({QStringLiteral("wait")}));
    QVERIFY(run.waitForLine("ready"));
    QCOMPARE(::kill(static_cast<pid_t>(run.warden.pid), signal), 0);
    QVERIFY(run.waitForEnd(4s));
    QCOMPARE(run.result.end, ProcessResult::End::Killed);
    QCOMPARE(run.result.signal, SIGTERM);
    QVERIFY(!run.result.stopRequested);
}

void TestProcessTree::reapsLeftOvers()
{
    const QUuid attempt = QUuid::createUuid();
    RecordedRun run;
    run.runner->start(treemaker({QStringLiteral("tree")}, attempt));
    QVERIFY(run.waitForLine("ready"));
    QCOMPARE(markedProcesses(attempt).size(), treeSize);
    // By the warden alone its session goes and all that descends from it.
    QCOMPARE(reapLeftOvers({run.warden}, {}), treeSize);
    QCOMPARE(markedProcesses(attempt), QList<qint64>());
    QCOMPARE(reapLeftOvers({run.warden}, {attempt}), 0);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.finishedCount, 1);
}

void TestProcessTree::sparesStrangers()
{
    const QUuid attempt = QUuid::createUuid();
    RecordedRun run;
    run.runner->start(treemaker({QStringLiteral("deaf")}, attempt));
    QVERIFY(run.waitForLine("ready"));
    QCOMPARE(markedProcesses(attempt).size(), 2);
    const ProcessIdentity &real = run.warden;
    const QList<ProcessIdentity> strangers{
        {real.pid, real.startTicks + 1, real.bootId},
        {real.pid, real.startTicks, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        ProcessIdentity::of(::getpid()),
        ProcessIdentity()};
    QCOMPARE(reapLeftOvers(strangers, {QUuid::createUuid(), QUuid()}), 0);
    QCOMPARE(markedProcesses(attempt).size(), 2);
    QCOMPARE(reapLeftOvers({}, {attempt}), 2);
    QVERIFY(run.waitForEnd());
}

QTEST_GUILESS_MAIN(TestProcessTree)
#include "tst_processtree.moc"
