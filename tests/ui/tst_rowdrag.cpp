// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testwindow.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/rowdrag.h"

#include <QApplication>
#include <QDataStream>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QTest>
#include <QWindow>

using namespace respool;

namespace {

/// What the window says to a drag that goes over @p position of the table, let go there.
struct Answer
{
    bool isFollowed = false;
    bool isTaken = false;
};

/// The middle between the rows @p row - 1 and @p row.
QPoint gapAbove(const QTableView &table, int row)
{
    const int height = table.verticalHeader()->defaultSectionSize();
    return {60, row * height + 2};
}

/// As a desktop does: the window's surface finds the widget below the mouse.
Answer drag(HeldWindow &bench, const QMimeData &data, QPoint position)
{
    const QPoint there =
        bench.table()->viewport()->mapTo(static_cast<QWidget *>(&bench.window), position);
    QWindow *window = bench.window.windowHandle();
    QDragEnterEvent enter(there, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QDragMoveEvent move(there, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
    move.setDropAction(enter.dropAction());
    move.setAccepted(enter.isAccepted());
    QApplication::sendEvent(window, &move);
    Answer answer{move.isAccepted(), false};
    if (!answer.isFollowed) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(window, &leave);
        return answer;
    }
    QDropEvent drop(there, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &drop);
    answer.isTaken = drop.isAccepted();
    return answer;
}

QList<JobId> idsAt(HeldWindow &bench, const QList<int> &rows)
{
    QList<JobId> ids;
    for (const int row : rows)
        ids.append(bench.window.model().job(row).id);
    return ids;
}

QString digits(HeldWindow &bench)
{
    QString digits;
    for (const QString &name : bench.jobNames())
        digits += name.left(1);
    return digits;
}

} // namespace

/// Rows that are dragged to another place of the queue.
class RowDragTest final : public QObject
{
    Q_OBJECT

private slots:
    void dragsToAnyPlace_data();
    void dragsToAnyPlace();
    void canBeUndone();
    void isOffWhileSorted();
    void aLineShowsWhereTheyCome();
    void nothingComesBehindWhatASearchHides();
    void dragsFromOutsideAreTheWindows();
    void jobsOfAnotherProgramAreRefused();
};

void RowDragTest::dragsToAnyPlace_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << QList<int>{0} << 3 << QStringLiteral("23145");
    QTest::newRow("up") << QList<int>{4} << 1 << QStringLiteral("15234");
    QTest::newRow("to the top") << QList<int>{2} << 0 << QStringLiteral("31245");
    QTest::newRow("to the end") << QList<int>{1} << 5 << QStringLiteral("13452");
    QTest::newRow("below the last row") << QList<int>{1} << 7 << QStringLiteral("13452");
    QTest::newRow("several that are apart") << QList<int>{0, 4} << 2 << QStringLiteral("21534");
    QTest::newRow("several behind each other") << QList<int>{3, 4} << 1 << QStringLiteral("14523");
}

void RowDragTest::dragsToAnyPlace()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, gap);
    HeldWindow bench;
    QVERIFY(bench.add(5));
    const auto data = mimeOfJobs(idsAt(bench, rows));
    const Answer answer = drag(bench, *data, gapAbove(*bench.table(), gap));
    QVERIFY(answer.isFollowed && answer.isTaken);
    QFETCH(QString, expected);
    QTRY_COMPARE(digits(bench), expected);
}

void RowDragTest::canBeUndone()
{
    HeldWindow bench;
    QVERIFY(bench.add(3));
    QVERIFY(drag(bench, *mimeOfJobs(idsAt(bench, {2})), gapAbove(*bench.table(), 0)).isTaken);
    QTRY_COMPARE(digits(bench), QStringLiteral("312"));
    QTRY_VERIFY(bench.commands.history().canUndo());
    bench.commands.history().undo();
    QTRY_COMPARE(digits(bench), QStringLiteral("123"));
}

