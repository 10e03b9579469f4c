// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/toolrun.h"

#include "core/base/logging.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/tools/errorclassifier.h"
#include "core/tools/toolenvironment.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestErrorTail = 16LL * 1024;
// A download may be silent for three socket time-outs of 20 s, a merge of a long film for longer,
// but then its file grows.
constexpr std::chrono::milliseconds standardSilence = 120s;
constexpr std::chrono::milliseconds standardInterval = 15s;
// After the computer has slept; a network needs some of it to be there again.
constexpr std::chrono::milliseconds longestSilenceAfterWake = 20s;
constexpr auto watchIntervalAfterWake = 5s;

/// Tests of whole runs cannot wait that long. To be kept: every line of a tool asks for it.
std::chrono::milliseconds chosenSilence()
{
    const int seconds = qEnvironmentVariableIntValue("RESPOOL_TOOL_SILENCE_SECONDS");
    return seconds > 0 ? std::chrono::seconds(seconds) : standardSilence;
}

} // namespace

ToolRun::ToolRun(const StepContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_usualSilence(chosenSilence())
    , m_longestSilence(m_usualSilence)
{
    m_watchdog.setInterval(std::min(standardInterval, m_usualSilence / 4));
    connect(&m_watchdog, &QTimer::timeout, this, &ToolRun::watch);
    connect(&m_runner, &ProcessRunner::line, this, &ToolRun::handleLine);
    connect(&m_runner, &ProcessRunner::finished, this, &ToolRun::handleFinished);
    connect(&m_runner, &ProcessRunner::started, this,
            [this](const ProcessIdentity &identity) { emit processStarted(identity, m_command); });
}

void ToolRun::start(ToolKind tool, const QStringList &arguments,
                    const QProcessEnvironment &additions)
{
    m_tool = tool;
    const Result<QString> program = m_context.tools.find(tool);
    if (!program) {
        m_missing = program.error();
        QMetaObject::invokeMethod(
            this, [this] { emit finished(ProcessResult{}); }, Qt::QueuedConnection);
        return;
    }
    CommandLine command;
    command.program = *program;
    command.arguments = arguments;
    command.workingDirectory = m_context.folder;
    command.environment = toolEnvironment(*program, m_context.folder, m_context.token);
    command.environment.insert(additions);
    if (tool != ToolKind::YtDlp)
        command.niceness = m_context.choices.niceness;
    m_command = command.toShellText();
    m_context.log.append(m_context.logFile, QStringLiteral("$ ") + m_command);
    m_sinceSign.start();
    m_watchdog.start();
    m_runner.start(command);
}

void ToolRun::stop(ProcessRunner::Stop how)
{
    m_runner.stop(how);
}

void ToolRun::expectSign()
{
    if (!isRunning())
        return;
    m_longestSilence = longestSilenceAfterWake;
    m_sinceSign.restart();
    m_watchdog.start(watchIntervalAfterWake);
}

QString ToolRun::errorText() const
{
    return QString::fromUtf8(m_errorTail);
}

std::optional<Error> ToolRun::ownError(const ProcessResult &result) const
{
    if (m_missing)
        return m_missing;
    if (m_isStalled) {
        const QString text = m_longestSilence == m_usualSilence
            ? tr("%1 did nothing for two minutes and was stopped.")
            : tr("%1 did not go on after the computer had slept.");
        return Error{ErrorCode::ToolStalled, text.arg(toolName(m_tool)),
                     tr("Check the connection, then press Retry: it goes on from where it was."),
                     errorText()};
    }
    if (result.end == ProcessResult::End::FailedToStart) {
        return Error{ErrorCode::ToolFailed, tr("%1 could not be started.").arg(toolName(m_tool)),
                     tr("Check that it is installed and may be run, then press Retry."),
                     result.message};
    }
    if (result.end == ProcessResult::End::Killed && !result.stopRequested) {
        return Error{ErrorCode::ToolFailed,
                     tr("%1 was ended by something else, or it crashed (signal %2).")
                         .arg(toolName(m_tool))
                         .arg(result.signal),
                     tr("Press Retry: it goes on from where it was."), errorText()};
    }
    return std::nullopt;
}

std::optional<Error> ToolRun::mediaError(const ProcessResult &result) const
{
    if (auto error = ownError(result))
        return error;
    if (!result.isClean())
        return classifyEncodeFailure(errorText(), result.exitCode);
    return std::nullopt;
}

void ToolRun::noteSign()
{
    m_sinceSign.restart();
    m_longestSilence = m_usualSilence;
}

void ToolRun::handleLine(OutputChannel channel, const QByteArray &line)
{
    noteSign();
    if (channel == OutputChannel::Output) {
        emit outputLine(line);
        return;
    }
    emit errorLine(line);
    m_context.log.append(m_context.logFile, QString::fromUtf8(line));
    m_errorTail += line + '\n';
    if (m_errorTail.size() > 2 * longestErrorTail)
        m_errorTail = m_errorTail.right(longestErrorTail);
}

void ToolRun::handleFinished(const ProcessResult &result)
{
    m_watchdog.stop();
    const QString end = result.end == ProcessResult::End::Killed
        ? QStringLiteral("%1 was ended by signal %2").arg(toolName(m_tool)).arg(result.signal)
        : QStringLiteral("%1 ended with exit code %2").arg(toolName(m_tool)).arg(result.exitCode);
    m_context.log.append(m_context.logFile, result.message.isEmpty() ? end : result.message);
    emit finished(result);
}

void ToolRun::watch()
{
    if (m_sinceSign.elapsed() < m_longestSilence.count() / 2)
        return;
    // Nothing said for a while: then what counts is whether files grow.
    const auto measure = [folder = m_context.folder] { return bytesBelow(folder); };
    inWorker(this, measure, [this](qint64 bytes) {
        if (bytes != m_folderBytes) {
            m_folderBytes = bytes;
            noteSign();
            return;
        }
        if (m_sinceSign.elapsed() > m_longestSilence.count() && isRunning()) {
            qCWarning(logJobs) << toolName(m_tool) << "is stalled";
            m_isStalled = true;
            m_runner.stop(ProcessRunner::Stop::Gently);
        }
    });
}

} // namespace respool
