// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/queuefixture.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace respool;

namespace {

enum class Verb { Pause, Resume, Cancel, Retry, Remove };

void apply(JobQueue &queue, Verb verb, const QList<JobId> &ids)
{
    switch (verb) {
    case Verb::Pause:
        queue.pause(ids);
        break;
    case Verb::Resume:
        queue.resume(ids);
        break;
    case Verb::Cancel:
        queue.cancel(ids);
        break;
    case Verb::Retry:
        queue.retry(ids);
        break;
    case Verb::Remove:
        queue.remove(ids);
        break;
    }
}

/// A job in this state, in a queue that starts nothing else; invalid when it cannot be had.
JobId jobIn(QueueFixture &fixture, JobState state)
{
    const bool isIdle = state == JobState::Queued;
    fixture.queue().setLimits({isIdle ? 0 : 1, 0});
    const bool isPaused = state == JobState::Paused;
    const int height = state == JobState::Waiting ? 360 : 0;
    const auto ids = fixture.add({QueueFixture::spec(1, 0, height)}, isPaused);
    if (ids.isEmpty() || isIdle || isPaused)
        return ids.value(0);
    FakeStep *step = fixture.waitForStep(ids.first());
    if (!step)
        return {};
    if (state == JobState::Waiting)
        step->succeed();
    else if (state == JobState::Failed)
        step->fail(ErrorCode::ServerFailed);
    else if (state == JobState::Cancelled)
        fixture.queue().cancel(ids);
    else if (state == JobState::Completed && !fixture.complete(ids.first()))
        return {};
    return fixture.waitForState(ids.first(), state) ? ids.first() : JobId();
}

/// What else may be asked for, or happen, at any moment.
void applyLater(JobQueue &queue, int what, JobId id, QRandomGenerator &random)
{
    switch (what) {
    case 0:
        queue.startNow({id});
        break;
    case 1:
        queue.startAt({id}, QDateTime::currentMSecsSinceEpoch() + random.bounded(20));
        break;
    case 2:
        queue.retryFromScratch({id});
        break;
    case 3:
        queue.remove({id});
        queue.restore({id});
        break;
    case 4:
        queue.move({id}, static_cast<Move>(random.bounded(4)));
        break;
    case 5:
        random.bounded(2) == 0 ? queue.prepareForSleep() : queue.wake();
        break;
    case 6:
        queue.noteFolder(QStringLiteral("/nowhere"), random.bounded(4) > 0,
                         random.bounded(2) == 0 ? 0 : 10 * standardLeastFree);
        break;
    default:
        queue.setHeld(random.bounded(2) == 0);
        queue.setOnline(random.bounded(2) == 0);
    }
}

} // namespace

/// Every verb in every state, and while a start or an end is on its way to the disk.
class TestJobVerbs final : public QObject
{
    Q_OBJECT

private slots:
    void verbsInStates_data();
    void verbsInStates();
    void removeOfARunningJobDoesNothing();
    void cancelForgetsTheWork();
    void retryGoesOnFromTheFailedStep();
    void pauseDuringAStart_data();
    void pauseDuringAStart();
    void pauseThenResumeOfAQueuedJob();
    void pauseThenResumeOfARunningJob();
    void aCancelIsNotSoftenedByAPause();
    void pauseWhileTheLaneIsLeft();
    void aVerbBehindAnotherIsNotLost();
    void verbsBeforeLoadingAreKept();
    void verbsOnManyJobs();
    void manyVerbsLetJobsStart();
    void randomVerbsKeepThePromises();
};

