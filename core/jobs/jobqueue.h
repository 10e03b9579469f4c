// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/domain/jobstore.h"
#include "core/domain/progress.h"
#include "core/jobs/backlog.h"
#include "core/jobs/foldercleaner.h"
#include "core/jobs/idleverbs.h"
#include "core/jobs/listloader.h"
#include "core/jobs/listverbs.h"
#include "core/jobs/progresshub.h"
#include "core/jobs/renaming.h"
#include "core/jobs/runningjobs.h"
#include "core/jobs/startgates.h"
#include "core/jobs/verbqueue.h"

#include <QObject>
#include <QTimer>

namespace respool {

/// Decides what happens to every job: accepts, starts, stops, recovers. Each act is decide (pure),
/// commit, act, publish; so what a signal says is on disk. The only thing a window listens to.
/// Lives on the main thread and never waits.
class JobQueue final : public QObject, private JobArbiter, private IdleVerbs::Workers
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobQueue)

public:
    JobQueue(JobStore &store, StepRunnerFactory &runners, const Clock &clock,
             QObject *parent = nullptr);
    ~JobQueue() override;

    /// Loads all rows (jobsAdded in chunks), recovers what was cut off, then starts working.
    void open();
    /// The database was replaced under it (restored from a backup): all rows anew.
    void reload();
    [[nodiscard]] bool isLoaded() const;

    /// Stores jobs; the future is ready when they are on disk, jobsAdded comes with it.
    /// @p notBefore: UTC ms; those that are not paused wait until then, 0: for nothing.
    Future<Result<QList<JobId>>> add(const QList<JobSpec> &specs, bool paused = false,
                                     qint64 notBefore = 0);
    /// The same for jobs that were in the list before it was damaged.
    Future<Result<QList<JobId>>> addAgain(const QList<Job> &jobs);

    // The verbs. Jobs whose state forbids one are left alone; the effect comes by jobsChanged.
    void pause(const QList<JobId> &ids); ///< stops, keeps partial files, frees the slot
    void resume(const QList<JobId> &ids); ///< goes on from the bytes it had
    void cancel(const QList<JobId> &ids); ///< stops, deletes partial files, keeps the row
    void retry(const QList<JobId> &ids); ///< again from what is still good
    void retryFromScratch(const QList<JobId> &ids); ///< again from nothing
    void startNow(const QList<JobId> &ids); ///< whatever the limits say
    void startAt(const QList<JobId> &ids, qint64 utcMs); ///< not before then
    void remove(const QList<JobId> &ids); ///< takes the row away; finished files stay
    void restore(const QList<JobId> &ids); ///< undoes remove(), for some minutes
    void move(const QList<JobId> &ids, Move move);
    /// As if somebody had put them there by hand, see placeBefore().
    void moveBefore(const QList<JobId> &ids, const QueuePlace &before);
    void rename(JobId id, const QString &name); ///< renamed() answers
    void setPriority(const QList<JobId> &ids, int priority);
    void arrange(const QList<Arrangement> &arrangements); ///< undoes what arranged() told
    void removeFinishedBefore(qint64 utcMs); ///< files stay

    /// Finishes what runs and starts nothing more, until it is taken back or the program ends.
    void setHeld(bool isHeld);

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    [[nodiscard]] QueueLimits limits() const;
    void setLimits(QueueLimits limits); ///< takes effect at once; nothing running is stopped

    /// Limits of their own that some hosts have, see HostGates; takes effect as the others do.
    void setHostLimits(const QMap<QString, int> &limits);

    [[nodiscard]] RetryPolicy retryPolicy() const { return m_gates.policy(); }

    void setRetryPolicy(const RetryPolicy &policy);
    /// Whether a launch goes on with what it finds interrupted. To be set before open().
    void setResumesAtLaunch(bool resumes);
    /// After how many crashes in a row a launch leaves a job to the user even so; as above.
    void setMostCrashes(int count);

    // What happens outside, as whoever watches it tells.
    void setOnline(bool isOnline);
    /// How much has to stay free on every disk that jobs write to.
    void setLeastFree(qint64 bytes);
    /// What was found at a folder of watchedFolders(): whether it can be written to, and how much
    /// is free. Where it cannot be gone on, jobs at work there are stopped and wait.
    void noteFolder(const QString &folder, bool isThere, qint64 bytesAvailable);
    /// A missing tool may be there now: if so, what waits for it goes on.
    void lookForTools();
    /// The store can be written again: what it refused is gone on with.
    void retryStore();
    /// Stops what a sleep would cut off, stores where everything is, then readyForSleep().
    void prepareForSleep();
    void wake();

    /// What keeps jobs from starting now.
    [[nodiscard]] ClosedGates closedGates() const;
    /// The folders that have to be watched: jobs write there or wait for them.
    [[nodiscard]] QStringList watchedFolders() const;

    /// A whole job, its runs: read from the store when somebody looks at it.
    [[nodiscard]] Future<Result<QList<Job>>> jobs(const QList<JobId> &ids);
    [[nodiscard]] Future<Result<QList<Attempt>>> attempts(JobId id);
    /// Those of @p sources that a job in the list has.
    [[nodiscard]] Future<Result<QStringList>> knownSources(const QStringList &sources);

    /// Whether nothing runs and nothing would start by itself.
    [[nodiscard]] bool isDrained() const;
    /// Jobs at work now.
    [[nodiscard]] int runningCount() const;

    /// Views that cannot be seen need progress once a second, others four times.
    void setProgressVisible(bool isVisible);

    /// Starts nothing more, stops what runs (it goes on at the next launch) and emits stopped()
    /// when every state is on disk.
    void shutDown();

