// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"
#include "ui/dialogs/quitdialog.h"
#include "ui/tray/quitting.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace respool;

namespace {

/// The window with what decides about its end.
struct Bench : TestWindow
{
    bool hasTray = false;
    bool isFilled = false;
    Quitting quitting{commands, window, [this] { return hasTray; }};
    QSignalSpy closed{&window, &MainWindow::closed};

    [[nodiscard]] QuitDialog *dialog() const { return window.findChild<QuitDialog *>(); }

    [[nodiscard]] bool isAsking() const { return dialog() && dialog()->isVisible(); }

    [[nodiscard]] QAction *hold() const
    {
        const QList<QAction *> actions = window.findChildren<QAction *>();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *one) {
            return one->text() == QLatin1String("Finish Running Jobs, Then Stop");
        });
        return found == actions.cend() ? nullptr : *found;
    }

    /// Has one job at work and one that waits for its place.
    [[nodiscard]] bool hasWork()
    {
        if (queue.isLoaded() && !std::exchange(isFilled, true)) {
            queue.setLimits({1, 1, 1});
            add({QStringLiteral("a.mp4"), QStringLiteral("b.mp4")});
        }
        return queue.runningCount() == 1 && window.model().rowCount() == 2;
    }

    void press(const char *name) const
    {
        for (QAbstractButton *button : dialog()->buttons()) {
            if (button->text().remove(u'&') == QLatin1String(name))
                return button->click();
        }
        QFAIL("no such button");
    }
};

} // namespace

class TestQuitting final : public QObject
{
    Q_OBJECT

private slots:
    void nothingAtWorkIsNotAskedAbout();
    void cancelledQuestionChangesNothing();
    void enterPausesAndQuits();
    void finishesCurrentOnesThenQuits();
    void endedWhileAsked();
    void takenBack_data();
    void takenBack();
    void aHeldQueueStaysHeld();
    void closesIntoTheTray();
    void sessionEndAsksNothing();
    void theSystemsWishIsAskedAbout();
    void everythingStoredClosesAll();
};

void TestQuitting::nothingAtWorkIsNotAskedAbout()
{
    Bench bench;
    QTRY_VERIFY(bench.queue.isLoaded());
    bench.add({QStringLiteral("a.mp4")}, true); // a paused job stays as it is
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    QSignalSpy quitting(&bench.quitting, &Quitting::quitting);
    bench.window.close();
    QTRY_COMPARE(bench.closed.size(), 1);
    QCOMPARE(quitting.size(), 1);
    QVERIFY(!bench.dialog());
}

void TestQuitting::cancelledQuestionChangesNothing()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    bench.window.close();
    QTRY_VERIFY(bench.isAsking());
    QVERIFY(bench.dialog()->text().contains(u'1'));
    bench.quitting.requestQuit(); // asked for once more: one question is enough
    QCOMPARE(bench.window.findChildren<QuitDialog *>().size(), 1);
    QTest::keyClick(bench.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!bench.dialog());
    QVERIFY(bench.window.isVisible());
    QCOMPARE(bench.closed.size(), 0);
    QCOMPARE(bench.queue.runningCount(), 1);
    QVERIFY(!bench.queue.isHeld());
}

void TestQuitting::enterPausesAndQuits()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    bench.quitting.requestQuit();
    QTRY_VERIFY(bench.isAsking());
    QTest::keyClick(bench.dialog(), Qt::Key_Return);
    QTRY_COMPARE(bench.closed.size(), 1);
    // As the session does it then: the jobs are to go on by themselves at the next start.
    QSignalSpy stopped(&bench.queue, &JobQueue::stopped);
    bench.queue.shutDown();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(bench.state(0), JobState::Queued);
    QCOMPARE(bench.state(1), JobState::Queued);
}

void TestQuitting::finishesCurrentOnesThenQuits()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    QSignalSpy pending(&bench.quitting, &Quitting::pendingChanged);
    bench.quitting.requestQuit();
    QTRY_VERIFY(bench.isAsking());
    bench.press("Finish Current Jobs, Then Quit");
    QCOMPARE(pending.size(), 1);
    QVERIFY(bench.quitting.isPending());
    QVERIFY(bench.queue.isHeld());
    QTRY_VERIFY(bench.hold()->isChecked());
    QCOMPARE(bench.closed.size(), 0);
    QTRY_VERIFY(bench.isCompleted(0));
    QTRY_COMPARE(bench.closed.size(), 1);
    QCOMPARE(bench.state(1), JobState::Queued);
    QVERIFY(!bench.steps.of(bench.window.model().job(1).id));
}

