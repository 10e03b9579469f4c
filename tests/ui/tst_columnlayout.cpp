// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtablemodel.h"
#include "ui/models/jobtexts.h"
#include "ui/pages/columnlayout.h"
#include "ui/pages/jobtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QTest>

using namespace respool;

namespace {

QAction *actionOf(const ColumnLayout &columns, const char *title)
{
    for (QAction *action : columns.menu()->actions()) {
        if (action->text() == QLatin1String(title))
            return action;
    }
    return nullptr;
}

QList<int> shownColumns(const JobTable &table)
{
    const QHeaderView *header = table.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

const QList<int> standardColumns{
    JobTableModel::Number, JobTableModel::Name, JobTableModel::Status, JobTableModel::Progress,
    JobTableModel::Speed,  JobTableModel::Eta,  JobTableModel::Size,   JobTableModel::Priority,
    JobTableModel::Host,   JobTableModel::Added};

} // namespace

class ColumnLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void menuChoosesColumns();
    void layoutIsKept();
    void layoutOfOtherColumnsIsRefused_data();
    void layoutOfOtherColumnsIsRefused();
    void theNameTakesWhatIsLeft();
    void theMenuOpensOnTheHeaders();
    void sizesAreShownWhole_data();
    void sizesAreShownWhole();
};

void ColumnLayoutTest::menuChoosesColumns()
{
    JobTableModel model;
    JobTable table(model);
    QCOMPARE(shownColumns(table), standardColumns);
    QVERIFY(!actionOf(table.columns(), "Name")); // cannot be hidden
    emit table.columns().menu()->aboutToShow();
    QAction *host = actionOf(table.columns(), "Host");
    QVERIFY(host->isChecked());
    QAction *elapsed = actionOf(table.columns(), "Elapsed");
    QVERIFY(!elapsed->isChecked());
    host->trigger();
    elapsed->trigger();
    QVERIFY(!shownColumns(table).contains(JobTableModel::Host));
    QVERIFY(shownColumns(table).contains(JobTableModel::Elapsed));
    table.horizontalHeader()->moveSection(0, 3);
    actionOf(table.columns(), "Standard Columns")->trigger();
    QCOMPARE(shownColumns(table), standardColumns);
}

void ColumnLayoutTest::layoutIsKept()
{
    JobTableModel model;
    JobTable table(model);
    table.horizontalHeader()->moveSection(0, 4);
    table.setColumnWidth(JobTableModel::Size, 123);
    actionOf(table.columns(), "Preset")->trigger();
    table.sortByColumn(JobTableModel::Size, Qt::DescendingOrder);
    JobTable other(model);
    QVERIFY(other.columns().restore(table.columns().save()));
    QCOMPARE(shownColumns(other), shownColumns(table));
    QCOMPARE(other.columnWidth(JobTableModel::Size), 123);
    QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), int(JobTableModel::Size));
    QCOMPARE(other.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void ColumnLayoutTest::layoutOfOtherColumnsIsRefused_data()
{
    QTest::addColumn<QByteArray>("saved");
    JobTableModel model;
    const JobTable table(model);
    // As it was kept before there were so many columns: the header's state alone.
    QTest::newRow("of the first version") << table.horizontalHeader()->saveState();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << table.columns().save().left(9);
    QByteArray newer = table.columns().save();
    newer[1] = 99;
    QTest::newRow("of a newer version") << newer;
    QByteArray fewer = table.columns().save();
    fewer[3] = 7;
    QTest::newRow("with fewer columns") << fewer;
}

void ColumnLayoutTest::layoutOfOtherColumnsIsRefused()
{
    QFETCH(QByteArray, saved);
    JobTableModel model;
    JobTable table(model);
    QVERIFY(!table.columns().restore(saved));
    QCOMPARE(shownColumns(table), standardColumns);
}

void ColumnLayoutTest::theNameTakesWhatIsLeft()
{
    JobTableModel model;
    JobTable table(model);
    table.resize(2000, 300);
    table.show();
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    const int wide = table.columnWidth(JobTableModel::Name);
    table.setColumnWidth(JobTableModel::Host, table.columnWidth(JobTableModel::Host) + 100);
    QCOMPARE(table.columnWidth(JobTableModel::Name), wide - 100);
    actionOf(table.columns(), "Status")->trigger();
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    table.resize(200, 300); // there is nothing left, but a name must be readable
    QVERIFY(table.columnWidth(JobTableModel::Name) >= 10 * table.fontMetrics().averageCharWidth());
}

void ColumnLayoutTest::theMenuOpensOnTheHeaders()
{
    JobTableModel model;
    JobTable table(model);
    table.resize(900, 300);
    table.show();
    emit table.horizontalHeader()->customContextMenuRequested(QPoint(20, 5));
    QVERIFY(table.columns().menu()->isVisible());
    table.columns().menu()->close();
}

void ColumnLayoutTest::sizesAreShownWhole_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic);
    QTest::newRow("Russian") << QLocale(QLocale::Russian);
}

void ColumnLayoutTest::sizesAreShownWhole()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    JobTableModel model;
    JobTable table(model);
    QLocale::setDefault(before);
    const QStyle *style = table.style();
    const int margins = 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1);
    for (const qint64 bytes : {999LL, 444'400LL, 483'500LL, 999'900'000LL, 888'800'000'000LL}) {
        const double width = QFontMetricsF(table.font()).horizontalAdvance(sizeText(bytes, locale));
        QVERIFY2(table.columnWidth(JobTableModel::Size) >= width + margins,
                 qPrintable(sizeText(bytes, locale)));
    }
}

QTEST_MAIN(ColumnLayoutTest)

#include "tst_columnlayout.moc"
