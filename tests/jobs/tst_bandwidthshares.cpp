// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/bandwidthshares.h"

#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <numeric>
#include <vector>

using namespace respool;

namespace {

constexpr qint64 limit = 3'000'000;

/// A download that is over with its old share as soon as it is asked.
class FakeUser final : public BandwidthUser
{
public:
    explicit FakeUser(BandwidthShares &shares)
        : m_shares(shares)
    {
    }

    ~FakeUser() override { m_shares.leave(*this); }

    void start() { share = m_shares.enter(*this); }

    [[nodiscard]] bool canRestart() const override { return isResumable; }

    [[nodiscard]] bool isWorthRestart() const override { return hasMuchLeft; }

    void restart() override
    {
        ++restarts;
        m_shares.leave(*this);
        start();
    }

    qint64 share = -1;
    int restarts = 0;
    bool isResumable = true;
    bool hasMuchLeft = true;

private:
    BandwidthShares &m_shares;
};

} // namespace

class TestBandwidthShares final : public QObject
{
    Q_OBJECT

private slots:
    void shares_data();
    void shares();
    void lowers_data();
    void lowers();
    void raises_data();
    void raises();
    void startsThatComeTogetherAreNotRestarted();
    void makesRoomForOneMore();
    void givesOutWhatBecomesFree();
    void leavesAloneWhatIsNearlyDone();
    void followsAChangedLimit();
    void neverGivesMoreThanThereIs();
};

void TestBandwidthShares::shares_data()
{
    QTest::addColumn<qint64>("all");
    QTest::addColumn<int>("downloads");
    QTest::addColumn<qint64>("share");
    QTest::newRow("no limit") << qint64(0) << 3 << qint64(0);
    QTest::newRow("alone") << limit << 1 << limit;
    QTest::newRow("three") << limit << 3 << limit / 3;
    QTest::newRow("rounded down") << qint64(100) << 3 << qint64(33);
    QTest::newRow("nobody yet") << limit << 0 << limit;
    QTest::newRow("more than there is") << qint64(2) << 64 << qint64(1);
}

void TestBandwidthShares::shares()
{
    QFETCH(const qint64, all);
    QFETCH(const int, downloads);
    QTEST(bandwidthShare(all, downloads), "share");
}

void TestBandwidthShares::lowers_data()
{
    QTest::addColumn<qint64>("all");
    QTest::addColumn<QList<qint64>>("given");
    QTest::addColumn<int>("downloads");
    QTest::addColumn<QList<qsizetype>>("indexes");
    using Given = QList<qint64>;
    using Indexes = QList<qsizetype>;
    QTest::newRow("no limit") << qint64(0) << Given{0, 5} << 2 << Indexes{};
    QTest::newRow("equal") << qint64(90) << Given{30, 30, 30} << 3 << Indexes{};
    QTest::newRow("one too much") << qint64(90) << Given{90, 45} << 2 << Indexes{0};
    QTest::newRow("enough for all") << qint64(90) << Given{45, 30} << 2 << Indexes{};
    QTest::newRow("unequal, but below") << qint64(90) << Given{50, 30} << 2 << Indexes{};
    QTest::newRow("a new limit") << qint64(90) << Given{0, 0} << 2 << Indexes{0, 1};
    QTest::newRow("one without end") << qint64(90) << Given{45, 0} << 2 << Indexes{1};
}

void TestBandwidthShares::lowers()
{
    QFETCH(const qint64, all);
    QFETCH(const QList<qint64>, given);
    QFETCH(const int, downloads);
    QTEST(sharesToLower(all, given, downloads), "indexes");
}

void TestBandwidthShares::raises_data()
{
    QTest::addColumn<qint64>("all");
    QTest::addColumn<QList<qint64>>("given");
    QTest::addColumn<int>("downloads");
    QTest::addColumn<QList<qsizetype>>("indexes");
    using Given = QList<qint64>;
    using Indexes = QList<qsizetype>;
    QTest::newRow("equal") << qint64(90) << Given{30, 30, 30} << 3 << Indexes{};
    QTest::newRow("of three, two are left") << qint64(90) << Given{30, 30} << 2 << Indexes{};
    QTest::newRow("of two, one is left") << qint64(90) << Given{45} << 1 << Indexes{0};
    QTest::newRow("of three, one is left") << qint64(90) << Given{30} << 1 << Indexes{0};
    QTest::newRow("another is about to start") << qint64(90) << Given{45} << 2 << Indexes{};
    QTest::newRow("the limit is gone") << qint64(0) << Given{45, 0} << 2 << Indexes{0};
    QTest::newRow("unlimited already") << qint64(90) << Given{0} << 1 << Indexes{};
}

