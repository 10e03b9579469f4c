// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jobs/queuefixture.h"

#include <QTest>

using namespace respool;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hourMs = 3'600'000;

JobSpec specOf(const QString &host, int number)
{
    JobSpec spec = QueueFixture::spec(number);
    spec.source = QStringLiteral("https://%1/%2.mp4").arg(host).arg(number);
    return spec;
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

/// What jobs wait for, and that they go on by themselves.
class TestJobWaits final : public QObject
{
    Q_OBJECT

private slots:
    void transientFailureIsTriedAgain();
    void givesUpAfterTheLastAttempt();
    void pauseOutlivesARestart();
    void refusalRestsTheHostAlone();
    void twoUnreachableHostsAreTheNetwork();
    void theSystemSaysSoAMomentLater();
    void offlineStartsNothing();
    void fullDiskStopsAndGoesOn();
    void aLargeJobWaitsForRoomAlone();
    void missingToolIsNoFailure();
    void aToolThatIsPointedOutIsTakenAtOnce();
    void hostsCanHaveALimitOfTheirOwn();
    void startNowPassesLimitsAndGates();
    void addedForLater();
    void startAtWaitsForItsTime();
    void startNowDoesNotWaitForTheTime();
    void heldFinishesWhatRuns();
    void sleepStopsDownloadsOnly();
    void sleepWhileAJobIsBeingRead();
    void sleepWithNothingToStop();
    void interruptedJobsCanBeLeft();
};

void TestJobWaits::transientFailureIsTriedAgain()
{
    QueueFixture fixture;
    fixture.policy = {.attempts = 3, .firstPause = 10ms};
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.waitForStep(id));
    fixture.steps.of(id)->fail(ErrorCode::ServerFailed);
    QTRY_COMPARE(fixture.steps.made.size(), 2);
    QVERIFY(fixture.finished->isEmpty());
    QVERIFY(fixture.waitForStep(id));
    QCOMPARE(fixture.stored(id).failures, 1);
    QVERIFY(fixture.complete(id));
    QCOMPARE(fixture.finished->size(), 1);
    QVERIFY(!fixture.stored(id).error);
}

void TestJobWaits::givesUpAfterTheLastAttempt()
{
    QueueFixture fixture;
    fixture.policy = {.attempts = 3, .firstPause = 1ms};
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(fixture.steps.made.size(), attempt);
        QVERIFY(fixture.waitForStep(id));
        fixture.steps.of(id)->fail(ErrorCode::NetworkInterrupted);
    }
    QVERIFY(fixture.waitForState(id, JobState::Failed));
    QCOMPARE(fixture.stored(id).error->code, ErrorCode::NetworkInterrupted);
    // Somebody who wants it tried again gets all attempts anew.
    fixture.queue().retry({id});
    QVERIFY(fixture.waitForStep(id));
    QCOMPARE(fixture.stored(id).failures, 0);
}

void TestJobWaits::pauseOutlivesARestart()
{
    QueueFixture fixture;
    fixture.policy = {.attempts = 3, .firstPause = 10h, .longestPause = 10h};
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.waitForStep(id));
    fixture.steps.of(id)->fail(ErrorCode::ServerFailed);
    QVERIFY(fixture.waitForState(id, JobState::Waiting));
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.stored(id).waitReason, WaitReason::Retry);
    QVERIFY(fixture.stored(id).error.has_value());
    QVERIFY(!fixture.queue().isDrained());
    const JobId other = fixture.add({QueueFixture::spec(2)}).first();
    QVERIFY(fixture.complete(other));
    QCOMPARE(fixture.steps.made.count(id), 1);
}

