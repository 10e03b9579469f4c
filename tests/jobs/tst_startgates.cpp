// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/startgates.h"

#include <QElapsedTimer>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr qint64 minuteMs = 60'000;
constexpr qint64 gigabyte = 1'000'000'000;
const StartGroup film{u"film.example"_s, u"/videos"_s};
const StartGroup music{u"music.example"_s, u"/videos"_s};
const StartGroup conversion{{}, u"/videos"_s};

WaitReason closed(const StartGates &gates, const StartGroup &group, qint64 at = now)
{
    return gates.closedFor(group, 2, at);
}

} // namespace

class TestStartGates final : public QObject
{
    Q_OBJECT

private slots:
    void isOpenAtFirst();
    void limitsEachHost();
    void someHostsHaveTheirOwnLimit();
    void aLimitIsForAllSubdomains();
    void manySubdomainsCostLittle();
    void tellsTheRoom();
    void refusalRestsOneHost();
    void oneCanaryBeforeTheRest();
    void restsGrow();
    void refusalsOfOneMomentCountOnce();
    void restOutlivesNoClock();
    void offlineClosesAddressesOnly();
    void offlineIsTriedNowAndThen();
    void twoHostsInARowAreTheNetwork();
    void tellsWhoWasBlamedForTheNetwork();
    void thisComputerIsAlwaysThere();
    void fullDisk();
    void aLargeJobWaitsAlone();
    void missingFolder();
    void missingTool();
};

void TestStartGates::isOpenAtFirst()
{
    const StartGates gates;
    QCOMPARE(closed(gates, film), WaitReason::None);
    QCOMPARE(gates.closed(now), ClosedGates());
    QCOMPARE(gates.nextOpening(now), 0);
}

void TestStartGates::limitsEachHost()
{
    StartGates gates;
    gates.noteStart(film, now);
    gates.noteStart(film, now);
    QCOMPARE(closed(gates, film), WaitReason::DownloadSlot);
    QCOMPARE(closed(gates, music), WaitReason::None);
    QCOMPARE(closed(gates, conversion), WaitReason::None);
    gates.noteEnd(film);
    QCOMPARE(closed(gates, film), WaitReason::None);
}

void TestStartGates::someHostsHaveTheirOwnLimit()
{
    StartGates gates;
    gates.hosts().setOwnLimits({{music.host, 1}});
    gates.noteStart(film, now);
    gates.noteStart(music, now);
    QCOMPARE(closed(gates, film), WaitReason::None);
    QCOMPARE(closed(gates, music), WaitReason::DownloadSlot);
    gates.hosts().setOwnLimits({{music.host, 3}, {film.host, 1}});
    QCOMPARE(closed(gates, film), WaitReason::DownloadSlot);
    QCOMPARE(closed(gates, music), WaitReason::None);
    gates.noteStart(music, now);
    QCOMPARE(closed(gates, music), WaitReason::None);
    gates.hosts().setOwnLimits({});
    QCOMPARE(closed(gates, film), WaitReason::None);
    QCOMPARE(closed(gates, music), WaitReason::DownloadSlot);
}

void TestStartGates::aLimitIsForAllSubdomains()
{
    StartGates gates;
    const StartGroup first{u"a.film.example"_s, {}};
    const StartGroup second{u"b.c.film.example"_s, {}};
    const StartGroup own{u"big.film.example"_s, {}};
    const StartGroup other{u"notfilm.example"_s, {}};
    gates.hosts().setOwnLimits({{film.host, 1}, {own.host, 5}});
    gates.noteStart(first, now);
    QCOMPARE(closed(gates, second), WaitReason::DownloadSlot);
    QCOMPARE(closed(gates, film), WaitReason::DownloadSlot);
    QCOMPARE(closed(gates, own), WaitReason::None);
    QCOMPARE(closed(gates, other), WaitReason::None);
    gates.noteEnd(first);
    QCOMPARE(closed(gates, second), WaitReason::None);
}

