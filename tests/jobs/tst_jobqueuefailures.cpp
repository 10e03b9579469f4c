// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/queuefixture.h"

#include <QTest>

using namespace respool;

/// What the queue does when the disk takes nothing: promises nothing, loses nothing, goes on later.
class TestJobQueueFailures final : public QObject
{
    Q_OBJECT

private slots:
    void aReadOnlyFileStartsNothing();
    void addPromisesNothing();
    void startsAreNotTriedInTurn();
    void anEndThatCannotBeStored_data();
    void anEndThatCannotBeStored();
    void aCheckpointThatCannotBeStored();
    void aVerbThatCannotBeStoredChangesNothing_data();
    void aVerbThatCannotBeStoredChangesNothing();
    void aStopThatCannotBeStoredStillStops();
    void aReadThatFailsLosesNoSlot();
};

void TestJobQueueFailures::aReadOnlyFileStartsNothing()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(10);
    fixture.isReadOnly = true;
    fixture.limits = {3, 1};
    QVERIFY(fixture.reopen());
    QTRY_VERIFY(!fixture.failures->isEmpty());
    QTRY_VERIFY(fixture.queue().isDrained());
    QVERIFY(!fixture.drained->isEmpty());
    QVERIFY2(fixture.failures->size() <= 3, "every job was tried in turn");
    QVERIFY(fixture.steps.made.isEmpty());
    QCOMPARE(fixture.queue().runningCount(), 0);
    const auto error = fixture.failures->first().first().value<Error>();
    QVERIFY(!error.text.isEmpty());
    for (const JobId id : ids)
        QCOMPARE(fixture.stored(id).state, JobState::Queued);
    // Nor does anything get in the way of quitting.
    QVERIFY(fixture.shutDown());
}

void TestJobQueueFailures::addPromisesNothing()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    fixture.flakyStore().refuses = true;
    auto future = fixture.queue().add({QueueFixture::spec(1)});
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(fixture.failures->size(), 1);
    QVERIFY(fixture.added->isEmpty());
    QTRY_VERIFY(fixture.queue().isDrained());
    fixture.flakyStore().refuses = false;
    const auto ids = fixture.add(1);
    QVERIFY(fixture.waitForStep(ids.first()));
}

void TestJobQueueFailures::startsAreNotTriedInTurn()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(100);
    fixture.flakyStore().refuses = true;
    fixture.queue().setLimits({3, 1});
    QTRY_VERIFY(!fixture.failures->isEmpty());
    QTRY_VERIFY(fixture.queue().isDrained());
    QVERIFY(fixture.flakyStore().begins <= 3);
    // There is room again, and somebody says so: all of them go on.
    fixture.flakyStore().refuses = false;
    fixture.steps.succeedsAtOnce = true;
    fixture.queue().resume(ids);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished->size(), 100, 30'000);
}

void TestJobQueueFailures::anEndThatCannotBeStored_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<JobState>("after");
    QTest::newRow("resume") << 0 << JobState::Running;
    QTest::newRow("pause") << 1 << JobState::Paused;
    QTest::newRow("cancel") << 2 << JobState::Cancelled;
    QTest::newRow("start again") << 3 << JobState::Running;
}

void TestJobQueueFailures::anEndThatCannotBeStored()
{
    QFETCH(int, verb);
    QFETCH(JobState, after);
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    fixture.flakyStore().refuses = true;
    step->fail(ErrorCode::ServerFailed);
    QTRY_VERIFY(!fixture.failures->isEmpty());
    QTRY_COMPARE(fixture.queue().runningCount(), 0);
    QVERIFY(fixture.finished->isEmpty()); // nothing is promised
    QCOMPARE(fixture.stored(id).state, JobState::Running);
    QCOMPARE(fixture.changed->last().first().value<QList<JobRow>>().first().state,
             JobState::Interrupted);
    fixture.flakyStore().refuses = false;
    if (verb == 0)
        fixture.queue().resume({id});
    else if (verb == 1)
        fixture.queue().pause({id});
    else if (verb == 2)
        fixture.queue().cancel({id});
    else
        QVERIFY(fixture.reopen());
    QVERIFY(fixture.waitForState(id, after));
    QCOMPARE(fixture.stored(id).interruptions, 1);
}

void TestJobQueueFailures::aCheckpointThatCannotBeStored()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    fixture.flakyStore().refuses = true;
    emit step->checkpointed({{QStringLiteral("files"), 1}}, Durability::Durable);
    fixture.flakyStore().refuses = false;
    QCOMPARE(step->storedCheckpoints, 0);
    QTRY_COMPARE(fixture.steps.stops.size(), 1);
    // Back into the queue, and on again.
    QTRY_COMPARE(fixture.steps.made.size(), 2);
    QVERIFY(fixture.complete(id));
}

void TestJobQueueFailures::aVerbThatCannotBeStoredChangesNothing_data()
{
    QTest::addColumn<bool>("readsFail");
    QTest::addColumn<int>("verb");
    for (const bool readsFail : {false, true}) {
        // To remove, nothing is read.
        for (int verb = 0; verb < (readsFail ? 2 : 3); ++verb)
            QTest::addRow("%s %d", readsFail ? "read" : "write", verb) << readsFail << verb;
    }
}

void TestJobQueueFailures::aVerbThatCannotBeStoredChangesNothing()
{
    QFETCH(bool, readsFail);
    QFETCH(int, verb);
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(3);
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    (readsFail ? fixture.flakyStore().refusesReads : fixture.flakyStore().refuses) = true;
    if (verb == 0)
        fixture.queue().pause(ids);
    else if (verb == 1)
        fixture.queue().cancel(ids);
    else
        fixture.queue().remove(ids);
    QTRY_COMPARE(fixture.failures->size(), 1);
    fixture.flakyStore().refuses = false;
    fixture.flakyStore().refusesReads = false;
    QVERIFY(fixture.changed->isEmpty());
    QVERIFY(removed.isEmpty());
    QVERIFY(fixture.steps.discarded.isEmpty());
    // They are where they were, and are started when there is a place.
    fixture.queue().setLimits({3, 1});
    for (const JobId id : ids)
        QVERIFY(fixture.waitForStep(id));
}

void TestJobQueueFailures::aStopThatCannotBeStoredStillStops()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.waitForStep(id));
    fixture.flakyStore().refuses = true;
    fixture.queue().pause({id});
    QTRY_COMPARE(fixture.steps.stops.size(), 1);
    QTRY_COMPARE(fixture.queue().runningCount(), 0);
    QVERIFY(!fixture.failures->isEmpty());
    fixture.flakyStore().refuses = false;
    fixture.queue().resume({id});
    QVERIFY(fixture.waitForStep(id));
}

void TestJobQueueFailures::aReadThatFailsLosesNoSlot()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    fixture.add(3);
    fixture.flakyStore().refusesReads = true;
    fixture.queue().setLimits({3, 1});
    QTRY_VERIFY(!fixture.failures->isEmpty());
    fixture.flakyStore().refusesReads = false;
    fixture.add(6);
    QTRY_COMPARE(fixture.steps.atWork(), 3);
}

QTEST_GUILESS_MAIN(TestJobQueueFailures)
#include "tst_jobqueuefailures.moc"
