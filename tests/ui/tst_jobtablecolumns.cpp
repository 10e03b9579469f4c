// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testrows.h"
#include "ui/models/jobtablemodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace respool;

Q_DECLARE_METATYPE(std::function<void(respool::JobRow &)>)

namespace {

JobRow fullRow(qint64 id)
{
    JobRow row = makeRow(id, QStringLiteral("Clip"), JobState::Failed);
    row.uuid = QUuid::createUuid();
    row.host = SharedText(QStringLiteral("example.org"));
    row.destination = SharedText(QStringLiteral("/videos"));
    row.preset = SharedText(QStringLiteral("mp4-ladder"));
    row.errorText = QStringLiteral("There is nothing.");
    row.startedAt = row.createdAt + 1000;
    row.finishedAt = row.startedAt + 65'000;
    row.bytes = 1'200'000;
    row.progress = 0.5F;
    row.priority = 10;
    row.attempts = 3;
    return row;
}

QString cell(const JobTableModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QList<qint64> idsOf(const JobTableModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.job(row).id.value);
    return ids;
}

} // namespace

class JobTableColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void placesFollowTheQueue();
    void everyColumnSaysSomething();
    void everyColumnSorts_data();
    void everyColumnSorts();
    void theClockOfARunningJobTicks();
};

void JobTableColumnsTest::placesFollowTheQueue()
{
    JobTableModel model;
    QAbstractItemModelTester tester(&model);
    QList<JobRow> rows = makeRows(1, 4);
    rows[1].state = JobState::Completed;
    rows[3].priority = 10;
    const auto places = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(cell(model, row, JobTableModel::Number));
        return texts.join(u'|');
    };
    model.addJobs(rows);
    model.sort(JobTableModel::Id, Qt::AscendingOrder);
    QTRY_COMPARE(places(), QStringLiteral("2||3|1"));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    rows[3].state = JobState::Failed;
    model.changeJobs({rows[3]});
    QTRY_COMPARE(places(), QStringLiteral("1||2|"));
    QVERIFY(std::any_of(spy.cbegin(), spy.cend(), [](const QList<QVariant> &arguments) {
        return arguments.at(0).toModelIndex().column() == JobTableModel::Number;
    }));
    model.removeJobs({JobId{1}});
    QCOMPARE(places(), QStringLiteral("|1|"));
}

void JobTableColumnsTest::everyColumnSaysSomething()
{
    JobTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setPresetNames({{QStringLiteral("mp4-ladder"), QStringLiteral("MP4 in all sizes")}});
    model.addJobs({fullRow(7)});
    QCOMPARE(cell(model, 0, JobTableModel::Name), QStringLiteral("Clip"));
    QCOMPARE(cell(model, 0, JobTableModel::Status), QStringLiteral("Failed: There is nothing."));
    QCOMPARE(cell(model, 0, JobTableModel::Progress), QStringLiteral("50 %"));
    QCOMPARE(cell(model, 0, JobTableModel::Size), QStringLiteral("1.2 MB"));
    QCOMPARE(cell(model, 0, JobTableModel::Priority), QStringLiteral("High"));
    QCOMPARE(cell(model, 0, JobTableModel::Host), QStringLiteral("example.org"));
    QVERIFY(!cell(model, 0, JobTableModel::Added).isEmpty());
    QVERIFY(!cell(model, 0, JobTableModel::Finished).isEmpty());
    QCOMPARE(cell(model, 0, JobTableModel::Preset), QStringLiteral("MP4 in all sizes"));
    QCOMPARE(cell(model, 0, JobTableModel::Destination), QStringLiteral("/videos"));
    QCOMPARE(cell(model, 0, JobTableModel::Attempts), QStringLiteral("3"));
    QCOMPARE(cell(model, 0, JobTableModel::Elapsed), QStringLiteral("1:05"));
    QCOMPARE(cell(model, 0, JobTableModel::Id), QStringLiteral("7"));
    QVERIFY(!model.index(0, 0).data(JobTableModel::UuidRole).toUuid().isNull());
    QSet<QString> titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        titles.insert(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    }
    QCOMPARE(titles.size(), model.columnCount());
}

