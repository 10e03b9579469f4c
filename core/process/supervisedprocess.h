// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/process/processrunner.h"

namespace respool {

/// A tool and everything it starts, held together by the system: by respool-warden on POSIX
/// (supervisedprocess_posix.cpp), by a Job Object on Windows (supervisedprocess_win.cpp).
/// ProcessRunner's own part; lives on the main thread.
class SupervisedProcess final : public QProcess
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupervisedProcess)

public:
    SupervisedProcess();
    /// Lets go of a process that still runs, which ends it; never waits, as QProcess would.
    ~SupervisedProcess() override;

    /// Starts the command; QProcess's signals tell how it goes.
    void launch(const CommandLine &command);
    void requestStop(ProcessRunner::Stop how);
    /// Ends the run as by Stop::AtOnce and deletes this object when that is done.
    void abandon();

    /// What the tool has said that received() has not brought, for after QProcess::finished().
    [[nodiscard]] QByteArray takeRest(OutputChannel channel);

    /// Takes a line of the error channel that is about the run and not from the tool.
    [[nodiscard]] bool takeReport(const QByteArray &line);
    /// How the run ended, for after QProcess::finished().
    [[nodiscard]] ProcessResult result() const;
    /// Why nothing could be started, for after QProcess::errorOccurred(FailedToStart).
    [[nodiscard]] ProcessResult startFailure() const;
    /// Whether the supervision itself was cut off, so that processes may be left.
    [[nodiscard]] bool mayHaveLeftOvers() const;

signals:
    void received(respool::OutputChannel channel, const QByteArray &bytes);

private:
    class Supervision;

    /// Ends the run without needing the event loop.
    void cutLifeline();

    std::unique_ptr<Supervision> m_supervision;
};

} // namespace respool
