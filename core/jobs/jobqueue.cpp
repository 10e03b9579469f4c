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
    , m_recovery(store, clock, [this](JobId id) { return isAtWork(id); })
{
    m_heartbeat.setInterval(heartbeatInterval);
    connect(&m_heartbeat, &QTimer::timeout, this, &JobQueue::heartbeat);
    connect(&m_recovery, &LaunchRecovery::settled, this, &JobQueue::handleSettled);
    connect(&m_recovery, &LaunchRecovery::failed, this, &JobQueue::storeFailed);
    connect(&m_cleaner, &FolderCleaner::cleaned, this, [this](const QList<JobId> &ids) {
        letGo(ids);
        announceIfIdle();
    });
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
    m_entries.clear();
    m_ready = {};
    emit jobsReset();
    load();
}

void JobQueue::load()
{
    ++m_loading;
    m_hasRows = false;
    m_isRecovered = false;
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
        track(row);
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
    if (!m_isVerbRunning && !m_verbs.empty())
        finishVerb(); // what was asked for meanwhile
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

// ---- What is ready ------------------------------------------------------------------------------

QueuePlace JobQueue::placeOf(JobId id, const Entry &entry)
{
    return QueuePlace{entry.priority, entry.position, id};
}

void JobQueue::track(const JobRow &row)
{
    untrack(row.id);
    if (isFinished(row.state))
        return;
    const Entry entry{row.state, laneOf(row.step), row.priority, row.position};
    m_entries.insert(row.id, entry);
    const bool isReady = row.state == JobState::Queued || row.state == JobState::Waiting;
    if (isReady && !isAtWork(row.id) && !m_cleaner.isCleaning(row.id))
        m_ready.of(entry.lane).insert(placeOf(row.id, entry));
}

void JobQueue::untrack(JobId id)
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.cend())
        return;
    m_ready.of(found->lane).erase(placeOf(id, *found));
    m_entries.erase(found);
}

QueueLimits JobQueue::limits() const
{
    return m_limits;
}

void JobQueue::setLimits(QueueLimits limits)
{
    m_limits = limits;
    scheduleSoon();
}

bool JobQueue::changeLane(Lane from, Lane to)
{
    // Others that wait for that lane were there first.
    if (!hasRoom(to, m_use, m_limits) || !m_ready.of(to).empty())
        return false;
    --m_use.of(from);
    ++m_use.of(to);
    scheduleSoon();
    return true;
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
    const auto place = nextStart(m_ready, m_use, m_limits);
    if (!place)
        return;
    startJob(*place, m_entries.value(place->id).lane);
    scheduleSoon();
}

