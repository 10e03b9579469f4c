// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/hostgates.h"

#include <algorithm>
#include <limits>

namespace respool {

bool HostGates::isOpen(const QString &host, int limit, qint64 nowUtcMs) const
{
    return room(host, limit, nowUtcMs) > 0;
}

int HostGates::room(const QString &host, int limit, qint64 nowUtcMs) const
{
    if (host.isEmpty())
        return std::numeric_limits<int>::max();
    const Host state = m_hosts.value(host);
    // A clock that was set back must not make a rest longer than any is.
    const bool isResting =
        state.restsUntil > nowUtcMs && state.restsUntil - nowUtcMs <= longestAskedPauseMs;
    if (isResting)
        return 0;
    const QString rule = ruleOf(host);
    const int room = rule.isEmpty() ? limit - state.running
                                    : m_ownLimits.value(rule) - m_runningOfRule.value(rule);
    return std::max(0, state.refusals > 0 ? std::min(room, 1 - state.running) : room);
}

QString HostGates::ruleOf(const QString &host) const
{
    for (QString name = host; !m_ownLimits.isEmpty() && !name.isEmpty();) {
        if (m_ownLimits.contains(name))
            return name;
        const qsizetype dot = name.indexOf(u'.');
        name = dot < 0 ? QString() : name.mid(dot + 1);
    }
    return {};
}

QString HostGates::limitOf(const QString &host) const
{
    const QString rule = ruleOf(host);
    return rule.isEmpty() ? host : rule;
}

void HostGates::setOwnLimits(const QMap<QString, int> &limits)
{
    m_ownLimits = limits;
    m_runningOfRule.clear();
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host)
        count(host.key(), host->running);
}

void HostGates::count(const QString &host, int change)
{
    if (const QString rule = ruleOf(host); !rule.isEmpty())
        m_runningOfRule[rule] += change;
}

qint64 HostGates::coolsUntil(const QString &host) const
{
    return m_hosts.value(host).restsUntil;
}

qint64 HostGates::nextOpening(qint64 nowUtcMs) const
{
    qint64 next = 0;
    for (const Host &host : m_hosts) {
        if (host.restsUntil > nowUtcMs && (next == 0 || host.restsUntil < next))
            next = host.restsUntil;
    }
    return next;
}

QHash<QString, qint64> HostGates::resting() const
{
    QHash<QString, qint64> hosts;
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host) {
        if (host->restsUntil > 0)
            hosts.insert(host.key(), host->restsUntil);
    }
    return hosts;
}

void HostGates::noteStart(const QString &host)
{
    if (host.isEmpty())
        return;
    ++m_hosts[host].running;
    count(host, 1);
}

void HostGates::noteEnd(const QString &host)
{
    const auto found = m_hosts.find(host);
    if (found == m_hosts.end())
        return;
    --found->running;
    count(host, -1);
    tidy(host);
}

qint64 HostGates::noteRefusal(const QString &host, qint64 retryAfterMs, qint64 nowUtcMs)
{
    Host &refusing = m_hosts[host];
    // Several downloads are refused together; that is one refusal.
    if (refusing.restsUntil <= nowUtcMs)
        ++refusing.refusals;
    const qint64 factor = qint64(1) << std::clamp(refusing.refusals - 1, 0, 20);
    const qint64 own = std::min<qint64>(m_policy.coolDown.count() * factor,
                                        std::max(m_policy.longestPause, m_policy.coolDown).count());
    const qint64 rest = std::min(retryAfterMs > 0 ? retryAfterMs : own, longestAskedPauseMs);
    refusing.restsUntil = std::max(refusing.restsUntil, nowUtcMs + rest);
    return refusing.restsUntil;
}

int HostGates::refusals(const QString &host) const
{
    return m_hosts.value(host).refusals;
}

bool HostGates::noteSuccess(const QString &host, qint64 nowUtcMs)
{
    const auto found = m_hosts.find(host);
    // One that was let in before the refusal says nothing about new ones.
    if (found == m_hosts.end() || found->refusals == 0 || found->restsUntil > nowUtcMs)
        return false;
    found->refusals = 0;
    found->restsUntil = 0;
    tidy(host);
    return true;
}

void HostGates::tidy(const QString &host)
{
    const auto found = m_hosts.constFind(host);
    if (found != m_hosts.cend() && found->running <= 0 && found->refusals == 0)
        m_hosts.erase(found);
}

} // namespace respool