void TestJobVerbs::verbsInStates_data()
{
    using S = JobState;
    using V = Verb;
    QTest::addColumn<int>("verb");
    QTest::addColumn<JobState>("before");
    QTest::addColumn<JobState>("after");
    QTest::addColumn<bool>("isRemoved");

    struct Row
    {
        V verb;
        const char *name;
        S before;
        S after;
    };

    const QList<Row> rows{
        {V::Pause, "pause", S::Queued, S::Paused},
        {V::Pause, "pause", S::Running, S::Paused},
        {V::Pause, "pause", S::Waiting, S::Paused},
        {V::Pause, "pause", S::Paused, S::Paused},
        {V::Pause, "pause", S::Completed, S::Completed},
        {V::Pause, "pause", S::Failed, S::Failed},
        {V::Pause, "pause", S::Cancelled, S::Cancelled},
        {V::Resume, "resume", S::Queued, S::Queued},
        {V::Resume, "resume", S::Running, S::Running},
        {V::Resume, "resume", S::Waiting, S::Waiting},
        {V::Resume, "resume", S::Paused, S::Queued},
        {V::Resume, "resume", S::Completed, S::Completed},
        {V::Resume, "resume", S::Failed, S::Failed},
        {V::Resume, "resume", S::Cancelled, S::Cancelled},
        {V::Cancel, "cancel", S::Queued, S::Cancelled},
        {V::Cancel, "cancel", S::Running, S::Cancelled},
        {V::Cancel, "cancel", S::Waiting, S::Cancelled},
        {V::Cancel, "cancel", S::Paused, S::Cancelled},
        {V::Cancel, "cancel", S::Completed, S::Completed},
        {V::Cancel, "cancel", S::Failed, S::Cancelled},
        {V::Cancel, "cancel", S::Cancelled, S::Cancelled},
        {V::Retry, "retry", S::Queued, S::Queued},
        {V::Retry, "retry", S::Running, S::Running},
        {V::Retry, "retry", S::Waiting, S::Waiting},
        {V::Retry, "retry", S::Paused, S::Paused},
        {V::Retry, "retry", S::Completed, S::Completed},
        {V::Retry, "retry", S::Failed, S::Queued},
        {V::Retry, "retry", S::Cancelled, S::Queued},
    };
    for (const Row &row : rows) {
        QTest::addRow("%s %s", row.name, qPrintable(enumName(row.before)))
            << static_cast<int>(row.verb) << row.before << row.after << false;
    }
    for (const S state :
         {S::Queued, S::Waiting, S::Paused, S::Completed, S::Failed, S::Cancelled}) {
        QTest::addRow("remove %s", qPrintable(enumName(state)))
            << static_cast<int>(V::Remove) << state << state << true;
    }
}

void TestJobVerbs::verbsInStates()
{
    QFETCH(int, verb);
    QFETCH(JobState, before);
    QFETCH(JobState, after);
    QFETCH(bool, isRemoved);
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = jobIn(fixture, before);
    QVERIFY(id.isValid());
    fixture.queue().setLimits({0, 0});
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    apply(fixture.queue(), static_cast<Verb>(verb), {id});
    if (isRemoved) {
        QTRY_COMPARE(removed.size(), 1);
        // Until it can no longer be undone, it and its files are only out of sight.
        QVERIFY(fixture.steps.discarded.contains(id)
                == (before == JobState::Completed || before == JobState::Cancelled));
        QVERIFY(fixture.store().rows({}, 10).result()->isEmpty());
        QTRY_VERIFY(fixture.queue().isDrained());
        return;
    }
    if (before != after)
        QVERIFY(fixture.waitForState(id, after));
    // Verbs run one after the other: behind this one the first is through.
    QSignalSpy changed(&fixture.queue(), &JobQueue::jobsChanged);
    const auto marker = fixture.add({QueueFixture::spec(99)}, true);
    fixture.queue().cancel(marker);
    QVERIFY(fixture.waitForState(marker.first(), JobState::Cancelled));
    QCOMPARE(fixture.stored(id).state, after);
    QCOMPARE(fixture.steps.atWork(), after == JobState::Running ? 1 : 0);
    // What was taken is given back: a queued job starts as soon as there is a place.
    if (after == JobState::Queued) {
        fixture.queue().setLimits({1, 1});
        QVERIFY(fixture.waitForStep(id));
    }
}

void TestJobVerbs::removeOfARunningJobDoesNothing()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    fixture.queue().remove({id});
    QVERIFY(fixture.complete(id));
    QVERIFY(removed.isEmpty());
    QVERIFY(fixture.steps.stops.isEmpty());
}

void TestJobVerbs::cancelForgetsTheWork()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    emit step->checkpointed({{QStringLiteral("total_bytes"), 9}}, Durability::Patient);
    QTRY_COMPARE(step->storedCheckpoints, 1);
    fixture.queue().cancel({id});
    QVERIFY(fixture.waitForState(id, JobState::Cancelled));
    QTRY_COMPARE(fixture.steps.discarded, QList<JobId>{id});
    QVERIFY(fixture.stored(id).steps.first().checkpoint.isEmpty());
    QVERIFY(fixture.stored(id).finishedAt > 0);
    QTRY_COMPARE(fixture.finished->size(), 1);
}

void TestJobVerbs::retryGoesOnFromTheFailedStep()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add({QueueFixture::spec(1, 0, 360)}).first();
    QVERIFY(fixture.waitForStep(id));
    fixture.steps.of(id)->succeed();
    QTRY_VERIFY(fixture.steps.of(id) && fixture.steps.of(id)->kind == StepKind::Probe);
    fixture.steps.of(id)->fail(ErrorCode::EncodeFailed);
    QVERIFY(fixture.waitForState(id, JobState::Failed));
    fixture.queue().retry({id});
    QTRY_VERIFY(fixture.steps.of(id));
    QCOMPARE(fixture.steps.of(id)->kind, StepKind::Probe);
    QVERIFY(!fixture.stored(id).error);
    QVERIFY(fixture.complete(id));
    QCOMPARE(fixture.steps.kinds.count(StepKind::Download), 1);
}

