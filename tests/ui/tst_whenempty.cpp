// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakedesktop.h"
#include "tests/ui/testwindow.h"
#include "ui/actions/whenemptymenu.h"
#include "ui/dialogs/countdowndialog.h"
#include "ui/tray/emptywatch.h"
#include "ui/tray/notifications.h"
#include "ui/tray/whenemptyaction.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace respool;

namespace {

using namespace std::chrono_literals;

FinishedBatch someEnded()
{
    FinishedBatch ended;
    JobRow row;
    row.state = JobState::Completed;
    ended.note(row);
    return ended;
}

CountdownDialog *countdown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<CountdownDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The act on a desktop that only remembers.
struct Bench
{
    FakeNotifier notifier;
    FakePower power;
    QWidget window;
    Notifications notifications{notifier, window};
    WhenEmptyAction action{power, notifications, window};
    QSignalSpy told{&action, &WhenEmptyAction::told};
};

} // namespace

class TestWhenEmpty final : public QObject
{
    Q_OBJECT

private slots:
    void actsOnlyWhenAllHasEnded_data();
    void actsOnlyWhenAllHasEnded();
    void cancelledJobsAreNoWork();
    void theLastOneIsTold();
    void pausedJobsKeepItFromActing();
    void nothingIsDone_data();
    void nothingIsDone();
    void powerWaitsForTheCountdown_data();
    void powerWaitsForTheCountdown();
    void nowMeansNow();
    void cancelled_data();
    void cancelled();
    void refusalIsTold();
    void quits();
    void runsTheCommand();
    void tellsWhatCannotBeRun_data();
    void tellsWhatCannotBeRun();
    void theMenuTellsChoices();
};

void TestWhenEmpty::actsOnlyWhenAllHasEnded_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("acts");
    for (size_t i = 0; i < EnumNames<JobState>::list.size(); ++i) {
        const auto state = static_cast<JobState>(i);
        const bool acts = state == JobState::Completed || state == JobState::Failed
            || state == JobState::Cancelled;
        QTest::newRow(EnumNames<JobState>::list.at(i)) << state << acts;
    }
}

void TestWhenEmpty::actsOnlyWhenAllHasEnded()
{
    QFETCH(JobState, state);
    QFETCH(bool, acts);
    JobCounts counts;
    counts.of(JobState::Completed) = 3;
    ++counts.of(state);
    QCOMPARE(shouldActWhenEmpty(counts, someEnded()), acts);
    // Not at a start that finds everything done.
    QVERIFY(!shouldActWhenEmpty(counts, {}));
}

void TestWhenEmpty::cancelledJobsAreNoWork()
{
    FinishedBatch ended;
    JobRow row;
    row.state = JobState::Cancelled;
    ended.note(row);
    QVERIFY(!shouldActWhenEmpty({}, ended));
}

void TestWhenEmpty::theLastOneIsTold()
{
    TestWindow bench;
    const EmptyWatch watch(bench.queue, bench.window.model());
    QSignalSpy emptied(&watch, &EmptyWatch::emptied);
    QTRY_VERIFY(bench.queue.isLoaded());
    bench.add({QStringLiteral("a.mp4"), QStringLiteral("b.mp4")});
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
    QTRY_VERIFY(bench.isCompleted(0));
    QTRY_COMPARE(bench.state(1), JobState::Running);
    QCOMPARE(emptied.size(), 0);
    QTRY_VERIFY(bench.steps.of(bench.window.model().job(1).id));
    bench.steps.of(bench.window.model().job(1).id)->fail(ErrorCode::AccessDenied);
    QTRY_COMPARE(emptied.size(), 1);
    const auto ended = emptied.first().first().value<FinishedBatch>();
    QCOMPARE(ended.completed, 1);
    QCOMPARE(ended.failed, 1);
    // Only what ends from now on counts the next time.
    bench.add({QStringLiteral("c.mp4")});
    QTRY_COMPARE(bench.window.model().rowCount(), 3);
    QTRY_VERIFY(bench.isCompleted(2));
    QTRY_COMPARE(emptied.size(), 2);
    QCOMPARE(emptied.last().first().value<FinishedBatch>().count(), 1);
}

