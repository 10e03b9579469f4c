// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakedesktop.h"
#include "ui/tray/notifications.h"
#include "ui/tray/progressicon.h"
#include "ui/tray/queuemeter.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace respool;

namespace {

JobRow ended(qint64 id, JobState state, const QString &folder = QStringLiteral("/videos"))
{
    JobRow row;
    row.id = JobId{id};
    row.name = QStringLiteral("Film %1").arg(id);
    row.state = state;
    row.destination = SharedText(folder);
    row.errorText = QStringLiteral("It failed.");
    return row;
}

FinishedBatch batchOf(const QList<JobRow> &rows)
{
    FinishedBatch batch;
    for (const JobRow &row : rows)
        batch.note(row);
    return batch;
}

struct Bench
{
    FakeNotifier notifier;
    QWidget window;
    Notifications notifications{notifier, window};
};

} // namespace

class TestNotifications final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWorthTelling_data();
    void whatIsWorthTelling();
    void manyAreToldAsOne();
    void whoLooksIsNotTold();
    void allDone_data();
    void allDone();
    void allDoneReplacesWhatIsGathered();
    void whatOpens_data();
    void whatOpens();
    void clickShowsTheJob();
    void refusedOnesGoToTheTray();
    void countdownIsCancelled();
    void overallProgress_data();
    void overallProgress();
    void theIconShowsProgress();
};

void TestNotifications::whatIsWorthTelling_data()
{
    QTest::addColumn<NotificationChoice>("choice");
    QTest::addColumn<int>("completed");
    QTest::addColumn<int>("failed");
    QTest::addColumn<bool>("isTold");
    const auto all = NotificationChoice::All;
    const auto failures = NotificationChoice::FailuresAndAllDone;
    const auto none = NotificationChoice::None;
    QTest::newRow("all, completed") << all << 1 << 0 << true;
    QTest::newRow("all, failed") << all << 0 << 1 << true;
    QTest::newRow("failures, completed") << failures << 8 << 0 << false;
    QTest::newRow("failures, one failed") << failures << 8 << 1 << true;
    QTest::newRow("none, failed") << none << 0 << 1 << false;
}

void TestNotifications::whatIsWorthTelling()
{
    QFETCH(NotificationChoice, choice);
    QFETCH(int, completed);
    QFETCH(int, failed);
    QFETCH(bool, isTold);
    FinishedBatch batch;
    batch.completed = completed;
    batch.failed = failed;
    QCOMPARE(isWorthTelling(batch, choice), isTold);
}

void TestNotifications::manyAreToldAsOne()
{
    Bench bench;
    for (qint64 id = 1; id <= 8; ++id)
        bench.notifications.note(ended(id, JobState::Completed));
    bench.notifications.note(ended(9, JobState::Failed));
    QTRY_COMPARE(bench.notifier.shown.size(), 1);
    QCOMPARE(bench.notifier.shown.first().first, Notifier::Topic::Ended);
    QCOMPARE(bench.notifier.last().text, QStringLiteral("8 job(s) completed, 1 job(s) failed"));
}

void TestNotifications::whoLooksIsNotTold()
{
    Bench bench;
    bench.window.show();
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.notifications.tellAllDone(batchOf({ended(1, JobState::Completed)}), false);
    QCOMPARE(bench.notifier.shown.size(), 0);
    bench.notifications.tellAllDone(batchOf({ended(1, JobState::Completed)}), true);
    QCOMPARE(bench.notifier.shown.size(), 1);
}

void TestNotifications::allDone_data()
{
    QTest::addColumn<NotificationChoice>("choice");
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<int>("told");
    QTest::newRow("all") << NotificationChoice::All << false << 1;
    QTest::newRow("failures and all done") << NotificationChoice::FailuresAndAllDone << false << 1;
    QTest::newRow("none") << NotificationChoice::None << false << 0;
    QTest::newRow("none, but asked for") << NotificationChoice::None << true << 1;
}

void TestNotifications::allDone()
{
    QFETCH(NotificationChoice, choice);
    QFETCH(bool, isWanted);
    QFETCH(int, told);
    Bench bench;
    bench.notifications.setChoice(choice);
    bench.notifications.tellAllDone(
        batchOf({ended(1, JobState::Completed), ended(2, JobState::Completed)}), isWanted);
    QCOMPARE(bench.notifier.shown.size(), told);
    if (told > 0)
        QCOMPARE(bench.notifier.last().title, QStringLiteral("All jobs are done"));
}

void TestNotifications::allDoneReplacesWhatIsGathered()
{
    Bench bench;
    const JobRow first = ended(1, JobState::Completed);
    bench.notifications.note(first);
    bench.notifications.tellAllDone(batchOf({first}), false);
    QCOMPARE(bench.notifier.shown.size(), 1);
    QCOMPARE(bench.notifier.last().text, QStringLiteral("Film 1"));
    // What is gathered later is told alone: the first one was told.
    bench.notifications.note(ended(2, JobState::Failed));
    QTRY_COMPARE(bench.notifier.shown.size(), 2);
    QCOMPARE(bench.notifier.last().text, QStringLiteral("Film 2: It failed."));
}

void TestNotifications::whatOpens_data()
{
    QTest::addColumn<QList<JobRow>>("rows");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<qint64>("file");
    QTest::addColumn<QString>("folder");
    const JobRow completed = ended(1, JobState::Completed);
    const JobRow failed = ended(2, JobState::Failed);
    const JobRow another = ended(3, JobState::Completed);
    const JobRow elsewhere = ended(4, JobState::Completed, QStringLiteral("/music"));
    const QString withOpen = QStringLiteral("default open show");
    const QString without = QStringLiteral("default show");
    QTest::newRow("one") << QList{completed} << withOpen << qint64(1) << QString();
    QTest::newRow("one and a failure")
        << QList{failed, completed} << withOpen << qint64(1) << QString();
    QTest::newRow("two in a folder")
        << QList{completed, another} << withOpen << qint64(0) << QStringLiteral("/videos");
    QTest::newRow("two in two folders")
        << QList{completed, elsewhere} << without << qint64(0) << QString();
    QTest::newRow("failure") << QList{failed} << without << qint64(0) << QString();
}