void TestJobVerbs::pauseDuringAStart_data()
{
    QTest::addColumn<int>("turns");
    QTest::addColumn<bool>("isPause");
    for (int turns = 0; turns < 8; ++turns) {
        QTest::addRow("pause after %d turns", turns) << turns << true;
        QTest::addRow("cancel after %d turns", turns) << turns << false;
    }
}

void TestJobVerbs::pauseDuringAStart()
{
    QFETCH(int, turns);
    QFETCH(bool, isPause);
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    for (int turn = 0; turn < turns; ++turn)
        QCoreApplication::processEvents();
    isPause ? fixture.queue().pause({id}) : fixture.queue().cancel({id});
    QVERIFY(fixture.waitForState(id, isPause ? JobState::Paused : JobState::Cancelled));
    QTRY_COMPARE(fixture.queue().runningCount(), 0);
    QTRY_VERIFY(fixture.queue().isDrained());
    // Its place is free again.
    fixture.add(3);
    QTRY_COMPARE(fixture.steps.atWork(), 3);
}

void TestJobVerbs::pauseThenResumeOfAQueuedJob()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    fixture.queue().pause({id});
    fixture.queue().resume({id});
    fixture.queue().setLimits({1, 1});
    QVERIFY(fixture.waitForStep(id));
    QVERIFY(fixture.complete(id));
}

void TestJobVerbs::pauseThenResumeOfARunningJob()
{
    QueueFixture fixture;
    fixture.steps.obeysStops = false;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    fixture.queue().pause({id});
    QVERIFY(fixture.waitForState(id, JobState::Stopping));
    QCOMPARE(fixture.stored(id).stopIntent, StopIntent::Pause);
    QTRY_COMPARE(fixture.steps.stops.size(), 1);
    fixture.queue().resume({id}); // a stopping job takes no verb until it has stopped
    step->finishStopped();
    QVERIFY(fixture.waitForState(id, JobState::Paused));
    fixture.queue().resume({id});
    QVERIFY(fixture.waitForStep(id));
    QCOMPARE(fixture.stored(id).state, JobState::Running);
    QCOMPARE(fixture.stored(id).attempts(), 2);
}

void TestJobVerbs::aCancelIsNotSoftenedByAPause()
{
    QueueFixture fixture;
    fixture.steps.obeysStops = false;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    fixture.queue().cancel({id});
    fixture.queue().pause({id});
    QTRY_VERIFY(!fixture.steps.stops.isEmpty());
    QCOMPARE(fixture.stored(id).stopIntent, StopIntent::Cancel);
    step->fail(ErrorCode::ToolFailed); // asked to stop, a tool may fail in any way
    QVERIFY(fixture.waitForState(id, JobState::Cancelled));
    QVERIFY(!fixture.stored(id).error);
}

void TestJobVerbs::pauseWhileTheLaneIsLeft()
{
    QueueFixture fixture;
    fixture.limits = {1, 0};
    QVERIFY(fixture.open());
    const JobId id = fixture.add({QueueFixture::spec(1, 0, 360)}).first();
    FakeStep *step = fixture.waitForStep(id);
    QVERIFY(step);
    step->succeed(); // "waiting for an encode slot" is on its way to the disk …
    fixture.queue().pause({id}); // … when this comes
    QVERIFY(fixture.waitForState(id, JobState::Paused));
    QTRY_VERIFY(fixture.queue().isDrained());
    QCOMPARE(fixture.stored(id).waitReason, WaitReason::None);
}

void TestJobVerbs::aVerbBehindAnotherIsNotLost()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const auto many = fixture.add(500);
    const JobId last = fixture.add({QueueFixture::spec(1000, 9)}).first();
    // The pause of the many keeps the verbs busy; meanwhile the last one is started.
    fixture.queue().setLimits({1, 1});
    fixture.queue().pause(many);
    fixture.queue().pause({last});
    QVERIFY(fixture.waitForState(last, JobState::Paused));
    QTRY_VERIFY(fixture.queue().isDrained());
    for (const JobId id : many)
        QCOMPARE(fixture.stored(id).state, JobState::Paused);
}

