// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/retrypolicy.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace respool {

/// Courtesy to hosts: how many downloads each gets at once, and who rests after it asked for fewer
/// requests. After a rest one job tries first; the others follow when it has got something. Times
/// are UTC ms. Lost at the end of the program: the first refusal after it brings them back.
class HostGates final
{
public:
    void setPolicy(const RetryPolicy &policy) { m_policy = policy; }

    /// Limits of their own that some hosts have. One for "example.org" is for all of its subdomains
    /// together, but for those that have one themselves.
    void setOwnLimits(const QMap<QString, int> &limits);

    /// Whether a download from @p host may start now. No host: always. @p limit: of hosts that have
    /// none of their own.
    [[nodiscard]] bool isOpen(const QString &host, int limit, qint64 nowUtcMs) const;
    /// How many may start now: as many as are left of the limit.
    [[nodiscard]] int room(const QString &host, int limit, qint64 nowUtcMs) const;
    /// The name of the limit that it counts against: a host's own, or one above it.
    [[nodiscard]] QString limitOf(const QString &host) const;
    /// When the rest of a host ends; 0: it does not rest.
    [[nodiscard]] qint64 coolsUntil(const QString &host) const;
    /// The end of the rest that is over first after @p nowUtcMs; 0: none.
    [[nodiscard]] qint64 nextOpening(qint64 nowUtcMs) const;
    /// The hosts that rest, with the end of it.
    [[nodiscard]] QHash<QString, qint64> resting() const;

    void noteStart(const QString &host);
    void noteEnd(const QString &host);
    /// The host refused for being asked too often. Gives the end of its rest: what it asked for, or
    /// twice the rest before.
    qint64 noteRefusal(const QString &host, qint64 retryAfterMs, qint64 nowUtcMs);
    /// Refusals in a row.
    [[nodiscard]] int refusals(const QString &host) const;
    /// A download from it gets something. True when that ended the time of trying one by one.
    bool noteSuccess(const QString &host, qint64 nowUtcMs);

private:
    struct Host
    {
        int running = 0;
        int refusals = 0; ///< in a row; while there are any, one job at a time tries
        qint64 restsUntil = 0;
    };

    /// The name that a host's own limit goes by; empty: it has none.
    [[nodiscard]] QString ruleOf(const QString &host) const;
    /// More or less of the downloads at work that count against the host's rule, if it has one.
    void count(const QString &host, int change);
    void tidy(const QString &host);

    RetryPolicy m_policy;
    QHash<QString, Host> m_hosts;
    QMap<QString, int> m_ownLimits;
    QHash<QString, int> m_runningOfRule; ///< of the keys of m_ownLimits
};

} // namespace respool
