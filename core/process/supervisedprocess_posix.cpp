// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/outputpipe.h"
#include "core/process/supervisedprocess.h"
#include "core/process/warden/protocol.h"

#include <QUuid>

#include <cerrno>
#include <optional>

namespace respool {

/// What the warden was told and has told.
class SupervisedProcess::Supervision final
{
public:
    struct Report
    {
        QByteArray word; ///< of protocol.h
        int number = 0;
    };

    // QProcess's own pipes would wake us at every line.
    OutputPipe output;
    OutputPipe error;
    QString program;
    QString directory;
    QByteArray mark;
    std::optional<Report> report;
};

SupervisedProcess::SupervisedProcess()
    : m_supervision(std::make_unique<Supervision>())
{
    connect(&m_supervision->output, &OutputPipe::received, this,
            [this](const QByteArray &bytes) { emit received(OutputChannel::Output, bytes); });
    connect(&m_supervision->error, &OutputPipe::received, this,
            [this](const QByteArray &bytes) { emit received(OutputChannel::Error, bytes); });
}

SupervisedProcess::~SupervisedProcess()
{
    // QProcess would kill the warden, and with it the only one who can end the tree, and wait.
    // Without a state it just closes the lifeline.
    disconnect();
    setProcessState(NotRunning);
}

void SupervisedProcess::launch(const CommandLine &command)
{
    // Random, so that no line of a tool is taken for it.
    m_supervision->mark = "respool-warden-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    m_supervision->program = command.program;
    m_supervision->directory = command.workingDirectory;
    QStringList arguments{QLatin1String(statusMarkOption),
                          QString::fromLatin1(m_supervision->mark)};
    if (!command.workingDirectory.isEmpty())
        arguments << QLatin1String(directoryOption) << command.workingDirectory;
    if (command.isBackground)
        arguments << QLatin1String(priorityOption) << QLatin1String(backgroundPriority);
    else if (command.niceness > 0)
        arguments << QLatin1String(nicenessOption) << QString::number(command.niceness);
    arguments << QStringLiteral("--") << command.program << command.arguments;
    setProcessEnvironment(command.environment);
    OutputPipe &output = m_supervision->output;
    OutputPipe &error = m_supervision->error;
    if (!output.open() || !error.open()) {
        setErrorString(qt_error_string(errno));
        emit errorOccurred(FailedToStart);
        return;
    }
    // By name: a child modifier would make QProcess fork in full, page tables and all.
    setStandardOutputFile(QStringLiteral("/dev/fd/%1").arg(output.writeEnd()));
    setStandardErrorFile(QStringLiteral("/dev/fd/%1").arg(error.writeEnd()));
    start(ProcessRunner::wardenProgram(), arguments);
    output.closeWriteEnd();
    error.closeWriteEnd();
}

QByteArray SupervisedProcess::takeRest(OutputChannel channel)
{
    return (channel == OutputChannel::Output ? m_supervision->output : m_supervision->error)
        .takeRest();
}

void SupervisedProcess::requestStop(ProcessRunner::Stop how)
{
    const char wish = how == ProcessRunner::Stop::Gently ? stopGentlyByte : stopAtOnceByte;
    write(&wish, 1);
}

void SupervisedProcess::cutLifeline()
{
    closeWriteChannel();
}

bool SupervisedProcess::takeReport(const QByteArray &line)
{
    if (!line.startsWith(m_supervision->mark + ' '))
        return false;
    const QList<QByteArray> words = line.split(' ');
    m_supervision->report =
        Supervision::Report{.word = words.value(1), .number = words.value(2).toInt()};
    return true;
}

ProcessResult SupervisedProcess::result() const
{
    using End = ProcessResult::End;
    if (mayHaveLeftOvers()) {
        // The warden was killed; the tool died with it, by KILL.
        const bool isCrashed = exitStatus() == CrashExit;
        return {.end = End::Killed, .signal = isCrashed ? exitCode() : 0, .message = {}};
    }
    const auto &[word, number] = *m_supervision->report;
    if (word == exitedWord)
        return {.end = End::Exited, .exitCode = number, .message = {}};
    if (word == killedWord)
        return {.end = End::Killed, .signal = number, .message = {}};
    const QString reason = qt_error_string(number);
    if (word == noDirectoryWord)
        return {
            .message =
                tr("The folder “%1” cannot be used: %2.").arg(m_supervision->directory, reason)};
    return {.message = tr("“%1” cannot be started: %2.").arg(m_supervision->program, reason)};
}

ProcessResult SupervisedProcess::startFailure() const
{
    return {.message = tr("Respool's helper “%1” cannot be started (%2). Install Respool again.")
                           .arg(ProcessRunner::wardenProgram(), errorString())};
}

bool SupervisedProcess::mayHaveLeftOvers() const
{
    return !m_supervision->report;
}

} // namespace respool