void TestWhenEmpty::pausedJobsKeepItFromActing()
{
    TestWindow bench;
    const EmptyWatch watch(bench.queue, bench.window.model());
    QSignalSpy emptied(&watch, &EmptyWatch::emptied);
    QTRY_VERIFY(bench.queue.isLoaded());
    bench.add({QStringLiteral("a.mp4"), QStringLiteral("b.mp4")});
    QTRY_COMPARE(bench.queue.runningCount(), 2);
    bench.commands.pause({bench.window.model().job(1).id});
    QTRY_COMPARE(bench.state(1), JobState::Paused);
    QSignalSpy drained(&bench.queue, &JobQueue::drained);
    QTRY_VERIFY(bench.isCompleted(0));
    QTRY_COMPARE(drained.size(), 1);
    QCOMPARE(emptied.size(), 0);
    bench.commands.resume({bench.window.model().job(1).id});
    QTRY_VERIFY(bench.isCompleted(1));
    QTRY_COMPARE(emptied.size(), 1);
    QCOMPARE(emptied.first().first().value<FinishedBatch>().completed, 2);
}

void TestWhenEmpty::nothingIsDone_data()
{
    QTest::addColumn<WhenEmpty>("choice");
    QTest::newRow("nothing") << WhenEmpty::Nothing;
    QTest::newRow("notify") << WhenEmpty::Notify;
}

void TestWhenEmpty::nothingIsDone()
{
    QFETCH(WhenEmpty, choice);
    Bench bench;
    QSignalSpy quit(&bench.action, &WhenEmptyAction::quitRequested);
    bench.action.setChoice(choice, QStringLiteral("true"));
    bench.action.act();
    QVERIFY(!countdown());
    QVERIFY(bench.power.requests.isEmpty() && quit.isEmpty() && bench.told.isEmpty());
    QVERIFY(bench.notifier.shown.isEmpty());
}

void TestWhenEmpty::powerWaitsForTheCountdown_data()
{
    QTest::addColumn<WhenEmpty>("choice");
    QTest::addColumn<SystemPower::Act>("act");
    QTest::newRow("sleep") << WhenEmpty::Sleep << SystemPower::Act::Sleep;
    QTest::newRow("shut down") << WhenEmpty::ShutDown << SystemPower::Act::ShutDown;
}

void TestWhenEmpty::powerWaitsForTheCountdown()
{
    QFETCH(WhenEmpty, choice);
    QFETCH(SystemPower::Act, act);
    Bench bench;
    bench.action.setTimes({.beforeSleep = 1s, .beforeShutDown = 1s});
    bench.action.setChoice(choice, {});
    bench.action.act();
    QVERIFY(countdown());
    QVERIFY(countdown()->findChild<QLabel *>()->text().contains(u'1'));
    QCOMPARE(bench.notifier.shown.size(), 1);
    QCOMPARE(bench.notifier.shown.first().first, Notifier::Topic::Countdown);
    QVERIFY(bench.notifier.last().isUrgent);
    QVERIFY(bench.power.requests.isEmpty());
    QTRY_COMPARE(bench.power.requests, QList<SystemPower::Act>{act});
    QVERIFY(!countdown());
    QCOMPARE(bench.notifier.withdrawn, QList<Notifier::Topic>{Notifier::Topic::Countdown});
}

void TestWhenEmpty::nowMeansNow()
{
    Bench bench;
    bench.action.setChoice(WhenEmpty::ShutDown, {});
    bench.action.act();
    QVERIFY(countdown());
    // There is a minute: whoever presses Enter by accident must not shut down.
    auto *buttons = countdown()->findChild<QDialogButtonBox *>();
    QVERIFY(buttons->button(QDialogButtonBox::Cancel)->isDefault());
    for (QAbstractButton *button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    }
    QCOMPARE(bench.power.requests, QList<SystemPower::Act>{SystemPower::Act::ShutDown});
}

