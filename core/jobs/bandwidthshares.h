// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace respool {

/// What one of so many downloads gets of a limit, in bytes a second; 0: all it can. Pure.
[[nodiscard]] qint64 bandwidthShare(qint64 limit, int downloads);

/// Whose share has to become smaller so that all together keep to the limit, as indexes; 0 is a
/// share without end. Pure.
[[nodiscard]] QList<qsizetype> sharesToLower(qint64 limit, const QList<qint64> &shares,
                                             int downloads);
/// Whose share would at least double if it were given out anew. Pure.
[[nodiscard]] QList<qsizetype> sharesToRaise(qint64 limit, const QList<qint64> &shares,
                                             int downloads);

/// A download that has a share.
class BandwidthUser
{
public:
    BandwidthUser() = default;
    BandwidthUser(const BandwidthUser &) = delete;
    BandwidthUser &operator=(const BandwidthUser &) = delete;
    virtual ~BandwidthUser() = default;

    /// Whether it could be interrupted now and go on from the bytes that it has.
    [[nodiscard]] virtual bool canRestart() const = 0;
    /// Whether enough is left to be worth that.
    [[nodiscard]] virtual bool isWorthRestart() const = 0;
    /// Its share is another one now. It ends its tool, gently, and asks for it again.
    virtual void restart() = 0;
};

/// Shares a limit out among the downloads at work. yt-dlp keeps to a limit for one process and
/// cannot be told another one while it runs. So each gets an equal share at its start: of as many
/// parts as there will be downloads when all that may start has started. When one more comes, those
/// that have more than their share go on with a smaller one from the bytes they have, so the sum
/// stays below the limit; when some have ended, those whose share would at least double and that
/// have a while to go do the same. A changed limit counts at once, by the same rules.
/// The limit is of what is read: the system fetches some megabytes a connection ahead, once. Not
/// kept to it are live streams, which ffmpeg fetches. Main thread.
class BandwidthShares final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BandwidthShares)

public:
    explicit BandwidthShares(QObject *parent = nullptr);

    /// Bytes a second for all together; 0: no limit.
    void setLimit(qint64 bytesPerSecond);
    /// How many downloads will be at work as soon as all have started that may.
    void setExpected(int downloads);

    /// The share of a download that is about to start its tool; 0: no limit. Others may be
    /// restarted for it.
    [[nodiscard]] qint64 enter(BandwidthUser &user);
    /// It needs no share any more. Nothing happens where it has none.
    void leave(BandwidthUser &user);

private:
    void lower();
    void raise();
    void restartAmong(const QList<BandwidthUser *> &users, const QList<qsizetype> &indexes);
    [[nodiscard]] int parts() const;

    qint64 m_limit = 0;
    int m_expected = 0;
    QHash<BandwidthUser *, qint64> m_shares;
    QTimer m_raising; ///< what becomes free is mostly taken by the next one at once
};

} // namespace respool
