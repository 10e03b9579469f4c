// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/hostgates.h"
#include "core/jobs/scheduler.h"
#include "core/jobs/steprunner.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace respool {

/// What keeps jobs from starting just now, for people to see. A value; times are UTC ms.
struct ClosedGates
{
    bool isHeld = false; ///< somebody wants nothing more to be started
    bool isOffline = false;
    bool isToolMissing = false;
    QHash<QString, qint64> restingHosts; ///< until when
    QHash<QString, WaitReason> folders; ///< DiskSpace or Folder

    friend bool operator==(const ClosedGates &, const ClosedGates &) = default;
};

/// What is left free on a disk when nobody says otherwise.
constexpr qint64 standardLeastFree = 512LL * 1024 * 1024;

/// What lies outside the queue and keeps whole groups of jobs from starting: hosts that rest, the
/// network, full disks, missing drives, missing tools. Knows and answers; who tells it is JobQueue.
/// Main thread.
class StartGates final
{
public:
    void setPolicy(const RetryPolicy &policy);

    [[nodiscard]] const RetryPolicy &policy() const { return m_policy; }

    /// What becomes of a job whose step failed, and what that tells about others: a host that
    /// refused, a network, folder or tool that is not there. @p chance: see disposeOf().
    [[nodiscard]] Disposition dispose(const Job &job, const StepOutcome &outcome, qint64 nowUtcMs,
                                      double chance);

    [[nodiscard]] HostGates &hosts() { return m_hosts; }

    /// What the system says about the network. It can be wrong: now and then one job tries all the
    /// same, and a job that gets something proves it wrong.
    void setOnline(bool isOnline, qint64 nowUtcMs);
    /// A job could not reach this host. Of two hosts in a row it is the network that is gone.
    void noteUnreachable(const QString &host, qint64 nowUtcMs);
    /// A job gets something from this host.
    void noteReachable(const QString &host);
    /// Whether jobs that ask this host can hope for an answer.
    [[nodiscard]] bool isReachable(const QString &host) const;

    /// Jobs to which a failure was counted that was the network's, as turned out within two
    /// minutes: they are to wait for it instead, and have their attempt back. Each is told once.
    /// @p isAtWork: of those it is too early to say.
    [[nodiscard]] QList<JobId> takeBlameless(qint64 nowUtcMs,
                                             const std::function<bool(JobId)> &isAtWork);

    /// How much has to be free on a disk that jobs write to.
    void setLeastFree(qint64 bytes) { m_leastFree = bytes; }

    /// Nothing may be started that writes there.
    void closeFolder(const QString &folder, WaitReason reason);
    /// What somebody found there: whether it can be written to and how much is free. True when that
    /// opened or closed it for all; groups that need more than others ask by closedFor().
    bool noteFolder(const QString &folder, bool isThere, qint64 bytesAvailable);
    [[nodiscard]] WaitReason closedFolder(const QString &folder) const;

    [[nodiscard]] QStringList closedFolders() const { return m_folders.keys(); }

    void setToolMissing(bool isMissing) { m_isToolMissing = isMissing; }

    [[nodiscard]] bool isToolMissing() const { return m_isToolMissing; }

    /// What keeps a group from starting; None: nothing. EncodeSlot and the like are not its
    /// business, DownloadSlot means that its host has enough to do.
    [[nodiscard]] WaitReason closedFor(const StartGroup &group, int perHost, qint64 nowUtcMs) const;

    /// How many of a group may start now; 0: something keeps it closed.
    [[nodiscard]] StartRoom roomOf(const StartGroup &group, int perHost, qint64 nowUtcMs) const;

    /// Whether what keeps it closed, a missing program or drive, comes back only if somebody brings
    /// it.
    [[nodiscard]] bool needsSomebody(const StartGroup &group) const;

    void noteStart(const StartGroup &group, qint64 nowUtcMs);
    void noteEnd(const StartGroup &group);

    /// When to look again because a rest or a pause between probes is over; 0: nothing to wait for.
    [[nodiscard]] qint64 nextOpening(qint64 nowUtcMs) const;

    /// All but isHeld.
    [[nodiscard]] ClosedGates closed(qint64 nowUtcMs) const;

private:
    /// Whether the network seems to be gone.
    [[nodiscard]] bool isOffline() const;
    /// Less is free there than a job needs.
    void noteShortage(const QString &folder, qint64 neededBytes);
    void refuse(const Job &job, const StepOutcome &outcome, qint64 nowUtcMs,
                Disposition &disposition);

    RetryPolicy m_policy;
    HostGates m_hosts;
    bool m_isOnline = true;
    bool m_isProvenOnline = false; ///< in spite of what the system says
    bool m_isToolMissing = false;
    QSet<QString> m_unreachable; ///< hosts since the last one that could be reached

    struct Suspect
    {
        QString host;
        qint64 at = 0;
    };

    QHash<JobId, Suspect> m_suspects; ///< jobs that could not reach their hosts
    qint64 m_nextProbe = 0; ///< while the network seems gone, one job at a time tries

    QHash<QString, WaitReason> m_folders; ///< the closed ones
    QHash<QString, qint64> m_free; ///< bytes, by folder, as last found
    qint64 m_leastFree = standardLeastFree;
};

} // namespace respool
