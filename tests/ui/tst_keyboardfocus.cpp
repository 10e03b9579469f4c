// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testrows.h"
#include "tests/ui/testwindow.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/failuregroups.h"
#include "ui/pages/filtersidebar.h"
#include "ui/pages/jobdetails.h"
#include "ui/pages/statuspanel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace respool;

namespace {

/// What gets the focus, from where it is on.
QList<QWidget *> tabOrder(MainWindow &window)
{
    window.activateWindow();
    window.findChild<AddPanel *>()->focusAddresses();
    QList<QWidget *> order;
    for (QWidget *widget = QApplication::focusWidget(); widget && !order.contains(widget);
         widget = QApplication::focusWidget()) {
        order.append(widget);
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    return order;
}

} // namespace

/// Where the Tab key goes, and whether one sees where it is.
class KeyboardFocusTest final : public QObject
{
    Q_OBJECT

private slots:
    void theTabKeyGoesAsOneReads();
    void theTabKeyReachesEverything();
    void theEmptyListIsInOrder();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
};

void KeyboardFocusTest::theTabKeyGoesAsOneReads()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    // Made later than the rest of the window: the strip of failures, the details.
    bench.window.model().addJobs({failedRow(101), failedRow(102)});
    const auto *failures = bench.window.findChild<FailureGroups *>();
    QTRY_VERIFY(failures->isVisible());
    bench.table()->selectRow(0);
    const auto *details = bench.window.findChild<JobDetails *>();
    QTRY_VERIFY(details && details->isVisible());
    const QList<QWidget *> order = tabOrder(bench.window);
    const auto placesIn = [&order](const QWidget *part) {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (order.at(i) == part || part->isAncestorOf(order.at(i)))
                places.append(i);
        }
        return places;
    };
    const QWidget *parts[] = {bench.window.findChild<AddPanel *>(),
                              failures,
                              bench.window.findChild<FilterSidebar *>(),
                              bench.table(),
                              details,
                              bench.window.findChild<StatusPanel *>()};
    qsizetype last = -1;
    for (const QWidget *part : parts) {
        const QList<qsizetype> places = placesIn(part);
        QVERIFY2(!places.isEmpty(), part->metaObject()->className());
        QVERIFY2(places.first() > last, part->metaObject()->className());
        QCOMPARE(places.last() - places.first() + 1, places.size()); // nothing between
        last = places.last();
    }
    // In the strip, what it offers comes before what closes it.
    QVERIFY(qobject_cast<QPushButton *>(order.at(placesIn(failures).first())));
    QVERIFY(qobject_cast<QToolButton *>(order.at(placesIn(failures).last())));
}

void KeyboardFocusTest::theTabKeyReachesEverything()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    bench.table()->selectRow(0);
    QCoreApplication::processEvents();
    const QList<QWidget *> reached = tabOrder(bench.window);
    for (auto *button : bench.window.findChildren<QAbstractButton *>()) {
        const bool isExpected = button->isVisible() && button->isEnabled()
            && (button->focusPolicy() & Qt::TabFocus) != 0;
        QVERIFY2(!isExpected || reached.contains(button), qPrintable(button->text()));
    }
    QVERIFY(reached.contains(bench.table()));
    for (auto *edit : bench.window.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String("Search"))
            QVERIFY(reached.contains(edit));
    }
}

void KeyboardFocusTest::theEmptyListIsInOrder()
{
    HeldWindow bench;
    QTRY_VERIFY(bench.queue.isLoaded());
    const QList<QWidget *> order = tabOrder(bench.window);
    const qsizetype list = order.indexOf(bench.table());
    QVERIFY(list >= 0 && list + 1 < order.size());
    QVERIFY(bench.window.findChild<EmptyState *>()->isAncestorOf(order.at(list + 1)));
}

void KeyboardFocusTest::theFocusIsSeen_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"log", "command", "attempts"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void KeyboardFocusTest::theFocusIsSeen()
{
    QFETCH(QString, page);
    HeldWindow bench;
    QVERIFY(bench.add(1));
    bench.table()->selectRow(0);
    auto *details = bench.window.findChild<JobDetails *>();
    QTRY_VERIFY(details && details->isVisible());
    details->setCurrentPage(page);
    const auto *shown = details->findChild<QWidget *>(page);
    auto *area = shown->findChild<QAbstractScrollArea *>();
    QVERIFY(area);
    bench.window.activateWindow();
    bench.table()->setFocus();
    const QImage without = area->grab().toImage();
    area->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(area->hasFocus());
    QVERIFY(area->grab().toImage() != without);
    bench.table()->setFocus();
    QCOMPARE(area->grab().toImage(), without);
}

QTEST_MAIN(KeyboardFocusTest)
#include "tst_keyboardfocus.moc"
