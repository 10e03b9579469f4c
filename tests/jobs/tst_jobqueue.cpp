// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/queuefixture.h"

#include <QTest>

using namespace respool;

namespace {

/// What is done to a list that nobody has open.
bool changeList(const QString &path, const QString &sql)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    return connection && (*connection)->run(sql);
}

} // namespace

/// The queue on a real database: acceptance, limits, order, ends, shutting down, starting again.
class TestJobQueue final : public QObject
{
    Q_OBJECT

private slots:
    void isStoredBeforeItIsAnnounced();
    void drainsAnEmptyQueueAtOnce();
    void goesThroughAllSteps();
    void obeysLimitsThatChange();
    void startsInOrder();
    void anEncodeWaitsForItsSlot();
    void encodesDoNotTakeDownloadSlots();
    void aFailedJobFreesItsSlot();
    void drainsManyJobs();
    void keepsWhatAStepDescribes();
    void recordsCheckpointsBeforeGoingOn();
    void aKilledRunGoesOn();
    void aJobThatCrashesIsLeftAlone();
    void aKilledStopKeepsItsMeaning_data();
    void aKilledStopKeepsItsMeaning();
    void shutDownRequeues();
    void shutDownDuringStartsLeavesNothingRunning();
    void quittingKeepsAPauseOrCancel_data();
    void quittingKeepsAPauseOrCancel();
    void shutDownWaitsForVerbs();
    void reloadAnnouncesEachRowOnce();
    void aLostRecipeFailsItsJobAlone();
    void aJobWithoutStepsIsNotDone();
};

void TestJobQueue::isStoredBeforeItIsAnnounced()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    int onDisk = 0;
    connect(&fixture.queue(), &JobQueue::jobsAdded, this, [&](const QList<JobRow> &rows) {
        for (const JobRow &row : rows)
            onDisk += fixture.stored(row.id).id == row.id ? 1 : 0;
    });
    const auto ids = fixture.add(5, true);
    QCOMPARE(ids.size(), 5);
    QCOMPARE(onDisk, 5);
    QCOMPARE(fixture.added->size(), 1);
    QCOMPARE(fixture.stored(ids.first()).state, JobState::Paused);
}

void TestJobQueue::drainsAnEmptyQueueAtOnce()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    QTRY_COMPARE(fixture.drained->size(), 1);
    QVERIFY(fixture.queue().isDrained());
    QCOMPARE(fixture.recovered->size(), 0);
}

void TestJobQueue::goesThroughAllSteps()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    fixture.drained->clear();
    const JobId id = fixture.add({QueueFixture::spec(1, 0, 360)}).first();
    QVERIFY(fixture.complete(id));
    const QList<StepKind> expected{StepKind::Download, StepKind::Probe, StepKind::Encode,
                                   StepKind::Verify, StepKind::Publish};
    QCOMPARE(fixture.steps.kinds, expected);
    QTRY_COMPARE(fixture.finished->size(), 1);
    QTRY_COMPARE(fixture.drained->size(), 1);
    const Job job = fixture.stored(id);
    QCOMPARE(job.progress, 1.0);
    QCOMPARE(job.attempts(), 5);
    QVERIFY(job.startedAt > 0 && job.finishedAt >= job.startedAt);
    QCOMPARE(fixture.steps.discarded, QList<JobId>{id});
    const auto attempts = fixture.queue().attempts(id).result();
    QCOMPARE(attempts->size(), 5);
    for (const Attempt &attempt : *attempts)
        QCOMPARE(attempt.end, AttemptEnd::Succeeded);
}

