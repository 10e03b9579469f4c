// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/contactsheet.h"
#include "core/tools/pictures.h"

#include <QTest>

using namespace respool;

Q_DECLARE_METATYPE(respool::PictureSearch)

namespace {

MediaInfo film(double seconds, bool isHdr = false)
{
    MediaInfo info;
    info.hasVideo = true;
    info.durationSeconds = seconds;
    info.width = 1920;
    info.height = 1080;
    info.framesPerSecond = 25;
    if (isHdr)
        info.colour.transfer = QStringLiteral("smpte2084");
    return info;
}

/// All looks, as long as each finds a frame with this spread (negative: none).
QList<PictureSearch> searches(const MediaInfo &info, double spread)
{
    QList<PictureSearch> all{firstSearch(info)};
    while (const auto next = nextSearch(info, all.last(), spread)) {
        all.append(*next);
        if (all.size() > 100)
            break;
    }
    return all;
}

QList<PictureLook> looks(const QList<PictureSearch> &all)
{
    QList<PictureLook> kinds;
    for (const PictureSearch &search : all) {
        if (kinds.isEmpty() || kinds.last() != search.look)
            kinds.append(search.look);
    }
    return kinds;
}

} // namespace

class PicturesTest final : public QObject
{
    Q_OBJECT

private slots:
    void looksUntilOneIsGood_data();
    void looksUntilOneIsGood();
    void placesLieWithinTheFilm();
    void triesWithoutToneMapping();
    void choosesTheWidestLight_data();
    void choosesTheWidestLight();
    void fits_data();
    void fits();
    void opensMediaOnly();
    void plansSheets_data();
    void plansSheets();
    void tellsTimes_data();
    void tellsTimes();
    void titlesOnlyWhatTheFontHas();
};

void PicturesTest::looksUntilOneIsGood_data()
{
    using Look = PictureLook;
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("spread");
    QTest::addColumn<QList<PictureLook>>("expected");
    QTest::addColumn<int>("runs");
    QTest::newRow("good at once") << 600.0 << 200.0 << QList<Look>{Look::Keyframes} << 1;
    QTest::newRow("fair") << 600.0 << 80.0 << QList<Look>{Look::Keyframes} << 5;
    QTest::newRow("black") << 600.0 << 0.0 << QList<Look>{Look::Keyframes, Look::Exact} << 10;
    QTest::newRow("no frames") << 600.0 << -1.0 << QList<Look>{Look::Keyframes, Look::Start} << 6;
    QTest::newRow("0.2 s") << 0.2 << 0.0 << QList<Look>{Look::Start} << 1;
    QTest::newRow("unknown length") << -1.0 << 0.0 << QList<Look>{Look::Start} << 1;
}

void PicturesTest::looksUntilOneIsGood()
{
    QFETCH(const double, seconds);
    QFETCH(const double, spread);
    QFETCH(const QList<PictureLook>, expected);
    QFETCH(const int, runs);
    const QList<PictureSearch> all = searches(film(seconds), spread);
    QCOMPARE(looks(all), expected);
    QCOMPARE(all.size(), runs);
}

void PicturesTest::placesLieWithinTheFilm()
{
    QList<double> times;
    for (const PictureSearch &search : searches(film(100), 0)) {
        const QStringList arguments =
            pictureArguments(QStringLiteral("/film.mp4"), film(100), search);
        const qsizetype seek = arguments.indexOf(QStringLiteral("-ss"));
        QVERIFY(seek > 0 && seek < arguments.indexOf(QStringLiteral("-i")));
        const double time = arguments.at(seek + 1).toDouble();
        QVERIFY2(time >= 10 && time <= 60, qPrintable(QString::number(time)));
        QCOMPARE(arguments.contains(QStringLiteral("-noaccurate_seek")),
                 search.look == PictureLook::Keyframes);
        if (search.look == PictureLook::Keyframes) {
            QVERIFY(!times.contains(time));
            times.append(time);
        }
    }
}

void PicturesTest::triesWithoutToneMapping()
{
    const auto mapped = [](const PictureSearch &search) { return search.toneMaps; };
    const QList<PictureSearch> ordinary = searches(film(60), -1);
    QVERIFY(std::all_of(ordinary.cbegin(), ordinary.cend(), mapped));
    const QList<PictureSearch> hdr = searches(film(60, true), -1);
    QCOMPARE(hdr.size(), 2 * ordinary.size());
    QVERIFY(!hdr.last().toneMaps);
    const auto filters = [](bool toneMaps) {
        return pictureFilters(film(60, true), {480, 270}, toneMaps);
    };
    QVERIFY(filters(true).contains(QStringLiteral("tonemap")));
    QVERIFY(!filters(false).contains(QStringLiteral("tonemap")));
}

