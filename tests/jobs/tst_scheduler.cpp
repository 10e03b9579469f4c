// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/scheduler.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace respool;

namespace {

struct Candidate
{
    Lane lane;
    QueuePlace place;
};

/// The rule in the plainest words: encodes before downloads, higher priority, first come.
std::optional<QueuePlace> oracle(const std::vector<Candidate> &candidates, const LaneUse &use,
                                 const QueueLimits &limits)
{
    for (const Lane lane : {Lane::Encode, Lane::Download}) {
        const bool isEncode = lane == Lane::Encode;
        if ((isEncode ? use.encodes : use.downloads)
            >= (isEncode ? limits.encodes : limits.downloads))
            continue;
        const Candidate *best = nullptr;
        for (const Candidate &candidate : candidates) {
            if (candidate.lane != lane)
                continue;
            const bool isBetter = !best || candidate.place.priority > best->place.priority
                || (candidate.place.priority == best->place.priority
                    && candidate.place.position < best->place.position);
            if (isBetter)
                best = &candidate;
        }
        if (best)
            return best->place;
    }
    return std::nullopt;
}

QueuePlace place(qint64 id, int priority, qint64 position)
{
    return {priority, position, JobId{id}};
}

bool allOpen(const StartGroup &)
{
    return true;
}

/// Jobs of three hosts.
StartGroup groupOf(const QueuePlace &place)
{
    return {QStringLiteral("host %1").arg(place.id.value % 3), {}};
}

void take(ReadyJobs::Groups &groups, const QueuePlace &place)
{
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group->second.erase(place) > 0) {
            if (group->second.empty())
                groups.erase(group);
            return;
        }
    }
}

} // namespace

class TestScheduler final : public QObject
{
    Q_OBJECT

private slots:
    void isFirstComeFirstServed();
    void prefersPriority();
    void limitsLanesApart_data();
    void limitsLanesApart();
    void passesOverClosedGroups();
    void expectsDownloads_data();
    void expectsDownloads();
    void expectsOnlyWhatMayStart();
    void knowsTheLaneOfAStep();
    void agreesWithANaiveScheduler();
};

void TestScheduler::isFirstComeFirstServed()
{
    ReadyJobs ready;
    ready.downloads[{}] = {place(3, 0, 30), place(1, 0, 10), place(2, 0, 20)};
    QList<qint64> order;
    while (const auto next = nextStart(ready, {}, {1, 1}, allOpen)) {
        order.append(next->id.value);
        take(ready.downloads, *next);
    }
    QCOMPARE(order, (QList<qint64>{1, 2, 3}));
}

void TestScheduler::prefersPriority()
{
    ReadyJobs ready;
    ready.downloads[{}] = {place(1, -1, 1), place(2, 0, 2), place(3, 7, 3), place(4, 7, 4)};
    QList<qint64> order;
    while (const auto next = nextStart(ready, {}, {1, 1}, allOpen)) {
        order.append(next->id.value);
        take(ready.downloads, *next);
    }
    QCOMPARE(order, (QList<qint64>{3, 4, 2, 1}));
}

void TestScheduler::limitsLanesApart_data()
{
    QTest::addColumn<int>("downloadsInUse");
    QTest::addColumn<int>("encodesInUse");
    QTest::addColumn<int>("downloads");
    QTest::addColumn<int>("encodes");
    QTest::addColumn<qint64>("next"); // 1: the download, 2: the encode, 0: nothing
    QTest::newRow("both free: the encode") << 0 << 0 << 3 << 1 << qint64(2);
    QTest::newRow("encodes full") << 0 << 1 << 3 << 1 << qint64(1);
    QTest::newRow("downloads full") << 3 << 0 << 3 << 1 << qint64(2);
    QTest::newRow("both full") << 3 << 1 << 3 << 1 << qint64(0);
    QTest::newRow("over the limit after it was lowered") << 5 << 2 << 3 << 1 << qint64(0);
    QTest::newRow("raised") << 5 << 2 << 6 << 2 << qint64(1);
    QTest::newRow("nothing allowed") << 0 << 0 << 0 << 0 << qint64(0);
    QTest::newRow("negative limits") << 0 << 0 << -1 << -1 << qint64(0);
}

void TestScheduler::limitsLanesApart()
{
    QFETCH(int, downloadsInUse);
    QFETCH(int, encodesInUse);
    QFETCH(int, downloads);
    QFETCH(int, encodes);
    QFETCH(qint64, next);
    ReadyJobs ready;
    ready.downloads[{}] = {place(1, 9, 1)};
    ready.encodes[{}] = {place(2, 0, 2)};
    const LaneUse use{downloadsInUse, encodesInUse};
    const QueueLimits limits{downloads, encodes};
    const auto started = nextStart(ready, use, limits, allOpen);
    QCOMPARE(started ? started->id.value : 0, next);
    QCOMPARE(hasRoom(Lane::Download, use, limits), downloadsInUse < downloads);
    QCOMPARE(hasRoom(Lane::Encode, use, limits), encodesInUse < encodes);
}