void TestJobQueue::obeysLimitsThatChange()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    fixture.add(10);
    QTRY_COMPARE(fixture.steps.atWork(), 3);
    fixture.queue().setLimits({5, 1});
    QTRY_COMPARE(fixture.steps.atWork(), 5);
    fixture.queue().setLimits({1, 1});
    QCOMPARE(fixture.steps.atWork(), 5); // nothing is stopped
    for (int left = 4; left >= 1; --left) {
        const auto running = fixture.steps.made;
        const auto next = std::find_if(running.cbegin(), running.cend(),
                                       [&](JobId id) { return fixture.steps.of(id) != nullptr; });
        QVERIFY(fixture.complete(*next));
        QTRY_COMPARE(fixture.queue().runningCount(), left);
    }
    QCOMPARE(fixture.steps.mostAtWork, 5);
    // And the last one's place goes to the sixth.
    const auto before = fixture.steps.made.size();
    for (const JobId id : QList<JobId>(fixture.steps.made)) {
        if (fixture.steps.of(id))
            QVERIFY(fixture.complete(id));
    }
    QTRY_VERIFY(fixture.steps.made.size() > before);
    QTRY_COMPARE(fixture.queue().runningCount(), 1);
}

void TestJobQueue::startsInOrder()
{
    QueueFixture fixture;
    fixture.limits = {1, 1};
    QVERIFY(fixture.open());
    fixture.steps.succeedsAtOnce = true;
    const auto blocked = fixture.add({QueueFixture::spec(0)}, true);
    const auto ids =
        fixture.add({QueueFixture::spec(1, 0), QueueFixture::spec(2, 5), QueueFixture::spec(3, 0),
                     QueueFixture::spec(4, 5), QueueFixture::spec(5, -1)});
    QTRY_COMPARE(fixture.finished->size(), 5);
    QList<JobId> order;
    for (const JobId id : std::as_const(fixture.steps.made)) {
        if (!order.contains(id))
            order.append(id);
    }
    QCOMPARE(order, (QList<JobId>{ids[1], ids[3], ids[0], ids[2], ids[4]}));
    QCOMPARE(fixture.stored(blocked.first()).state, JobState::Paused);
}

void TestJobQueue::anEncodeWaitsForItsSlot()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add({QueueFixture::spec(1, 0, 360), QueueFixture::spec(2, 0, 360)});
    FakeStep *first = fixture.waitForStep(ids[0]);
    FakeStep *second = fixture.waitForStep(ids[1]);
    QVERIFY(first && second);
    first->succeed();
    QTRY_VERIFY(fixture.steps.of(ids[0]) && fixture.steps.of(ids[0])->kind == StepKind::Probe);
    second->succeed();
    QVERIFY(fixture.waitForState(ids[1], JobState::Waiting));
    QCOMPARE(fixture.stored(ids[1]).waitReason, WaitReason::EncodeSlot);
    QVERIFY(!fixture.queue().isDrained());
    QVERIFY(fixture.complete(ids[0]));
    QTRY_VERIFY(fixture.steps.of(ids[1]) && fixture.steps.of(ids[1])->kind == StepKind::Probe);
    QCOMPARE(fixture.stored(ids[1]).waitReason, WaitReason::None);
    QVERIFY(fixture.complete(ids[1]));
}

void TestJobQueue::encodesDoNotTakeDownloadSlots()
{
    QueueFixture fixture;
    fixture.limits = {2, 1};
    QVERIFY(fixture.open());
    QList<JobSpec> specs;
    for (int number = 0; number < 3; ++number)
        specs.append(QueueFixture::encodeSpec(number));
    for (int number = 3; number < 6; ++number)
        specs.append(QueueFixture::spec(number));
    fixture.add(specs);
    QTRY_COMPARE(fixture.steps.atWork(), 3);
    QCOMPARE(fixture.steps.kinds.count(StepKind::Probe), 1);
    QCOMPARE(fixture.steps.kinds.count(StepKind::Download), 2);
}

void TestJobQueue::aFailedJobFreesItsSlot()
{
    QueueFixture fixture;
    fixture.limits = {1, 1};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2);
    FakeStep *step = fixture.waitForStep(ids[0]);
    QVERIFY(step);
    step->fail(ErrorCode::AddressNotFound);
    QVERIFY(fixture.waitForStep(ids[1]));
    const Job failed = fixture.stored(ids[0]);
    QCOMPARE(failed.state, JobState::Failed);
    QCOMPARE(failed.error->code, ErrorCode::AddressNotFound);
    QCOMPARE(failed.steps.first().state, StepState::Failed);
    // Retry goes on from what is there.
    QVERIFY(fixture.steps.discarded.isEmpty());
}

