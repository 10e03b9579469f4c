// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/startgates.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iterator>

namespace respool {

namespace {

using namespace std::chrono_literals;

// So many hosts in a row are not all down at once.
constexpr qsizetype hostsForEvidence = 2;
// A host that refuses so often in a row wants no more of this job.
constexpr int mostRefusals = 8;
// Longer ago, it was something else.
constexpr qint64 suspicionMs = std::chrono::milliseconds(2min).count();
constexpr qint64 probeIntervalMs = std::chrono::milliseconds(30s).count();
constexpr qint64 offlineProbeIntervalMs = std::chrono::milliseconds(5min).count();

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
}

} // namespace

void StartGates::setPolicy(const RetryPolicy &policy)
{
    m_policy = policy;
    m_hosts.setPolicy(policy);
}

Disposition StartGates::dispose(const Job &job, const StepOutcome &outcome, qint64 nowUtcMs,
                                double chance)
{
    const QString host = hostOf(job.spec);
    const ErrorCode code = outcome.error->code;
    if (code == ErrorCode::NetworkUnreachable)
        noteUnreachable(host, nowUtcMs);
    const bool isOfNetwork =
        code == ErrorCode::NetworkUnreachable || code == ErrorCode::NetworkInterrupted;
    if (isOfNetwork && !isReachable(host)) {
        // It is not this job's fault and costs it nothing.
        return {.isRetried = true, .reason = WaitReason::Network, .failures = job.failures};
    }
    Disposition disposition = disposeOf(*outcome.error, job.failures, outcome.hasProgressed,
                                        outcome.retryAfterMs, m_policy, nowUtcMs, chance);
    if (disposition.isRetried)
        refuse(job, outcome, nowUtcMs, disposition);
    if (isOfNetwork && disposition.isRetried)
        m_suspects.insert(job.id, {host, nowUtcMs});
    return disposition;
}

/// What one job has met with keeps others from trying the same.
void StartGates::refuse(const Job &job, const StepOutcome &outcome, qint64 nowUtcMs,
                        Disposition &disposition)
{
    const QString host = hostOf(job.spec);
    switch (disposition.reason) {
    case WaitReason::CoolDown:
        disposition.notBefore = m_hosts.noteRefusal(host, outcome.retryAfterMs, nowUtcMs);
        disposition.isRetried = m_hosts.refusals(host) < mostRefusals;
        break;
    case WaitReason::DiskSpace:
        // Where it is known how much this job needs, it waits alone: others may need less.
        if (outcome.neededBytes > 0)
            noteShortage(job.spec.destination, outcome.neededBytes);
        else
            closeFolder(job.spec.destination, disposition.reason);
        break;
    case WaitReason::Folder:
        closeFolder(job.spec.destination, disposition.reason);
        break;
    case WaitReason::Tool:
        m_isToolMissing = true;
        break;
    case WaitReason::None:
    case WaitReason::EncodeSlot:
    case WaitReason::DownloadSlot:
    case WaitReason::Retry:
    case WaitReason::Schedule:
    case WaitReason::Network:
        break;
    }
}

void StartGates::setOnline(bool isOnline, qint64 nowUtcMs)
{
    m_isOnline = isOnline;
    m_isProvenOnline = false;
    m_unreachable.clear(); // what was met with is of another time
    if (isOnline)
        m_suspects.clear();
    else
        m_nextProbe = nowUtcMs + offlineProbeIntervalMs;
}

void StartGates::noteUnreachable(const QString &host, qint64 nowUtcMs)
{
    if (host.isEmpty())
        return;
    m_unreachable.insert(host);
    if (m_unreachable.size() >= hostsForEvidence)
        m_nextProbe = nowUtcMs + probeIntervalMs;
}

void StartGates::noteReachable(const QString &host)
{
    if (host.isEmpty())
        return;
    m_unreachable.clear();
    m_suspects.clear(); // it was their hosts
    m_isProvenOnline = m_isProvenOnline || !isThisComputer(host);
}

bool StartGates::isOffline() const
{
    return (!m_isOnline && !m_isProvenOnline) || m_unreachable.size() >= hostsForEvidence;
}

