// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/profile.h"
#include "core/jobs/jobqueue.h"
#include "core/jobs/thumbnailrun.h"

#include <QSet>

#include <deque>

namespace respool {

/// Makes a picture for each job beside the work, one at a time: when the job completes, at the
/// lowest priority, and when somebody looks at one that has none, ahead of what nobody waits for.
/// No step of the job: a picture neither delays nor fails it, and a lost one is made again. Main
/// thread.
class Thumbnailer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Thumbnailer)

public:
    struct Services
    {
        JobQueue &queue;
        JobStore &store;
        const ToolLocator &tools;
        Profile profile;
    };

    /// Deletes the pictures of jobs that are gone once the queue is loaded.
    explicit Thumbnailer(Services services, QObject *parent = nullptr);
    /// Ends what is at work; no picture is left half-made.
    ~Thumbnailer() override;

    /// Makes the picture of a job that is looked at, before those of others: one that is being made
    /// for nobody is put off, and a busy computer does not starve it. What had none to give since
    /// the last time it completed is not read again.
    void want(JobId id);
    /// The program ends: nothing more is made.
    void end();

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    /// The job has a picture, a new one perhaps.
    void made(respool::JobId id);
    void started(qint64 wardenPid);
    /// All that was asked for has been looked at.
    void idle();

private:
    struct Wish
    {
        JobId id;
        bool replaces = false;
        bool isLookedAt = false;
    };

    void handleFinished(const JobRow &row);
    /// Takes what is known of a wish out of the list.
    [[nodiscard]] Wish taken(JobId id);
    void putOff();
    void startNext();
    void begin(const Job &job);
    void conclude(bool hasPicture);
    void sweep();
    void handleSwept(const QList<QUuid> &uuids);

    Services m_services;
    std::deque<Wish> m_wishes; ///< what is looked at first
    Wish m_current; ///< while busy
    bool m_isPutOff = false; ///< the current one, for what is looked at
    QSet<JobId> m_without; ///< jobs that have no picture to give
    std::unique_ptr<ThumbnailRun> m_run;
    bool m_isBusy = false;
    bool m_hasEnded = false;
};

} // namespace respool
