// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/commandline.h"
#include "core/process/linesplitter.h"
#include "core/process/processidentity.h"

#include <QObject>
#include <QProcess>
#include <QUuid>

#include <memory>

namespace respool {

class LaunchPacer;
class SupervisedProcess;

enum class OutputChannel { Output, Error };

/// How a process ended. Exit code 0 alone never means success: ask stopRequested, too.
struct ProcessResult
{
    enum class End { FailedToStart, Exited, Killed };

    End end = End::FailedToStart;
    int exitCode = -1; ///< for Exited
    int signal = 0; ///< for Killed; 0 where the system has none
    bool stopRequested = false; ///< stop() was called before the end
    QString message; ///< for FailedToStart: a sentence for people with the system's reason

    [[nodiscard]] bool isClean() const
    {
        return end == End::Exited && exitCode == 0 && !stopRequested;
    }
};

/// Runs one tool under respool-warden, so that the tool and all its children end with it, with a
/// stop, and with this program. One object, one run. Lives on the main thread; nothing here waits.
/// When the warden itself is killed, the processes with the command's attemptVariable are killed
/// before finished(). May be deleted from a slot of its own signals.
class ProcessRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProcessRunner)

public:
    enum class Stop {
        Gently, ///< TERM to the group, five seconds, KILL
        AtOnce, ///< TERM, 0.3 s, KILL: the program is ending
    };

    explicit ProcessRunner(QObject *parent = nullptr);
    /// A run that still lives is ended as by stop(AtOnce); nobody waits for it.
    ~ProcessRunner() override;

    /// Call once. The tool's standard input is empty. Where many are started at once, it has to
    /// wait for its turn.
    void start(const CommandLine &command);
    /// Asks the whole tree to end; finished() follows. May be called again with a harder kind.
    /// Without effect when nothing runs.
    void stop(Stop how);
    [[nodiscard]] bool isRunning() const;

    /// The warden beside the program's executable.
    [[nodiscard]] static QString wardenProgram();

signals:
    /// The warden lives; its identity is what a later launch may have to reap (pid 0 when it has
    /// ended by now). Comes before every line, and also when the tool then cannot be started.
    void started(const respool::ProcessIdentity &identity);
    /// One line without its end, at most 64 KiB (longer ones arrive cut), in order per channel.
    void line(respool::OutputChannel channel, const QByteArray &text);
    /// Exactly once after start(), also when nothing could be started. Not emitted from start().
    void finished(const respool::ProcessResult &result);

private:
    enum class State { New, Running, Finished };

    void launch(const CommandLine &command);
    void handleStarted();
    void handleError(QProcess::ProcessError error);
    void handleEnded();
    void handleOutput(OutputChannel channel, const QByteArray &bytes);
    [[nodiscard]] LineSplitter &splitter(OutputChannel channel);
    void emitLines(OutputChannel channel, const QList<QByteArray> &lines);
    void conclude(ProcessResult result);

    std::shared_ptr<LaunchPacer> m_pacer;
    std::unique_ptr<SupervisedProcess> m_process; ///< while it has not its turn: none
    LineSplitter m_output;
    LineSplitter m_error;
    QUuid m_attempt;
    State m_state = State::New;
    bool m_isStopRequested = false;
};

} // namespace respool

Q_DECLARE_METATYPE(respool::OutputChannel)
Q_DECLARE_METATYPE(respool::ProcessResult)
