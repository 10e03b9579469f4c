// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobqueue.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/jobs/planner.h"

#include <QCoreApplication>
#include <QPointer>

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

// A chunk of rows reaches the window within a frame or two: measured worst 22 ms for 2,000.
constexpr int rowsPerChunk = 1000;
constexpr auto heartbeatInterval = 5s;

QList<JobId> idsOf(const QList<Job> &jobs)
{
    QList<JobId> ids;
    ids.reserve(jobs.size());
    for (const Job &job : jobs)
        ids.append(job.id);
    return ids;
}

} // namespace

JobQueue::JobQueue(JobStore &store, StepRunnerFactory &runners, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_steps(runners)
    , m_clock(clock)
    , m_cleaner(store, runners)
    , m_backlog([this](JobId id) { return isAtWork(id) || m_cleaner.isCleaning(id); })
    , m_verbs(IdleVerbs::Services{store, clock, m_backlog, m_cleaner, *this})
    , m_recovery(store, clock, [this](JobId id) { return isAtWork(id); })
{
    m_heartbeat.setInterval(heartbeatInterval);
    connect(&m_heartbeat, &QTimer::timeout, this, &JobQueue::heartbeat);
    connect(&m_recovery, &LaunchRecovery::settled, this, &JobQueue::handleSettled);
    connect(&m_recovery, &LaunchRecovery::failed, this, &JobQueue::storeFailed);
    connect(&m_cleaner, &FolderCleaner::cleaned, this, [this](const QList<JobId> &ids) {
        for (const JobId id : ids)
            m_backlog.release(id);
        scheduleSoon();
        announceIfIdle();
    });
    connect(&m_verbs, &IdleVerbs::jobsChanged, this, &JobQueue::jobsChanged);
    connect(&m_verbs, &IdleVerbs::jobsRemoved, this, &JobQueue::jobsRemoved);
    connect(&m_verbs, &IdleVerbs::jobFinished, this, &JobQueue::jobFinished);
    connect(&m_verbs, &IdleVerbs::storeFailed, this, &JobQueue::storeFailed);
    connect(&m_verbs, &IdleVerbs::stored, this, [this] { m_isStoreRefusing = false; });
    connect(&m_verbs, &IdleVerbs::readyChanged, this, &JobQueue::scheduleSoon);
    connect(&m_verbs, &IdleVerbs::idle, this, &JobQueue::announceIfIdle);
    connect(&m_hub, &ProgressHub::progressChanged, this, &JobQueue::progressChanged);
}

JobQueue::~JobQueue() = default;

// ---- Opening ------------------------------------------------------------------------------------

void JobQueue::open()
{
    load();
}

void JobQueue::reload()
{
    m_backlog.clear();
    emit jobsReset();
    load();
}

void JobQueue::load()
{
    ++m_loading;
    m_hasRows = false;
    m_isRecovered = false;
    m_verbs.setEnabled(false);
    loadRows(JobId{});
    // A backup holds jobs that were at work when it was made, too.
    m_recovery.start();
}

bool JobQueue::isLoaded() const
{
    return m_hasRows && m_isRecovered;
}

void JobQueue::loadRows(JobId after)
{
    whenDone(m_store.rows(after, rowsPerChunk), this,
             [this, loading = m_loading](const Result<QList<JobRow>> &rows) {
                 if (loading != m_loading)
                     return;
                 if (rows)
                     handleRowsLoaded(*rows);
                 else
                     emit storeFailed(rows.error());
             });
}

void JobQueue::handleRowsLoaded(const QList<JobRow> &rows)
{
    for (const JobRow &row : rows)
        m_backlog.track(row);
    if (!rows.isEmpty())
        emit jobsAdded(rows);
    if (rows.size() == rowsPerChunk) {
        loadRows(rows.last().id);
        return;
    }
    m_hasRows = true;
    finishOpening();
}

void JobQueue::handleSettled(const QList<Job> &jobs, const RecoveryReport &report)
{
    QList<Job> cancelled;
    for (const Job &job : jobs) {
        handleChanged(job);
        if (job.state == JobState::Cancelled)
            cancelled.append(job);
    }
    m_cleaner.clean(cancelled);
    if (!jobs.isEmpty())
        emit recovered(report);
    m_isRecovered = true;
    finishOpening();
    m_verbs.setEnabled(true); // and what was asked for meanwhile is done
}

void JobQueue::finishOpening()
{
    if (!isLoaded())
        return;
    m_cleaner.cleanLeftOvers();
    emit loaded();
    scheduleSoon();
    announceIfIdle();
}

bool JobQueue::isAtWork(JobId id) const
{
    return m_running.contains(id) || m_starting.contains(id);
}

QueueLimits JobQueue::limits() const
{
    return m_backlog.limits();
}

void JobQueue::setLimits(QueueLimits limits)
{
    m_backlog.setLimits(limits);
    scheduleSoon();
}

bool JobQueue::changeLane(Lane from, Lane to)
{
    const bool isChanged = m_backlog.changeLane(from, to);
    if (isChanged)
        scheduleSoon();
    return isChanged;
}

// ---- Working ------------------------------------------------------------------------------------

void JobQueue::scheduleSoon()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    // One start per turn of the event loop: 64 at once stall it for 380 ms.
    QMetaObject::invokeMethod(this, &JobQueue::startNext, Qt::QueuedConnection);
}