void TestJobWaits::refusalRestsTheHostAlone()
{
    QueueFixture fixture;
    fixture.limits = {.downloads = 1, .perHost = 5};
    fixture.policy = {.coolDown = 300ms};
    QVERIFY(fixture.open());
    const auto ids = fixture.add({specOf(QStringLiteral("busy.example"), 1),
                                  specOf(QStringLiteral("busy.example"), 2),
                                  specOf(QStringLiteral("other.example"), 3)});
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.queue().setLimits({.downloads = 3, .perHost = 5});
    fixture.steps.of(ids[0])->fail(ErrorCode::RateLimited);
    QVERIFY(fixture.waitForState(ids[0], JobState::Waiting));
    QCOMPARE(fixture.stored(ids[0]).waitReason, WaitReason::CoolDown);
    QVERIFY(fixture.queue().closedGates().restingHosts.contains(QStringLiteral("busy.example"))
            || fixture.steps.of(ids[0]));
    QVERIFY(fixture.waitForStep(ids[2]));
    // One tries after the rest; the other follows when it gets something.
    QTRY_VERIFY(fixture.steps.of(ids[0]) || fixture.steps.of(ids[1]));
    const bool isFirst = fixture.steps.of(ids[0]) != nullptr;
    const JobId canary = isFirst ? ids[0] : ids[1];
    const JobId other = isFirst ? ids[1] : ids[0];
    QVERIFY(!fixture.steps.of(other));
    emit fixture.steps.of(canary)->progressed(Progress{.fraction = 0.1});
    QVERIFY(fixture.waitForStep(other));
    // It cost no attempt.
    QCOMPARE(fixture.stored(ids[0]).failures, 0);
}

void TestJobWaits::twoUnreachableHostsAreTheNetwork()
{
    QueueFixture fixture;
    fixture.policy = {.attempts = 5, .firstPause = 10h, .longestPause = 10h};
    fixture.limits = {.downloads = 2, .perHost = 2};
    QVERIFY(fixture.open());
    const auto ids =
        fixture.add({specOf(QStringLiteral("a.example"), 1), specOf(QStringLiteral("b.example"), 2),
                     specOf(QStringLiteral("c.example"), 3)});
    QVERIFY(fixture.waitForStep(ids[0]));
    QVERIFY(fixture.waitForStep(ids[1]));
    fixture.queue().setLimits({.downloads = 1, .perHost = 2});
    fixture.steps.of(ids[0])->fail(ErrorCode::NetworkUnreachable);
    QVERIFY(fixture.waitForState(ids[0], JobState::Waiting));
    QCOMPARE(fixture.stored(ids[0]).waitReason, WaitReason::Retry);
    fixture.steps.of(ids[1])->fail(ErrorCode::NetworkUnreachable);
    QVERIFY(fixture.waitForState(ids[1], JobState::Waiting));
    QCOMPARE(fixture.stored(ids[1]).waitReason, WaitReason::Network);
    QCOMPARE(fixture.stored(ids[1]).failures, 0);
    // It was the network already when the first one failed.
    QTRY_COMPARE(fixture.told(ids[0]).waitReason, WaitReason::Network);
    QCOMPARE(fixture.stored(ids[0]).failures, 0);
    QTRY_VERIFY(fixture.queue().closedGates().isOffline);
    QCOMPARE(fixture.steps.atWork(), 0);
    // The system says that it is back.
    fixture.queue().setOnline(true);
    QVERIFY(fixture.waitForStep(ids[0])); // the first again
    QVERIFY(!fixture.queue().closedGates().isOffline);
}

void TestJobWaits::theSystemSaysSoAMomentLater()
{
    QueueFixture fixture;
    fixture.policy = {.attempts = 2, .firstPause = 10h, .longestPause = 10h};
    QVERIFY(fixture.open());
    const JobId id = fixture.add({specOf(QStringLiteral("a.example"), 1)}).first();
    QVERIFY(fixture.waitForStep(id));
    fixture.steps.of(id)->fail(ErrorCode::NetworkInterrupted);
    QVERIFY(fixture.waitForState(id, JobState::Waiting));
    QCOMPARE(fixture.stored(id).waitReason, WaitReason::Retry);
    QCOMPARE(fixture.stored(id).failures, 1);
    fixture.queue().setOnline(false);
    QTRY_COMPARE(fixture.stored(id).waitReason, WaitReason::Network);
    QCOMPARE(fixture.stored(id).failures, 0);
    QVERIFY(fixture.stored(id).error);
    QVERIFY(!fixture.steps.of(id));
    fixture.queue().setOnline(true);
    QVERIFY(fixture.complete(id));
}