void TestJobQueue::drainsManyJobs()
{
    QueueFixture fixture;
    fixture.limits = {4, 2};
    QVERIFY(fixture.open());
    fixture.drained->clear();
    fixture.steps.succeedsAtOnce = true;
    QList<JobSpec> specs;
    for (int number = 0; number < 100; ++number)
        specs.append(QueueFixture::spec(number, 0, number % 3 == 0 ? 360 : 0));
    fixture.add(specs);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished->size(), 100, 30'000);
    QTRY_COMPARE(fixture.drained->size(), 1);
    QCOMPARE(fixture.queue().runningCount(), 0);
    QVERIFY(fixture.steps.mostAtWork <= 6);
    // No place was lost on the way: as many as before can still work at once.
    fixture.steps.succeedsAtOnce = false;
    fixture.add(10);
    QTRY_COMPARE(fixture.steps.atWork(), 4);
}

void TestJobQueue::keepsWhatAStepDescribes()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    fixture.changed->clear();
    emit step->described(QStringLiteral("A title"), 1234);
    QTRY_COMPARE(fixture.changed->size(), 1);
    QCOMPARE(fixture.stored(id).title, QStringLiteral("A title"));
    QCOMPARE(fixture.stored(id).bytes, 1234);
    // An end right behind it must not be announced before it is on disk.
    QList<JobState> announced;
    QList<JobState> onDisk;
    connect(&fixture.queue(), &JobQueue::jobsChanged, this, [&](const QList<JobRow> &rows) {
        announced.append(rows.first().state);
        onDisk.append(fixture.stored(id).state);
    });
    emit step->described(QStringLiteral("Another"), -1);
    step->fail(ErrorCode::NotAVideo);
    QTRY_VERIFY(announced.contains(JobState::Failed));
    QCOMPARE(announced.first(), JobState::Running);
    QCOMPARE(fixture.stored(id).bytes, 1234);
    QCOMPARE(onDisk.last(), JobState::Failed);
}

void TestJobQueue::recordsCheckpointsBeforeGoingOn()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    const QJsonObject checkpoint{{QStringLiteral("total_bytes"), 99}};
    emit step->checkpointed(checkpoint, Durability::Durable);
    QCOMPARE(step->storedCheckpoints, 0);
    QTRY_COMPARE(step->storedCheckpoints, 1);
    QCOMPARE(fixture.stored(id).steps.first().checkpoint, checkpoint);
}

void TestJobQueue::aKilledRunGoesOn()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(4);
    QVERIFY(fixture.waitForStep(ids[0]) && fixture.waitForStep(ids[1])
            && fixture.waitForStep(ids[2]));
    QVERIFY(fixture.complete(ids[0]));
    QVERIFY(fixture.waitForStep(ids[3]));
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.recovered->size(), 1);
        const auto report = fixture.recovered->first().first().value<RecoveryReport>();
        QCOMPARE(report.resumed, 3);
        for (const JobId id : {ids[1], ids[2], ids[3]}) {
            QVERIFY(fixture.waitForStep(id));
            QCOMPARE(fixture.stored(id).interruptions, round);
            QCOMPARE(fixture.stored(id).state, JobState::Running);
        }
        QCOMPARE(fixture.steps.of(ids[0]), nullptr);
        QCOMPARE(fixture.added->size(), 1);
    }
    auto attempts = fixture.store().attempts(ids[1]);
    attempts.waitForFinished();
    QCOMPARE(attempts.result()->size(), 3);
    QCOMPARE(attempts.result()->first().end, AttemptEnd::Interrupted);
    QCOMPARE(attempts.result()->last().end, AttemptEnd::Running);
}

