// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/bandwidthshares.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto raiseDelay = 5s;

} // namespace

qint64 bandwidthShare(qint64 limit, int downloads)
{
    return limit <= 0 ? 0 : std::max<qint64>(1, limit / std::max(1, downloads));
}

QList<qsizetype> sharesToLower(qint64 limit, const QList<qint64> &shares, int downloads)
{
    QList<qsizetype> indexes;
    const qint64 sum = std::accumulate(shares.cbegin(), shares.cend(), qint64(0));
    if (limit <= 0 || (sum <= limit && !shares.contains(0)))
        return indexes;
    const qint64 share = bandwidthShare(limit, downloads);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (shares.at(i) == 0 || shares.at(i) > share)
            indexes.append(i);
    }
    return indexes;
}

QList<qsizetype> sharesToRaise(qint64 limit, const QList<qint64> &shares, int downloads)
{
    QList<qsizetype> indexes;
    const qint64 share = bandwidthShare(limit, downloads);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const bool isLimited = shares.at(i) > 0;
        if (isLimited && (share == 0 || share / 2 >= shares.at(i)))
            indexes.append(i);
    }
    return indexes;
}

BandwidthShares::BandwidthShares(QObject *parent)
    : QObject(parent)
{
    m_raising.setSingleShot(true);
    m_raising.setInterval(raiseDelay);
    connect(&m_raising, &QTimer::timeout, this, &BandwidthShares::raise);
}

void BandwidthShares::setLimit(qint64 bytesPerSecond)
{
    if (m_limit == bytesPerSecond)
        return;
    m_limit = bytesPerSecond;
    lower();
    raise();
}

void BandwidthShares::setExpected(int downloads)
{
    if (downloads < m_expected)
        m_raising.start();
    m_expected = downloads;
}

qint64 BandwidthShares::enter(BandwidthUser &user)
{
    m_shares.insert(&user, 0);
    const qint64 share = bandwidthShare(m_limit, parts());
    m_shares[&user] = share;
    lower();
    return share;
}

void BandwidthShares::leave(BandwidthUser &user)
{
    if (m_shares.remove(&user) > 0)
        m_raising.start();
}

int BandwidthShares::parts() const
{
    return std::max(m_expected, static_cast<int>(m_shares.size()));
}

void BandwidthShares::lower()
{
    const QList<BandwidthUser *> users = m_shares.keys();
    restartAmong(users, sharesToLower(m_limit, m_shares.values(), parts()));
}

void BandwidthShares::raise()
{
    QList<BandwidthUser *> users;
    QList<qint64> shares;
    for (auto given = m_shares.cbegin(); given != m_shares.cend(); ++given) {
        if (!given.key()->isWorthRestart())
            continue;
        users.append(given.key());
        shares.append(given.value());
    }
    restartAmong(users, sharesToRaise(m_limit, shares, parts()));
}

void BandwidthShares::restartAmong(const QList<BandwidthUser *> &users,
                                   const QList<qsizetype> &indexes)
{
    for (const qsizetype index : indexes) {
        if (users.at(index)->canRestart())
            users.at(index)->restart();
    }
}

} // namespace respool
