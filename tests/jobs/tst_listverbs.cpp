// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/jobcommands.h"
#include "tests/jobs/queuefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace respool;

namespace {

QList<JobId> order(QueueFixture &fixture)
{
    QList<JobRow> rows = *fixture.store().rows({}, 1000).result();
    std::sort(rows.begin(), rows.end(), [](const JobRow &a, const JobRow &b) {
        return QueuePlace{a.priority, a.position, a.id} < QueuePlace{b.priority, b.position, b.id};
    });
    QList<JobId> ids;
    for (const JobRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

/// What is done to the list, and that it can be taken back.
class TestListVerbs final : public QObject
{
    Q_OBJECT

private slots:
    void movedJobsAreTakenInTheirOrder();
    void movesAreUndoneAndRedone();
    void placedJobsStayThereAndCanGoBack();
    void priorityIsUndone();
    void removalIsUndone();
    void removalIsUndoneAfterLoadingEnds();
    void removalIsFinalAtTheNextLaunch();
    void oldFinishedJobsAreRemoved();
    void filesAreRemovedWithTheirJobs();
    void foreignFilesAreLeftAlone();
};

void TestListVerbs::movedJobsAreTakenInTheirOrder()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const auto ids = fixture.add(4);
    const QSignalSpy arranged(&fixture.queue(), &JobQueue::arranged);
    commands.moveToTop({ids[3]});
    commands.moveDown({ids[0]});
    commands.setPriority({ids[2]}, 10);
    const QList<JobId> expected{ids[2], ids[3], ids[1], ids[0]};
    // Stored is sooner than known to the queue.
    QTRY_COMPARE(arranged.size(), 3);
    QCOMPARE(order(fixture), expected);
    fixture.steps.succeedsAtOnce = true;
    fixture.queue().setLimits({.downloads = 1});
    QTRY_VERIFY(fixture.queue().isDrained());
    QList<JobId> started;
    for (const JobId id : std::as_const(fixture.steps.made)) {
        if (!started.contains(id))
            started.append(id);
    }
    QCOMPARE(started, expected);
}

void TestListVerbs::movesAreUndoneAndRedone()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const auto ids = fixture.add(3);
    const QSignalSpy arranged(&fixture.queue(), &JobQueue::arranged);
    commands.moveToTop({ids[2]});
    commands.moveToTop({ids[2]}); // changes the number, not the order
    commands.moveUp({ids[1]});
    const QList<JobId> moved{ids[2], ids[1], ids[0]};
    // Stored is sooner than told, and what is not told cannot be taken back.
    QTRY_COMPARE(arranged.size(), 3);
    QCOMPARE(order(fixture), moved);
    while (commands.history().canUndo())
        commands.history().undo();
    QTRY_COMPARE(order(fixture), ids);
    QTRY_COMPARE(arranged.size(), 6);
    QVERIFY(!commands.history().canUndo());
    for (int act = 0; act < 3; ++act) {
        QVERIFY(commands.history().canRedo());
        commands.history().redo();
    }
    QTRY_COMPARE(order(fixture), moved);
}

void TestListVerbs::placedJobsStayThereAndCanGoBack()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const auto ids = fixture.add(4);
    const Job second = fixture.stored(ids[1]);
    commands.moveBefore({ids[3], ids[2]}, {0, second.position, second.id});
    const QList<JobId> placed{ids[0], ids[2], ids[3], ids[1]};
    QTRY_COMPARE(order(fixture), placed);
    QTRY_VERIFY(commands.history().canUndo());
    commands.history().undo();
    QTRY_COMPARE(order(fixture), ids);
    QTRY_VERIFY(commands.history().canRedo());
    commands.history().redo();
    QTRY_COMPARE(order(fixture), placed);
    QVERIFY(fixture.reopen());
    QCOMPARE(order(fixture), placed);
}