void TestJobVerbs::verbsBeforeLoadingAreKept()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2);
    QVERIFY(fixture.waitForStep(ids[0]) && fixture.waitForStep(ids[1]));
    fixture.kill();
    fixture.start();
    fixture.queue().pause({ids[0]});
    fixture.queue().cancel({ids[1]});
    QVERIFY(fixture.waitForState(ids[0], JobState::Paused));
    QVERIFY(fixture.waitForState(ids[1], JobState::Cancelled));
    QCOMPARE(fixture.stored(ids[0]).interruptions, 1);
    QTRY_VERIFY(fixture.queue().isDrained());
}

void TestJobVerbs::verbsOnManyJobs()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(1000);
    const auto countOf = [&](JobState state) {
        auto rows = fixture.store().rows({}, 2000);
        rows.waitForFinished();
        return std::count_if(rows.result()->cbegin(), rows.result()->cend(),
                             [state](const JobRow &row) { return row.state == state; });
    };
    fixture.changed->clear();
    fixture.queue().pause(ids);
    QTRY_COMPARE(countOf(JobState::Paused), 1000);
    QTRY_COMPARE(fixture.changed->size(), 1); // one signal, not a thousand
    fixture.queue().resume(ids);
    QTRY_COMPARE(countOf(JobState::Queued), 1000);
    fixture.queue().cancel(ids);
    QTRY_COMPARE(countOf(JobState::Cancelled), 1000);
    QSignalSpy removed(&fixture.queue(), &JobQueue::jobsRemoved);
    fixture.queue().remove(ids);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<JobId>>().size(), 1000);
    QCOMPARE(countOf(JobState::Cancelled), 0);
}

void TestJobVerbs::manyVerbsLetJobsStart()
{
    QueueFixture fixture;
    fixture.limits = {0, 0};
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    const QSignalSpy lastDone(&fixture.queue(), &JobQueue::renamed);
    fixture.queue().setLimits({1, 1});
    for (int verb = 0; verb < 200; ++verb)
        fixture.queue().resume({id}); // takes hold of the job and lets it go
    fixture.queue().rename(id, QStringLiteral("the last one"));
    QVERIFY(fixture.waitForStep(id));
    QVERIFY(lastDone.isEmpty());
    QTRY_COMPARE(lastDone.size(), 1);
}

void TestJobVerbs::randomVerbsKeepThePromises()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    QueueFixture fixture;
    fixture.policy = {.attempts = 3, .firstPause = std::chrono::milliseconds(2)};
    QVERIFY(fixture.open());
    QList<JobSpec> specs;
    for (int number = 0; number < 12; ++number)
        specs.append(QueueFixture::spec(number, random.bounded(3), number % 2 == 0 ? 360 : 0));
    QList<JobId> ids = fixture.add(specs);
    for (int act = 0; act < 400; ++act) {
        const JobId id = ids.at(random.bounded(ids.size()));
        const int choice = random.bounded(16);
        if (choice < 4)
            apply(fixture.queue(), static_cast<Verb>(choice), {id});
        else if (choice > 7)
            applyLater(fixture.queue(), choice - 8, id, random);
        else if (FakeStep *step = fixture.steps.of(id))
            choice == 4 ? step->fail(ErrorCode::ServerFailed) : step->succeed();
        if (random.bounded(3) == 0)
            fixture.queue().setLimits({random.bounded(4), random.bounded(3)});
        for (int turn = random.bounded(4); turn > 0; --turn)
            QCoreApplication::processEvents();
    }
    fixture.queue().wake();
    fixture.queue().setHeld(false);
    fixture.queue().setOnline(true);
    fixture.queue().noteFolder(QStringLiteral("/nowhere"), true, 10 * standardLeastFree);
    fixture.queue().restore(ids);
    fixture.queue().setLimits({3, 1});
    // Whatever was asked for: nothing is stuck, everything can still be finished. Verbs that are
    // given faster than the disk takes them only pile up.
    QDeadlineTimer again(0);
    const auto finishAll = [&] {
        if (again.hasExpired()) {
            fixture.queue().resume(ids);
            fixture.queue().retry(ids);
            fixture.queue().startNow(ids);
            again.setRemainingTime(std::chrono::seconds(1));
        }
        for (const JobId id : ids) {
            if (FakeStep *step = fixture.steps.of(id))
                step->succeed();
        }
        return std::all_of(ids.cbegin(), ids.cend(), [&](JobId id) {
            return fixture.stored(id).state == JobState::Completed;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(finishAll(), 20'000);
    QTRY_VERIFY(fixture.queue().isDrained());
    QCOMPARE(fixture.failures->size(), 0);
    fixture.add(5);
    QTRY_COMPARE(fixture.steps.atWork(), 3); // no place was lost
}

QTEST_GUILESS_MAIN(TestJobVerbs)
#include "tst_jobverbs.moc"