QList<JobId> StartGates::takeBlameless(qint64 nowUtcMs, const std::function<bool(JobId)> &isAtWork)
{
    QList<JobId> blameless;
    for (auto suspect = m_suspects.begin(); suspect != m_suspects.end();) {
        const bool isOld = std::abs(nowUtcMs - suspect->at) > suspicionMs;
        const bool isTold = !isOld && !isReachable(suspect->host) && !isAtWork(suspect.key());
        if (isTold)
            blameless.append(suspect.key());
        suspect = isOld || isTold ? m_suspects.erase(suspect) : std::next(suspect);
    }
    return blameless;
}

bool StartGates::isReachable(const QString &host) const
{
    if (host.isEmpty())
        return true;
    if (m_unreachable.size() >= hostsForEvidence)
        return false;
    return m_isOnline || m_isProvenOnline || isThisComputer(host);
}

void StartGates::closeFolder(const QString &folder, WaitReason reason)
{
    m_folders.insert(folder, reason);
}

void StartGates::noteShortage(const QString &folder, qint64 neededBytes)
{
    m_free.insert(folder, std::min(m_free.value(folder, neededBytes), neededBytes - 1));
}

bool StartGates::noteFolder(const QString &folder, bool isThere, qint64 bytesAvailable)
{
    const WaitReason before = closedFolder(folder);
    // Twice of what is least, so that it is not closed again at once.
    const qint64 wanted = before == WaitReason::DiskSpace ? 2 * m_leastFree : m_leastFree;
    m_free.insert(folder, isThere ? bytesAvailable : 0);
    if (!isThere)
        m_folders.insert(folder, WaitReason::Folder);
    else if (bytesAvailable < wanted)
        m_folders.insert(folder, WaitReason::DiskSpace);
    else
        m_folders.remove(folder);
    return closedFolder(folder) != before;
}

WaitReason StartGates::closedFolder(const QString &folder) const
{
    return m_folders.value(folder, WaitReason::None);
}

WaitReason StartGates::closedFor(const StartGroup &group, int perHost, qint64 nowUtcMs) const
{
    if (const WaitReason reason = closedFolder(group.destination); reason != WaitReason::None)
        return reason;
    if (group.neededBytes > 0 && group.neededBytes > m_free.value(group.destination))
        return WaitReason::DiskSpace;
    if (m_isToolMissing)
        return WaitReason::Tool;
    const bool mayProbe = nowUtcMs >= m_nextProbe;
    if (!isReachable(group.host) && !mayProbe)
        return WaitReason::Network;
    if (m_hosts.isOpen(group.host, perHost, nowUtcMs))
        return WaitReason::None;
    return m_hosts.coolsUntil(group.host) > nowUtcMs ? WaitReason::CoolDown
                                                     : WaitReason::DownloadSlot;
}

StartRoom StartGates::roomOf(const StartGroup &group, int perHost, qint64 nowUtcMs) const
{
    if (closedFor(group, perHost, nowUtcMs) != WaitReason::None)
        return 0;
    return {m_hosts.room(group.host, perHost, nowUtcMs), m_hosts.limitOf(group.host)};
}

bool StartGates::needsSomebody(const StartGroup &group) const
{
    return m_isToolMissing || closedFolder(group.destination) == WaitReason::Folder;
}

void StartGates::noteStart(const StartGroup &group, qint64 nowUtcMs)
{
    if (!isReachable(group.host))
        m_nextProbe = nowUtcMs + (m_isOnline ? probeIntervalMs : offlineProbeIntervalMs);
    m_hosts.noteStart(group.host);
}

void StartGates::noteEnd(const StartGroup &group)
{
    m_hosts.noteEnd(group.host);
}

qint64 StartGates::nextOpening(qint64 nowUtcMs) const
{
    const qint64 host = m_hosts.nextOpening(nowUtcMs);
    if (!isOffline() || m_nextProbe <= nowUtcMs)
        return host;
    return host == 0 ? m_nextProbe : std::min(host, m_nextProbe);
}

ClosedGates StartGates::closed(qint64 nowUtcMs) const
{
    ClosedGates gates;
    gates.isOffline = isOffline();
    gates.isToolMissing = m_isToolMissing;
    const QHash<QString, qint64> resting = m_hosts.resting();
    for (auto host = resting.cbegin(); host != resting.cend(); ++host) {
        if (host.value() > nowUtcMs)
            gates.restingHosts.insert(host.key(), host.value());
    }
    gates.folders = m_folders;
    return gates;
}

} // namespace respool