/// Each closed group asks whenever a job could start: that must not walk over all others.
void TestStartGates::manySubdomainsCostLittle()
{
    constexpr int many = 3000;
    StartGates gates;
    gates.hosts().setOwnLimits({{film.host, many}});
    const auto group = [](int number) { return StartGroup{u"%1.film.example"_s.arg(number), {}}; };
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < many; ++number) {
        QCOMPARE(closed(gates, group(number)), WaitReason::None);
        gates.noteStart(group(number), now);
    }
    for (int number = 0; number < many; ++number)
        QCOMPARE(closed(gates, group(number)), WaitReason::DownloadSlot);
    // 0.02 s; with a walk it were 18 million steps.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    for (int number = 0; number < many; ++number)
        gates.noteEnd(group(number));
    QCOMPARE(gates.roomOf(film, 2, now).jobs, many);
}

void TestStartGates::tellsTheRoom()
{
    StartGates gates;
    const auto room = [&gates](const StartGroup &group) {
        return gates.roomOf(group, 2, now).jobs;
    };
    QCOMPARE(room(film), 2);
    QVERIFY(room(conversion) > 1000);
    gates.hosts().setOwnLimits({{film.host, 4}});
    gates.noteStart(film, now);
    QCOMPARE(room(film), 3);
    // Subdomains have the room of their limit together.
    const StartGroup below{u"a."_s + film.host, {}};
    QCOMPARE(room(below), 3);
    QCOMPARE(gates.roomOf(below, 2, now).limit, film.host);
    QCOMPARE(gates.roomOf(music, 2, now).limit, music.host);
    gates.hosts().setOwnLimits({{film.host, 1}});
    QCOMPARE(room(film), 0);
    gates.hosts().noteRefusal(music.host, 0, now);
    QCOMPARE(room(music), 0);
    QCOMPARE(gates.roomOf(music, 2, now + 2 * minuteMs).jobs, 1);
    gates.setToolMissing(true);
    QCOMPARE(room(conversion), 0);
}

void TestStartGates::refusalRestsOneHost()
{
    StartGates gates;
    const qint64 until = gates.hosts().noteRefusal(film.host, 0, now);
    QCOMPARE(until, now + 2 * minuteMs);
    QCOMPARE(closed(gates, film), WaitReason::CoolDown);
    QCOMPARE(closed(gates, music), WaitReason::None);
    QCOMPARE(gates.nextOpening(now), until);
    QCOMPARE(gates.closed(now).restingHosts.value(film.host), until);
    QCOMPARE(closed(gates, film, until), WaitReason::None);
}

void TestStartGates::oneCanaryBeforeTheRest()
{
    StartGates gates;
    const qint64 until = gates.hosts().noteRefusal(film.host, 0, now);
    gates.noteStart(film, until);
    QCOMPARE(closed(gates, film, until), WaitReason::DownloadSlot);
    QVERIFY(gates.hosts().noteSuccess(film.host, until));
    QCOMPARE(closed(gates, film, until), WaitReason::None);
}

void TestStartGates::restsGrow()
{
    StartGates gates;
    qint64 at = now;
    QList<qint64> rests;
    for (int refusal = 0; refusal < 7; ++refusal) {
        const qint64 until = gates.hosts().noteRefusal(film.host, 0, at);
        rests.append((until - at) / minuteMs);
        at = until;
    }
    QCOMPARE(rests, (QList<qint64>{2, 4, 8, 16, 32, 60, 60}));
    // What the server asks for counts, not what we would have thought.
    QCOMPARE(gates.hosts().noteRefusal(film.host, 3 * minuteMs, at), at + 3 * minuteMs);
}

void TestStartGates::refusalsOfOneMomentCountOnce()
{
    StartGates gates;
    for (int job = 0; job < 5; ++job)
        gates.hosts().noteRefusal(film.host, 0, now + job);
    QCOMPARE(gates.hosts().refusals(film.host), 1);
    // One that was let in before is no canary.
    QVERIFY(!gates.hosts().noteSuccess(film.host, now + minuteMs));
}

void TestStartGates::restOutlivesNoClock()
{
    StartGates gates;
    gates.hosts().noteRefusal(film.host, 0, now);
    // Set back by a week: nobody rests that long.
    QCOMPARE(closed(gates, film, now - 7LL * 24 * 60 * minuteMs), WaitReason::None);
}

