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

} // namespace

class TestReordering final : public QObject
{
    Q_OBJECT

private slots:
    void moves_data();
    void moves();
    void undoGivesTheOrderBack();
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

QTEST_APPLESS_MAIN(TestReordering)
#include "tst_reordering.moc"
