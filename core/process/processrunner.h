// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/commandline.h"
#include "core/process/linesplitter.h"
#include "core/process/processidentity.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace respool {

enum class OutputChannel { Output, Error };

/// How a process ended. Exit code 0 alone never means success: ask stopRequested, too.
struct ProcessResult {
    enum class End { FailedToStart, Exited, Killed };

    End end = End::FailedToStart;
    int exitCode = -1; ///< for Exited
    int signal = 0; ///< for Killed
    bool stopRequested = false; ///< stop() was called before the end
    QString message; ///< for FailedToStart: the system's reason

    [[nodiscard]] bool isClean() const
    {
        return end == End::Exited && exitCode == 0 && !stopRequested;
    }
};

/// Runs one tool under respool-warden, so that the tool and all its children end with it, with a
/// stop, and with this program. One object, one run. Lives on the main thread; nothing here waits.
class ProcessRunner final : public QObject {
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

    void start(const CommandLine &command);
    /// Asks the whole tree to end; finished() follows. May be called again with a harder kind.
    void stop(Stop how);
    [[nodiscard]] bool isRunning() const;

    /// The warden beside the program's executable.
    [[nodiscard]] static QString wardenProgram();

signals:
    /// The warden lives; its identity is what a later launch may have to reap.
    void started(const respool::ProcessIdentity &identity);
    /// One line without its end, at most 64 KiB (longer ones arrive cut), in order per channel.
    void line(respool::OutputChannel channel, const QByteArray &text);
    /// Exactly once after start(), also when nothing could be started. Not emitted from start().
    void finished(const respool::ProcessResult &result);
};

} // namespace respool

Q_DECLARE_METATYPE(respool::OutputChannel)
Q_DECLARE_METATYPE(respool::ProcessResult)
