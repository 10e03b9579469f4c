// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobqueue.h"

#include "core/base/future.h"
#include "core/jobs/planner.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr qint64 toolIntervalMs = std::chrono::milliseconds(30s).count();
constexpr qint64 longestAlarmMs = std::chrono::milliseconds(60s).count();

} // namespace

JobQueue::JobQueue(JobStore &store, StepRunnerFactory &runners, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_steps(runners)
    , m_clock(clock)
    , m_cleaner(store, runners)
    , m_backlog([this](JobId id) { return isAtWork(id) || m_cleaner.isCleaning(id); })
    , m_jobVerbs(IdleVerbs::Services{store, clock, m_backlog, m_cleaner, m_verbs, *this})
    , m_listVerbs(
          {store, clock, m_backlog, m_cleaner, m_verbs, [this](JobId id) { return isAtWork(id); }})
    , m_loader(store, clock, [this](JobId id) { return isAtWork(id); })
    , m_running({store, runners, clock, m_hub, *this})
    , m_renaming({store, m_backlog, m_verbs, m_running, [this](JobId id) { return isAtWork(id); }})
{
    connect(&m_running, &RunningJobs::changed, this, &JobQueue::handleChanged);
    connect(&m_running, &RunningJobs::ended, this, &JobQueue::handleEnded);
    connect(&m_running, &RunningJobs::storeFailed, this, &JobQueue::storeFailed);
    connect(&m_running, &RunningJobs::started, this, &JobQueue::handleStarted);
    connect(&m_running, &RunningJobs::notStarted, this, &JobQueue::handleNotStarted);
    connect(&m_loader, &ListLoader::rowsRead, this, &JobQueue::handleRowsRead);
    connect(&m_loader, &ListLoader::settled, this, &JobQueue::handleSettled);
    connect(&m_loader, &ListLoader::loaded, this, &JobQueue::finishOpening);
    connect(&m_loader, &ListLoader::failed, this, &JobQueue::storeFailed);
    connect(&m_cleaner, &FolderCleaner::cleaned, this, [this](const QList<JobId> &ids) {
        for (const JobId id : ids)
            m_backlog.release(id);
        scheduleSoon();
        announceIfIdle();
    });
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &JobQueue::lookAgain);
    connectVerbs();
    connect(&m_hub, &ProgressHub::progressChanged, this, &JobQueue::progressChanged);
}

JobQueue::~JobQueue() = default;

void JobQueue::connectVerbs()
{
    const auto handleStored = [this] { m_isStoreRefusing = false; };
    connect(&m_verbs, &VerbQueue::idle, this, &JobQueue::announceIfIdle);
    connect(&m_jobVerbs, &IdleVerbs::jobsChanged, this, &JobQueue::jobsChanged);
    connect(&m_jobVerbs, &IdleVerbs::jobFinished, this, &JobQueue::jobFinished);
    connect(&m_jobVerbs, &IdleVerbs::storeFailed, this, &JobQueue::storeFailed);
    connect(&m_jobVerbs, &IdleVerbs::stored, this, handleStored);
    connect(&m_jobVerbs, &IdleVerbs::readyChanged, this, &JobQueue::scheduleSoon);
    connect(&m_listVerbs, &ListVerbs::jobsChanged, this, &JobQueue::jobsChanged);
    connect(&m_listVerbs, &ListVerbs::jobsRemoved, this, &JobQueue::jobsRemoved);
    connect(&m_listVerbs, &ListVerbs::jobsRestored, this, &JobQueue::jobsAdded);
    connect(&m_listVerbs, &ListVerbs::arranged, this, &JobQueue::arranged);
    connect(&m_listVerbs, &ListVerbs::storeFailed, this, &JobQueue::storeFailed);
    connect(&m_listVerbs, &ListVerbs::stored, this, handleStored);
    connect(&m_listVerbs, &ListVerbs::readyChanged, this, &JobQueue::scheduleSoon);
    connect(&m_renaming, &Renaming::jobsChanged, this, &JobQueue::jobsChanged);
    connect(&m_renaming, &Renaming::settled, this, &JobQueue::renamed);
    connect(&m_renaming, &Renaming::stored, this, handleStored);
    connect(&m_renaming, &Renaming::readyChanged, this, &JobQueue::scheduleSoon);
}

// ---- Opening ------------------------------------------------------------------------------------

void JobQueue::open()
{
    m_openedUtcMs = m_clock.utcMs();
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
    m_verbs.setEnabled(false);
    m_loader.start();
}

bool JobQueue::isLoaded() const
{
    return m_loader.isDone();
}