void JobQueue::startJob(const QueuePlace &place, Lane lane)
{
    m_ready.of(lane).erase(place);
    ++m_use.of(lane);
    m_starting.insert(place.id, StopIntent::None);
    whenDone(m_store.jobs({place.id}), this, [this, place, lane](const Result<QList<Job>> &jobs) {
        const StopIntent wanted = m_starting.take(place.id);
        const bool isStartable =
            jobs && !jobs->isEmpty() && next(jobs->first().state, JobEvent::Start);
        if (isStartable && !m_isShuttingDown) {
            runJob(jobs->first(), lane, wanted);
            return;
        }
        --m_use.of(lane);
        untrack(place.id);
        if (!jobs)
            emit storeFailed(jobs.error());
        if (jobs && !jobs->isEmpty()) {
            track(rowOf(jobs->first()));
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
    track(row);
    emit jobsChanged({row});
}

void JobQueue::handleEnded(JobRunner *runner, const Job &job)
{
    const StopIntent wanted = runner->wanted();
    --m_use.of(runner->lane());
    const auto found = m_running.find(job.id);
    found->second.release()->deleteLater();
    m_running.erase(found);
    if (m_running.empty())
        m_heartbeat.stop();
    // The store did not take it. To try the next ones would only make more of them fail.
    if (job.state == JobState::Interrupted)
        m_isStoreRefusing = true;

    const JobRow row = rowOf(job);
    track(row);
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
    const bool mayStart =
        !m_isStoreRefusing && !(m_ready.downloads.empty() && m_ready.encodes.empty());
    return isLoaded() && m_running.empty() && m_starting.isEmpty() && !mayStart
        && m_pendingAdds == 0 && !m_cleaner.isBusy() && m_verbs.empty() && !m_isVerbRunning;
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
        m_running.empty() && m_starting.isEmpty() && m_pendingAdds == 0 && !m_isVerbRunning;
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
        track(rows.last());
    }
    emit jobsAdded(rows);
    scheduleSoon();
    announceIfIdle();
    return idsOf(*stored);
}

void JobQueue::pause(const QList<JobId> &ids)
{
    changeIdle(ids, StopIntent::Pause, [](Job &job) {
        const auto paused = next(job.state, JobEvent::Pause);
        if (paused)
            job.state = *paused;
        return paused.has_value();
    });
}

void JobQueue::resume(const QList<JobId> &ids)
{
    m_isStoreRefusing = false; // somebody wants it tried again
    changeIdle(ids, StopIntent::None, [](Job &job) {
        const auto resumed = next(job.state, JobEvent::Resume);
        if (resumed)
            job.state = *resumed;
        return resumed.has_value();
    });
}

void JobQueue::cancel(const QList<JobId> &ids)
{
    changeIdle(ids, StopIntent::Cancel, [now = m_clock.utcMs()](Job &job) {
        const auto cancelled = next(job.state, JobEvent::Cancel);
        if (!cancelled)
            return false;
        job.state = *cancelled;
        job.error.reset();
        job.finishedAt = now;
        planFromScratch(job);
        return true;
    });
}

void JobQueue::retry(const QList<JobId> &ids)
{
    m_isStoreRefusing = false;
    changeIdle(ids, StopIntent::None, [](Job &job) {
        const auto queued = next(job.state, JobEvent::Retry);
        if (!queued)
            return false;
        planRetry(job);
        job.state = *queued;
        job.error.reset();
        job.finishedAt = 0;
        return true;
    });
}

void JobQueue::remove(const QList<JobId> &ids)
{
    enqueueVerb([this, ids] { removeNow(ids); });
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

QList<JobId> JobQueue::holdIdle(const QList<JobId> &ids)
{
    QList<JobId> idle;
    for (const JobId id : ids) {
        if (isAtWork(id))
            continue;
        // Not to be started between being read here and being stored again.
        if (const auto entry = m_entries.constFind(id); entry != m_entries.cend())
            m_ready.of(entry->lane).erase(placeOf(id, *entry));
        idle.append(id);
    }
    return idle;
}

void JobQueue::letGo(const QList<JobId> &ids)
{
    for (const JobId id : ids) {
        const auto entry = m_entries.constFind(id);
        const bool isReady = entry != m_entries.cend()
            && (entry->state == JobState::Queued || entry->state == JobState::Waiting);
        if (isReady && !isAtWork(id) && !m_cleaner.isCleaning(id))
            m_ready.of(entry->lane).insert(placeOf(id, *entry));
    }
    scheduleSoon();
}

void JobQueue::changeIdle(const QList<JobId> &ids, StopIntent intent, const Verb &verb)
{
    if (intent != StopIntent::None)
        stopRunning(ids, intent);
    enqueueVerb([this, ids, intent, verb] {
        // Some may have been started while earlier verbs were on their way to the disk.
        if (intent != StopIntent::None)
            stopRunning(ids, intent);
        const QList<JobId> idle = holdIdle(ids);
        whenDone(m_store.jobs(idle), this,
                 [this, idle, intent, verb](const Result<QList<Job>> &jobs) {
                     if (jobs) {
                         decideIdle(*jobs, intent, verb);
                         return;
                     }
                     letGo(idle);
                     emit storeFailed(jobs.error());
                     finishVerb();
                 });
    });
}

void JobQueue::decideIdle(const QList<Job> &jobs, StopIntent intent, const Verb &verb)
{
    QList<Job> changed;
    QList<JobRow> news;
    for (Job job : jobs) {
        // Nobody works on it, whatever the disk says: its end could not be stored.
        RecoveryReport report;
        const QList<Job> cutOff = recover({job}, report);
        if (!cutOff.isEmpty())
            job = cutOff.first();
        if (verb(job) || !cutOff.isEmpty()) {
            if (job.state != JobState::Waiting)
                job.waitReason = WaitReason::None;
            changed.append(job);
            continue;
        }
        const JobRow row = rowOf(job);
        const auto entry = m_entries.constFind(job.id);
        if (entry != m_entries.cend() && entry->state != row.state)
            news.append(row); // a start that could not be stored never was
        track(row);
    }
    if (!news.isEmpty())
        emit jobsChanged(news);
    scheduleSoon();
    commitIdle(changed, intent);
}

void JobQueue::commitIdle(const QList<Job> &changed, StopIntent intent)
{
    if (changed.isEmpty()) {
        finishVerb();
        return;
    }
    whenDone(m_store.saveAll(changed), this, [this, changed, intent](const Result<> &stored) {
        QList<JobRow> rows;
        QList<JobId> ids;
        for (const Job &job : changed) {
            rows.append(rowOf(job));
            ids.append(job.id);
        }
        if (!stored) {
            letGo(ids);
            emit storeFailed(stored.error());
            finishVerb();
            return;
        }
        m_isStoreRefusing = false;
        for (const JobRow &row : std::as_const(rows))
            track(row);
        emit jobsChanged(rows);
        for (const JobRow &row : std::as_const(rows)) {
            if (isFinished(row.state))
                emit jobFinished(row);
        }
        if (intent == StopIntent::Cancel)
            m_cleaner.clean(changed);
        scheduleSoon();
        finishVerb();
    });
}

void JobQueue::removeNow(const QList<JobId> &ids)
{
    const QList<JobId> idle = holdIdle(ids);
    whenDone(m_store.jobs(idle), this, [this, idle](const Result<QList<Job>> &jobs) {
        if (!jobs) {
            letGo(idle);
            emit storeFailed(jobs.error());
            finishVerb();
            return;
        }
        QList<JobId> removed;
        for (const Job &job : *jobs)
            removed.append(job.id);
        // The folder first: once the row is gone, nobody would know of it.
        m_cleaner.clean(*jobs, [this, removed] { removeRows(removed); });
    });
}

void JobQueue::removeRows(const QList<JobId> &ids)
{
    whenDone(m_store.remove(ids), this, [this, ids](const Result<> &stored) {
        if (!stored) {
            letGo(ids);
            emit storeFailed(stored.error());
        } else if (!ids.isEmpty()) {
            for (const JobId id : ids)
                untrack(id);
            emit jobsRemoved(ids);
        }
        finishVerb();
    });
}

void JobQueue::enqueueVerb(std::function<void()> verb)
{
    m_verbs.push_back(std::move(verb));
    if (!m_isVerbRunning)
        finishVerb();
}

void JobQueue::finishVerb()
{
    // What a run was cut off in has to be put right before a verb may look at it.
    m_isVerbRunning = m_isRecovered && !m_verbs.empty();
    if (!m_isVerbRunning) {
        announceIfIdle();
        return;
    }
    const auto verb = std::move(m_verbs.front());
    m_verbs.pop_front();
    verb();
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