void TestJobWaits::offlineStartsNothing()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    fixture.queue().setOnline(false);
    const JobId download = fixture.add(1).first();
    const JobId conversion = fixture.add({QueueFixture::encodeSpec(2)}).first();
    QVERIFY(fixture.waitForStep(conversion));
    QVERIFY(!fixture.steps.of(download));
    QVERIFY(fixture.queue().closedGates().isOffline);
    fixture.queue().setOnline(true);
    QVERIFY(fixture.waitForStep(download));
}

void TestJobWaits::fullDiskStopsAndGoesOn()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    JobSpec elsewhere = QueueFixture::spec(2);
    elsewhere.destination = QStringLiteral("/elsewhere");
    const auto ids = fixture.add({QueueFixture::spec(1), elsewhere});
    QVERIFY(fixture.waitForStep(ids[0]));
    QVERIFY(fixture.waitForStep(ids[1]));
    QTRY_VERIFY(fixture.queue().watchedFolders().contains(QStringLiteral("/nowhere")));
    fixture.queue().noteFolder(QStringLiteral("/nowhere"), true, 1);
    QVERIFY(fixture.waitForState(ids[0], JobState::Waiting));
    QCOMPARE(fixture.stored(ids[0]).waitReason, WaitReason::DiskSpace);
    QCOMPARE(fixture.stored(ids[0]).failures, 0);
    QVERIFY(fixture.steps.of(ids[1]));
    QVERIFY(fixture.queue().watchedFolders().contains(QStringLiteral("/nowhere")));
    fixture.queue().noteFolder(QStringLiteral("/nowhere"), true, 10 * standardLeastFree);
    QVERIFY(fixture.complete(ids[0]));
}

void TestJobWaits::aLargeJobWaitsForRoomAlone()
{
    constexpr qint64 need = 20 * standardLeastFree;
    QueueFixture fixture;
    fixture.limits = {.downloads = 1, .perHost = 2};
    QVERIFY(fixture.open());
    const auto ids = fixture.add({QueueFixture::spec(1), QueueFixture::spec(2)});
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.steps.of(ids[0])->fail(ErrorCode::DiskFull, need);
    QVERIFY(fixture.waitForState(ids[0], JobState::Waiting));
    QCOMPARE(fixture.stored(ids[0]).waitReason, WaitReason::DiskSpace);
    // The one behind it needs less.
    QVERIFY(fixture.complete(ids[1]));
    QVERIFY(fixture.queue().closedGates().folders.isEmpty());
    QTRY_COMPARE(fixture.queue().watchedFolders(), QStringList{QStringLiteral("/nowhere")});
    fixture.queue().noteFolder(QStringLiteral("/nowhere"), true, need - 1);
    const JobId third = fixture.add(1).first();
    QVERIFY(fixture.complete(third));
    QCOMPARE(fixture.steps.made.count(ids[0]), 1);
    fixture.queue().noteFolder(QStringLiteral("/nowhere"), true, need);
    QVERIFY(fixture.complete(ids[0]));
    QTRY_VERIFY(fixture.queue().watchedFolders().isEmpty());
}

void TestJobWaits::aToolThatIsPointedOutIsTakenAtOnce()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(1);
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.steps.areToolsThere = false;
    fixture.steps.of(ids[0])->fail(ErrorCode::ToolMissing);
    QVERIFY(fixture.waitForState(ids[0], JobState::Waiting));
    fixture.queue().lookForTools();
    QTRY_VERIFY(fixture.queue().closedGates().isToolMissing);
    fixture.steps.areToolsThere = true;
    fixture.queue().lookForTools();
    QVERIFY(fixture.complete(ids[0]));
    QVERIFY(!fixture.queue().closedGates().isToolMissing);
}

