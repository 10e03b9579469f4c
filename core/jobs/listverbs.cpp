// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/listverbs.h"

#include "core/base/future.h"
#include "core/base/logging.h"

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

// So long a removal can be undone.
constexpr auto purgeDelay = 5min;

} // namespace

ListVerbs::ListVerbs(Services services)
    : m_services(std::move(services))
{
    m_purge.setSingleShot(true);
    m_purge.setInterval(purgeDelay);
    connect(&m_purge, &QTimer::timeout, this, [this] {
        purge(m_services.clock.utcMs() - std::chrono::milliseconds(purgeDelay).count());
    });
}

void ListVerbs::giveUp(const QList<JobId> &held, const Error &error)
{
    for (const JobId id : held)
        m_services.backlog.release(id);
    emit readyChanged();
    emit storeFailed(error);
    m_services.verbs.done();
}

void ListVerbs::remove(const QList<JobId> &ids)
{
    m_services.verbs.enqueue([this, ids] { removeNow(ids); });
}

void ListVerbs::removeNow(const QList<JobId> &ids)
{
    QList<JobId> idle;
    for (const JobId id : ids) {
        if (m_services.isAtWork(id))
            continue;
        m_services.backlog.hold(id);
        idle.append(id);
    }
    whenDone(m_services.store.remove(idle, m_services.clock.utcMs()), this,
             [this, idle](const Result<> &result) {
                 if (!result) {
                     giveUp(idle, result.error());
                     return;
                 }
                 emit stored();
                 for (const JobId id : idle)
                     m_services.backlog.untrack(id);
                 if (!idle.isEmpty()) {
                     emit jobsRemoved(idle);
                     m_purge.start();
                 }
                 m_services.verbs.done();
             });
}

void ListVerbs::restore(const QList<JobId> &ids)
{
    m_services.verbs.enqueue([this, ids] { restoreNow(ids); });
}

void ListVerbs::restoreNow(const QList<JobId> &ids)
{
    whenDone(m_services.store.restore(ids), this, [this](const Result<QList<Job>> &jobs) {
        if (!jobs) {
            giveUp({}, jobs.error());
            return;
        }
        emit stored();
        const QList<JobRow> rows = m_services.backlog.track(*jobs);
        if (!rows.isEmpty())
            emit jobsRestored(rows);
        emit readyChanged();
        m_services.verbs.done();
    });
}

void ListVerbs::move(const QList<JobId> &ids, Move move)
{
    m_services.verbs.enqueue([this, ids, move] {
        arrangeNow(reorder(idlePlaces(), QSet<JobId>(ids.cbegin(), ids.cend()), move));
    });
}

void ListVerbs::moveBefore(const QList<JobId> &ids, const QueuePlace &before)
{
    m_services.verbs.enqueue([this, ids, before] {
        arrangeNow(placeBefore(idlePlaces(), QSet<JobId>(ids.cbegin(), ids.cend()), before));
    });
}

std::set<QueuePlace> ListVerbs::idlePlaces() const
{
    std::set<QueuePlace> places = m_services.backlog.places();
    std::erase_if(places,
                  [this](const QueuePlace &place) { return m_services.isAtWork(place.id); });
    return places;
}

void ListVerbs::setPriority(const QList<JobId> &ids, int priority)
{
    m_services.verbs.enqueue([this, ids, priority] {
        QList<Arrangement> arrangements;
        for (const JobId id : ids) {
            const auto place = m_services.backlog.place(id);
            if (place && place->priority != priority && !m_services.isAtWork(id))
                arrangements.append({id, priority, place->position});
        }
        arrangeNow(arrangements);
    });
}

void ListVerbs::arrange(const QList<Arrangement> &arrangements)
{
    m_services.verbs.enqueue([this, arrangements] { arrangeNow(arrangements); });
}

void ListVerbs::arrangeNow(const QList<Arrangement> &arrangements)
{
    if (arrangements.isEmpty()) {
        emit arranged({});
        m_services.verbs.done();
        return;
    }
    QList<JobId> ids;
    QList<Arrangement> before;
    for (const Arrangement &wanted : arrangements) {
        const auto place = m_services.backlog.place(wanted.job);
        if (!place)
            continue; // finished meanwhile: its place no longer matters
        ids.append(wanted.job);
        before.append({wanted.job, place->priority, place->position});
    }
    whenDone(m_services.store.arrange(arrangements), this,
             [this, ids, before](const Result<> &result) {
                 if (!result) {
                     emit arranged({});
                     giveUp({}, result.error());
                     return;
                 }
                 emit stored();
                 tellArranged(ids, before);
             });
}

void ListVerbs::tellArranged(const QList<JobId> &ids, const QList<Arrangement> &before)
{
    whenDone(m_services.store.jobs(ids), this, [this, before](const Result<QList<Job>> &jobs) {
        if (!jobs) {
            emit arranged(before);
            giveUp({}, jobs.error());
            return;
        }
        QList<Job> idle = *jobs;
        // One at work tells its new place itself when it next changes.
        idle.removeIf([this](const Job &job) { return m_services.isAtWork(job.id); });
        emit jobsChanged(m_services.backlog.track(idle));
        emit arranged(before);
        emit readyChanged();
        m_services.verbs.done();
    });
}

void ListVerbs::removeFinishedBefore(qint64 utcMs)
{
    m_services.verbs.enqueue([this, utcMs] {
        whenDone(m_services.store.finishedBefore(utcMs), this,
                 [this](const Result<QList<JobId>> &ids) {
                     if (!ids)
                         giveUp({}, ids.error());
                     else if (ids->isEmpty())
                         m_services.verbs.done();
                     else
                         removeNow(*ids);
                 });
    });
}

void ListVerbs::purge(qint64 utcMs)
{
    m_services.verbs.enqueue([this, utcMs] {
        whenDone(m_services.store.removedJobs(utcMs), this, [this](const Result<QList<Job>> &jobs) {
            if (!jobs || jobs->isEmpty()) {
                m_services.verbs.done();
                return;
            }
            const QList<JobId> ids = idsOf(*jobs);
            // The folder first: once the row is gone, nobody would know of it.
            m_services.cleaner.clean(*jobs, [this, ids] {
                whenDone(m_services.store.purge(ids), this, [this](const Result<> &result) {
                    if (!result)
                        qCWarning(logJobs) << "removed jobs not deleted:" << result.error().detail;
                    m_services.verbs.done();
                });
            });
        });
    });
}

} // namespace respool
