// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/outputpacer.h"

#include <QTest>

#include <chrono>

using namespace respool;
using namespace std::chrono_literals;

/// How long pipes rest. That they do, and lose nothing, is a matter of tst_processrunner.
class TestOutputPacer final : public QObject
{
    Q_OBJECT

private slots:
    void pausesFollowWhatIsSaid_data();
    void pausesFollowWhatIsSaid();
    void pausesSettleBelowWhatAPipeHolds();
};

void TestOutputPacer::pausesFollowWhatIsSaid_data()
{
    QTest::addColumn<std::chrono::milliseconds>("pause");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<std::chrono::milliseconds>("next");
    const qsizetype kilobyte = 1024;
    QTest::newRow("nothing") << 200ms << qsizetype(0) << 200ms;
    QTest::newRow("a few lines") << 200ms << 4 * kilobyte << 200ms;
    QTest::newRow("a full pipe") << 200ms << 64 * kilobyte << 100ms;
    QTest::newRow("full again") << 100ms << 64 * kilobyte << 50ms;
    QTest::newRow("half full") << 50ms << 32 * kilobyte << 50ms;
    QTest::newRow("it calms down") << 50ms << 16 * kilobyte << 100ms;
    QTest::newRow("it stops") << 10ms << 1 * kilobyte << 200ms;
    QTest::newRow("without an end") << 10ms << 1024 * kilobyte << 10ms;
}

void TestOutputPacer::pausesFollowWhatIsSaid()
{
    QFETCH(std::chrono::milliseconds, pause);
    QFETCH(qsizetype, bytes);
    QFETCH(std::chrono::milliseconds, next);
    QCOMPARE(OutputPacer::pauseAfter(pause, bytes), next);
}

void TestOutputPacer::pausesSettleBelowWhatAPipeHolds()
{
    // A tool that says 1 MB a second, on a system whose pipes hold 64 KB.
    constexpr qsizetype bytesPerMillisecond = 1024;
    constexpr qsizetype pipeBytes = qsizetype(64) * 1024;
    auto pause = 200ms;
    qsizetype found = 0;
    for (int beat = 0; beat < 10; ++beat) {
        found = std::min<qsizetype>(pipeBytes, pause.count() * bytesPerMillisecond);
        pause = OutputPacer::pauseAfter(pause, found);
    }
    QVERIFY(found < pipeBytes);
    QVERIFY(pause >= 20ms);
}

QTEST_APPLESS_MAIN(TestOutputPacer)
#include "tst_outputpacer.moc"