void TestJobWaits::hostsCanHaveALimitOfTheirOwn()
{
    QueueFixture fixture;
    fixture.limits = {.downloads = 4, .encodes = 1, .perHost = 4};
    QVERIFY(fixture.open());
    // Every job has a host of its own below this one.
    const QString host = QStringLiteral("example.org");
    fixture.queue().setHostLimits({{host, 1}});
    const auto ids = fixture.add(3);
    QVERIFY(fixture.waitForStep(ids[0]));
    QTRY_COMPARE(fixture.steps.expectedDownloads, 1);
    QCOMPARE(fixture.steps.atWork(), 1);
    // A change counts at once.
    fixture.queue().setHostLimits({{host, 2}});
    QVERIFY(fixture.waitForStep(ids[1]));
    QTRY_COMPARE(fixture.steps.expectedDownloads, 2);
    QCOMPARE(fixture.steps.atWork(), 2);
    fixture.queue().setHostLimits({});
    QVERIFY(fixture.waitForStep(ids[2]));
    QCOMPARE(fixture.steps.expectedDownloads, 3);
}

void TestJobWaits::missingToolIsNoFailure()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2);
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.steps.areToolsThere = false;
    fixture.steps.of(ids[0])->fail(ErrorCode::ToolMissing);
    QVERIFY(fixture.waitForState(ids[0], JobState::Waiting));
    QCOMPARE(fixture.stored(ids[0]).waitReason, WaitReason::Tool);
    QTRY_VERIFY(fixture.queue().closedGates().isToolMissing);
    // Nothing of it happens by itself: somebody has to install the tool.
    fixture.steps.of(ids[1])->succeed();
    QVERIFY(fixture.complete(ids[1]));
    QTRY_VERIFY(fixture.queue().isDrained());
    fixture.steps.areToolsThere = true;
    fixture.queue().startNow({ids[0]});
    QVERIFY(fixture.complete(ids[0]));
}

void TestJobWaits::startNowPassesLimitsAndGates()
{
    QueueFixture fixture;
    fixture.limits = {.downloads = 1, .perHost = 1};
    QVERIFY(fixture.open());
    const auto ids =
        fixture.add({specOf(QStringLiteral("a.example"), 1), specOf(QStringLiteral("a.example"), 2),
                     specOf(QStringLiteral("a.example"), 3)});
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.queue().startNow({ids[2]});
    QVERIFY(fixture.waitForStep(ids[2]));
    QVERIFY(!fixture.steps.of(ids[1]));
    fixture.queue().pause({ids[1]});
    QVERIFY(fixture.waitForState(ids[1], JobState::Paused));
    fixture.queue().startNow({ids[1]});
    QVERIFY(fixture.waitForStep(ids[1]));
}

void TestJobWaits::addedForLater()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const auto idOf = [](const Future<Result<QList<JobId>>> &added) {
        return added.result().value().first();
    };
    const auto soon = fixture.queue().add({QueueFixture::spec(1)}, false, nowMs() + 300);
    const auto tomorrow =
        fixture.queue().add({QueueFixture::spec(2)}, false, nowMs() + 24 * hourMs);
    const auto paused = fixture.queue().add({QueueFixture::spec(3)}, true, nowMs() + 24 * hourMs);
    QTRY_VERIFY(soon.isFinished() && tomorrow.isFinished() && paused.isFinished());
    QCOMPARE(fixture.stored(idOf(tomorrow)).state, JobState::Waiting);
    QCOMPARE(fixture.stored(idOf(tomorrow)).waitReason, WaitReason::Schedule);
    QCOMPARE(fixture.stored(idOf(paused)).state, JobState::Paused);
    QVERIFY(fixture.waitForStep(idOf(soon)));
    QVERIFY(fixture.reopen());
    QVERIFY(fixture.stored(idOf(tomorrow)).notBefore > nowMs() + 23 * hourMs);
    QVERIFY(!fixture.steps.made.contains(idOf(tomorrow)));
}

void TestJobWaits::startAtWaitsForItsTime()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    fixture.queue().setLimits({0, 0});
    const auto ids = fixture.add(2);
    const JobId paused = fixture.add({QueueFixture::spec(9)}, true).first();
    fixture.queue().startAt({ids[0]}, nowMs() + 300);
    fixture.queue().startAt({paused}, nowMs() + 24 * hourMs);
    QVERIFY(fixture.waitForState(ids[0], JobState::Waiting));
    QVERIFY(fixture.waitForState(paused, JobState::Waiting));
    QCOMPARE(fixture.stored(paused).waitReason, WaitReason::Schedule);
    fixture.queue().setLimits({3, 1});
    QVERIFY(fixture.waitForStep(ids[1]));
    QVERIFY(fixture.waitForStep(ids[0]));
    QVERIFY(!fixture.steps.of(paused));
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.stored(paused).state, JobState::Waiting);
    QVERIFY(fixture.stored(paused).notBefore > nowMs() + 23 * hourMs);
}

