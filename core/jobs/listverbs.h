// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/jobstore.h"
#include "core/jobs/backlog.h"
#include "core/jobs/foldercleaner.h"
#include "core/jobs/reordering.h"
#include "core/jobs/verbqueue.h"

#include <QObject>
#include <QTimer>

namespace respool {

/// What people do to the list and not to the jobs in it: remove, put back, order. What is removed
/// stays on disk, with its partial files, for some minutes or until the next launch; that long it
/// can be put back. Main thread.
class ListVerbs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListVerbs)

public:
    struct Services
    {
        JobStore &store;
        const Clock &clock;
        Backlog &backlog;
        FolderCleaner &cleaner;
        VerbQueue &verbs;
        std::function<bool(JobId)> isAtWork;
    };

    explicit ListVerbs(Services services);

    /// Takes rows away that nobody works on.
    void remove(const QList<JobId> &ids);
    /// Undoes remove().
    void restore(const QList<JobId> &ids);
    void move(const QList<JobId> &ids, Move move);
    /// See placeBefore().
    void moveBefore(const QList<JobId> &ids, const QueuePlace &before);
    void setPriority(const QList<JobId> &ids, int priority);
    /// Gives jobs exactly these places.
    void arrange(const QList<Arrangement> &arrangements);
    /// Removes what was finished before then; its files stay.
    void removeFinishedBefore(qint64 utcMs);
    /// Deletes for good what was removed before then, and its partial files.
    void purge(qint64 utcMs);

signals:
    void jobsRemoved(const QList<respool::JobId> &ids);
    void jobsRestored(const QList<respool::JobRow> &rows);
    void jobsChanged(const QList<respool::JobRow> &rows);
    /// Once for each move(), setPriority() and arrange(), in their order: @p before gives the
    /// places back by arrange(); empty: none had to be changed, or none could be.
    void arranged(const QList<respool::Arrangement> &before);
    void storeFailed(const respool::Error &error);
    void stored();
    /// Jobs may be ready that were not before.
    void readyChanged();

private:
    void giveUp(const QList<JobId> &held, const Error &error);
    void removeNow(const QList<JobId> &ids);
    void restoreNow(const QList<JobId> &ids);
    /// The places of jobs that nobody works on: what runs has none any more.
    [[nodiscard]] std::set<QueuePlace> idlePlaces() const;
    void arrangeNow(const QList<Arrangement> &arrangements);
    void tellArranged(const QList<JobId> &ids, const QList<Arrangement> &before);

    Services m_services;
    QTimer m_purge;
};

} // namespace respool