void TestScheduler::passesOverClosedGroups()
{
    ReadyJobs ready;
    ready.downloads[{QStringLiteral("rests"), {}}] = {place(1, 9, 1), place(2, 0, 2)};
    ready.downloads[{QStringLiteral("serves"), {}}] = {place(3, 0, 3)};
    const auto isOpen = [](const StartGroup &group) {
        return group.host != QLatin1String("rests");
    };
    QCOMPARE(nextStart(ready, {}, {1, 1}, isOpen)->id.value, 3);
    take(ready.downloads, place(3, 0, 3));
    QVERIFY(!nextStart(ready, {}, {1, 1}, isOpen));
}

void TestScheduler::expectsDownloads_data()
{
    QTest::addColumn<int>("atWork");
    QTest::addColumn<int>("ready"); // of a host with room for two, in two folders
    QTest::addColumn<int>("others"); // of one with room for all
    QTest::addColumn<int>("expected"); // of at most four
    QTest::newRow("nothing") << 0 << 0 << 0 << 0;
    QTest::newRow("one") << 0 << 0 << 1 << 1;
    QTest::newRow("one at work") << 1 << 0 << 0 << 1;
    QTest::newRow("one of each") << 1 << 2 << 1 << 4;
    QTest::newRow("room of one host") << 0 << 20 << 0 << 2;
    QTest::newRow("room of one host beside others") << 0 << 20 << 1 << 3;
    QTest::newRow("more than are allowed") << 2 << 20 << 20 << 4;
    QTest::newRow("a lowered limit") << 6 << 2 << 2 << 6;
}

void TestScheduler::expectsDownloads()
{
    QFETCH(const int, atWork);
    QFETCH(const int, ready);
    QFETCH(const int, others);
    QFETCH(const int, expected);
    ReadyJobs jobs;
    for (int i = 0; i < ready; ++i) {
        const StartGroup group{QStringLiteral("narrow"), QString::number(i % 2)};
        jobs.downloads[group].insert(place(i, 0, i));
    }
    for (int i = 100; i < 100 + others; ++i)
        jobs.downloads[{QStringLiteral("wide"), {}}].insert(place(i, 0, i));
    jobs.encodes[{}] = {place(1000, 0, 1000)};
    const auto roomOf = [](const StartGroup &group) {
        return group.host == QLatin1String("narrow")
            ? StartRoom(2, group.host)
            : StartRoom(std::numeric_limits<int>::max(), group.host);
    };
    QCOMPARE(expectedDownloads(jobs, {atWork, 1}, {4, 1}, roomOf), expected);
}

void TestScheduler::expectsOnlyWhatMayStart()
{
    ReadyJobs jobs;
    for (int i = 0; i < 4; ++i) {
        // Of subdomains that have one limit together, and of what was fetched already.
        jobs.downloads[{QStringLiteral("%1.narrow").arg(i), {}}].insert(place(i, 0, i));
        jobs.downloads[{{}, QString::number(i)}].insert(place(10 + i, 0, i));
    }
    const auto roomOf = [](const StartGroup &group) {
        return group.host.isEmpty() ? StartRoom(std::numeric_limits<int>::max())
                                    : StartRoom(1, QStringLiteral("narrow"));
    };
    QCOMPARE(expectedDownloads(jobs, {0, 0}, {8, 1}, roomOf), 1);
    QCOMPARE(expectedDownloads(jobs, {2, 0}, {8, 1}, roomOf), 3);
}

void TestScheduler::knowsTheLaneOfAStep()
{
    QCOMPARE(laneOf(StepKind::Download), Lane::Download);
    QCOMPARE(laneOf(StepKind::Probe), Lane::Encode);
    QCOMPARE(laneOf(StepKind::Encode), Lane::Encode);
    QCOMPARE(laneOf(StepKind::Verify), Lane::Download);
    QCOMPARE(laneOf(StepKind::Publish), Lane::Download);
}

void TestScheduler::agreesWithANaiveScheduler()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo() << "seed" << seed;
    QRandomGenerator random(seed);
    ReadyJobs ready;
    LaneUse use;
    QueueLimits limits;
    std::vector<Candidate> candidates;
    std::vector<Lane> running;
    qint64 id = 0;
    for (int act = 0; act < 20'000; ++act) {
        const int choice = random.bounded(10);
        if (choice < 4) {
            ++id;
            // Positions that are given twice are broken ties by id; here they are unique.
            const Candidate added{random.bounded(2) == 0 ? Lane::Encode : Lane::Download,
                                  place(id, random.bounded(5) - 2, id)};
            candidates.push_back(added);
            ready.of(added.lane)[groupOf(added.place)].insert(added.place);
        } else if (choice < 6 && !running.empty()) {
            const auto ended = running.begin() + random.bounded(static_cast<int>(running.size()));
            --use.of(*ended);
            running.erase(ended);
        } else if (choice == 6) {
            limits = {random.bounded(5), random.bounded(3)};
        } else {
            const auto next = nextStart(ready, use, limits, allOpen);
            const auto expected = oracle(candidates, use, limits);
            QCOMPARE(next.has_value(), expected.has_value());
            if (!next)
                continue;
            QCOMPARE(next->id, expected->id);
            const auto found =
                std::find_if(candidates.begin(), candidates.end(),
                             [&](const Candidate &c) { return c.place.id == next->id; });
            take(ready.of(found->lane), *next);
            ++use.of(found->lane);
            running.push_back(found->lane);
            candidates.erase(found);
        }
    }
    QVERIFY(id > 1000);
}

QTEST_APPLESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