void TestQuitting::endedWhileAsked()
{
    Bench bench;
    bench.queue.setHeld(false);
    QTRY_VERIFY(bench.hasWork());
    bench.quitting.requestQuit();
    QTRY_VERIFY(bench.isAsking());
    bench.commands.pause(bench.window.model().idsWhere(canPause));
    QTRY_COMPARE(bench.queue.runningCount(), 0);
    QCOMPARE(bench.closed.size(), 0);
    bench.press("Finish Current Jobs, Then Quit");
    QTRY_COMPARE(bench.closed.size(), 1);
}

void TestQuitting::takenBack_data()
{
    QTest::addColumn<bool>("isByHold");
    QTest::newRow("by its own button") << false;
    QTest::newRow("by starting jobs again") << true;
}

void TestQuitting::takenBack()
{
    QFETCH(bool, isByHold);
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    bench.quitting.requestQuit();
    QTRY_VERIFY(bench.isAsking());
    bench.press("Finish Current Jobs, Then Quit");
    QTRY_VERIFY(bench.hold()->isChecked());
    if (isByHold)
        bench.hold()->setChecked(false);
    else
        bench.quitting.takeBack();
    QTRY_VERIFY(!bench.quitting.isPending());
    QTRY_VERIFY(!bench.queue.isHeld() && !bench.hold()->isChecked());
    QTRY_VERIFY(bench.isCompleted(0));
    QTRY_COMPARE(bench.state(1), JobState::Running);
    QCOMPARE(bench.closed.size(), 0);
}

void TestQuitting::aHeldQueueStaysHeld()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    bench.hold()->setChecked(true);
    bench.quitting.requestQuit();
    QTRY_VERIFY(bench.isAsking());
    bench.press("Finish Current Jobs, Then Quit");
    bench.quitting.takeBack();
    QVERIFY(!bench.quitting.isPending());
    QVERIFY(bench.queue.isHeld());
}

void TestQuitting::closesIntoTheTray()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    QSignalSpy wentIntoTray(&bench.quitting, &Quitting::wentIntoTray);
    bench.quitting.setClosesToTray(true);
    bench.hasTray = true;
    bench.window.close();
    QTRY_VERIFY(!bench.window.isVisible());
    QCOMPARE(wentIntoTray.size(), 1);
    QCOMPARE(bench.closed.size(), 0);
    QVERIFY(!bench.dialog());
    QCOMPARE(bench.queue.runningCount(), 1);
    // Where the tray has gone, a hidden window could not be brought back.
    bench.window.show();
    bench.hasTray = false;
    bench.window.close();
    QTRY_VERIFY(bench.isAsking());
    QVERIFY(bench.window.isVisible());
}

void TestQuitting::sessionEndAsksNothing()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    bench.quitting.setClosesToTray(true);
    bench.hasTray = true;
    bench.quitting.noteSessionEnd();
    QCOMPARE(bench.closed.size(), 0); // another program may stop it
    bench.window.close();
    QTRY_COMPARE(bench.closed.size(), 1);
    QVERIFY(!bench.dialog());
}

void TestQuitting::theSystemsWishIsAskedAbout()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &quit);
    QVERIFY(!quit.isAccepted());
    QTRY_VERIFY(bench.isAsking());
    QVERIFY(bench.window.isVisible());
}

void TestQuitting::everythingStoredClosesAll()
{
    Bench bench;
    QTRY_VERIFY(bench.hasWork());
    bench.quitting.requestQuit();
    QTRY_VERIFY(bench.isAsking());
    bench.quitting.allowClosing(); // a signal ended the session meanwhile
    QVERIFY(bench.window.close());
    QCOMPARE(bench.closed.size(), 1);
}

QTEST_MAIN(TestQuitting)
#include "tst_quitting.moc"
