// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jobstate.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace respool;

namespace {

/// The intended table, by name: state -> "event>state" for every legal event.
const QMap<QByteArray, QByteArrayList> &intended()
{
    static const QMap<QByteArray, QByteArrayList> table{
        {"queued",
         {"start>running", "wait>waiting", "pause>paused", "cancel>cancelled", "fail>failed"}},
        {"running",
         {"wait>waiting", "stop>stopping", "complete>completed", "fail>failed",
          "interrupt>interrupted"}},
        {"stopping",
         {"pause>paused", "cancel>cancelled", "requeue>queued", "wait>waiting",
          "complete>completed", "interrupt>interrupted"}},
        {"waiting",
         {"wake>queued", "wait>waiting", "start>running", "pause>paused", "cancel>cancelled",
          "fail>failed"}},
        {"paused", {"resume>queued", "wait>waiting", "cancel>cancelled"}},
        {"interrupted",
         {"requeue>queued", "resume>queued", "wait>waiting", "pause>paused", "cancel>cancelled"}},
        {"completed", {}},
        {"failed", {"retry>queued", "cancel>cancelled"}},
        {"cancelled", {"retry>queued"}},
    };
    return table;
}

QList<JobState> allStates()
{
    QList<JobState> states;
    for (const char *name : EnumNames<JobState>::list)
        states.append(*enumFromName<JobState>(QString::fromLatin1(name)));
    return states;
}

QList<JobEvent> allEvents()
{
    QList<JobEvent> events;
    for (const char *name : EnumNames<JobEvent>::list)
        events.append(*enumFromName<JobEvent>(QString::fromLatin1(name)));
    return events;
}

QSet<JobState> reachableFrom(JobState start)
{
    QSet<JobState> reached{start};
    QList<JobState> open{start};
    while (!open.isEmpty()) {
        const JobState state = open.takeLast();
        for (const JobEvent event : allEvents()) {
            const auto to = next(state, event);
            if (to && !reached.contains(*to)) {
                reached.insert(*to);
                open.append(*to);
            }
        }
    }
    return reached;
}

} // namespace

class TestJobState final : public QObject
{
    Q_OBJECT

private slots:
    void tableNamesEveryState();
    void next_data();
    void next();
    void everyStateIsReached();
    void everyJobCanStillComplete();
    void verbs_data();
    void verbs();
};

void TestJobState::tableNamesEveryState()
{
    QCOMPARE(intended().size(), static_cast<qsizetype>(EnumNames<JobState>::list.size()));
    for (const JobState state : allStates())
        QVERIFY2(intended().contains(enumName(state).toLatin1()), qPrintable(enumName(state)));
}

void TestJobState::next_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("expected");
    for (const JobState state : allStates()) {
        const QByteArray from = enumName(state).toLatin1();
        for (const JobEvent event : allEvents()) {
            const QByteArray what = enumName(event).toLatin1();
            QByteArray expected = "forbidden";
            for (const QByteArray &legal : intended().value(from)) {
                if (legal.startsWith(what + '>'))
                    expected = legal.mid(what.size() + 1);
            }
            QTest::addRow("%s, %s", from.constData(), what.constData()) << from << what << expected;
        }
    }
}

void TestJobState::next()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, event);
    const auto to = respool::next(*enumFromName<JobState>(QString::fromLatin1(state)),
                                  *enumFromName<JobEvent>(QString::fromLatin1(event)));
    const QByteArray actual = to ? enumName(*to).toLatin1() : QByteArray("forbidden");
    QTEST(actual, "expected");
}

void TestJobState::everyStateIsReached()
{
    QCOMPARE(reachableFrom(JobState::Queued).size(), allStates().size());
}

void TestJobState::everyJobCanStillComplete()
{
    for (const JobState state : allStates())
        QVERIFY2(reachableFrom(state).contains(JobState::Completed), qPrintable(enumName(state)));
}

void TestJobState::verbs_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QByteArray>("verbs"); // pause, resume, cancel, retry, remove; finished, active
    QTest::newRow("queued") << JobState::Queued << QByteArray("P-C-R--");
    QTest::newRow("running") << JobState::Running << QByteArray("P-C---A");
    QTest::newRow("stopping") << JobState::Stopping << QByteArray("------A");
    QTest::newRow("waiting") << JobState::Waiting << QByteArray("P-C-R--");
    QTest::newRow("paused") << JobState::Paused << QByteArray("-rC-R--");
    QTest::newRow("interrupted") << JobState::Interrupted << QByteArray("PrC-R--");
    QTest::newRow("completed") << JobState::Completed << QByteArray("----RF-");
    QTest::newRow("failed") << JobState::Failed << QByteArray("--CtRF-");
    QTest::newRow("cancelled") << JobState::Cancelled << QByteArray("---tRF-");
}

void TestJobState::verbs()
{
    QFETCH(JobState, state);
    QByteArray actual;
    actual += canPause(state) ? 'P' : '-';
    actual += canResume(state) ? 'r' : '-';
    actual += canCancel(state) ? 'C' : '-';
    actual += canRetry(state) ? 't' : '-';
    actual += canRemove(state) ? 'R' : '-';
    actual += isFinished(state) ? 'F' : '-';
    actual += isActive(state) ? 'A' : '-';
    QTEST(actual, "verbs");
}

QTEST_APPLESS_MAIN(TestJobState)
#include "tst_jobstate.moc"
