// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ffmpegprogress.h"

#include <QTest>

using namespace respool;

namespace {

/// The last report that the lines give.
std::optional<Progress> fed(FfmpegProgress &parser, const QByteArray &text)
{
    std::optional<Progress> last;
    for (const QByteArray &line : text.split('\n')) {
        if (const auto progress = parser.feed(line))
            last = progress;
    }
    return last;
}

} // namespace

class TestFfmpegProgress final : public QObject
{
    Q_OBJECT

private slots:
    void readsRecordedOutput();
    void reportsOnlyAtTheEndOfABlock();
    void reads_data();
    void reads();
    void neverGoesBack();
};

void TestFfmpegProgress::readsRecordedOutput()
{
    QFile file(QFINDTESTDATA("data/ffmpeg/progress.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    FfmpegProgress parser(20);
    QList<Progress> reports;
    while (!file.atEnd()) {
        if (const auto progress = parser.feed(file.readLine()))
            reports.append(*progress);
    }
    QVERIFY(reports.size() >= 3);
    for (qsizetype i = 1; i < reports.size(); ++i)
        QVERIFY(reports.at(i).fraction >= reports.at(i - 1).fraction);
    QVERIFY(reports.constLast().fraction > 0.99);
    QVERIFY(reports.constLast().bytesDone > 1000);
    QVERIFY(reports.constLast().speedFactor > 0);
    QVERIFY(reports.constLast().framesDone > 0);
    QCOMPARE(reports.constLast().framesDone, parser.frames());
    QVERIFY(reports.constLast().framesPerSecond > 0);
    QVERIFY(parser.isEnded());
}

void TestFfmpegProgress::reportsOnlyAtTheEndOfABlock()
{
    FfmpegProgress parser(10);
    QVERIFY(!parser.feed("frame=10"));
    QVERIFY(!parser.feed("out_time_us=5000000"));
    QVERIFY(!parser.feed("nonsense"));
    QVERIFY(!parser.isEnded());
    QVERIFY(parser.feed("progress=continue"));
    QVERIFY(!parser.isEnded());
    QVERIFY(parser.feed("progress=end"));
    QVERIFY(parser.isEnded());
}

void TestFfmpegProgress::reads_data()
{
    QTest::addColumn<double>("duration");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("secondsLeft");

    QTest::newRow("half way at double speed")
        << 10.0 << QByteArray("out_time_us=5000000\nspeed=2.00x") << 0.5 << 2.0 << qint64(3);
    QTest::newRow("padded speed") << 10.0 << QByteArray("out_time_us=5000000\nspeed=   5x") << 0.5
                                  << 5.0 << qint64(1);
    QTest::newRow("nothing yet") << 10.0 << QByteArray("out_time_us=N/A\nspeed=N/A") << -1.0 << -1.0
                                 << qint64(-1);
    QTest::newRow("negative at first")
        << 10.0 << QByteArray("out_time_us=-9223372036854775807\nspeed=0x") << -1.0 << 0.0
        << qint64(-1);
    QTest::newRow("no speed") << 10.0 << QByteArray("out_time_us=5000000\nspeed=N/A") << 0.5 << -1.0
                              << qint64(-1);
    QTest::newRow("speed zero") << 10.0 << QByteArray("out_time_us=5000000\nspeed=0x") << 0.5 << 0.0
                                << qint64(-1);
    QTest::newRow("beyond the end")
        << 10.0 << QByteArray("out_time_us=11000000\nspeed=1x") << 1.0 << 1.0 << qint64(0);
    QTest::newRow("unknown duration")
        << -1.0 << QByteArray("out_time_us=11000000\nspeed=1x") << -1.0 << 1.0 << qint64(-1);
}

void TestFfmpegProgress::reads()
{
    QFETCH(double, duration);
    QFETCH(QByteArray, text);
    FfmpegProgress parser(duration);
    const auto progress = fed(parser, text + "\nprogress=continue");
    QVERIFY(progress);
    QTEST(progress->fraction, "fraction");
    QTEST(progress->speedFactor, "speed");
    QTEST(progress->secondsLeft, "secondsLeft");
}

void TestFfmpegProgress::neverGoesBack()
{
    FfmpegProgress parser(10);
    QCOMPARE(fed(parser, "out_time_us=5000000\nprogress=continue")->fraction, 0.5);
    QCOMPARE(fed(parser, "out_time_us=N/A\nprogress=end")->fraction, 0.5);
}

QTEST_GUILESS_MAIN(TestFfmpegProgress)
#include "tst_ffmpegprogress.moc"