void TestJobWaits::startNowDoesNotWaitForTheTime()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId id = fixture.add({QueueFixture::spec(9)}, true).first();
    fixture.queue().startAt({id}, nowMs() + 24 * hourMs);
    QVERIFY(fixture.waitForState(id, JobState::Waiting));
    fixture.queue().startNow({id});
    QVERIFY(fixture.waitForStep(id));
    QCOMPARE(fixture.stored(id).notBefore, 0);
}

void TestJobWaits::heldFinishesWhatRuns()
{
    QueueFixture fixture;
    fixture.limits = {.downloads = 1};
    QVERIFY(fixture.open());
    const auto ids = fixture.add(2);
    QVERIFY(fixture.waitForStep(ids[0]));
    fixture.queue().setHeld(true);
    QVERIFY(fixture.complete(ids[0]));
    QTRY_VERIFY(fixture.queue().isDrained());
    QCOMPARE(fixture.stored(ids[1]).state, JobState::Queued);
    QVERIFY(fixture.queue().closedGates().isHeld);
    fixture.queue().setHeld(false);
    QVERIFY(fixture.complete(ids[1]));
}

void TestJobWaits::sleepStopsDownloadsOnly()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    const JobId download = fixture.add(1).first();
    const JobId conversion = fixture.add({QueueFixture::encodeSpec(2)}).first();
    QVERIFY(fixture.waitForStep(download));
    QVERIFY(fixture.waitForStep(conversion));
    QSignalSpy ready(&fixture.queue(), &JobQueue::readyForSleep);
    for (int sleep = 1; sleep <= 2; ++sleep) {
        fixture.queue().prepareForSleep();
        QTRY_COMPARE(ready.size(), sleep);
        QCOMPARE(fixture.stored(download).state, JobState::Queued);
        QVERIFY(fixture.steps.of(conversion));
        QVERIFY(!fixture.steps.of(download));
        fixture.queue().wake();
        QVERIFY(fixture.waitForStep(download));
    }
    // It was no failure and no attempt.
    QCOMPARE(fixture.stored(download).failures, 0);
    QVERIFY(fixture.complete(download));
    QVERIFY(fixture.complete(conversion));
}

void TestJobWaits::sleepWhileAJobIsBeingRead()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    QSignalSpy ready(&fixture.queue(), &JobQueue::readyForSleep);
    fixture.flakyStore().onJobsRead = [&fixture] {
        fixture.flakyStore().onJobsRead = {};
        fixture.queue().prepareForSleep();
    };
    const JobId id = fixture.add(1).first();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!fixture.steps.of(id));
    QCOMPARE(fixture.stored(id).state, JobState::Queued);
    fixture.queue().wake();
    QVERIFY(fixture.complete(id));
}

void TestJobWaits::sleepWithNothingToStop()
{
    QueueFixture fixture;
    QVERIFY(fixture.open());
    QSignalSpy ready(&fixture.queue(), &JobQueue::readyForSleep);
    fixture.queue().prepareForSleep();
    QCOMPARE(ready.size(), 1);
    const JobId id = fixture.add(1).first();
    QVERIFY(!fixture.steps.of(id));
    fixture.queue().wake();
    QVERIFY(fixture.complete(id));
}

void TestJobWaits::interruptedJobsCanBeLeft()
{
    QueueFixture fixture;
    fixture.resumesAtLaunch = false;
    QVERIFY(fixture.open());
    const JobId id = fixture.add(1).first();
    QVERIFY(fixture.waitForStep(id));
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.stored(id).state, JobState::Interrupted);
    QVERIFY(!fixture.stored(id).error->text.isEmpty());
    QCOMPARE(fixture.recovered->first().first().value<RecoveryReport>().left, 1);
    fixture.queue().resume({id});
    QVERIFY(fixture.complete(id));
}

QTEST_GUILESS_MAIN(TestJobWaits)
#include "tst_jobwaits.moc"
