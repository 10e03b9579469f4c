// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/planner.h"
#include "tests/ui/testwindow.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/removefilesdialog.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/addressentry.h"
#include "ui/pages/filtersidebar.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

using namespace respool;

namespace {

struct Bench : TestWindow
{
    [[nodiscard]] AddressEntry *entry() const { return window.findChild<AddressEntry *>(); }

    [[nodiscard]] Banner *banner() const { return window.findChild<Banner *>(); }

    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (nameOf(button) == name)
                return button;
        }
        return nullptr;
    }

    /// What a screen reader calls it.
    [[nodiscard]] static QString nameOf(QWidget *widget)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        return interface ? interface->text(QAccessible::Name) : QString();
    }
};

JobRow makeRow(qint64 id, const QString &name, JobState state = JobState::Queued)
{
    JobRow row;
    row.id = JobId{id};
    row.name = name;
    row.state = state;
    return row;
}

std::unique_ptr<QMimeData> mimeOfUrls(const QList<QUrl> &urls)
{
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

std::unique_ptr<QMimeData> mimeOfText(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    return data;
}

/// Drags and drops the way a desktop does: the window's surface finds the widget below the mouse.
bool drop(QWidget &window, const QMimeData &data, const QPoint &position)
{
    QDragEnterEvent enter(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(window.windowHandle(), &enter);
    QDragMoveEvent move(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
    move.setDropAction(enter.dropAction()); // the platform carries the answer over
    move.setAccepted(enter.isAccepted());
    QApplication::sendEvent(window.windowHandle(), &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(window.windowHandle(), &leave);
        return false;
    }
    QDropEvent event(position, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(window.windowHandle(), &event);
    return event.isAccepted();
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesArePartOfTheInterface();
    void buttonsFollowStates_data();
    void buttonsFollowStates();
    void enterAddsAddresses();
    void refusedTextStaysValidPartIsAdded();
    void wrongResolutionLosesNothing();
    void pasteAnywhereAddsAtOnce();
    void dropsAnywhere_data();
    void dropsAnywhere();
    void dropWithoutSourceIsRefused();
    void keysActOnSelection();
    void searchFilters();
    void messagesStack();
    void limitsGoToTheQueue();
    void windowRemembersItsChoices();
    void sidebarFilters();
    void theFolderCanBeChosen();
    void aFailureSaysWhatToDo();
    void removalIsUndoneByKey();
    void movesByKey();
    void removeWithFilesNamesThemFirst();
    void holdStartsNothing();
    void closedGatesAreNamed();
    void preferencesAreTold();
};

void MainWindowTest::namesArePartOfTheInterface()
{
    Bench bench;
    QCOMPARE(bench.window.windowTitle(), QStringLiteral("Respool"));
    QCOMPARE(Bench::nameOf(bench.table()), QStringLiteral("Jobs"));
    QCOMPARE(Bench::nameOf(bench.entry()), QStringLiteral("Addresses"));
    for (const char *name :
         {"Add", "Pause", "Resume", "Cancel", "Retry", "Remove", "Open", "Show in Folder"}) {
        const QAbstractButton *button = bench.button(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
    }
    const QAccessibleInterface *table = QAccessible::queryAccessibleInterface(bench.table());
    QVERIFY(table);
    QCOMPARE(table->role(), QAccessible::Table);
}

void MainWindowTest::buttonsFollowStates_data()
{
    QTest::addColumn<int>("state");
    for (size_t i = 0; i < EnumNames<JobState>::list.size(); ++i)
        QTest::newRow(EnumNames<JobState>::list.at(i)) << int(i);
}

void MainWindowTest::buttonsFollowStates()
{
    QFETCH(int, state);
    const auto jobState = static_cast<JobState>(state);
    Bench bench;
    bench.window.model().addJobs({makeRow(1, QStringLiteral("a"), jobState)});
    const auto isEnabled = [&](const char *name) {
        const QAbstractButton *button = bench.button(QString::fromLatin1(name));
        return button && button->isEnabled();
    };
    QVERIFY(!isEnabled("Remove")); // nothing is selected
    bench.table()->selectRow(0);
    QCoreApplication::processEvents();
    QCOMPARE(isEnabled("Pause"), canPause(jobState));
    QCOMPARE(isEnabled("Resume"), canResume(jobState));
    QCOMPARE(isEnabled("Cancel"), canCancel(jobState));
    QCOMPARE(isEnabled("Retry"), canRetry(jobState));
    QCOMPARE(isEnabled("Remove"), canRemove(jobState));
    QCOMPARE(isEnabled("Open"), jobState == JobState::Completed);
    QCOMPARE(isEnabled("Show in Folder"), jobState == JobState::Completed);
    bench.window.model().changeJobs({makeRow(1, QStringLiteral("a"), JobState::Failed)});
    QCoreApplication::processEvents();
    QVERIFY(isEnabled("Retry"));
    QVERIFY(!isEnabled("Pause"));
}

void MainWindowTest::enterAddsAddresses()
{
    Bench bench;
    bench.entry()->setPlainText(QStringLiteral("https://127.0.0.1:9/one.mp4\n\n"
                                               "https://127.0.0.1:9/two.mp4"));
    QTest::keyClick(bench.entry(), Qt::Key_Return);
    QTRY_COMPARE(bench.jobNames(),
                 QStringList({QStringLiteral("one.mp4"), QStringLiteral("two.mp4")}));
    QCOMPARE(bench.entry()->toPlainText(), QString());
}

void MainWindowTest::refusedTextStaysValidPartIsAdded()
{
    Bench bench;
    bench.entry()->setPlainText(QStringLiteral("foo\nhttps://127.0.0.1:9/one.mp4\nbar"));
    bench.button(QStringLiteral("Add"))->click();
    QTRY_COMPARE(bench.jobNames(), QStringList{QStringLiteral("one.mp4")});
    QCOMPARE(bench.entry()->toPlainText(), QStringLiteral("foo\nbar"));
    QVERIFY(bench.banner()->isVisible());
    QVERIFY(bench.banner()->text().startsWith(
        QStringLiteral("“foo” is neither an address nor a file.")));
    bench.entry()->setPlainText(QStringLiteral("https://127.0.0.1:9/two.mp4"));
    bench.button(QStringLiteral("Add"))->click();
    QVERIFY(!bench.banner()->isVisible());
}

void MainWindowTest::wrongResolutionLosesNothing()
{
    Bench bench;
    bench.window.findChild<AddPanel *>()->setChoice(QStringLiteral("huge"));
    bench.entry()->setPlainText(QStringLiteral("https://127.0.0.1:9/one.mp4"));
    bench.button(QStringLiteral("Add"))->click();
    QCOMPARE(bench.entry()->toPlainText(), QStringLiteral("https://127.0.0.1:9/one.mp4"));
    QVERIFY(bench.banner()->text().contains(QStringLiteral("“huge”")));
    QCOMPARE(bench.window.model().rowCount(), 0);
}

void MainWindowTest::pasteAnywhereAddsAtOnce()
{
    Bench bench;
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QGuiApplication::clipboard()->setText(QStringLiteral("https://127.0.0.1:9/one.mp4"));
    bench.table()->setFocus();
    QTest::keyClick(bench.table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(bench.jobNames(), QStringList{QStringLiteral("one.mp4")});
    bench.entry()->setFocus();
    QTest::keyClick(bench.entry(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.entry()->toPlainText(), QStringLiteral("https://127.0.0.1:9/one.mp4"));
    QCOMPARE(bench.window.model().rowCount(), 1);
}

void MainWindowTest::dropsAnywhere_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("kind");
    for (const char *target : {"table", "entry", "search", "resolutions", "button"}) {
        for (const char *kind : {"address", "text", "file"}) {
            QTest::addRow("%s on the %s", kind, target)
                << QString::fromLatin1(target) << QString::fromLatin1(kind);
        }
    }
}

void MainWindowTest::dropsAnywhere()
{
    QFETCH(QString, target);
    QFETCH(QString, kind);
    Bench bench;
    QFile file(bench.folder.filePath(QStringLiteral("my clip.mp4")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QHash<QString, QWidget *> targets{
        {QStringLiteral("table"), bench.table()->viewport()},
        {QStringLiteral("entry"), bench.entry()->viewport()},
        {QStringLiteral("search"), bench.window.findChild<QLineEdit *>()},
        {QStringLiteral("resolutions"), bench.window.findChild<QComboBox *>()},
        {QStringLiteral("button"), bench.button(QStringLiteral("Pause"))}};
    const QWidget *widget = targets.value(target);
    QVERIFY(widget);
    const QPoint position = widget->mapTo(&bench.window, widget->rect().center());
    const QString address = QStringLiteral("https://127.0.0.1:9/one.mp4");
    const auto data = kind == QLatin1String("file")
        ? mimeOfUrls({QUrl::fromLocalFile(file.fileName())})
        : kind == QLatin1String("text") ? mimeOfText(address)
                                        : mimeOfUrls({QUrl(address)});
    QVERIFY(drop(bench.window, *data, position));
    const QString name =
        kind == QLatin1String("file") ? QStringLiteral("my clip") : QStringLiteral("one.mp4");
    QTRY_COMPARE(bench.jobNames(), QStringList{name});
}

void MainWindowTest::dropWithoutSourceIsRefused()
{
    Bench bench;
    const QPoint center = bench.window.rect().center();
    QVERIFY(!drop(bench.window, *mimeOfText(QStringLiteral("just words")), center));
    QMimeData picture;
    picture.setData(QStringLiteral("image/png"), "x");
    QVERIFY(!drop(bench.window, picture, center));
    QCOMPARE(bench.window.model().rowCount(), 0);
}

void MainWindowTest::keysActOnSelection()
{
    Bench bench;
    bench.window.addText(QStringLiteral("https://127.0.0.1:9/one.mp4"));
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    const auto state = [&] { return bench.window.model().job(0).state; };
    QTRY_COMPARE(state(), JobState::Running);
    bench.table()->setFocus();
    bench.table()->selectRow(0);
    QCoreApplication::processEvents();
    QTest::keyClick(bench.table(), Qt::Key_Space);
    QTRY_COMPARE(state(), JobState::Paused);
    QTRY_VERIFY(bench.button(QStringLiteral("Resume"))->isEnabled());
    QTest::keyClick(bench.table(), Qt::Key_Space);
    QTRY_COMPARE(state(), JobState::Running);
    QTRY_VERIFY(bench.button(QStringLiteral("Cancel"))->isEnabled());
    bench.button(QStringLiteral("Cancel"))->click();
    QTRY_COMPARE(state(), JobState::Cancelled);
    QTRY_VERIFY(bench.button(QStringLiteral("Retry"))->isEnabled());
    QTest::keyClick(bench.table(), Qt::Key_F5);
    QTRY_COMPARE(state(), JobState::Running);
    QTRY_VERIFY(bench.button(QStringLiteral("Cancel"))->isEnabled());
    bench.button(QStringLiteral("Cancel"))->click();
    QTRY_COMPARE(state(), JobState::Cancelled);
    QTRY_VERIFY(bench.button(QStringLiteral("Remove"))->isEnabled());
    QTest::keyClick(bench.table(), Qt::Key_Delete);
    QTRY_COMPARE(bench.window.model().rowCount(), 0);
}

void MainWindowTest::searchFilters()
{
    Bench bench;
    bench.window.model().addJobs(
        {makeRow(1, QStringLiteral("Cats")), makeRow(2, QStringLiteral("Dogs"))});
    QLineEdit *search = nullptr;
    for (QLineEdit *field : bench.window.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String("Search"))
            search = field;
    }
    QVERIFY(search);
    search->setText(QStringLiteral("dog"));
    QTRY_COMPARE(bench.jobNames(), QStringList{QStringLiteral("Dogs")});
    search->clear();
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
}

void MainWindowTest::messagesStack()
{
    Bench bench;
    RecoveryReport report;
    report.resumed = 1;
    emit bench.queue.recovered(report);
    const QString recovery = bench.banner()->text();
    QVERIFY(recovery.contains(QStringLiteral("resumed after the program had ended unexpectedly.")));
    bench.window.showMessage(MessageKind::Store, QStringLiteral("The disk is full."));
    QCOMPARE(bench.banner()->text(), QStringLiteral("The disk is full."));
    bench.window.showMessage(MessageKind::Store, QStringLiteral("The disk is still full."));
    bench.button(QStringLiteral("Close message"))->click();
    QCOMPARE(bench.banner()->text(), recovery);
    bench.button(QStringLiteral("Close message"))->click();
    QVERIFY(!bench.banner()->isVisible());
}

void MainWindowTest::limitsGoToTheQueue()
{
    Bench bench;
    QSignalSpy spy(&bench.window, &MainWindow::limitsChanged);
    for (QSpinBox *box : bench.window.findChildren<QSpinBox *>()) {
        if (box->accessibleName() == QLatin1String("Downloads at once"))
            box->setValue(7);
        else if (box->accessibleName() == QLatin1String("Conversions at once"))
            box->setValue(2);
    }
    QCOMPARE(bench.queue.limits(), (QueueLimits{7, 2}));
    QCOMPARE(spy.size(), 2);
}

void MainWindowTest::windowRemembersItsChoices()
{
    Bench bench;
    bench.table()->sortByColumn(JobTableModel::Size, Qt::DescendingOrder);
    bench.window.findChild<AddPanel *>()->setChoice(QStringLiteral("audio, 240p"));
    QSignalSpy closed(&bench.window, &MainWindow::closed);
    bench.window.close();
    QCOMPARE(closed.size(), 1);
    MainWindow again(bench.queue, bench.commands, bench.pictures, bench.profile, bench.settings);
    QCOMPARE(again.findChild<AddPanel *>()->choice(), QStringLiteral("audio, 240p"));
    const QHeaderView *columns = again.findChild<JobTable *>()->horizontalHeader();
    QCOMPARE(columns->sortIndicatorSection(), int(JobTableModel::Size));
    QCOMPARE(columns->sortIndicatorOrder(), Qt::DescendingOrder);
}

void MainWindowTest::sidebarFilters()
{
    Bench bench;
    bench.window.model().addJobs({makeRow(1, QStringLiteral("a"), JobState::Failed),
                                  makeRow(2, QStringLiteral("b"), JobState::Paused)});
    auto *sidebar = bench.window.findChild<FilterSidebar *>();
    QVERIFY(sidebar->isVisible());
    FilterChoice failed;
    failed.states = StateGroup::Failed;
    sidebar->setChoice(failed);
    QCOMPARE(bench.jobNames(), QStringList{QStringLiteral("a")});
    QVERIFY(bench.button(QStringLiteral("Filters")));
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!sidebar->isVisible());
    // What is hidden and still filters says so.
    QVERIFY(bench.button(QStringLiteral("Filters: Failed")));
    bench.window.close();
    MainWindow again(bench.queue, bench.commands, bench.pictures, bench.profile, bench.settings);
    again.show();
    QVERIFY(!again.findChild<FilterSidebar *>()->isVisible());
    QVERIFY(again.model().filter().choice() == failed);
}

void MainWindowTest::theFolderCanBeChosen()
{
    Bench bench;
    QTemporaryDir other;
    QSignalSpy chosen(&bench.window, &MainWindow::folderChosen);
    QAbstractButton *button = bench.button(QStringLiteral("Folder"));
    QVERIFY(button);
    button->click();
    auto *dialog = bench.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(other.path());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(bench.commands.destination(), QDir::cleanPath(other.path()));
    QVERIFY(button->toolTip().contains(QDir::toNativeSeparators(other.path())));
    // What is added from now on goes there.
    bench.window.addText(QStringLiteral("https://example.org/a.mp4"));
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    const auto jobs = bench.store.jobs({bench.window.model().job(0).id}).result();
    QCOMPARE(jobs->first().spec.destination, QDir::cleanPath(other.path()));
}

void MainWindowTest::aFailureSaysWhatToDo()
{
    Bench bench;
    JobSpec spec;
    spec.source = QStringLiteral("https://example.org/a.mp4");
    Job job = planJob(spec, true, 1);
    job.state = JobState::Failed;
    job.error = Error{ErrorCode::AddressNotFound,
                      QStringLiteral("There is no such page."),
                      QStringLiteral("Check the address."),
                      {}};
    QVERIFY(bench.store.add({job}).result());
    bench.queue.reload();
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    bench.table()->selectRow(0);
    bench.button(QStringLiteral("Details"))->setChecked(true);
    const auto sentence = [&bench]() -> QString {
        for (const QLabel *label : bench.window.findChildren<QLabel *>()) {
            if (label->isVisible()
                && label->accessibleName() == QLatin1String("Why the job failed"))
                return label->text();
        }
        return {};
    };
    QTRY_COMPARE(sentence(), QStringLiteral("There is no such page. Check the address."));
}

void MainWindowTest::removalIsUndoneByKey()
{
    Bench bench;
    bench.queue.setHeld(true);
    bench.window.addText(QStringLiteral("https://example.org/a.mp4\nhttps://example.org/b.mp4"));
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
    bench.table()->setFocus();
    bench.table()->selectAll();
    QTRY_VERIFY(bench.button(QStringLiteral("Remove"))->isEnabled());
    QTest::keyClick(bench.table(), Qt::Key_Delete);
    QTRY_COMPARE(bench.window.model().rowCount(), 0);
    QTest::keySequence(bench.table(), QKeySequence::Undo);
    QTRY_COMPARE(bench.jobNames(), (QStringList{QStringLiteral("a.mp4"), QStringLiteral("b.mp4")}));
    QTest::keySequence(bench.table(), QKeySequence::Redo);
    QTRY_COMPARE(bench.window.model().rowCount(), 0);
}

void MainWindowTest::movesByKey()
{
    Bench bench;
    bench.queue.setHeld(true);
    bench.window.addText(QStringLiteral(
        "https://example.org/a.mp4\nhttps://example.org/b.mp4\nhttps://example.org/c.mp4"));
    QTRY_COMPARE(bench.window.model().rowCount(), 3);
    bench.table()->setFocus();
    bench.table()->selectRow(2);
    QTRY_VERIFY(bench.button(QStringLiteral("Remove"))->isEnabled());
    QTest::keyClick(bench.table(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(bench.jobNames().join(u' '), QStringLiteral("a.mp4 c.mp4 b.mp4"));
    QTest::keyClick(bench.table(), Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(bench.jobNames().join(u' '), QStringLiteral("c.mp4 a.mp4 b.mp4"));
    QTest::keySequence(bench.table(), QKeySequence::Undo);
    QTRY_COMPARE(bench.jobNames().join(u' '), QStringLiteral("a.mp4 c.mp4 b.mp4"));
}

void MainWindowTest::removeWithFilesNamesThemFirst()
{
    Bench bench;
    JobSpec spec;
    spec.source = QStringLiteral("https://example.org/a.mp4");
    Job job = planJob(spec, true, 1);
    job.state = JobState::Completed;
    QFile file(bench.folder.filePath(QStringLiteral("Film.mp4")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("1234"), 4);
    file.close();
    job.outputs = {Output{QStringLiteral("original"), file.fileName(), 4, 1}};
    QVERIFY(bench.store.add({job}).result());
    bench.queue.reload();
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    bench.table()->setFocus();
    bench.table()->selectRow(0);
    QTRY_VERIFY(bench.button(QStringLiteral("Remove"))->isEnabled());
    QTest::keyClick(bench.table(), Qt::Key_Delete, Qt::ShiftModifier);
    const auto dialog = [&bench] { return bench.window.findChild<RemoveFilesDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(dialog()->informativeText().contains(QStringLiteral("Film.mp4 (4 ")));
    // Enter is not enough to delete something.
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(file.exists());
    bench.window.activateWindow();
    QTRY_VERIFY(bench.table()->hasFocus());
    QTest::keyClick(bench.table(), Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    for (QAbstractButton *button : dialog()->buttons()) {
        if (dialog()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(bench.window.model().rowCount(), 0);
    QVERIFY(!file.exists());
}

void MainWindowTest::holdStartsNothing()
{
    Bench bench;
    const QList<QAction *> actions = bench.window.findChildren<QAction *>();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text() == QLatin1String("Finish Running Jobs, Then Stop");
    });
    QVERIFY(found != actions.cend());
    QAction *hold = *found;
    hold->setChecked(true);
    bench.window.addText(QStringLiteral("https://example.org/a.mp4"));
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    const auto status = [&bench] {
        return bench.window.model().index(0, JobTableModel::Status).data().toString();
    };
    QTRY_COMPARE(status(), QStringLiteral("Queued, nothing is started"));
    hold->setChecked(false);
    QTRY_COMPARE(status(), QStringLiteral("Looking up…"));
}

void MainWindowTest::preferencesAreTold()
{
    Bench bench;
    QSignalSpy requested(&bench.window, &MainWindow::preferencesRequested);
    QSignalSpy chosen(&bench.window, &MainWindow::preferencesChosen);
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
    Preferences current;
    current.keepsAwake = false;
    bench.window.keepAwakeAction()->setChecked(true);
    bench.window.showPreferences(current);
    auto *dialog = bench.window.findChild<PreferencesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->accept();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Preferences>(), current);
    QVERIFY(!bench.window.keepAwakeAction()->isChecked());
    // What the status line does not show stays as it was chosen.
    QueueLimits limits = bench.queue.limits();
    limits.perHost = 9;
    bench.queue.setLimits(limits);
    QSpinBox *downloads = nullptr;
    for (QSpinBox *box : bench.window.findChildren<QSpinBox *>()) {
        // Not the one of the dialog, which is closed but still there.
        if (box->window() == &bench.window
            && Bench::nameOf(box) == QLatin1String("Downloads at once"))
            downloads = box;
    }
    QVERIFY(downloads);
    downloads->setValue(5);
    QCOMPARE(bench.queue.limits().downloads, 5);
    QCOMPARE(bench.queue.limits().perHost, 9);
}

void MainWindowTest::closedGatesAreNamed()
{
    Bench bench;
    bench.queue.setOnline(false);
    bench.window.addText(QStringLiteral("https://example.org/a.mp4"));
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    const auto status = [&bench] {
        return bench.window.model().index(0, JobTableModel::Status).data().toString();
    };
    QTRY_COMPARE(status(), QStringLiteral("Waiting for network"));
    bench.queue.setOnline(true);
    QTRY_COMPARE(status(), QStringLiteral("Looking up…"));
}

QTEST_MAIN(MainWindowTest)

#include "tst_mainwindow.moc"
