// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/backlog.h"

#include <QElapsedTimer>
#include <QTest>

using namespace respool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr qint64 hourMs = 3'600'000;

JobRow rowOf(qint64 id, WaitReason reason, qint64 notBefore)
{
    JobRow row;
    row.id = JobId{id};
    row.state = JobState::Waiting;
    row.waitReason = reason;
    row.notBefore = notBefore;
    row.position = id;
    row.host = SharedText(u"film.example"_s);
    row.destination = SharedText(u"/videos"_s);
    return row;
}

/// The jobs that start now, one after the other.
QList<qint64> started(Backlog &backlog)
{
    QList<qint64> ids;
    while (const auto start = backlog.takeNext([](const StartGroup &) { return true; }))
        ids.append(start->id.value);
    return ids;
}

} // namespace

/// Jobs that wait for a time.
class TestBacklog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void letsGoOfThoseWhoseTimeHasCome();
    void forgetsThoseThatAreGone();
    void pausesOutliveNoClock();
    void keepsNeedsOfWhatWaitsForRoom();
    void manyCostNothing();

private:
    std::unique_ptr<Backlog> m_backlog;
};

void TestBacklog::init()
{
    m_backlog = std::make_unique<Backlog>([](JobId) { return false; });
    m_backlog->setLimits({.downloads = 100, .encodes = 1, .perHost = 100});
}

void TestBacklog::letsGoOfThoseWhoseTimeHasCome()
{
    m_backlog->track(rowOf(1, WaitReason::Schedule, now + 3 * hourMs));
    m_backlog->track(rowOf(2, WaitReason::Retry, now + hourMs));
    m_backlog->track(rowOf(3, WaitReason::Schedule, now + 2 * hourMs));
    QCOMPARE(m_backlog->nextDue(), now + hourMs);
    m_backlog->releaseDue(now, {});
    QVERIFY(started(*m_backlog).isEmpty());
    m_backlog->releaseDue(now + 2 * hourMs, {});
    QCOMPARE(started(*m_backlog), (QList<qint64>{2, 3}));
    QVERIFY(m_backlog->hasTimed());
    QCOMPARE(m_backlog->nextDue(), now + 3 * hourMs);
    m_backlog->startAhead(JobId{1});
    QCOMPARE(started(*m_backlog), QList<qint64>{1});
    QVERIFY(!m_backlog->hasTimed());
    QCOMPARE(m_backlog->nextDue(), std::nullopt);
}

void TestBacklog::forgetsThoseThatAreGone()
{
    m_backlog->track(rowOf(1, WaitReason::Schedule, now + hourMs));
    m_backlog->track(rowOf(1, WaitReason::Retry, now + 2 * hourMs)); // changed
    QCOMPARE(m_backlog->nextDue(), now + 2 * hourMs);
    m_backlog->hold(JobId{1});
    QVERIFY(!m_backlog->hasTimed());
    m_backlog->release(JobId{1});
    QVERIFY(m_backlog->hasTimed());
    m_backlog->untrack(JobId{1});
    QVERIFY(!m_backlog->hasTimed());
}

void TestBacklog::pausesOutliveNoClock()
{
    constexpr qint64 yearMs = 365LL * 24 * hourMs;
    m_backlog->track(rowOf(1, WaitReason::Schedule, now + yearMs)); // somebody wants it so
    m_backlog->track(rowOf(2, WaitReason::Retry, now + yearMs));
    m_backlog->track(rowOf(3, WaitReason::Retry, now + 60'000));
    m_backlog->releaseDue(now, {});
    QCOMPARE(started(*m_backlog), QList<qint64>{2});
    QCOMPARE(m_backlog->nextDue(), now + 60'000);
}

/// Both questions are asked at every event.
void TestBacklog::keepsNeedsOfWhatWaitsForRoom()
{
    constexpr qint64 need = 5'000'000'000;
    const auto isSmall = [](const StartGroup &group) { return group.neededBytes == 0; };
    JobRow row = rowOf(1, WaitReason::None, 0);
    row.state = JobState::Running;
    m_backlog->track(row);
    m_backlog->setNeed(row.id, need);
    m_backlog->track(row); // told once more before it ends
    row.state = JobState::Waiting;
    row.waitReason = WaitReason::DiskSpace;
    m_backlog->track(row);
    m_backlog->track(rowOf(2, WaitReason::DiskSpace, 0));
    QCOMPARE(m_backlog->neededFolders(), QSet<QString>{u"/videos"_s});
    const auto small = m_backlog->takeNext(isSmall);
    QVERIFY(small && small->id == JobId{2});
    QVERIFY(!m_backlog->takeNext(isSmall));
    // Paused and resumed by somebody who has made room, or wants to see.
    row.state = JobState::Paused;
    m_backlog->track(row);
    row.state = JobState::Queued;
    m_backlog->track(row);
    QVERIFY(m_backlog->neededFolders().isEmpty());
    m_backlog->setNeed(row.id, need);
    row.state = JobState::Waiting;
    m_backlog->track(row);
    const auto large =
        m_backlog->takeNext([](const StartGroup &group) { return group.neededBytes == need; });
    QVERIFY(large && large->id == row.id);
    QVERIFY(m_backlog->neededFolders().isEmpty()); // it asks itself what it needs now
}

void TestBacklog::manyCostNothing()
{
    for (qint64 id = 1; id <= 50'000; ++id)
        m_backlog->track(rowOf(id, WaitReason::Schedule, now + hourMs + id));
    QElapsedTimer timer;
    timer.start();
    for (int event = 0; event < 2000; ++event) {
        m_backlog->releaseDue(now, {});
        QCOMPARE(m_backlog->nextDue(), now + hourMs + 1);
    }
    // 0.002 s; with a walk over all of them it were 200 million steps.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestBacklog)
#include "tst_backlog.moc"
