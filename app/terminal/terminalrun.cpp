// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminalrun.h"

#include "app/common/terminaloutput.h"
#include "app/common/terminaltext.h"
#include "core/base/future.h"
#include "core/platform/terminal.h"

#include <QCoreApplication>

namespace respool {

TerminalRun::TerminalRun(Session &session, const Invocation &invocation,
                         const QList<ParsedSources::Source> &sources, bool hasRefused)
    : m_session(session)
    , m_sources(sources)
    , m_options(invocation.options)
    , m_hasRefused(hasRefused)
    , m_isJson(invocation.json)
    , m_isTerminal(isTerminal())
{
    JobQueue &queue = session.queue();
    QueueLimits limits = queue.limits();
    limits.downloads = invocation.downloads.value_or(limits.downloads);
    limits.perHost = invocation.downloads.value_or(limits.perHost);
    limits.encodes = invocation.encodes.value_or(limits.encodes);
    queue.setLimits(limits);
    RetryPolicy policy = queue.retryPolicy();
    policy.attempts = invocation.attempts.value_or(policy.attempts);
    queue.setRetryPolicy(policy);
    queue.setProgressVisible(m_isTerminal);
    connect(&queue, &JobQueue::jobsAdded, this, &TerminalRun::handleRows);
    connect(&queue, &JobQueue::jobsChanged, this, &TerminalRun::handleRows);
    connect(&queue, &JobQueue::progressChanged, this, &TerminalRun::handleProgress);
    // Once: a list that is restored while it is being used is loaded again, and what was asked for
    // has been handed over by then.
    connect(&queue, &JobQueue::loaded, this, &TerminalRun::handleLoaded, Qt::SingleShotConnection);
    connect(&queue, &JobQueue::drained, this, &TerminalRun::handleDrained);
    connect(&queue, &JobQueue::recovered, this, [this](const RecoveryReport &recovery) {
        if (recovery.resumed > 0)
            say(QCoreApplication::translate("respool", "%n job(s) resumed", nullptr,
                                            recovery.resumed));
    });
    connect(&queue, &JobQueue::storeFailed, this,
            [this](const Error &error) { say(errorText(error)); });
    connect(&session, &Session::databaseReported, this, [this](const DatabaseReport &found) {
        if (found.problem)
            say(errorText(*found.problem));
        if (found.isReadOnly)
            finish(1);
    });
    connect(&session, &Session::lostJobsFound, this,
            [this](int count) { say(lostJobsText(count)); });
    connect(&session, &Session::ended, this, [this] { finish(1); });
}

TerminalRun::~TerminalRun() = default;

void TerminalRun::start()
{
    for (const Error &problem : m_session.settings().problems())
        say(errorText(problem));
    m_session.open();
}

void TerminalRun::handleLoaded()
{
    if (m_sources.isEmpty()) {
        m_isReady = true;
        return;
    }
    whenDone(m_session.commands().add(m_sources, m_options), this,
             [this](const Result<QList<JobId>> &stored) {
                 if (!stored) {
                     finish(1); // storeFailed has said why
                     return;
                 }
                 m_ids = *stored;
                 m_isReady = true;
             });
}

void TerminalRun::handleRows(const QList<JobRow> &rows)
{
    for (const JobRow &row : rows) {
        // Without sources of its own, a run answers for all that was there to be finished.
        const bool isOpen = !isFinished(row.state) && row.state != JobState::Paused;
        if (m_sources.isEmpty() && isOpen && !m_ids.contains(row.id))
            m_ids.append(row.id);
        if (row.state == JobState::Running) {
            m_running.insert(row.id, row);
            continue;
        }
        const bool wasRunning = m_running.remove(row.id) > 0;
        m_progress.remove(row.id);
        if (wasRunning && isFinished(row.state))
            say(listLine(row).trimmed());
    }
    draw();
}

void TerminalRun::handleProgress(const QList<JobProgress> &progress)
{
    for (const JobProgress &job : progress)
        m_progress.insert(job.id, job.progress);
    draw();
}

void TerminalRun::handleDrained()
{
    if (m_isReady && !m_isFinished)
        report();
}

void TerminalRun::report()
{
    m_isFinished = true;
    whenDone(m_session.queue().jobs(m_ids), this, [this](const Result<QList<Job>> &jobs) {
        erase();
        if (!jobs) {
            say(errorText(jobs.error()));
            emit finished(1);
            return;
        }
        const bool areAllCompleted = printEnds(*jobs, m_isJson);
        emit finished(areAllCompleted && jobs->size() == m_ids.size() && !m_hasRefused ? 0 : 1);
    });
}

void TerminalRun::finish(int exitCode)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    erase();
    emit finished(exitCode);
}

void TerminalRun::say(const QString &line)
{
    erase();
    print(stderr, line + u'\n');
    draw();
}

void TerminalRun::draw()
{
    if (!m_isTerminal || m_isFinished)
        return;
    erase();
    const int width = terminalWidth();
    QString text;
    for (const JobRow &row : std::as_const(m_running)) {
        Progress progress = m_progress.value(row.id);
        if (!m_progress.contains(row.id) && row.progress > 0)
            progress.fraction = static_cast<double>(row.progress);
        text += progressLine(row.name, progress, width) + u'\n';
    }
    m_drawnLines = static_cast<int>(m_running.size());
    print(stderr, text);
}

void TerminalRun::erase()
{
    if (m_drawnLines > 0)
        print(stderr, QStringLiteral("\033[%1A\033[J").arg(m_drawnLines));
    m_drawnLines = 0;
}

} // namespace respool