void TestListVerbs::priorityIsUndone()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const auto ids = fixture.add(2);
    commands.setPriority({ids[1]}, 5);
    QTRY_COMPARE(fixture.stored(ids[1]).spec.priority, 5);
    QTRY_VERIFY(commands.history().canUndo());
    commands.history().undo();
    QTRY_COMPARE(fixture.stored(ids[1]).spec.priority, 0);
}

void TestListVerbs::removalIsUndone()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const auto ids = fixture.add(2, true);
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    commands.remove(ids);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(order(fixture).isEmpty());
    fixture.added->clear();
    commands.history().undo();
    QTRY_COMPARE(fixture.added->size(), 1);
    QCOMPARE(order(fixture), ids);
    QCOMPARE(fixture.stored(ids[0]).state, JobState::Paused);
    fixture.queue().resume(ids);
    QVERIFY(fixture.complete(ids[0]));
    commands.history().redo();
    QTRY_COMPARE(removed.size(), 2);
}

void TestListVerbs::removalIsUndoneAfterLoadingEnds()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const auto ids = fixture.add(2, true);
    const QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    commands.remove(ids);
    QTRY_COMPARE(removed.size(), 1);
    // The end of loading makes removals final, but only those of earlier launches.
    QSignalSpy loaded(&fixture.queue(), &JobQueue::loaded);
    fixture.queue().reload();
    QTRY_COMPARE(loaded.size(), 1);
    commands.history().undo();
    QTRY_COMPARE(order(fixture), ids);
}

void TestListVerbs::removalIsFinalAtTheNextLaunch()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2);
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.queue().pause({ids[0]});
    QVERIFY(fixture.waitForState(ids[0], JobState::Paused));
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    fixture.queue().remove({ids[0]});
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(!fixture.steps.discarded.contains(ids[0]));
    QVERIFY(fixture.reopen());
    QTRY_VERIFY(fixture.steps.discarded.contains(ids[0]));
    QTRY_VERIFY(!fixture.stored(ids[0]).id.isValid());
    QVERIFY(fixture.stored(ids[1]).id.isValid());
}

void TestListVerbs::oldFinishedJobsAreRemoved()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2);
    QVERIFY(fixture.complete(ids[0]));
    QVERIFY(fixture.waitForState(ids[0], JobState::Completed));
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    fixture.queue().removeFinishedBefore(fixture.stored(ids[0]).finishedAt);
    fixture.queue().removeFinishedBefore(fixture.stored(ids[0]).finishedAt + 1);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<JobId>>(), QList<JobId>{ids[0]});
}

void TestListVerbs::filesAreRemovedWithTheirJobs()
{
    QTemporaryDir folder;
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobCommands commands(fixture.queue(), {});
    const auto ids = fixture.add(1);
    QVERIFY(fixture.complete(ids[0]));
    QVERIFY(fixture.waitForState(ids[0], JobState::Completed));
    Job job = fixture.stored(ids[0]);
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("12345"), 5);
    file.close();
    job.outputs = {Output{QStringLiteral("original"), path, 5, 1}};
    QVERIFY(fixture.store().save(job).result());
    auto outputs = commands.outputs(ids);
    QTRY_VERIFY(outputs.isFinished());
    QCOMPARE(outputs.result()->size(), 1);
    QSignalSpy told(&commands, &JobCommands::filesRemoved);
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    commands.removeWithFiles(ids);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(told.first().first().value<OutputRemoval>().removed, 1);
    QVERIFY(!QFile::exists(path));
}

void TestListVerbs::foreignFilesAreLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("another film"), 12);
    file.close();
    const OutputRemoval removal =
        removeOutputs({Output{{}, path, 5, 1}, Output{{}, path + u'x', 5, 1},
                       Output{{}, folder.path(), 4096, 1}});
    QCOMPARE(removal.removed, 0);
    QCOMPARE(removal.missing, 1);
    QCOMPARE(removal.failed, (QStringList{path, folder.path()}));
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestListVerbs)
#include "tst_listverbs.moc"