void TestWhenEmpty::cancelled_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"Escape", "close", "notification", "new work", "another choice"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestWhenEmpty::cancelled()
{
    QFETCH(QString, how);
    Bench bench;
    bench.action.setTimes({.beforeSleep = 1s, .beforeShutDown = 1s});
    bench.action.setChoice(WhenEmpty::ShutDown, {});
    bench.action.act();
    QVERIFY(countdown());
    if (how == QLatin1String("Escape"))
        QTest::keyClick(countdown(), Qt::Key_Escape);
    else if (how == QLatin1String("close"))
        countdown()->close();
    else if (how == QLatin1String("notification"))
        emit bench.notifier.actionInvoked(Notifier::Topic::Countdown, QStringLiteral("cancel"));
    else if (how == QLatin1String("new work"))
        bench.action.cancel();
    else
        bench.action.setChoice(WhenEmpty::Nothing, {});
    QVERIFY(!countdown());
    QCOMPARE(bench.notifier.withdrawn.size(), 1);
    // The next countdown of the same length is over, and only its wish was carried out.
    bench.action.setChoice(WhenEmpty::Sleep, {});
    bench.action.act();
    QTRY_VERIFY(!bench.power.requests.isEmpty());
    QCOMPARE(bench.power.requests, QList<SystemPower::Act>{SystemPower::Act::Sleep});
}

void TestWhenEmpty::refusalIsTold()
{
    Bench bench;
    emit bench.power.refused(SystemPower::Act::ShutDown, QStringLiteral("not you"));
    QCOMPARE(bench.told.size(), 1);
    const QString sentence = bench.told.first().first().toString();
    QVERIFY(sentence.contains(QStringLiteral("shut down")));
    QVERIFY(!sentence.contains(QStringLiteral("not you"))); // for the log alone
}

void TestWhenEmpty::quits()
{
    Bench bench;
    QSignalSpy quit(&bench.action, &WhenEmptyAction::quitRequested);
    bench.action.setChoice(WhenEmpty::Quit, {});
    bench.action.act();
    QCOMPARE(quit.size(), 1);
}

void TestWhenEmpty::runsTheCommand()
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made by $HOME; it"));
    Bench bench;
    // No shell reads it: the name is taken as it is.
    bench.action.setChoice(
        WhenEmpty::Command,
        QStringLiteral("\"%1\" -E touch \"%2\"").arg(QString::fromLocal8Bit(CMAKE_PROGRAM), made));
    bench.action.act();
    QTRY_VERIFY(QFile::exists(made));
    QVERIFY(bench.told.isEmpty());
}

void TestWhenEmpty::tellsWhatCannotBeRun_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("No command");
    QTest::newRow("no such program")
        << QStringLiteral("/nowhere/program --token=x") << QStringLiteral("“/nowhere/program”");
}

void TestWhenEmpty::tellsWhatCannotBeRun()
{
    QFETCH(QString, command);
    QFETCH(QString, part);
    Bench bench;
    bench.action.setChoice(WhenEmpty::Command, command);
    bench.action.act();
    QTRY_COMPARE(bench.told.size(), 1);
    const QString sentence = bench.told.first().first().toString();
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!sentence.contains(QStringLiteral("token")));
}

void TestWhenEmpty::theMenuTellsChoices()
{
    WhenEmptyMenu menu;
    QSignalSpy chosen(&menu, &WhenEmptyMenu::chosen);
    QSignalSpy needed(&menu, &WhenEmptyMenu::commandNeeded);
    const QList<QAction *> actions = menu.actions();
    QCOMPARE(actions.size(), int(EnumNames<WhenEmpty>::list.size()));
    menu.setChoice(WhenEmpty::Sleep, false);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(actions.at(int(WhenEmpty::Sleep))->isChecked());
    actions.at(int(WhenEmpty::ShutDown))->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().value<WhenEmpty>(), WhenEmpty::ShutDown);
    // Without a command there is nothing to choose; what was chosen stays.
    actions.at(int(WhenEmpty::Command))->trigger();
    QCOMPARE(needed.size(), 1);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(actions.at(int(WhenEmpty::ShutDown))->isChecked());
    menu.setChoice(WhenEmpty::ShutDown, true);
    actions.at(int(WhenEmpty::Command))->trigger();
    QCOMPARE(chosen.last().first().value<WhenEmpty>(), WhenEmpty::Command);
}

QTEST_MAIN(TestWhenEmpty)
#include "tst_whenempty.moc"
