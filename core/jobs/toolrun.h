// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/stepcontext.h"
#include "core/process/processrunner.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace respool {

/// One run of one tool for a step: the clean environment, the log, the tail of the messages, and a
/// watchdog that ends a tool which neither says nor writes anything. Main thread.
class ToolRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolRun)

public:
    ToolRun(const StepContext &context, QObject *parent);

    /// @p additions: to the usual environment of tools.
    void start(ToolKind tool, const QStringList &arguments,
               const QProcessEnvironment &additions = {});
    void stop(ProcessRunner::Stop how);
    /// The computer has slept: what this tool is connected to may be gone. Unless it gives a sign
    /// soon, it is ended as stalled.
    void expectSign();

    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }

    /// What the tool said on standard error: the last 16 KiB.
    [[nodiscard]] QString errorText() const;

    /// The error of a run that could not start, or was ended by the watchdog or from outside, else
    /// nothing.
    [[nodiscard]] std::optional<Error> ownError(const ProcessResult &result) const;
    /// The same, or what ffmpeg or ffprobe said when it did not end well.
    [[nodiscard]] std::optional<Error> mediaError(const ProcessResult &result) const;

signals:
    void processStarted(const respool::ProcessIdentity &identity, const QString &command);
    /// Of its standard error.
    void errorLine(const QByteArray &line);
    void outputLine(const QByteArray &line);
    void finished(const respool::ProcessResult &result);

private:
    void handleLine(OutputChannel channel, const QByteArray &line);
    void handleFinished(const ProcessResult &result);
    void noteSign();
    void watch();

    StepContext m_context;
    ProcessRunner m_runner;
    ToolKind m_tool = ToolKind::Ffmpeg;
    QString m_command;
    QByteArray m_errorTail;
    QTimer m_watchdog;
    QElapsedTimer m_sinceSign;
    qint64 m_folderBytes = -1;
    std::chrono::milliseconds m_usualSilence; ///< of a tool that has not slept
    std::chrono::milliseconds m_longestSilence;
    bool m_isStalled = false;
    std::optional<Error> m_missing;
};

} // namespace respool
