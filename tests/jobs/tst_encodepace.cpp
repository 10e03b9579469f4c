// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encodepace.h"

#include <QTest>

using namespace respool;

class TestEncodePace final : public QObject
{
    Q_OBJECT

private slots:
    void countsPictures_data();
    void countsPictures();
    void knowsNothingOfNothing();
};

void TestEncodePace::countsPictures_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("done");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<double>("speedFactor");
    QTest::addColumn<qint64>("framesDone");
    QTest::addColumn<double>("framesPerSecond");
    QTest::newRow("at first") << 0LL << 0LL << 0.0 << 0.0 << -1LL << -1.0 << 0LL << -1.0;
    QTest::newRow("too early to tell")
        << 0LL << 10LL << 0.1 << 0.0098 << -1LL << -1.0 << 10LL << -1.0;
    QTest::newRow("half") << 0LL << 500LL << 10.0 << 0.49 << 10LL << 2.0 << 500LL << 50.0;
    QTest::newRow("half, most of it before")
        << 400LL << 500LL << 10.0 << 0.49 << 50LL << 0.4 << 500LL << 10.0;
    QTest::newRow("only what was done before")
        << 400LL << 400LL << 10.0 << 0.392 << -1LL << -1.0 << 400LL << -1.0;
    QTest::newRow("all") << 0LL << 1000LL << 20.0 << 0.98 << 0LL << 2.0 << 1000LL << 50.0;
    QTest::newRow("more than there are")
        << 0LL << 1200LL << 20.0 << 0.98 << 0LL << 2.0 << 1000LL << 50.0;
}

void TestEncodePace::countsPictures()
{
    QFETCH(const qint64, before);
    QFETCH(const qint64, done);
    QFETCH(const double, seconds);
    EncodePace pace(1000, 40);
    pace.begin(before);
    const Progress progress = pace.at(done, seconds);
    QTEST(progress.fraction, "fraction");
    QTEST(progress.secondsLeft, "secondsLeft");
    QTEST(progress.speedFactor, "speedFactor");
    QTEST(progress.framesDone, "framesDone");
    QTEST(progress.framesPerSecond, "framesPerSecond");
    QCOMPARE(progress.frames, 1000);
}

void TestEncodePace::knowsNothingOfNothing()
{
    QCOMPARE(EncodePace(0, 40).at(0), Progress());
}

QTEST_GUILESS_MAIN(TestEncodePace)
#include "tst_encodepace.moc"
