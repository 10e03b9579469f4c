// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/reordering.h"

#include <QRandomGenerator>
#include <QTest>

using namespace respool;

namespace {

/// Jobs 1…6, the first three of a higher priority.
std::set<QueuePlace> places()
{
    std::set<QueuePlace> places;
    for (qint64 id = 1; id <= 6; ++id)
        places.insert({id <= 3 ? 5 : 0, id * 10, JobId{id}});
    return places;
}

std::set<QueuePlace> applied(std::set<QueuePlace> places, const QList<Arrangement> &arrangements)
{
    for (const Arrangement &arranged : arrangements) {
        std::erase_if(places, [&](const QueuePlace &place) { return place.id == arranged.job; });
        places.insert({arranged.priority, arranged.position, arranged.job});
    }
    return places;
}

QString order(const std::set<QueuePlace> &places)
{
    QString text;
    for (const QueuePlace &place : places)
        text += QString::number(place.id.value);
    return text;
}

int priorityOf(const std::set<QueuePlace> &places, qint64 id)
{
    const auto found = std::find_if(places.cbegin(), places.cend(), [id](const QueuePlace &place) {
        return place.id == JobId{id};
    });
    return found->priority;
}

/// Where job @p id stands in places(); 7: behind all.
QueuePlace placeOf(qint64 id)
{
    return {id <= 3 ? 5 : 0, id * 10, JobId{id}};
}

} // namespace

class TestReordering final : public QObject
{
    Q_OBJECT

private slots:
    void moves_data();
    void moves();
    void undoGivesTheOrderBack();
    void placesBefore_data();
    void placesBefore();
    void placingTouchesOnlyWhatItMust();
    void placingIsInOrderWhateverIsAsked();
};

void TestReordering::moves_data()
{
    QTest::addColumn<QList<qint64>>("moved");
    QTest::addColumn<Move>("move");
    QTest::addColumn<QString>("expected");
    QTest::newRow("up") << QList<qint64>{5} << Move::Up << QStringLiteral("123546");
    QTest::newRow("up, first of its priority")
        << QList<qint64>{4} << Move::Up << QStringLiteral("123456");
    QTest::newRow("up, two in a row")
        << QList<qint64>{5, 6} << Move::Up << QStringLiteral("123564");
    QTest::newRow("up, two apart") << QList<qint64>{4, 6} << Move::Up << QStringLiteral("123465");
    QTest::newRow("down") << QList<qint64>{1} << Move::Down << QStringLiteral("213456");
    QTest::newRow("down, two") << QList<qint64>{1, 2} << Move::Down << QStringLiteral("312456");
    QTest::newRow("down, last") << QList<qint64>{6} << Move::Down << QStringLiteral("123456");
    QTest::newRow("top") << QList<qint64>{6, 5} << Move::Top << QStringLiteral("123564");
    QTest::newRow("top, of both priorities")
        << QList<qint64>{3, 6} << Move::Top << QStringLiteral("312645");
    QTest::newRow("bottom") << QList<qint64>{1, 4} << Move::Bottom << QStringLiteral("231564");
    QTest::newRow("nobody") << QList<qint64>{99} << Move::Top << QStringLiteral("123456");
    QTest::newRow("all") << QList<qint64>{1, 2, 3, 4, 5, 6} << Move::Up << QStringLiteral("123456");
}

void TestReordering::moves()
{
    QFETCH(QList<qint64>, moved);
    QFETCH(Move, move);
    QSet<JobId> ids;
    for (const qint64 id : moved)
        ids.insert(JobId{id});
    QTEST(order(applied(places(), reorder(places(), ids, move))), "expected");
}

void TestReordering::undoGivesTheOrderBack()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    std::set<QueuePlace> now = places();
    for (int act = 0; act < 1000; ++act) {
        QSet<JobId> ids;
        for (qint64 id = 1; id <= 6; ++id) {
            if (random.bounded(2) == 0)
                ids.insert(JobId{id});
        }
        const auto arranged = reorder(now, ids, static_cast<Move>(random.bounded(4)));
        QList<Arrangement> before;
        for (const Arrangement &changed : arranged) {
            for (const QueuePlace &place : now) {
                if (place.id == changed.job)
                    before.append({place.id, place.priority, place.position});
            }
        }
        const auto after = applied(now, arranged);
        QCOMPARE(after.size(), now.size());
        QCOMPARE(order(applied(after, before)), order(now));
        now = after;
    }
}

