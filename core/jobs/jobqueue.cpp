// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobqueue.h"

#include "core/base/logging.h"
#include "core/jobs/planner.h"
#include "core/process/processreaper.h"

#include <QtConcurrentRun>

#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

// A chunk of rows reaches the window within a frame or two: measured worst 22 ms for 2,000.
constexpr int rowsPerChunk = 1000;
constexpr auto heartbeatInterval = 5s;

} // namespace

JobQueue::JobQueue(JobStore &store, StepRunnerFactory &runners, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_steps(runners)
    , m_clock(clock)
{
    m_heartbeat.setInterval(heartbeatInterval);
    connect(&m_heartbeat, &QTimer::timeout, this, &JobQueue::heartbeat);
    connect(&m_hub, &ProgressHub::progressChanged, this, &JobQueue::progressChanged);
}

JobQueue::~JobQueue() = default;

// ---- Opening ------------------------------------------------------------------------------------

void JobQueue::open()
{
    loadRows(JobId{});
    recoverLeftOvers();
}

void JobQueue::reload()
{
    m_entries.clear();
    m_ready = {};
    m_hasRows = false;
    emit jobsReset();
    loadRows(JobId{});
}

bool JobQueue::isLoaded() const
{
    return m_hasRows && m_isRecovered;
}

void JobQueue::loadRows(JobId after)
{
    m_store.rows(after, rowsPerChunk).then(this, [this](const Result<QList<JobRow>> &rows) {
        if (!rows) {
            emit storeFailed(rows.error());
            return;
        }
        handleRowsLoaded(*rows);
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

void JobQueue::recoverLeftOvers()
{
    m_store.openAttempts().then(this, [this](const Result<QList<Attempt>> &open) {
        if (!open) {
            emit storeFailed(open.error());
            return;
        }
        QList<ProcessIdentity> wardens;
        QList<QUuid> tokens;
        for (const Attempt &attempt : *open) {
            wardens.append(ProcessIdentity{attempt.pid, attempt.startTicks, attempt.bootId});
            tokens.append(attempt.token);
        }
        // Before anything may start: two runs must never work in one folder.
        QtConcurrent::run([wardens, tokens] {
            return tokens.isEmpty() ? 0 : reapLeftOvers(wardens, tokens);
        }).then(this, [this, attempts = *open](int reaped) {
            m_store.activeJobs().then(this,
                                      [this, attempts, reaped](const Result<QList<Job>> &active) {
                                          if (active)
                                              commitRecovery(*active, attempts, reaped);
                                          else
                                              emit storeFailed(active.error());
                                      });
        });
    });
}

void JobQueue::commitRecovery(const QList<Job> &active, const QList<Attempt> &open, int reaped)
{
    RecoveryReport report;
    report.reaped = reaped;
    const QList<Job> jobs = recover(active, report);
    if (jobs.isEmpty()) {
        m_isRecovered = true;
        finishOpening();
        return;
    }
    for (Attempt attempt : open) {
        const auto job = std::find_if(jobs.cbegin(), jobs.cend(), [&attempt](const Job &candidate) {
            return candidate.id == attempt.job;
        });
        attempt.end = AttemptEnd::Interrupted;
        attempt.endedAt = m_clock.utcMs();
        if (job != jobs.cend())
            m_store.end(*job, attempt);
    }
    m_store.saveAll(jobs).then(this, [this, jobs, report](const Result<> &stored) {
        if (!stored) {
            emit storeFailed(stored.error());
            return;
        }
        QList<Job> cancelled;
        for (const Job &job : jobs) {
            handleChanged(job);
            if (job.state == JobState::Cancelled)
                cancelled.append(job);
        }
        discardWork(cancelled);
        m_isRecovered = true;
        emit recovered(report);
        finishOpening();
    });
}

void JobQueue::finishOpening()
{
    if (!isLoaded())
        return;
    emit loaded();
    scheduleSoon();
    announceIfDrained();
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
    if (isReady && !m_running.contains(row.id) && !m_starting.contains(row.id))
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
    if (!isLoaded() || m_isShuttingDown)
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
    m_store.jobs({place.id}).then(this, [this, place, lane](const Result<QList<Job>> &jobs) {
        const StopIntent wanted = m_starting.take(place.id);
        if (!jobs || jobs->isEmpty()) {
            --m_use.of(lane);
            untrack(place.id);
            if (!jobs)
                emit storeFailed(jobs.error());
            return;
        }
        auto runner = std::make_unique<JobRunner>(
            JobRunner::Services{m_store, m_steps, m_clock, m_hub, *this}, jobs->first(), lane,
            nullptr);
        JobRunner *running = runner.get();
        connect(running, &JobRunner::changed, this, &JobQueue::handleChanged);
        connect(running, &JobRunner::storeFailed, this, &JobQueue::storeFailed);
        connect(running, &JobRunner::ended, this,
                [this, running](const Job &job) { handleEnded(running, job); });
        m_running.emplace(place.id, std::move(runner));
        if (!m_heartbeat.isActive())
            m_heartbeat.start();
        running->start();
        if (wanted != StopIntent::None)
            running->stop(wanted);
    });
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

    const JobRow row = rowOf(job);
    track(row);
    emit jobsChanged({row});
    if (isFinished(job.state)) {
        emit jobFinished(row);
        if (job.state != JobState::Failed)
            discardWork({job});
    } else if (wanted == StopIntent::Pause && canPause(job.state)) {
        pause({job.id}); // the wish came while the job was letting go of its slot
    } else if (wanted == StopIntent::Cancel && canCancel(job.state)) {
        cancel({job.id});
    }
    if (m_isShuttingDown && m_running.empty())
        emit stopped();
    scheduleSoon();
    announceIfDrained();
}

bool JobQueue::isDrained() const
{
    return isLoaded() && m_running.empty() && m_starting.isEmpty() && m_ready.downloads.empty()
        && m_ready.encodes.empty() && m_pendingAdds == 0 && !m_isVerbRunning;
}

int JobQueue::runningCount() const
{
    return static_cast<int>(m_running.size());
}

void JobQueue::announceIfDrained()
{
    if (isDrained())
        emit drained();
}

void JobQueue::heartbeat()
{
    QList<Heartbeat> beats;
    for (const auto &[id, runner] : m_running)
        beats.append(runner->heartbeat());
    m_store.heartbeat(beats).then(this, [](const Result<> &stored) {
        if (!stored)
            qCWarning(logJobs) << "progress not stored:" << stored.error().detail;
    });
}

void JobQueue::setProgressVisible(bool isVisible)
{
    m_hub.setVisible(isVisible);
}

void JobQueue::discardWork(const QList<Job> &jobs)
{
    for (const Job &job : jobs)
        m_steps.discardWork(job);
}

void JobQueue::shutDown()
{
    m_isShuttingDown = true;
    if (m_running.empty()) {
        emit stopped();
        return;
    }
    for (const auto &[id, runner] : m_running)
        runner->stop(StopIntent::Quit);
}

// ---- The verbs ----------------------------------------------------------------------------------

QFuture<Result<QList<JobId>>> JobQueue::add(const QList<JobSpec> &specs, bool paused)
{
    QList<Job> jobs;
    jobs.reserve(specs.size());
    for (const JobSpec &spec : specs)
        jobs.append(planJob(spec, paused, m_clock.utcMs()));
    ++m_pendingAdds;
    return m_store.add(jobs).then(this,
                                  [this](const Result<QList<Job>> &stored) -> Result<QList<JobId>> {
                                      --m_pendingAdds;
                                      if (!stored) {
                                          emit storeFailed(stored.error());
                                          return failure(stored.error());
                                      }
                                      QList<JobRow> rows;
                                      QList<JobId> ids;
                                      for (const Job &job : *stored) {
                                          rows.append(rowOf(job));
                                          ids.append(job.id);
                                          track(rows.last());
                                      }
                                      emit jobsAdded(rows);
                                      scheduleSoon();
                                      return ids;
                                  });
}

void JobQueue::pause(const QList<JobId> &ids)
{
    stopRunning(ids, StopIntent::Pause);
    changeIdle(
        ids,
        [](Job &job) {
            if (!canPause(job.state))
                return false;
            job.state = *next(job.state, JobEvent::Pause);
            return true;
        },
        false);
}

void JobQueue::resume(const QList<JobId> &ids)
{
    changeIdle(
        ids,
        [](Job &job) {
            if (!canResume(job.state))
                return false;
            job.state = *next(job.state, JobEvent::Resume);
            return true;
        },
        false);
}

void JobQueue::cancel(const QList<JobId> &ids)
{
    stopRunning(ids, StopIntent::Cancel);
    changeIdle(
        ids,
        [now = m_clock.utcMs()](Job &job) {
            if (!canCancel(job.state))
                return false;
            job.state = *next(job.state, JobEvent::Cancel);
            job.error.reset();
            job.finishedAt = now;
            planFromScratch(job);
            return true;
        },
        true);
}

void JobQueue::retry(const QList<JobId> &ids)
{
    changeIdle(
        ids,
        [](Job &job) {
            if (!canRetry(job.state))
                return false;
            planRetry(job);
            job.state = *next(job.state, JobEvent::Retry);
            job.error.reset();
            job.finishedAt = 0;
            return true;
        },
        false);
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
            *starting = intent;
    }
}

void JobQueue::changeIdle(const QList<JobId> &ids, const Verb &verb, bool discardsWork)
{
    enqueueVerb([this, ids, verb, discardsWork] {
        QList<JobId> idle;
        for (const JobId id : ids) {
            if (m_running.contains(id) || m_starting.contains(id))
                continue;
            // Not to be started between being read here and being stored again.
            if (const auto entry = m_entries.constFind(id); entry != m_entries.cend())
                m_ready.of(entry->lane).erase(placeOf(id, *entry));
            idle.append(id);
        }
        m_store.jobs(idle).then(this, [this, verb, discardsWork](const Result<QList<Job>> &jobs) {
            if (!jobs) {
                emit storeFailed(jobs.error());
                finishVerb();
                return;
            }
            QList<Job> changed;
            for (Job job : *jobs) {
                if (verb(job))
                    changed.append(job);
                else
                    track(rowOf(job));
            }
            commitIdle(changed, discardsWork);
        });
    });
}

void JobQueue::commitIdle(const QList<Job> &changed, bool discardsWork)
{
    if (changed.isEmpty()) {
        finishVerb();
        return;
    }
    m_store.saveAll(changed).then(this, [this, changed, discardsWork](const Result<> &stored) {
        if (!stored) {
            emit storeFailed(stored.error());
            finishVerb();
            return;
        }
        QList<JobRow> rows;
        for (const Job &job : changed) {
            rows.append(rowOf(job));
            track(rows.last());
        }
        emit jobsChanged(rows);
        if (discardsWork)
            discardWork(changed);
        scheduleSoon();
        finishVerb();
    });
}

void JobQueue::removeNow(const QList<JobId> &ids)
{
    QList<JobId> idle;
    for (const JobId id : ids) {
        if (m_running.contains(id) || m_starting.contains(id))
            continue;
        if (const auto entry = m_entries.constFind(id); entry != m_entries.cend())
            m_ready.of(entry->lane).erase(placeOf(id, *entry));
        idle.append(id);
    }
    m_store.jobs(idle).then(this, [this](const Result<QList<Job>> &jobs) {
        if (!jobs) {
            emit storeFailed(jobs.error());
            finishVerb();
            return;
        }
        QList<JobId> removed;
        for (const Job &job : *jobs)
            removed.append(job.id);
        m_store.remove(removed).then(this, [this, removed, gone = *jobs](const Result<> &stored) {
            if (!stored) {
                emit storeFailed(stored.error());
            } else {
                for (const JobId id : removed)
                    untrack(id);
                emit jobsRemoved(removed);
                discardWork(gone);
            }
            finishVerb();
        });
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
    m_isVerbRunning = !m_verbs.empty();
    if (!m_isVerbRunning) {
        announceIfDrained();
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