void JobQueue::handleRowsRead(const QList<JobRow> &rows)
{
    for (const JobRow &row : rows)
        m_backlog.track(row);
    emit jobsAdded(rows);
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
    m_verbs.setEnabled(true); // and what was asked for meanwhile is done
}

void JobQueue::finishOpening()
{
    m_cleaner.cleanLeftOvers();
    // Nobody can take back what an earlier launch removed. What this one removed while the list was
    // still being read, people can.
    m_listVerbs.purge(m_openedUtcMs - 1);
    emit loaded();
    scheduleSoon();
    announceIfIdle();
}

bool JobQueue::isAtWork(JobId id) const
{
    return m_running.contains(id);
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

void JobQueue::setHostLimits(const QMap<QString, int> &limits)
{
    m_gates.hosts().setOwnLimits(limits);
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
    if (!isLoaded() || m_isShuttingDown)
        return;
    const bool mayStart = !m_isStoreRefusing && !m_isHeld && !m_isAsleep;
    tellExpectedDownloads(mayStart);
    if (const auto start = mayStart ? m_backlog.takeNext(openGates()) : std::nullopt) {
        startJob(*start);
        scheduleSoon();
    } else {
        settle();
    }
}

void JobQueue::tellExpectedDownloads(bool mayStart)
{
    const auto roomOf = [this, now = m_clock.utcMs(), perHost = m_backlog.limits().perHost,
                         mayStart](const StartGroup &group) {
        return mayStart ? m_gates.roomOf(group, perHost, now) : 0;
    };
    m_steps.setExpectedDownloads(m_backlog.expectedDownloads(roomOf));
}

IsOpen JobQueue::openGates() const
{
    return [this, now = m_clock.utcMs(),
            perHost = m_backlog.limits().perHost](const StartGroup &group) {
        return m_gates.closedFor(group, perHost, now) == WaitReason::None;
    };
}

void JobQueue::settle()
{
    const qint64 now = m_clock.utcMs();
    std::optional<qint64> next = m_backlog.nextDue();
    if (const qint64 opening = m_gates.nextOpening(now); opening > 0)
        next = next ? std::min(*next, opening) : opening;
    if (m_gates.isToolMissing())
        next = std::min(next.value_or(now + toolIntervalMs), now + toolIntervalMs);
    m_alarm.stop();
    // The clock on the wall may be set meanwhile: no wait is longer than the time until a look.
    if (next)
        m_alarm.start(static_cast<int>(std::clamp<qint64>(*next - now, 0, longestAlarmMs)));

    const ClosedGates gates = closedGates();
    const QStringList folders = watchedFolders();
    if (gates != m_toldGates || folders != m_toldFolders) {
        m_toldGates = gates;
        m_toldFolders = folders;
        emit gatesChanged();
    }
    announceIfIdle();
}

void JobQueue::lookAgain()
{
    m_backlog.releaseDue(m_clock.utcMs(), m_gates.policy());
    if (m_gates.isToolMissing())
        m_gates.setToolMissing(!m_steps.hasTools());
    scheduleSoon();
}

void JobQueue::startJob(const Backlog::Start &start)
{
    m_gates.noteStart(start.group, m_clock.utcMs());
    m_running.start(start);
}

void JobQueue::handleStarted()
{
    announceIfIdle();
    scheduleSoon(); // its folder is to be watched from now on
}

void JobQueue::handleNotStarted(const Backlog::Start &start, const std::optional<Job> &job,
                                StopIntent wanted)
{
    m_backlog.leave(start.lane);
    m_gates.noteEnd(start.group);
    m_backlog.untrack(start.id);
    if (job) {
        m_backlog.track(rowOf(*job));
        repeatWish(*job, wanted);
    }
    scheduleSoon();
    announceIfIdle();
}

void JobQueue::handleChanged(const Job &job)
{
    const JobRow row = rowOf(job);
    m_backlog.track(row);
    emit jobsChanged({row});
}

void JobQueue::handleEnded(const Job &job, Lane lane, const StartGroup &group, StopIntent wanted)
{
    m_backlog.leave(lane);
    m_gates.noteEnd(group);
    // The store did not take it. To try the next ones would only make more of them fail.
    if (job.state == JobState::Interrupted) {
        m_isStoreRefusing = true;
        m_unstored.insert(job.id);
    }

    const JobRow row = rowOf(job);
    m_backlog.track(row);
    emit jobsChanged({row});
    if (isFinished(job.state)) {
        emit jobFinished(row);
        if (job.state != JobState::Failed)
            m_cleaner.clean({job});
    }
    repeatWish(job, wanted);
    giveAttemptsBack();
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
    const auto mayOpen = [this](const StartGroup &group) { return !m_gates.needsSomebody(group); };
    const bool mayStart =
        !m_isStoreRefusing && !m_isHeld && (m_backlog.hasTimed() || m_backlog.hasReady(mayOpen));
    return isLoaded() && m_running.isEmpty() && !mayStart && m_pendingAdds == 0
        && !m_cleaner.isBusy() && m_verbs.isEmpty() && !m_verbs.isBusy();
}

int JobQueue::runningCount() const
{
    return m_running.count();
}

void JobQueue::announceIfIdle()
{
    const bool isBusy = !m_running.isEmpty();
    if (std::exchange(m_isBusyTold, isBusy) != isBusy)
        emit busyChanged(isBusy);
    if (m_isPreparingSleep)
        endSleepPreparation();
    const bool wasDrained = std::exchange(m_isDrainTold, isDrained());
    if (m_isDrainTold && !wasDrained)
        emit drained();
    // A verb that was given before is kept, too: it is not on disk yet.
    const bool isIdle = m_running.isEmpty() && m_pendingAdds == 0 && !m_verbs.isBusy();
    if (m_isShuttingDown && isIdle && !m_hasStopped) {
        m_hasStopped = true;
        emit stopped();
    }
}

void JobQueue::setProgressVisible(bool isVisible)
{
    m_hub.setVisible(isVisible);
}

void JobQueue::shutDown()
{
    m_isShuttingDown = true;
    m_running.end();
    announceIfIdle();
}

// ---- The verbs ----------------------------------------------------------------------------------

Future<Result<QList<JobId>>> JobQueue::add(const QList<JobSpec> &specs, bool paused,
                                           qint64 notBefore)
{
    QList<Job> jobs;
    jobs.reserve(specs.size());
    for (const JobSpec &spec : specs) {
        jobs.append(planJob(spec, paused, m_clock.utcMs()));
        if (notBefore > 0 && !paused)
            planStart(jobs.last(), notBefore);
    }
    return addAgain(jobs);
}

Future<Result<QList<JobId>>> JobQueue::addAgain(const QList<Job> &jobs)
{
    ++m_pendingAdds;
    // Whoever asked must get an answer even if the queue is gone by then.
    return mapped(
        m_store.add(jobs),
        [self = QPointer(this)](const Result<QList<Job>> &stored) -> Result<QList<JobId>> {
            return self ? self->handleStored(stored) : stored.map(idsOf);
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
    emit jobsAdded(m_backlog.track(*stored));
    scheduleSoon();
    announceIfIdle();
    return idsOf(*stored);
}

void JobQueue::pause(const QList<JobId> &ids)
{
    m_jobVerbs.pause(ids);
}

void JobQueue::resume(const QList<JobId> &ids)
{
    m_isStoreRefusing = false; // somebody wants it tried again
    m_jobVerbs.resume(ids);
}

void JobQueue::cancel(const QList<JobId> &ids)
{
    m_jobVerbs.cancel(ids);
}

void JobQueue::retry(const QList<JobId> &ids)
{
    m_isStoreRefusing = false;
    m_jobVerbs.retry(ids);
}

void JobQueue::retryFromScratch(const QList<JobId> &ids)
{
    m_isStoreRefusing = false;
    m_jobVerbs.retryFromScratch(ids);
}

void JobQueue::startNow(const QList<JobId> &ids)
{
    m_isStoreRefusing = false;
    m_gates.setToolMissing(false);
    m_jobVerbs.startNow(ids);
}

void JobQueue::startAt(const QList<JobId> &ids, qint64 utcMs)
{
    m_jobVerbs.startAt(ids, utcMs);
}

void JobQueue::remove(const QList<JobId> &ids)
{
    m_listVerbs.remove(ids);
}

void JobQueue::restore(const QList<JobId> &ids)
{
    m_listVerbs.restore(ids);
}

void JobQueue::move(const QList<JobId> &ids, Move move)
{
    m_listVerbs.move(ids, move);
}

void JobQueue::moveBefore(const QList<JobId> &ids, const QueuePlace &before)
{
    m_listVerbs.moveBefore(ids, before);
}

void JobQueue::rename(JobId id, const QString &name)
{
    m_renaming.rename(id, name);
}

void JobQueue::setPriority(const QList<JobId> &ids, int priority)
{
    m_listVerbs.setPriority(ids, priority);
}

void JobQueue::arrange(const QList<Arrangement> &arrangements)
{
    m_listVerbs.arrange(arrangements);
}

void JobQueue::removeFinishedBefore(qint64 utcMs)
{
    m_listVerbs.removeFinishedBefore(utcMs);
}

void JobQueue::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    scheduleSoon();
}

void JobQueue::stopRunning(const QList<JobId> &ids, StopIntent intent)
{
    for (const JobId id : ids)
        m_running.stop(id, intent);
}

// ---- What happens outside -----------------------------------------------------------------------

void JobQueue::setRetryPolicy(const RetryPolicy &policy)
{
    m_gates.setPolicy(policy);
}

void JobQueue::setResumesAtLaunch(bool resumes)
{
    m_loader.recovery().setResumes(resumes);
}

void JobQueue::setMostCrashes(int count)
{
    m_loader.recovery().setMostCrashes(count);
}

Disposition JobQueue::dispose(const Job &job, const StepOutcome &outcome)
{
    const Disposition disposition = m_gates.dispose(job, outcome, m_clock.utcMs(),
                                                    QRandomGenerator::global()->generateDouble());
    if (disposition.reason == WaitReason::DiskSpace)
        m_backlog.setNeed(job.id, outcome.neededBytes);
    giveAttemptsBack();
    return disposition;
}

/// It may have turned out just now that it is the network what others have failed for.
void JobQueue::giveAttemptsBack()
{
    const auto ids =
        m_gates.takeBlameless(m_clock.utcMs(), [this](JobId id) { return isAtWork(id); });
    if (!ids.isEmpty())
        m_jobVerbs.blameNetwork(ids);
}

void JobQueue::noteReachable(const Job &job)
{
    const QString host = hostOf(job.spec);
    const bool wasReachable = m_gates.isReachable(host);
    m_gates.noteReachable(host);
    if (m_gates.hosts().noteSuccess(host, m_clock.utcMs()) || !wasReachable)
        scheduleSoon();
}

void JobQueue::setOnline(bool isOnline)
{
    m_gates.setOnline(isOnline, m_clock.utcMs());
    giveAttemptsBack();
    scheduleSoon();
}

void JobQueue::setLeastFree(qint64 bytes)
{
    m_gates.setLeastFree(bytes);
}

void JobQueue::noteFolder(const QString &folder, bool isThere, qint64 bytesAvailable)
{
    const bool hasChanged = m_gates.noteFolder(folder, isThere, bytesAvailable);
    if (m_backlog.neededFolders().contains(folder))
        scheduleSoon(); // there may be enough for one of them now
    if (!hasChanged)
        return;
    const WaitReason reason = m_gates.closedFolder(folder);
    if (reason != WaitReason::None)
        m_running.stopToWait(folder, reason);
    scheduleSoon();
}

void JobQueue::lookForTools()
{
    if (m_gates.isToolMissing())
        lookAgain();
}

void JobQueue::retryStore()
{
    m_isStoreRefusing = false;
    const QSet<JobId> unstored = std::exchange(m_unstored, {});
    if (!unstored.isEmpty())
        m_jobVerbs.resume(QList<JobId>(unstored.cbegin(), unstored.cend()));
    scheduleSoon();
}

void JobQueue::prepareForSleep()
{
    m_isAsleep = true;
    m_isPreparingSleep = true;
    m_running.heartbeat();
    m_running.stopForSleep();
    endSleepPreparation();
}

void JobQueue::endSleepPreparation()
{
    if (!m_running.isSleepHarmful() && std::exchange(m_isPreparingSleep, false))
        emit readyForSleep();
}

void JobQueue::wake()
{
    m_isAsleep = false;
    m_isPreparingSleep = false;
    m_running.handleWake();
    m_backlog.releaseDue(m_clock.utcMs(), m_gates.policy());
    scheduleSoon();
}

ClosedGates JobQueue::closedGates() const
{
    ClosedGates gates = m_gates.closed(m_clock.utcMs());
    gates.isHeld = m_isHeld;
    return gates;
}

QStringList JobQueue::watchedFolders() const
{
    QSet<QString> folders = m_running.destinations();
    const QStringList closed = m_gates.closedFolders();
    folders.unite(QSet<QString>(closed.cbegin(), closed.cend()));
    folders.unite(m_backlog.neededFolders());
    QStringList sorted(folders.cbegin(), folders.cend());
    sorted.sort();
    return sorted;
}

// ---- Looking ------------------------------------------------------------------------------------

Future<Result<QList<Job>>> JobQueue::jobs(const QList<JobId> &ids)
{
    return m_store.jobs(ids);
}

Future<Result<QList<Attempt>>> JobQueue::attempts(JobId id)
{
    return m_store.attempts(id);
}

Future<Result<QStringList>> JobQueue::knownSources(const QStringList &sources)
{
    return m_store.knownSources(sources);
}

} // namespace respool