void TestReordering::placesBefore_data()
{
    QTest::addColumn<QList<qint64>>("moved");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("priority"); // of the first that is moved
    const auto row = [](const char *name, const QList<qint64> &moved, qint64 before,
                        const char *expected, int priority) {
        QTest::newRow(name) << moved << before << QString::fromLatin1(expected) << priority;
    };
    row("into the middle", {6}, 5, "123465", 0);
    row("to the front of its priority", {6}, 4, "123645", 0);
    row("to the end", {4}, 7, "123564", 0);
    row("where it is", {5}, 6, "123456", 0);
    row("before itself", {5}, 5, "123456", 0);
    row("several keep their order", {6, 4}, 5, "123465", 0);
    row("several, from both sides", {4, 6}, 6, "123546", 0);
    row("among those of a higher priority", {6}, 2, "162345", 5);
    row("among those of a lower priority", {1}, 6, "234516", 0);
    row("to the very top", {5}, 1, "512346", 5);
    row("at the border it keeps its own", {5}, 4, "123546", 0);
    row("at the border from above", {1}, 4, "231456", 5);
    row("of both priorities", {2, 5}, 6, "134256", 0);
    row("all", {1, 2, 3, 4, 5, 6}, 3, "123456", 5);
}

void TestReordering::placesBefore()
{
    QFETCH(QList<qint64>, moved);
    QFETCH(qint64, before);
    QFETCH(QString, expected);
    QSet<JobId> ids;
    for (const qint64 id : moved)
        ids.insert(JobId{id});
    const auto after = applied(places(), placeBefore(places(), ids, placeOf(before)));
    QCOMPARE(order(after), expected);
    QTEST(priorityOf(after, moved.first()), "priority");
}

void TestReordering::placingTouchesOnlyWhatItMust()
{
    std::set<QueuePlace> many;
    for (qint64 id = 1; id <= 1000; ++id)
        many.insert({0, id, JobId{id}});
    // One place further: the two that change places.
    QCOMPARE(placeBefore(many, {JobId{500}}, {0, 502, JobId{502}}).size(), 2);
    // To either end: itself alone.
    QCOMPARE(placeBefore(many, {JobId{500}}, {0, 1, JobId{1}}).size(), 1);
    QCOMPARE(placeBefore(many, {JobId{500}}, {0, 1001, JobId{1001}}).size(), 1);
    QVERIFY(placeBefore(many, {JobId{500}}, {0, 501, JobId{501}}).isEmpty());
    QVERIFY(placeBefore({}, {JobId{500}}, {0, 501, JobId{501}}).isEmpty());
}

void TestReordering::placingIsInOrderWhateverIsAsked()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        std::set<QueuePlace> places;
        for (qint64 id = 1; id <= 20; ++id)
            places.insert({random.bounded(3), random.bounded(40), JobId{id}});
        QSet<JobId> moved;
        for (int i = 0; i < 4; ++i)
            moved.insert(JobId{random.bounded(20) + 1});
        const QueuePlace before{random.bounded(3), random.bounded(40), JobId{random.bounded(20)}};
        QString expected;
        QString movers;
        bool isPassed = false;
        for (const QueuePlace &place : places) {
            const QString text = QString::number(place.id.value) + u' ';
            if (moved.contains(place.id)) {
                movers += text;
                continue;
            }
            if (!isPassed && !(place < before)) {
                isPassed = true;
                expected += u'|';
            }
            expected += text;
        }
        if (!isPassed)
            expected += u'|';
        expected.replace(u'|', movers);
        QString found;
        for (const QueuePlace &place : applied(places, placeBefore(places, moved, before)))
            found += QString::number(place.id.value) + u' ';
        QCOMPARE(found, expected);
    }
}

QTEST_APPLESS_MAIN(TestReordering)
#include "tst_reordering.moc"
