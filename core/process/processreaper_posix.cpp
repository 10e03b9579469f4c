// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/process/processreaper.h"
#include "core/process/processtable.h"

#include <QElapsedTimer>
#include <QSet>
#include <QThread>

#include <algorithm>

namespace respool {

namespace {

/// The pids in @p table that belong to the runs: wardens, all in their sessions, all that carry a
/// mark, and whatever descends from one of these.
QSet<qint64> leftOversIn(const QList<ProcessEntry> &table, const QList<ProcessIdentity> &wardens,
                         const QList<QUuid> &attempts)
{
    QSet<qint64> sessions;
    for (const ProcessEntry &entry : table) {
        if (wardens.contains(entry.identity))
            sessions.insert(entry.identity.pid);
    }
    QSet<qint64> found = sessions;
    for (const ProcessEntry &entry : table) {
        const auto isMarked = [&] {
            const QUuid attempt = attempts.isEmpty() ? QUuid() : attemptOf(entry.identity.pid);
            return !attempt.isNull() && attempts.contains(attempt);
        };
        if (sessions.contains(entry.session) || isMarked())
            found.insert(entry.identity.pid);
    }
    // Every round adds at least one process or is the last.
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (const ProcessEntry &entry : table) {
            if (found.contains(entry.parent))
                found.insert(entry.identity.pid);
        }
    }
    return found;
}

/// KILL is not obeyed at once: a process on its way out may still finish a write.
void awaitEndOf(const QList<ProcessIdentity> &killed)
{
    QElapsedTimer timer;
    timer.start();
    const auto isAlive = [](const ProcessIdentity &identity) { return identity.isAlive(); };
    while (std::any_of(killed.begin(), killed.end(), isAlive) && timer.elapsed() < 1000)
        QThread::msleep(2);
}

} // namespace

int reapLeftOvers(const QList<ProcessIdentity> &wardens, const QList<QUuid> &attempts)
{
    QList<ProcessIdentity> killed;
    // Again while something new turns up: a process may have forked behind the listing. The bound
    // is for one that forks faster than it can be listed.
    constexpr int mostRounds = 100;
    for (int round = 0; round < mostRounds; ++round) {
        const QList<ProcessEntry> table = processesOfThisUser();
        const QSet<qint64> found = leftOversIn(table, wardens, attempts);
        const qsizetype before = killed.size();
        for (const ProcessEntry &entry : table) {
            const bool isNew =
                found.contains(entry.identity.pid) && !killed.contains(entry.identity);
            // Some die with the ones before them.
            if (isNew && (killExactly(entry.identity) || !entry.identity.isAlive()))
                killed.append(entry.identity);
        }
        if (killed.size() == before)
            break;
    }
    awaitEndOf(killed);
    if (!killed.isEmpty())
        qCInfo(logProcess) << "Killed" << killed.size() << "processes that outlived their run";
    return static_cast<int>(killed.size());
}

} // namespace respool