void TestStartGates::offlineClosesAddressesOnly()
{
    StartGates gates;
    gates.setOnline(false, now);
    QCOMPARE(closed(gates, film), WaitReason::Network);
    QCOMPARE(closed(gates, conversion), WaitReason::None);
    QVERIFY(gates.closed(now).isOffline);
    gates.setOnline(true, now);
    QCOMPARE(closed(gates, film), WaitReason::None);
}

void TestStartGates::offlineIsTriedNowAndThen()
{
    StartGates gates;
    gates.setOnline(false, now);
    const qint64 probe = gates.nextOpening(now);
    QCOMPARE(probe, now + 5 * minuteMs);
    QCOMPARE(closed(gates, film, probe), WaitReason::None);
    gates.noteStart(film, probe);
    QCOMPARE(closed(gates, music, probe), WaitReason::Network);
    // The system was wrong.
    gates.noteReachable(film.host);
    QCOMPARE(closed(gates, music, probe), WaitReason::None);
    QVERIFY(!gates.closed(probe).isOffline);
}

void TestStartGates::twoHostsInARowAreTheNetwork()
{
    StartGates gates;
    gates.noteUnreachable(film.host, now);
    gates.noteUnreachable(film.host, now);
    QCOMPARE(closed(gates, music), WaitReason::None);
    gates.noteReachable(music.host);
    gates.noteUnreachable(film.host, now);
    QCOMPARE(closed(gates, film), WaitReason::None);
    gates.noteUnreachable(music.host, now);
    QCOMPARE(closed(gates, film), WaitReason::Network);
    // One at a time tries, and when it gets something all go on.
    const qint64 probe = gates.nextOpening(now);
    QVERIFY(probe > now);
    QCOMPARE(closed(gates, film, probe), WaitReason::None);
    gates.noteStart(film, probe);
    QCOMPARE(closed(gates, music, probe), WaitReason::Network);
    gates.noteReachable(film.host);
    QCOMPARE(closed(gates, music, probe), WaitReason::None);
}

void TestStartGates::tellsWhoWasBlamedForTheNetwork()
{
    const StepOutcome unreachable =
        StepOutcome::failed(Error{ErrorCode::NetworkUnreachable, {}, {}, {}});
    const auto jobOf = [](qint64 id, const QString &host) {
        Job job;
        job.id = JobId{id};
        job.spec.kind = SourceKind::Address;
        job.spec.source = u"https://%1/film"_s.arg(host);
        return job;
    };
    const auto nobody = [](JobId) { return false; };
    StartGates gates;
    const auto fail = [&](qint64 id, const QString &host, qint64 at) {
        return gates.dispose(jobOf(id, host), unreachable, at, 0.5).failures;
    };
    // One that was there in between was no outage; one of long ago was another.
    QCOMPARE(fail(1, film.host, now), 1);
    gates.noteReachable(music.host);
    QCOMPARE(fail(2, film.host, now), 1);
    QCOMPARE(fail(3, film.host, now + 3 * minuteMs), 1);
    QVERIFY(gates.takeBlameless(now + 3 * minuteMs, nobody).isEmpty());
    QCOMPARE(fail(4, music.host, now + 3 * minuteMs), 0);
    QVERIFY(gates.takeBlameless(now + 3 * minuteMs, [](JobId) { return true; }).isEmpty());
    QCOMPARE(gates.takeBlameless(now + 3 * minuteMs, nobody), QList<JobId>{JobId{3}});
    QVERIFY(gates.takeBlameless(now + 3 * minuteMs, nobody).isEmpty());
    // What failed for another reason is not the network's.
    gates.setOnline(true, now);
    const StepOutcome broken = StepOutcome::failed(Error{ErrorCode::ServerFailed, {}, {}, {}});
    QCOMPARE(gates.dispose(jobOf(5, film.host), broken, now, 0.5).failures, 1);
    QCOMPARE(fail(6, film.host, now), 1);
    gates.setOnline(false, now + minuteMs);
    QCOMPARE(gates.takeBlameless(now + minuteMs, nobody), QList<JobId>{JobId{6}});
}