void TestJobQueue::aJobThatCrashesIsLeftAlone()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2);
    const JobId crashing = ids[0];
    const JobId working = ids[1];
    for (int round = 1; round <= 2; ++round) {
        QVERIFY(fixture.waitForStep(crashing) && fixture.waitForStep(working));
        QVERIFY(fixture.reopen());
        QCOMPARE(fixture.stored(crashing).crashes, round);
    }
    QVERIFY(fixture.waitForStep(crashing) && fixture.waitForStep(working));
    Progress further;
    further.fraction = 0.5;
    emit fixture.steps.of(working)->progressed(further);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.stored(working).crashes, 0, 20'000); // with a heartbeat
    QVERIFY(fixture.reopen());
    const auto report = fixture.recovered->first().first().value<RecoveryReport>();
    QCOMPARE(report.distrusted, 1);
    QCOMPARE(report.resumed, 1);
    QVERIFY(fixture.waitForStep(working));
    QCOMPARE(fixture.stored(working).crashes, 1);
    const Job left = fixture.stored(crashing);
    QCOMPARE(left.state, JobState::Interrupted);
    QCOMPARE(left.error->code, ErrorCode::Interrupted);
    QCOMPARE(fixture.steps.of(crashing), nullptr);
    // A later launch leaves it as it is; somebody who resumes it begins the count anew.
    QVERIFY(fixture.reopen());
    QVERIFY(fixture.waitForStep(working));
    QCOMPARE(fixture.stored(crashing).state, JobState::Interrupted);
    fixture.queue().resume({crashing});
    QVERIFY(fixture.waitForStep(crashing));
    QCOMPARE(fixture.stored(crashing).crashes, 0);
    QVERIFY(!fixture.stored(crashing).error);
    QVERIFY(fixture.complete(crashing));
}

void TestJobQueue::aKilledStopKeepsItsMeaning_data()
{
    QTest::addColumn<bool>("isPause");
    QTest::addColumn<JobState>("after");
    QTest::newRow("pause") << true << JobState::Paused;
    QTest::newRow("cancel") << false << JobState::Cancelled;
}

void TestJobQueue::aKilledStopKeepsItsMeaning()
{
    QFETCH(bool, isPause);
    QFETCH(JobState, after);
    QueueFixture fixture;
    fixture.steps.obeysStops = false;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.waitForStep(id));
    isPause ? fixture.queue().pause({id}) : fixture.queue().cancel({id});
    QVERIFY(fixture.waitForState(id, JobState::Stopping));
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.stored(id).state, after);
    QTRY_VERIFY(fixture.queue().isDrained()); // its folder goes first
    QCOMPARE(fixture.steps.discarded.contains(id), !isPause);
}

void TestJobQueue::shutDownRequeues()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(5);
    QTRY_COMPARE(fixture.steps.atWork(), 3);
    QVERIFY(fixture.shutDown());
    QCOMPARE(fixture.stopped->size(), 1);
    QCOMPARE(fixture.steps.stops, QList<StepRunner::Stop>(3, StepRunner::Stop::AtOnce));
    for (const JobId id : ids)
        QCOMPARE(fixture.stored(id).state, JobState::Queued);
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.recovered->size(), 0); // nothing was cut off
    QTRY_COMPARE(fixture.steps.atWork(), 3);
    QCOMPARE(fixture.stored(ids[0]).interruptions, 0);
}

void TestJobQueue::shutDownDuringStartsLeavesNothingRunning()
{
    for (int round = 0; round < 20; ++round) {
        QueueFixture fixture;
        QVERIFY(fixture.open());
        auto future = fixture.queue().add({QueueFixture::spec(1), QueueFixture::spec(2)});
        QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }));
        // Somewhere between being chosen, being read and being stored as started.
        for (int turn = 0; turn < round % 5; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(fixture.shutDown());
        QCOMPARE(fixture.queue().runningCount(), 0);
        const auto ids = future.result();
        for (const JobId id : *ids)
            QCOMPARE(fixture.stored(id).state, JobState::Queued);
        QCOMPARE(fixture.steps.atWork(), 0);
    }
}

void TestJobQueue::quittingKeepsAPauseOrCancel_data()
{
    QTest::addColumn<bool>("isPause");
    QTest::newRow("pause") << true;
    QTest::newRow("cancel") << false;
}