void TestBandwidthShares::raises()
{
    QFETCH(const qint64, all);
    QFETCH(const QList<qint64>, given);
    QFETCH(const int, downloads);
    QTEST(sharesToRaise(all, given, downloads), "indexes");
}

void TestBandwidthShares::startsThatComeTogetherAreNotRestarted()
{
    BandwidthShares shares;
    shares.setLimit(limit);
    shares.setExpected(3);
    FakeUser a(shares);
    FakeUser b(shares);
    FakeUser c(shares);
    for (FakeUser *user : {&a, &b, &c}) {
        user->start();
        QCOMPARE(user->share, limit / 3);
    }
    QCOMPARE(a.restarts + b.restarts + c.restarts, 0);
}

void TestBandwidthShares::makesRoomForOneMore()
{
    BandwidthShares shares;
    shares.setLimit(limit);
    shares.setExpected(1);
    FakeUser first(shares);
    first.start();
    QCOMPARE(first.share, limit);
    shares.setExpected(2);
    QCOMPARE(first.restarts, 0); // the other has not started yet
    FakeUser second(shares);
    second.start();
    QCOMPARE(second.share, limit / 2);
    QCOMPARE(first.share, limit / 2);
    QCOMPARE(first.restarts, 1);
    QCOMPARE(second.restarts, 0);
}

void TestBandwidthShares::givesOutWhatBecomesFree()
{
    BandwidthShares shares;
    shares.setLimit(limit);
    shares.setExpected(2);
    FakeUser first(shares);
    first.start();
    {
        FakeUser second(shares);
        second.start();
    }
    shares.setExpected(1);
    QCOMPARE(first.restarts, 0); // another one may come at once
    QTRY_COMPARE_WITH_TIMEOUT(first.share, limit, 10'000);
    QCOMPARE(first.restarts, 1);
}

void TestBandwidthShares::leavesAloneWhatIsNearlyDone()
{
    BandwidthShares shares;
    shares.setLimit(limit);
    shares.setExpected(3);
    FakeUser brief(shares);
    FakeUser live(shares);
    FakeUser usual(shares);
    for (FakeUser *user : {&brief, &live, &usual})
        user->start();
    brief.hasMuchLeft = false;
    live.isResumable = false;
    shares.setLimit(0);
    QCOMPARE(usual.share, 0);
    QCOMPARE(brief.share, limit / 3);
    QCOMPARE(live.share, limit / 3);
}

void TestBandwidthShares::followsAChangedLimit()
{
    BandwidthShares shares;
    shares.setExpected(2);
    FakeUser first(shares);
    FakeUser second(shares);
    first.start();
    second.start();
    QCOMPARE(first.share, 0);
    second.hasMuchLeft = false; // a promise is kept all the same
    shares.setLimit(limit);
    QCOMPARE(first.share, limit / 2);
    QCOMPARE(second.share, limit / 2);
    shares.setLimit(limit / 2);
    QCOMPARE(first.share, limit / 4);
    QCOMPARE(second.share, limit / 4);
    shares.setLimit(limit * 2 / 3); // not worth it
    QCOMPARE(first.share, limit / 4);
    shares.setLimit(limit);
    QCOMPARE(first.share, limit / 2);
    QCOMPARE(second.share, limit / 4);
}

void TestBandwidthShares::neverGivesMoreThanThereIs()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    BandwidthShares shares;
    shares.setLimit(limit);
    std::vector<std::unique_ptr<FakeUser>> users;
    for (int act = 0; act < 5'000; ++act) {
        if (users.size() < 8 && random.bounded(2) == 0) {
            shares.setExpected(random.bounded(9));
            users.push_back(std::make_unique<FakeUser>(shares));
            users.back()->start();
        } else if (!users.empty()) {
            users.erase(users.begin() + random.bounded(static_cast<int>(users.size())));
        }
        const qint64 sum =
            std::accumulate(users.cbegin(), users.cend(), qint64(0),
                            [](qint64 before, const auto &user) { return before + user->share; });
        QVERIFY2(sum <= limit, QByteArray::number(sum).constData());
    }
}

QTEST_GUILESS_MAIN(TestBandwidthShares)
#include "tst_bandwidthshares.moc"