void TestStartGates::thisComputerIsAlwaysThere()
{
    StartGates gates;
    gates.setOnline(false, now);
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"127.1.2.3"_s, u"::1"_s})
        QCOMPARE(closed(gates, {host, {}}), WaitReason::None);
    QCOMPARE(closed(gates, {u"localhost.example"_s, {}}), WaitReason::Network);
}

void TestStartGates::fullDisk()
{
    StartGates gates;
    gates.setLeastFree(gigabyte);
    QVERIFY(!gates.noteFolder(u"/videos"_s, true, gigabyte));
    QVERIFY(gates.noteFolder(u"/videos"_s, true, gigabyte - 1));
    QCOMPARE(closed(gates, film), WaitReason::DiskSpace);
    QCOMPARE(closed(gates, conversion), WaitReason::DiskSpace);
    QCOMPARE(closed(gates, {film.host, u"/elsewhere"_s}), WaitReason::None);
    // Not opened for a byte more, only to be closed again.
    QVERIFY(!gates.noteFolder(u"/videos"_s, true, gigabyte + 1));
    QVERIFY(gates.noteFolder(u"/videos"_s, true, 2 * gigabyte));
    QCOMPARE(closed(gates, film), WaitReason::None);
}

void TestStartGates::aLargeJobWaitsAlone()
{
    StartGates gates;
    gates.setLeastFree(gigabyte);
    Job job;
    job.spec.destination = u"/videos"_s;
    StepOutcome outcome = StepOutcome::failed(Error{ErrorCode::DiskFull, {}, {}, {}});
    outcome.neededBytes = 50 * gigabyte;
    const StartGroup large{{}, u"/videos"_s, outcome.neededBytes};
    const StartGroup medium{{}, u"/videos"_s, 20 * gigabyte};
    gates.noteFolder(u"/videos"_s, true, 60 * gigabyte); // less by the time that the job looked
    QCOMPARE(closed(gates, large), WaitReason::None);
    const Disposition disposition = gates.dispose(job, outcome, now, 0.5);
    QVERIFY(disposition.isRetried);
    QCOMPARE(disposition.reason, WaitReason::DiskSpace);
    QCOMPARE(closed(gates, large), WaitReason::DiskSpace);
    QCOMPARE(closed(gates, conversion), WaitReason::None);
    QVERIFY(gates.closed(now).folders.isEmpty());
    // It opens and closes nothing for the others.
    QVERIFY(!gates.noteFolder(u"/videos"_s, true, 49 * gigabyte));
    QCOMPARE(closed(gates, large), WaitReason::DiskSpace);
    QCOMPARE(closed(gates, medium), WaitReason::None);
    QVERIFY(!gates.noteFolder(u"/videos"_s, true, 50 * gigabyte));
    QCOMPARE(closed(gates, large), WaitReason::None);
    // A disk that is full is so for everybody.
    QVERIFY(gates.noteFolder(u"/videos"_s, true, gigabyte - 1));
    QCOMPARE(closed(gates, conversion), WaitReason::DiskSpace);
    outcome.neededBytes = 0;
    QVERIFY(gates.noteFolder(u"/videos"_s, true, 100 * gigabyte));
    QVERIFY(gates.dispose(job, outcome, now, 0.5).isRetried);
    QCOMPARE(closed(gates, conversion), WaitReason::DiskSpace);
}

void TestStartGates::missingFolder()
{
    StartGates gates;
    QVERIFY(gates.noteFolder(u"/videos"_s, false, 0));
    QCOMPARE(closed(gates, film), WaitReason::Folder);
    QVERIFY(gates.needsSomebody(film));
    QVERIFY(gates.noteFolder(u"/videos"_s, true, 100 * gigabyte));
    QCOMPARE(closed(gates, film), WaitReason::None);
    QVERIFY(!gates.needsSomebody(film));
}

void TestStartGates::missingTool()
{
    StartGates gates;
    gates.setToolMissing(true);
    QCOMPARE(closed(gates, film), WaitReason::Tool);
    QVERIFY(gates.needsSomebody(conversion));
    gates.setToolMissing(false);
    QCOMPARE(closed(gates, film), WaitReason::None);
}

QTEST_APPLESS_MAIN(TestStartGates)
#include "tst_startgates.moc"
