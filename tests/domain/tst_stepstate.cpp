// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stepstate.h"

#include <QTest>

using namespace respool;

class TestStepState final : public QObject
{
    Q_OBJECT

private slots:
    void next_data();
    void next();
};

void TestStepState::next_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("expected");
    // Columns: start, finish, fail, stop, skip, reset; "-" is forbidden.
    const std::array<std::pair<QByteArray, QByteArrayList>, 5> table{{
        {"pending", {"running", "-", "-", "-", "skipped", "-"}},
        {"running", {"-", "done", "failed", "pending", "skipped", "-"}},
        {"done", {"-", "-", "-", "-", "-", "pending"}},
        {"failed", {"-", "-", "-", "-", "-", "pending"}},
        {"skipped", {"-", "-", "-", "-", "-", "pending"}},
    }};
    const QByteArrayList events{"start", "finish", "fail", "stop", "skip", "reset"};
    QCOMPARE(table.size(), EnumNames<StepState>::list.size());
    QCOMPARE(static_cast<size_t>(events.size()), EnumNames<StepEvent>::list.size());
    for (const auto &[state, targets] : table) {
        for (qsizetype i = 0; i < events.size(); ++i) {
            QTest::addRow("%s, %s", state.constData(), events.at(i).constData())
                << state << events.at(i) << targets.at(i);
        }
    }
}

void TestStepState::next()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, event);
    const auto from = enumFromName<StepState>(QString::fromLatin1(state));
    const auto what = enumFromName<StepEvent>(QString::fromLatin1(event));
    QVERIFY(from && what);
    const auto to = respool::next(*from, *what);
    const QByteArray actual = to ? enumName(*to).toLatin1() : QByteArray("-");
    QTEST(actual, "expected");
}

QTEST_APPLESS_MAIN(TestStepState)
#include "tst_stepstate.moc"
