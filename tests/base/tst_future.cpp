// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/runin.h"

#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <memory>

using namespace respool;

class TestFuture final : public QObject
{
    Q_OBJECT

private slots:
    void answersLater_data();
    void answersLater();
    void keepsTheOrder();
    void forgetsAReceiverThatIsGone();
    void answersOnceWhateverTheMoment();
    void mapsOnTheMainThread();
};

void TestFuture::answersLater_data()
{
    QTest::addColumn<bool>("isReadyBefore");
    QTest::newRow("ready before") << true;
    QTest::newRow("made by another thread") << false;
}

void TestFuture::answersLater()
{
    QFETCH(const bool, isReadyBefore);
    Promise<int> number;
    Promise<void> nothing;
    const auto finish = [&number, &nothing] {
        number.finish(7);
        nothing.finish();
    };
    if (isReadyBefore)
        finish();
    int received = 0;
    bool isToldOfNothing = false;
    const QThread *const here = QThread::currentThread();
    const QThread *there = nullptr;
    whenDone(number.future(), this, [&](int value) {
        received = value;
        there = QThread::currentThread();
    });
    whenDone(nothing.future(), this, [&isToldOfNothing] { isToldOfNothing = true; });
    std::unique_ptr<QThread> thread;
    if (!isReadyBefore) {
        thread.reset(QThread::create(finish));
        thread->start();
        QVERIFY(thread->wait());
    }
    QCOMPARE(received, 0);
    QVERIFY(!isToldOfNothing);
    QTRY_VERIFY(isToldOfNothing);
    QCOMPARE(received, 7);
    QCOMPARE(there, here);
}

void TestFuture::keepsTheOrder()
{
    QList<int> order;
    const std::array<Promise<int>, 3> promises;
    for (const Promise<int> &promise : promises)
        whenDone(promise.future(), this, [&order](int value) { order.append(value); });
    for (const size_t i : {2U, 0U, 1U})
        promises[i].finish(static_cast<int>(i));
    QTRY_COMPARE(order, (QList<int>{2, 0, 1}));
}

void TestFuture::forgetsAReceiverThatIsGone()
{
    bool isCalled = false;
    for (const bool isFinishedFirst : {true, false}) {
        const Promise<int> promise;
        auto receiver = std::make_unique<QObject>();
        whenDone(promise.future(), receiver.get(), [&isCalled](int) { isCalled = true; });
        if (isFinishedFirst)
            promise.finish(1);
        receiver.reset();
        if (!isFinishedFirst)
            promise.finish(1);
        QCoreApplication::processEvents();
    }
    QVERIFY(!isCalled);
}

/// What QFuture::then() does not in Qt 6.4: this crashed within the first thousands of rounds.
void TestFuture::answersOnceWhateverTheMoment()
{
    constexpr int rounds = 100'000;
    QList<int> answers(rounds, 0);
    for (int round = 0; round < rounds; ++round) {
        std::atomic<bool> isRunning = false;
        const auto work = [&isRunning, round] {
            isRunning = true;
            for (int spin = round % 200; spin > 0 && isRunning; --spin) { }
            return round;
        };
        const Future<int> future = runInWorker(work);
        while (!isRunning) { }
        whenDone(future, this, [&answers](int value) { ++answers[value]; });
        future.waitForFinished(); // isRunning is on the stack
        if (round % 100 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(answers.count(1), rounds);
}

void TestFuture::mapsOnTheMainThread()
{
    const QThread *there = nullptr;
    const Future<QString> text = mapped(runInWorker([] { return 7; }), [&there](int value) {
        there = QThread::currentThread();
        return QString::number(value);
    });
    QTRY_VERIFY(text.isFinished());
    QCOMPARE(text.result(), QStringLiteral("7"));
    QCOMPARE(there, QThread::currentThread());
}

QTEST_GUILESS_MAIN(TestFuture)
#include "tst_future.moc"
