// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/fetchreach.h"

#include <QTest>

using namespace respool;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

} // namespace

class TestFetchReach final : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheFirstByte();
    void tellsWhatEachNumberMeans();
    void progressIsWhatOneRunAdds();
    void severalFilesBeginAnew();
    void progressStays();
};

void TestFetchReach::beginsWithTheFirstByte()
{
    FetchReach reach;
    QVERIFY(!reach.hasBegun());
    QCOMPARE(reach.note(0), FetchReach::Step::Further);
    QVERIFY(reach.hasBegun());
    reach.beginRun();
    QVERIFY(!reach.hasBegun());
}

void TestFetchReach::tellsWhatEachNumberMeans()
{
    FetchReach reach;
    QCOMPARE(reach.note(1000), FetchReach::Step::Further);
    QCOMPARE(reach.note(1000), FetchReach::Step::None);
    QCOMPARE(reach.note(1001), FetchReach::Step::Further);
    QCOMPARE(reach.note(10), FetchReach::Step::Anew);
    QCOMPARE(reach.note(11), FetchReach::Step::Further);
}

void TestFetchReach::progressIsWhatOneRunAdds()
{
    FetchReach reach;
    // It goes on behind what earlier runs have fetched: that is no progress of its own.
    reach.note(50 * mebibyte);
    QVERIFY(!reach.hasProgressed());
    reach.note(51 * mebibyte - 1);
    QVERIFY(!reach.hasProgressed());
    reach.beginRun();
    reach.note(51 * mebibyte - 1);
    reach.note(51 * mebibyte);
    QVERIFY(!reach.hasProgressed());
    reach.note(52 * mebibyte);
    QVERIFY(reach.hasProgressed());
}

void TestFetchReach::severalFilesBeginAnew()
{
    FetchReach reach;
    reach.note(mebibyte / 2);
    reach.note(0); // the sound, after the picture
    reach.note(mebibyte - 1);
    QVERIFY(!reach.hasProgressed());
    reach.note(mebibyte);
    QVERIFY(reach.hasProgressed());
}

void TestFetchReach::progressStays()
{
    FetchReach reach;
    reach.note(0);
    reach.note(mebibyte);
    reach.beginRun();
    reach.note(0);
    QVERIFY(reach.hasProgressed());
}

QTEST_APPLESS_MAIN(TestFetchReach)
#include "tst_fetchreach.moc"
