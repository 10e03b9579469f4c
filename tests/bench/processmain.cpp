// SPDX-License-Identifier: GPL-3.0-or-later
// bench_process: what ProcessRunner costs the thread that calls it beside a bare QProcess,
// alternating, in a process as large as a window with many jobs. Prints its figures as JSON.
#include "core/process/processrunner.h"
#include "tests/bench/figures.h"
#include "tests/bench/stallwatcher.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <functional>

namespace {

using namespace respool;

constexpr int runCount = 100;
constexpr size_t ballastBytes = size_t(500) << 20;

struct Samples
{
    std::vector<double> call; ///< ms that start() kept the thread
    std::vector<double> whole; ///< ms from start() to the end
};

/// Runs /bin/true by turns under the warden and bare, one after the other.
class ProcessBench final : public QObject
{
    Q_OBJECT

public:
    void next()
    {
        if (m_runs == 2 * runCount) {
            report();
            QCoreApplication::quit();
            return;
        }
        if (m_runs++ % 2 == 0)
            runSupervised();
        else
            runBare();
    }

private:
    void runSupervised()
    {
        auto *runner = new ProcessRunner(this);
        connect(runner, &ProcessRunner::finished, this, [this, runner](const ProcessResult &end) {
            if (!end.isClean())
                qFatal("the tool did not run: %s", qPrintable(end.message));
            note(m_supervised);
            runner->deleteLater();
        });
        CommandLine command;
        command.program = m_program;
        command.workingDirectory = QStringLiteral("/");
        command.environment = QProcessEnvironment::systemEnvironment();
        begin();
        runner->start(command);
        m_called = monotonicMs();
    }

    void runBare()
    {
        auto *process = new QProcess(this);
        connect(process, &QProcess::finished, this, [this, process] {
            note(m_bare);
            process->deleteLater();
        });
        process->setProgram(m_program);
        begin();
        process->start();
        m_called = monotonicMs();
    }

    void begin() { m_begun = monotonicMs(); }

    void note(Samples &samples)
    {
        samples.call.push_back(m_called - m_begun);
        samples.whole.push_back(monotonicMs() - m_begun);
        QMetaObject::invokeMethod(this, &ProcessBench::next, Qt::QueuedConnection);
    }

    void report() const
    {
        printFigures({
            {QStringLiteral("start_ms"), quantile(m_supervised.call, 0.5)},
            {QStringLiteral("start_worst_ms"), quantile(m_supervised.call, 1)},
            {QStringLiteral("whole_ms"), quantile(m_supervised.whole, 0.5)},
            {QStringLiteral("bare_start_ms"), quantile(m_bare.call, 0.5)},
            {QStringLiteral("bare_start_worst_ms"), quantile(m_bare.call, 1)},
            {QStringLiteral("bare_whole_ms"), quantile(m_bare.whole, 0.5)},
        });
    }

    const QString m_program = QStandardPaths::findExecutable(QStringLiteral("true"));
    Samples m_supervised;
    Samples m_bare;
    int m_runs = 0;
    double m_begun = 0;
    double m_called = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // Every page touched, so that a fork has them to copy the tables of.
    const std::vector<char> ballast(ballastBytes, 1);
    ProcessBench bench;
    bench.next();
    const int exitCode = QCoreApplication::exec();
    return ballast.back() == 1 ? exitCode : 1;
}

#include "processmain.moc"
