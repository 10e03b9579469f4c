// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/damagedplaces.h"

#include <QTest>

using namespace respool;

namespace {

QByteArray corrupt(double seconds, int stream = 0)
{
    return "[mpegts @ 0x5587ba181400] Packet corrupt (stream = " + QByteArray::number(stream)
        + ", dts = " + QByteArray::number(qint64(seconds * 90'000)) + ").";
}

} // namespace

class TestDamagedPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void countsPlaces();
    void readsNothingElse();
    void tellsAFewFromARuin();
};

void TestDamagedPlaces::countsPlaces()
{
    DamagedPlaces damage;
    QCOMPARE(damage.count(), 0);
    // Pictures and sound of one moment, and a moment that lasts.
    for (const double seconds : {10.1, 10.2, 95.0, 95.9, 96.5, 97.2, 50.0})
        damage.feed(corrupt(seconds));
    damage.feed(corrupt(10.3, 1));
    QCOMPARE(damage.count(), 3);
}

void TestDamagedPlaces::readsNothingElse()
{
    DamagedPlaces damage;
    for (const char *line : {"", "lost.ts: corrupt input packet in stream 0",
                             "[h264 @ 0x56] error while decoding MB 22 13",
                             "[mpegts @ 0x55] Packet corrupt (stream = 0, dts = NOPTS).",
                             "[mpegts @ 0x55] Packet corrupt (stream = 0, dts = ",
                             "[mpegts] Packet corrupt (stream = "})
        damage.feed(line);
    QCOMPARE(damage.count(), 0);
    QVERIFY(!damage.areFew(100));
}

void TestDamagedPlaces::tellsAFewFromARuin()
{
    DamagedPlaces damage;
    for (int second = 0; second < 10; ++second)
        damage.feed(corrupt(second * 2));
    QCOMPARE(damage.count(), 10);
    QVERIFY(damage.areFew(100));
    QVERIFY(!damage.areFew(90));
    QVERIFY(!damage.areFew(-1));
    DamagedPlaces few;
    few.feed(corrupt(1));
    QVERIFY(few.areFew(2)); // a short one
    QVERIFY(few.areFew(-1));
}

QTEST_APPLESS_MAIN(TestDamagedPlaces)
#include "tst_damagedplaces.moc"