void PicturesTest::choosesTheWidestLight_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("spread");
    const auto frame = [](const char *low, const char *high) {
        return QByteArray("frame:0    pts:0       pts_time:0\nlavfi.signalstats.YMIN=1\n")
            + "lavfi.signalstats.YLOW=" + low + "\nlavfi.signalstats.YAVG=9\n"
            + "lavfi.signalstats.YHIGH=" + high + '\n';
    };
    QTest::newRow("none") << QByteArray() << 0 << -1.0;
    QTest::newRow("one, black") << frame("0", "0") << 1 << 0.0;
    QTest::newRow("black, good, white")
        << frame("0", "2") + frame("20", "200") + frame("254", "255") << 2 << 180.0;
    QTest::newRow("equals") << frame("10", "60") + frame("20", "70") << 1 << 50.0;
    QTest::newRow("cut off") << frame("0", "9") + "frame:1\nlavfi.signalstats.YLOW=3" << 1 << 9.0;
    QTest::newRow("no numbers") << frame("nan?", "x") << 0 << -1.0;
    QTest::newRow("windows line ends") << frame("1\r", "5\r") << 1 << 4.0;
}

void PicturesTest::choosesTheWidestLight()
{
    QFETCH(const QByteArray, report);
    const PictureCandidate best = bestCandidate(report);
    QTEST(best.number, "number");
    QTEST(best.spread, "spread");
}

void PicturesTest::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("wide") << QSize(1920, 1080) << QSize(480, 270);
    QTest::newRow("portrait") << QSize(1080, 1920) << QSize(270, 480);
    QTest::newRow("small stays") << QSize(320, 180) << QSize(320, 180);
    QTest::newRow("odd") << QSize(321, 181) << QSize(320, 180);
    QTest::newRow("a line") << QSize(4000, 1) << QSize(480, 2);
    QTest::newRow("unknown") << QSize(0, 0) << QSize();
}

void PicturesTest::fits()
{
    QFETCH(const QSize, size);
    QTEST(fitted(size, 480), "expected");
}

void PicturesTest::opensMediaOnly()
{
    const QString file = QStringLiteral("/a -b:c.mp4");
    for (const QStringList &arguments :
         {pictureArguments(file, film(60), firstSearch(film(60))),
          tileArguments(file, film(60), planSheet(film(60)), 1, 1, {})}) {
        const qsizetype input = arguments.indexOf(QStringLiteral("-i"));
        QCOMPARE(arguments.at(input + 1), QStringLiteral("file:") + file);
        for (const QString &wall : mediaWalls()) {
            const qsizetype place = arguments.indexOf(wall);
            QVERIFY2(place >= 0 && place < input, qPrintable(wall));
        }
    }
}

void PicturesTest::plansSheets_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    QTest::newRow("film") << 6000.0 << 20 << 4;
    QTest::newRow("0.2 s") << 0.2 << 5 << 4;
    QTest::newRow("one frame") << 0.04 << 1 << 1;
    QTest::newRow("unknown length") << -1.0 << 1 << 1;
}

void PicturesTest::plansSheets()
{
    QFETCH(const double, seconds);
    const SheetPlan plan = planSheet(film(seconds));
    QTEST(static_cast<int>(plan.times.size()), "count");
    QTEST(plan.columns, "columns");
    QCOMPARE(plan.tile, QSize(400, 224));
    double last = -1;
    for (const double time : plan.times) {
        QVERIFY(time > last && time <= std::max(0.0, seconds));
        last = time;
    }
}

void PicturesTest::tellsTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("duration");
    QTest::addColumn<QString>("text");
    QTest::newRow("begin") << 0.0 << 60.0 << QStringLiteral("0:00");
    QTest::newRow("seconds") << 7.9 << 60.0 << QStringLiteral("0:07");
    QTest::newRow("minutes") << 754.0 << 3599.0 << QStringLiteral("12:34");
    QTest::newRow("begin of a long one") << 7.0 << 3600.0 << QStringLiteral("0:00:07");
    QTest::newRow("ten hours") << 36'061.0 << 40'000.0 << QStringLiteral("10:01:01");
}

void PicturesTest::tellsTimes()
{
    QFETCH(const double, seconds);
    QFETCH(const double, duration);
    QTEST(sheetTimeText(seconds, duration), "text");
}

void PicturesTest::titlesOnlyWhatTheFontHas()
{
    QCOMPARE(sheetTitle(QStringLiteral("Čapek 'n' 100%: x.mp4"), film(61)),
             QStringLiteral("Čapek 'n' 100%: x.mp4 · 1920×1080 · 1:01"));
    QCOMPARE(sheetTitle(QStringLiteral("映画.mp4"), film(61)), QString());
}

QTEST_APPLESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