void JobTableColumnsTest::everyColumnSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<std::function<void(JobRow &)>>("makeLess");
    const auto add = [](const char *name, int column,
                        const std::function<void(JobRow &)> &makeLess) {
        QTest::newRow(name) << column << makeLess;
    };
    add("place", JobTableModel::Number, [](JobRow &row) { row.state = JobState::Queued; });
    add("name", JobTableModel::Name, [](JobRow &row) { row.name = QStringLiteral("a"); });
    add("status", JobTableModel::Status, [](JobRow &row) { row.state = JobState::Queued; });
    add("progress", JobTableModel::Progress, [](JobRow &row) { row.progress = 0.1F; });
    add("time left", JobTableModel::Eta, [](JobRow &row) {
        row.state = JobState::Waiting;
        row.notBefore = 5;
    });
    add("size", JobTableModel::Size, [](JobRow &row) { row.bytes = -1; });
    add("priority", JobTableModel::Priority, [](JobRow &row) { row.priority = -10; });
    add("host", JobTableModel::Host,
        [](JobRow &row) { row.host = SharedText(QStringLiteral("a.org")); });
    add("added", JobTableModel::Added, [](JobRow &row) { row.createdAt = 1; });
    add("finished", JobTableModel::Finished, [](JobRow &row) { row.finishedAt = 1; });
    add("preset", JobTableModel::Preset,
        [](JobRow &row) { row.preset = SharedText(QStringLiteral("z")); });
    add("folder", JobTableModel::Destination, [](JobRow &row) { row.destination = SharedText(); });
    add("attempts", JobTableModel::Attempts, [](JobRow &row) { row.attempts = 0; });
    add("elapsed", JobTableModel::Elapsed, [](JobRow &row) { row.startedAt = 0; });
    add("number", JobTableModel::Id, [](JobRow &row) { row.id = JobId{1}; });
}

void JobTableColumnsTest::everyColumnSorts()
{
    QFETCH(int, column);
    QFETCH(std::function<void(JobRow &)>, makeLess);
    JobTableModel model;
    QAbstractItemModelTester tester(&model);
    // By its name, "z" comes before the others.
    model.setPresetNames({{QStringLiteral("mp4-ladder"), QStringLiteral("MP4")},
                          {QStringLiteral("z"), QStringLiteral("Audio")}});
    QList<JobRow> rows{fullRow(2), fullRow(3), fullRow(4)};
    makeLess(rows[1]);
    const qint64 least = rows.at(1).id.value;
    model.addJobs(rows);
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(idsOf(model).first(), least);
    model.sort(column, Qt::DescendingOrder);
    QCOMPARE(idsOf(model).last(), least);
    // One that changes goes where a sort of all puts it.
    rows.append(fullRow(9));
    model.sort(column, Qt::AscendingOrder);
    model.addJobs({rows.last()});
    QTRY_COMPARE(idsOf(model).first(), least);
}

void JobTableColumnsTest::theClockOfARunningJobTicks()
{
    JobTableModel model;
    JobRow row = makeRow(1, QStringLiteral("a"), JobState::Running);
    row.startedAt = QDateTime::currentMSecsSinceEpoch() - 61'000;
    model.addJobs({row});
    QVERIFY(cell(model, 0, JobTableModel::Elapsed).startsWith(QStringLiteral("1:0")));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    const auto hasTicked = [&spy] {
        return std::any_of(spy.cbegin(), spy.cend(), [](const QList<QVariant> &arguments) {
            return arguments.at(0).toModelIndex().column() == JobTableModel::Elapsed;
        });
    };
    QTRY_VERIFY(hasTicked());
    row.state = JobState::Paused;
    model.changeJobs({row});
    QCOMPARE(cell(model, 0, JobTableModel::Elapsed), QString());
}

QTEST_GUILESS_MAIN(JobTableColumnsTest)

#include "tst_jobtablecolumns.moc"
