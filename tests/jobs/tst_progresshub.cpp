// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/progresshub.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace respool;

namespace {

JobProgress progressOf(qint64 id, double fraction)
{
    JobProgress progress;
    progress.id = JobId{id};
    progress.progress.fraction = fraction;
    return progress;
}

/// Counts the wake-ups by timers of a quarter of a second.
class TimerCounter final : public QObject
{
public:
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        const auto *timer = qobject_cast<QTimer *>(receiver);
        if (timer && event->type() == QEvent::Timer && timer->interval() == 250)
            ++count;
        return false;
    }

    int count = 0;
};

} // namespace

class TestProgressHub final : public QObject
{
    Q_OBJECT

private slots:
    void gathersTheNewestOfEachJob();
    void hasNoTimerWhenIdle();
    void forgets();
    void tellsFourTimesASecond();
    void tellsOnceASecondWhenHidden();
};

void TestProgressHub::gathersTheNewestOfEachJob()
{
    ProgressHub hub;
    QSignalSpy told(&hub, &ProgressHub::progressChanged);
    for (int i = 0; i <= 1000; ++i) {
        hub.report(progressOf(1, i / 1000.0));
        hub.report(progressOf(2, i / 2000.0));
    }
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told.size(), 1);
    auto list = told.first().first().value<QList<JobProgress>>();
    std::sort(list.begin(), list.end(),
              [](const JobProgress &a, const JobProgress &b) { return a.id < b.id; });
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].progress.fraction, 1.0);
    QCOMPARE(list[1].progress.fraction, 0.5);
}

void TestProgressHub::hasNoTimerWhenIdle()
{
    ProgressHub hub;
    QSignalSpy told(&hub, &ProgressHub::progressChanged);
    hub.report(progressOf(1, 0.5));
    QTRY_COMPARE(told.size(), 1);
    TimerCounter counter;
    qApp->installEventFilter(&counter);
    QVERIFY(!told.wait(600));
    QCOMPARE(counter.count, 0);
    hub.report(progressOf(1, 0.6));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(counter.count, 1); // the counter does see it
}

void TestProgressHub::forgets()
{
    ProgressHub hub;
    QSignalSpy told(&hub, &ProgressHub::progressChanged);
    hub.report(progressOf(1, 0.5));
    hub.report(progressOf(2, 0.5));
    hub.forget(JobId{1});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<QList<JobProgress>>().size(), 1);
    hub.report(progressOf(2, 0.6));
    hub.forget(JobId{2});
    QVERIFY(!told.wait(400)); // nothing to tell: no empty signal
}

void TestProgressHub::tellsFourTimesASecond()
{
    ProgressHub hub;
    QSignalSpy told(&hub, &ProgressHub::progressChanged);
    QTimer tool;
    connect(&tool, &QTimer::timeout, &hub, [&hub] { hub.report(progressOf(1, 0.1)); });
    tool.start(5);
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_COMPARE(told.size(), 4);
    QVERIFY2(elapsed.elapsed() >= 900, qPrintable(QString::number(elapsed.elapsed())));
}

void TestProgressHub::tellsOnceASecondWhenHidden()
{
    ProgressHub hub;
    hub.setVisible(false);
    QSignalSpy told(&hub, &ProgressHub::progressChanged);
    hub.report(progressOf(1, 0.1));
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(elapsed.elapsed() >= 900, qPrintable(QString::number(elapsed.elapsed())));
    hub.setVisible(true);
    hub.report(progressOf(1, 0.2));
    elapsed.restart();
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(elapsed.elapsed() < 900);
}

QTEST_GUILESS_MAIN(TestProgressHub)
#include "tst_progresshub.moc"
