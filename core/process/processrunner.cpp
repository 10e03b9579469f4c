// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/processrunner.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/base/runin.h"
#include "core/base/sharedinstance.h"
#include "core/process/launchpacer.h"
#include "core/process/processreaper.h"
#include "core/process/supervisedprocess.h"

#include <QCoreApplication>
#include <QPointer>

namespace respool {

ProcessRunner::ProcessRunner(QObject *parent)
    : QObject(parent)
    , m_pacer(sharedInstance<LaunchPacer>())
{
}

ProcessRunner::~ProcessRunner()
{
    // Not deleted here even when it has ended: this may be called from one of its own signals.
    if (m_process)
        m_process.release()->abandon();
}

QString ProcessRunner::wardenProgram()
{
    return QCoreApplication::applicationDirPath() + QLatin1String("/respool-warden");
}

void ProcessRunner::start(const CommandLine &command)
{
    Q_ASSERT(m_state == State::New);
    m_state = State::Running;
    m_attempt = QUuid::fromString(command.environment.value(QLatin1String(attemptVariable)));
    m_pacer->launch(this, [this, command] { launch(command); });
}

void ProcessRunner::launch(const CommandLine &command)
{
    if (m_isStopRequested) {
        conclude(ProcessResult{});
        return;
    }
    m_process = std::make_unique<SupervisedProcess>();
    connect(m_process.get(), &QProcess::started, this, &ProcessRunner::handleStarted);
    connect(m_process.get(), &SupervisedProcess::received, this, &ProcessRunner::handleOutput);
    connect(m_process.get(), &QProcess::finished, this, &ProcessRunner::handleEnded);
    // Queued: QProcess may find out inside start(), where nobody expects finished() yet.
    connect(m_process.get(), &QProcess::errorOccurred, this, &ProcessRunner::handleError,
            Qt::QueuedConnection);
    RESPOOL_CRASH_POINT("before_spawn");
    m_process->launch(command);
    RESPOOL_CRASH_POINT("spawned");
}

void ProcessRunner::stop(Stop how)
{
    if (m_state != State::Running)
        return;
    m_isStopRequested = true;
    if (m_process && m_process->state() != QProcess::NotRunning)
        m_process->requestStop(how);
}

bool ProcessRunner::isRunning() const
{
    return m_state == State::Running;
}

void ProcessRunner::handleStarted()
{
    emit started(ProcessIdentity::of(m_process->processId()));
    RESPOOL_CRASH_POINT("started");
}

void ProcessRunner::handleError(QProcess::ProcessError error)
{
    // All others are followed by QProcess::finished(). Without descriptors to be had, QProcess
    // tells of each one that it misses.
    if (error == QProcess::FailedToStart && m_state == State::Running)
        conclude(m_process->startFailure());
}

void ProcessRunner::handleOutput(OutputChannel channel, const QByteArray &bytes)
{
    // What outlives a warden that was killed may go on talking.
    if (m_state == State::Running)
        emitLines(channel, splitter(channel).feed(bytes));
}

LineSplitter &ProcessRunner::splitter(OutputChannel channel)
{
    return channel == OutputChannel::Output ? m_output : m_error;
}

void ProcessRunner::emitLines(OutputChannel channel, const QList<QByteArray> &lines)
{
    const QPointer<ProcessRunner> self(this);
    for (const QByteArray &text : lines) {
        if (channel == OutputChannel::Error && m_process->takeReport(text))
            continue;
        emit line(channel, text);
        if (!self)
            return;
    }
}

void ProcessRunner::handleEnded()
{
    const QPointer<ProcessRunner> self(this);
    for (const OutputChannel channel : {OutputChannel::Output, OutputChannel::Error}) {
        handleOutput(channel, m_process->takeRest(channel));
        if (!self)
            return;
        if (const QByteArray rest = splitter(channel).finish(); !rest.isEmpty())
            emitLines(channel, {rest});
        if (!self)
            return;
    }
    RESPOOL_CRASH_POINT("process_ended");
    const ProcessResult result = m_process->result();
    if (!m_process->mayHaveLeftOvers() || m_attempt.isNull()) {
        conclude(result);
        return;
    }
    qCWarning(logProcess) << "A warden ended without a report; looking for what it left";
    whenDone(runInWorker([attempt = m_attempt] { return reapLeftOvers({}, {attempt}); }), this,
             [this, result](int) { conclude(result); });
}

void ProcessRunner::conclude(ProcessResult result)
{
    Q_ASSERT(m_state == State::Running);
    m_state = State::Finished;
    result.stopRequested = m_isStopRequested;
    emit finished(result);
}

} // namespace respool
