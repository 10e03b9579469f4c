// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/listloader.h"

#include "core/base/future.h"

#include <utility>

namespace respool {

namespace {

// What fills a screen comes first. Each chunk makes the window paint once, which costs as much as
// taking in thousands of rows; with more of them it would stall.
constexpr int firstRows = 500;
constexpr int rowsPerChunk = 5000;

} // namespace

ListLoader::ListLoader(JobStore &store, const Clock &clock, std::function<bool(JobId)> isAtWork,
                       QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_recovery(store, clock, std::move(isAtWork))
{
    connect(&m_recovery, &LaunchRecovery::settled, this, &ListLoader::handleSettled);
    connect(&m_recovery, &LaunchRecovery::failed, this, &ListLoader::failed);
}

void ListLoader::start()
{
    ++m_start;
    m_hasRows = false;
    m_isRecovered = false;
    readRows(JobId{}, firstRows);
    // A backup holds jobs that were at work when it was made, too.
    m_recovery.start();
}

void ListLoader::readRows(JobId after, int count)
{
    whenDone(m_store.rows(after, count), this,
             [this, count, start = m_start](const Result<QList<JobRow>> &rows) {
                 if (start != m_start)
                     return;
                 if (rows)
                     handleRows(*rows, rows->size() < count);
                 else
                     emit failed(rows.error());
             });
}

void ListLoader::handleRows(const QList<JobRow> &rows, bool isLast)
{
    if (!isLast)
        readRows(rows.last().id, rowsPerChunk); // read while these are shown
    if (!rows.isEmpty())
        emit rowsRead(rows);
    if (!isLast)
        return;
    m_hasRows = true;
    tellIfDone();
}

void ListLoader::handleSettled(const QList<Job> &jobs, const RecoveryReport &report)
{
    emit settled(jobs, report);
    m_isRecovered = true;
    tellIfDone();
}

void ListLoader::tellIfDone()
{
    if (isDone())
        emit loaded();
}

} // namespace respool