void TestJobQueue::quittingKeepsAPauseOrCancel()
{
    QFETCH(bool, isPause);
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.waitForStep(id));
    isPause ? fixture.queue().pause({id}) : fixture.queue().cancel({id});
    QVERIFY(fixture.shutDown());
    QCOMPARE(fixture.stored(id).state, isPause ? JobState::Paused : JobState::Cancelled);
}

void TestJobQueue::shutDownWaitsForVerbs()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(50);
    fixture.queue().pause(ids);
    fixture.queue().cancel({ids[1]});
    QVERIFY(fixture.shutDown());
    QCOMPARE(fixture.stopped->size(), 1);
    QCOMPARE(fixture.stored(ids[0]).state, JobState::Paused);
    QCOMPARE(fixture.stored(ids[1]).state, JobState::Cancelled);
}

void TestJobQueue::reloadAnnouncesEachRowOnce()
{
    QueueFixture fixture;
    fixture.limits = {1, 1};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2500);
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.changed->clear();
    fixture.added->clear();
    // The file is replaced while the rows of the old one are still on their way.
    fixture.queue().reload();
    QCoreApplication::processEvents();
    fixture.added->clear();
    QSignalSpy resets(&fixture.queue(), &JobQueue::jobsReset);
    fixture.queue().reload();
    QTRY_VERIFY(fixture.queue().isLoaded());
    QCOMPARE(resets.size(), 1);
    qsizetype rows = 0;
    for (const auto &emission : *fixture.added)
        rows += emission.first().value<QList<JobRow>>().size();
    QCOMPARE(rows, 2500);
    // What is at work goes on, undisturbed and unrecovered.
    QCOMPARE(fixture.recovered->size(), 0);
    QVERIFY(fixture.steps.of(ids[0]));
    QCOMPARE(fixture.stored(ids[0]).interruptions, 0);
    QVERIFY(fixture.complete(ids[0]));
    QVERIFY(fixture.waitForStep(ids[1]));
}

void TestJobQueue::aLostRecipeFailsItsJobAlone()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(3, true);
    fixture.kill();
    // The first is to be started, the second was at work, the third is as it was added.
    QVERIFY(changeList(fixture.databaseFile(),
                       QStringLiteral("UPDATE jobs SET state = iif(id = 2, 'running', 'queued'), "
                                      "format = iif(id = 3, '', '{\"container\":\"mat')")));
    QVERIFY(fixture.open());
    QCOMPARE(fixture.added->first().first().value<QList<JobRow>>().size(), 3);
    QVERIFY(fixture.waitForStep(ids[2]));
    for (const JobId id : {ids[0], ids[1]}) {
        QVERIFY(fixture.waitForState(id, JobState::Failed));
        QCOMPARE(fixture.stored(id).error, lostRecipeError());
        QVERIFY(fixture.stored(id).finishedAt > 0);
    }
    // Nor does another try run it by another recipe.
    fixture.changed->clear();
    fixture.queue().retryFromScratch({ids[0]});
    QTRY_VERIFY(fixture.changed->size() >= 2);
    QVERIFY(fixture.waitForState(ids[0], JobState::Failed));
    QCOMPARE(fixture.steps.made, QList<JobId>{ids[2]});
    // It can be removed and put back.
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    fixture.queue().remove({ids[0]});
    QTRY_COMPARE(removed.size(), 1);
    fixture.added->clear();
    fixture.queue().restore({ids[0]});
    QTRY_COMPARE(fixture.added->size(), 1);
    QVERIFY(fixture.complete(ids[2]));
    QTRY_VERIFY(fixture.queue().isDrained());
}

void TestJobQueue::aJobWithoutStepsIsNotDone()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1, true).first();
    fixture.kill();
    QVERIFY(changeList(fixture.databaseFile(), QStringLiteral("DELETE FROM steps")));
    QVERIFY(fixture.open());
    fixture.queue().resume({id});
    QVERIFY(fixture.waitForState(id, JobState::Failed));
    QCOMPARE(fixture.stored(id).error, lostStepsError());
    QVERIFY(fixture.steps.made.isEmpty());
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