signals:
    void jobsAdded(const QList<respool::JobRow> &rows);
    void jobsChanged(const QList<respool::JobRow> &rows);
    void jobsRemoved(const QList<respool::JobId> &ids);
    /// See ListVerbs::arranged().
    void arranged(const QList<respool::Arrangement> &before);
    /// See Renaming::settled().
    void renamed(respool::JobId id, const respool::Result<QString> &before);
    /// What keeps jobs from starting, or the folders to watch, are others now.
    void gatesChanged();
    /// As little as possible is lost if the computer sleeps now.
    void readyForSleep();
    /// Whether anything runs has changed.
    void busyChanged(bool isBusy);
    /// The list is another one now (a damaged database was restored): forget all rows; jobsAdded
    /// follow.
    void jobsReset();
    /// All rows that were on disk have been announced.
    void loaded();
    void progressChanged(const QList<respool::JobProgress> &progress);
    /// Once after a launch that found work cut off.
    void recovered(const respool::RecoveryReport &report);
    /// A job reached completed, failed or cancelled by itself or by a verb.
    void jobFinished(const respool::JobRow &row);
    /// Nothing runs and nothing will start by itself.
    void drained();
    /// The store refused something: nothing that was promised is lost, but the act did not happen.
    void storeFailed(const respool::Error &error);
    void stopped();

private:
    [[nodiscard]] bool changeLane(Lane from, Lane to) override;
    [[nodiscard]] Disposition dispose(const Job &job, const StepOutcome &outcome) override;
    void noteReachable(const Job &job) override;
    [[nodiscard]] bool isAtWork(JobId id) const override;
    void stopRunning(const QList<JobId> &ids, StopIntent intent) override;

    void connectVerbs();
    void load();
    void handleRowsRead(const QList<JobRow> &rows);
    void handleSettled(const QList<Job> &jobs, const RecoveryReport &report);
    void finishOpening();

    void scheduleSoon();
    void startNext();
    [[nodiscard]] IsOpen openGates() const;
    /// @p mayStart: whether anything may.
    void tellExpectedDownloads(bool mayStart);
    /// After all that could be started was: tells what keeps the others, and when to look again.
    void settle();
    void lookAgain();
    void endSleepPreparation();
    void startJob(const Backlog::Start &start);
    void handleStarted();
    void handleNotStarted(const Backlog::Start &start, const std::optional<Job> &job,
                          StopIntent wanted);
    void handleChanged(const Job &job);
    void handleEnded(const Job &job, Lane lane, const StartGroup &group, StopIntent wanted);
    /// A pause or cancel that came while the job was starting, ending or letting go of its slot.
    void repeatWish(const Job &job, StopIntent wanted);
    void announceIfIdle();
    void giveAttemptsBack();

    [[nodiscard]] Result<QList<JobId>> handleStored(const Result<QList<Job>> &stored);

    JobStore &m_store;
    StepRunnerFactory &m_steps;
    const Clock &m_clock;
    FolderCleaner m_cleaner;
    Backlog m_backlog;
    VerbQueue m_verbs;
    IdleVerbs m_jobVerbs;
    ListVerbs m_listVerbs;
    StartGates m_gates;
    ListLoader m_loader;
    ProgressHub m_hub;
    RunningJobs m_running;
    Renaming m_renaming;
    QTimer m_alarm; ///< when the time of a waiting job or the end of a host's rest has come
    ClosedGates m_toldGates;
    QStringList m_toldFolders;

    QSet<JobId> m_unstored; ///< their end was refused by the store
    bool m_isScheduled = false;
    bool m_isShuttingDown = false;
    bool m_hasStopped = false;
    bool m_isDrainTold = false;
    bool m_isHeld = false;
    bool m_isAsleep = false;
    bool m_isPreparingSleep = false; ///< readyForSleep() is owed
    bool m_isBusyTold = false;
    bool m_isStoreRefusing = false; ///< nothing is started until a write succeeds again
    int m_pendingAdds = 0;
    qint64 m_openedUtcMs = 0; ///< open()
};

} // namespace respool