void TestNotifications::whatOpens()
{
    QFETCH(QList<JobRow>, rows);
    QFETCH(QString, keys);
    QFETCH(qint64, file);
    QFETCH(QString, folder);
    Bench bench;
    QSignalSpy files(&bench.notifications, &Notifications::fileRequested);
    QSignalSpy folders(&bench.notifications, &Notifications::folderRequested);
    bench.notifications.tellAllDone(batchOf(rows), true);
    QCOMPARE(bench.notifier.lastKeys(), keys);
    if (!keys.contains(QStringLiteral("open")))
        return;
    emit bench.notifier.actionInvoked(Notifier::Topic::Ended, QStringLiteral("open"));
    QCOMPARE(files.size() + folders.size(), 1);
    if (file > 0)
        QCOMPARE(files.first().first().value<JobId>(), JobId{file});
    else
        QCOMPARE(folders.first().first().toString(), folder);
}

void TestNotifications::clickShowsTheJob()
{
    Bench bench;
    QSignalSpy shown(&bench.notifications, &Notifications::showRequested);
    bench.notifications.tellAllDone(batchOf({ended(7, JobState::Failed)}), true);
    emit bench.notifier.actionInvoked(Notifier::Topic::Ended, QStringLiteral("default"));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().value<JobId>(), JobId{7});
    bench.notifications.tellAllDone(
        batchOf({ended(7, JobState::Failed), ended(8, JobState::Failed)}), true);
    emit bench.notifier.actionInvoked(Notifier::Topic::Ended, QStringLiteral("show"));
    QCOMPARE(shown.size(), 2);
    QVERIFY(!shown.last().first().value<JobId>().isValid());
}

void TestNotifications::refusedOnesGoToTheTray()
{
    Bench bench;
    QSignalSpy tray(&bench.notifications, &Notifications::trayMessageRequested);
    bench.notifications.tellTray();
    emit bench.notifier.refused(Notifier::Topic::Window, bench.notifier.last());
    QCOMPARE(tray.size(), 1);
    QCOMPARE(tray.first().first().toString(), bench.notifier.last().title);
}

void TestNotifications::countdownIsCancelled()
{
    Bench bench;
    QSignalSpy cancelled(&bench.notifications, &Notifications::countdownCancelled);
    QSignalSpy shown(&bench.notifications, &Notifications::showRequested);
    bench.notifications.tellCountdown(QStringLiteral("Shut Down"), QStringLiteral("Soon."));
    QCOMPARE(bench.notifier.lastKeys(), QStringLiteral("default cancel"));
    emit bench.notifier.actionInvoked(Notifier::Topic::Countdown, QStringLiteral("default"));
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(shown.size(), 1);
    // The same key of another topic is not it.
    emit bench.notifier.actionInvoked(Notifier::Topic::Ended, QStringLiteral("cancel"));
    QCOMPARE(cancelled.size(), 0);
    emit bench.notifier.actionInvoked(Notifier::Topic::Countdown, QStringLiteral("cancel"));
    QCOMPARE(cancelled.size(), 1);
}

void TestNotifications::overallProgress_data()
{
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("queued");
    QTest::addColumn<int>("paused");
    QTest::addColumn<int>("finished");
    QTest::addColumn<double>("sum");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing") << 0 << 0 << 0 << 0 << 0.0 << -1;
    QTest::newRow("only queued") << 0 << 5 << 0 << 0 << 0.0 << -1;
    QTest::newRow("half of one") << 1 << 0 << 0 << 0 << 0.5 << 50;
    QTest::newRow("one of two done") << 1 << 0 << 0 << 1 << 0.0 << 50;
    QTest::newRow("others wait") << 1 << 3 << 0 << 0 << 1.0 << 25;
    QTest::newRow("paused ones do not count") << 1 << 0 << 9 << 0 << 0.5 << 50;
    QTest::newRow("never all of it") << 1 << 0 << 0 << 200 << 1.0 << 99;
    QTest::newRow("late reports") << 1 << 0 << 0 << 0 << 7.0 << 99;
}

void TestNotifications::overallProgress()
{
    QFETCH(int, running);
    QFETCH(int, queued);
    QFETCH(int, paused);
    QFETCH(int, finished);
    QFETCH(double, sum);
    QFETCH(int, percent);
    JobCounts counts;
    counts.of(JobState::Running) = running;
    counts.of(JobState::Queued) = queued;
    counts.of(JobState::Paused) = paused;
    QCOMPARE(overallPercent(counts, finished, sum), percent);
}

void TestNotifications::theIconShowsProgress()
{
    QPixmap ground(64, 64);
    ground.fill(Qt::blue);
    const QIcon base(ground);
    const auto picture = [&base](int percent) {
        return progressIcon(base, percent)
            .pixmap(QSize(22, 22))
            .toImage()
            .convertToFormat(QImage::Format_ARGB32);
    };
    QCOMPARE(progressIcon(base, -1).cacheKey(), base.cacheKey());
    QVERIFY(picture(0) != picture(-1));
    QVERIFY(picture(10) != picture(90));
    // The upper half stays what people know.
    const QRect top(0, 0, 22, 11);
    QCOMPARE(picture(50).copy(top), picture(-1).copy(top));
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