void JobQueue::startNext()
{
    m_isScheduled = false;
    if (!isLoaded() || m_isShuttingDown || m_isStoreRefusing)
        return;
    if (const auto start = m_backlog.takeNext()) {
        startJob(*start);
        scheduleSoon();
    }
}

void JobQueue::startJob(const Backlog::Start &start)
{
    m_starting.insert(start.id, StopIntent::None);
    whenDone(m_store.jobs({start.id}), this, [this, start](const Result<QList<Job>> &jobs) {
        const StopIntent wanted = m_starting.take(start.id);
        const bool isStartable =
            jobs && !jobs->isEmpty() && next(jobs->first().state, JobEvent::Start);
        if (isStartable && !m_isShuttingDown) {
            runJob(jobs->first(), start.lane, wanted);
            return;
        }
        m_backlog.leave(start.lane);
        m_backlog.untrack(start.id);
        if (!jobs)
            emit storeFailed(jobs.error());
        if (jobs && !jobs->isEmpty()) {
            m_backlog.track(rowOf(jobs->first()));
            repeatWish(jobs->first(), wanted);
        }
        scheduleSoon();
        announceIfIdle();
    });
}

void JobQueue::runJob(const Job &job, Lane lane, StopIntent wanted)
{
    auto runner = std::make_unique<JobRunner>(
        JobRunner::Services{m_store, m_steps, m_clock, m_hub, *this}, job, lane, nullptr);
    JobRunner *running = runner.get();
    connect(running, &JobRunner::changed, this, &JobQueue::handleChanged);
    connect(running, &JobRunner::storeFailed, this, &JobQueue::storeFailed);
    connect(running, &JobRunner::ended, this,
            [this, running](const Job &ended) { handleEnded(running, ended); });
    m_running.emplace(job.id, std::move(runner));
    if (!m_heartbeat.isActive())
        m_heartbeat.start();
    running->start();
    if (wanted != StopIntent::None)
        running->stop(wanted);
}

void JobQueue::handleChanged(const Job &job)
{
    const JobRow row = rowOf(job);
    m_backlog.track(row);
    emit jobsChanged({row});
}

void JobQueue::handleEnded(JobRunner *runner, const Job &job)
{
    const StopIntent wanted = runner->wanted();
    m_backlog.leave(runner->lane());
    const auto found = m_running.find(job.id);
    found->second.release()->deleteLater();
    m_running.erase(found);
    if (m_running.empty())
        m_heartbeat.stop();
    // The store did not take it. To try the next ones would only make more of them fail.
    if (job.state == JobState::Interrupted)
        m_isStoreRefusing = true;

    const JobRow row = rowOf(job);
    m_backlog.track(row);
    emit jobsChanged({row});
    if (isFinished(job.state)) {
        emit jobFinished(row);
        if (job.state != JobState::Failed)
            m_cleaner.clean({job});
    }
    repeatWish(job, wanted);
    scheduleSoon();
    announceIfIdle();
}

void JobQueue::repeatWish(const Job &job, StopIntent wanted)
{
    if (wanted == StopIntent::Pause && canPause(job.state))
        pause({job.id});
    else if (wanted == StopIntent::Cancel && canCancel(job.state))
        cancel({job.id});
}

