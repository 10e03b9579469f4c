// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/session.h"

#include <QHash>
#include <QObject>

namespace respool {

/// `respool run`: adds jobs, works until the queue is empty, shows what happens on standard error
/// and the finished files (or one JSON document) on standard output. Main thread.
class TerminalRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalRun)

public:
    /// @p sources have been read already; @p hasRefused: some could not be, which the exit code
    /// tells.
    TerminalRun(Session &session, const Invocation &invocation,
                const QList<ParsedSources::Source> &sources, bool hasRefused);
    ~TerminalRun() override;

    void start();

signals:
    /// All is done, or the run was ended; the exit code.
    void finished(int exitCode);

private:
    void handleLoaded();
    void handleRows(const QList<JobRow> &rows);
    void handleProgress(const QList<JobProgress> &progress);
    void handleDrained();
    void report();
    void finish(int exitCode);

    void say(const QString &line);
    void draw();
    void erase();

    Session &m_session;
    QList<ParsedSources::Source> m_sources;
    AddOptions m_options;
    bool m_hasRefused;
    bool m_isJson;
    bool m_isTerminal;
    bool m_isReady = false; ///< the jobs are stored
    bool m_isFinished = false;
    QList<JobId> m_ids; ///< whose end decides the exit code
    QHash<JobId, JobRow> m_running;
    QHash<JobId, Progress> m_progress;
    int m_drawnLines = 0;
};

} // namespace respool