void RowDragTest::isOffWhileSorted()
{
    HeldWindow bench;
    QVERIFY(bench.add(3));
    QVERIFY(bench.table()->dragEnabled());
    bench.table()->sortByColumn(JobTableModel::Name, Qt::DescendingOrder);
    QVERIFY(!bench.table()->dragEnabled());
    QVERIFY(!drag(bench, *mimeOfJobs(idsAt(bench, {2})), gapAbove(*bench.table(), 0)).isFollowed);
    bench.table()->sortByColumn(-1, Qt::AscendingOrder);
    QVERIFY(bench.table()->dragEnabled());
}

void RowDragTest::aLineShowsWhereTheyCome()
{
    HeldWindow bench;
    QVERIFY(bench.add(3));
    const auto data = mimeOfJobs(idsAt(bench, {0}));
    QWidget *viewport = bench.table()->viewport();
    QDragEnterEvent enter(gapAbove(*bench.table(), 2), Qt::MoveAction, data.get(), Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    const auto line = [viewport]() -> QWidget * {
        for (QWidget *child : viewport->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && child->height() < 5)
                return child;
        }
        return nullptr;
    };
    QVERIFY(line());
    const int between = 2 * bench.table()->verticalHeader()->defaultSectionSize();
    QVERIFY(line()->geometry().top() <= between && line()->geometry().bottom() >= between - 1);
    QDragLeaveEvent leave;
    QApplication::sendEvent(viewport, &leave);
    QVERIFY(!line());
}

void RowDragTest::nothingComesBehindWhatASearchHides()
{
    HeldWindow bench;
    QVERIFY(bench.add(5));
    bench.commands.setPriority(idsAt(bench, {4}), -10);
    QTRY_COMPARE(bench.window.model().job(4).priority, -10);
    const QList<JobId> first = idsAt(bench, {0});
    bench.window.model().setFilter(JobFilter::parse(QStringLiteral("2")));
    // "2.mp4" alone is shown: behind it means before "3.mp4".
    QVERIFY(drag(bench, *mimeOfJobs(first), gapAbove(*bench.table(), 3)).isTaken);
    bench.window.model().setFilter({});
    QTRY_COMPARE(digits(bench), QStringLiteral("21345"));
    QCOMPARE(bench.window.model().job(1).priority, 0);
}

void RowDragTest::dragsFromOutsideAreTheWindows()
{
    HeldWindow bench;
    QVERIFY(bench.add(2));
    QMimeData data;
    data.setText(QStringLiteral("https://example.org/9.mp4"));
    QVERIFY(drag(bench, data, gapAbove(*bench.table(), 1)).isTaken);
    QTRY_COMPARE(digits(bench), QStringLiteral("129"));
    QMimeData nothing;
    nothing.setText(QStringLiteral("no source at all"));
    QVERIFY(!drag(bench, nothing, gapAbove(*bench.table(), 1)).isFollowed);
}

void RowDragTest::jobsOfAnotherProgramAreRefused()
{
    HeldWindow bench;
    QVERIFY(bench.add(2));
    const auto own = mimeOfJobs({JobId{1}, JobId{2}});
    QCOMPARE(jobsIn(*own), (QList<JobId>{JobId{1}, JobId{2}}));
    QMimeData foreign;
    const QString type = own->formats().first();
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly)
        << QCoreApplication::applicationPid() + 1 << qint64(1);
    foreign.setData(type, bytes);
    QVERIFY(jobsIn(foreign).isEmpty());
    QVERIFY(!drag(bench, foreign, gapAbove(*bench.table(), 1)).isFollowed);
    QMimeData broken;
    broken.setData(type, "x");
    QVERIFY(jobsIn(broken).isEmpty());
    QVERIFY(jobsIn(QMimeData()).isEmpty());
}

QTEST_MAIN(RowDragTest)
#include "tst_rowdrag.moc"