bool JobQueue::isDrained() const
{
    const bool mayStart = !m_isStoreRefusing && m_backlog.hasReady();
    return isLoaded() && m_running.empty() && m_starting.isEmpty() && !mayStart
        && m_pendingAdds == 0 && !m_cleaner.isBusy() && m_verbs.isEmpty() && !m_verbs.isBusy();
}

int JobQueue::runningCount() const
{
    return static_cast<int>(m_running.size());
}

void JobQueue::announceIfIdle()
{
    const bool wasDrained = std::exchange(m_isDrainTold, isDrained());
    if (m_isDrainTold && !wasDrained)
        emit drained();
    // A verb that was given before is kept, too: it is not on disk yet.
    const bool isIdle =
        m_running.empty() && m_starting.isEmpty() && m_pendingAdds == 0 && !m_verbs.isBusy();
    if (m_isShuttingDown && isIdle && !m_hasStopped) {
        m_hasStopped = true;
        emit stopped();
    }
}

void JobQueue::heartbeat()
{
    QList<Heartbeat> beats;
    for (const auto &[id, runner] : m_running)
        beats.append(runner->heartbeat());
    whenDone(m_store.heartbeat(beats), this, [](const Result<> &stored) {
        if (!stored)
            qCWarning(logJobs) << "progress not stored:" << stored.error().detail;
    });
}

void JobQueue::setProgressVisible(bool isVisible)
{
    m_hub.setVisible(isVisible);
}

void JobQueue::shutDown()
{
    m_isShuttingDown = true;
    QList<JobId> ids;
    for (const auto &[id, runner] : m_running)
        ids.append(id);
    stopRunning(ids, StopIntent::Quit);
    announceIfIdle();
}

// ---- The verbs ----------------------------------------------------------------------------------

QFuture<Result<QList<JobId>>> JobQueue::add(const QList<JobSpec> &specs, bool paused)
{
    QList<Job> jobs;
    jobs.reserve(specs.size());
    for (const JobSpec &spec : specs)
        jobs.append(planJob(spec, paused, m_clock.utcMs()));
    ++m_pendingAdds;
    // Not then(this, …): whoever asked must get an answer even if the queue is gone by then.
    return m_store.add(jobs).then(
        QCoreApplication::instance(),
        [self = QPointer(this)](const Result<QList<Job>> &stored) -> Result<QList<JobId>> {
            if (self)
                return self->handleStored(stored);
            return stored.map(idsOf);
        });
}

Result<QList<JobId>> JobQueue::handleStored(const Result<QList<Job>> &stored)
{
    --m_pendingAdds;
    if (!stored) {
        emit storeFailed(stored.error());
        announceIfIdle();
        return failure(stored.error());
    }
    m_isStoreRefusing = false;
    QList<JobRow> rows;
    for (const Job &job : *stored) {
        rows.append(rowOf(job));
        m_backlog.track(rows.last());
    }
    emit jobsAdded(rows);
    scheduleSoon();
    announceIfIdle();
    return idsOf(*stored);
}

void JobQueue::pause(const QList<JobId> &ids)
{
    m_verbs.pause(ids);
}

void JobQueue::resume(const QList<JobId> &ids)
{
    m_isStoreRefusing = false; // somebody wants it tried again
    m_verbs.resume(ids);
}

void JobQueue::cancel(const QList<JobId> &ids)
{
    m_verbs.cancel(ids);
}

void JobQueue::retry(const QList<JobId> &ids)
{
    m_isStoreRefusing = false;
    m_verbs.retry(ids);
}

void JobQueue::remove(const QList<JobId> &ids)
{
    m_verbs.remove(ids);
}

void JobQueue::stopRunning(const QList<JobId> &ids, StopIntent intent)
{
    for (const JobId id : ids) {
        const auto found = m_running.find(id);
        if (found != m_running.end())
            found->second->stop(intent);
        else if (const auto starting = m_starting.find(id); starting != m_starting.end())
            *starting = harder(*starting, intent);
    }
}

// ---- Looking ------------------------------------------------------------------------------------

QFuture<Result<QList<Job>>> JobQueue::jobs(const QList<JobId> &ids)
{
    return m_store.jobs(ids);
}

QFuture<Result<QList<Attempt>>> JobQueue::attempts(JobId id)
{
    return m_store.attempts(id);
}

} // namespace respool
