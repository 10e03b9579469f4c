// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/chosentools.h"
#include "tests/ui/testwindow.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/pages/addressentry.h"
#include "ui/pages/banner.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/failuregroups.h"
#include "ui/pages/jobdetails.h"
#include "ui/pages/lamp.h"
#include "ui/pages/logview.h"
#include "ui/pages/statuspanel.h"
#include "ui/preferences/pathfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace respool;

namespace {

QString digits(HeldWindow &bench)
{
    QString digits;
    for (const QString &name : bench.jobNames())
        digits += name.left(1);
    return digits;
}

QLineEdit *searchOf(HeldWindow &bench)
{
    for (auto *edit : bench.window.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String("Search"))
            return edit;
    }
    return nullptr;
}

/// The list with the focus and @p row selected; actions know of it.
void goTo(HeldWindow &bench, int row)
{
    bench.window.activateWindow();
    bench.table()->setFocus();
    bench.table()->selectRow(row);
    QCoreApplication::processEvents();
}

} // namespace

/// What the hands do on the list, and what the window shows around it.
class ListKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void movesByKey();
    void keysGoToSearchAndAddresses();
    void escapeLeavesTheSearch();
    void findIsForTheLogWhileItHasTheFocus();
    void shiftInsertPastes();
    void anEmptyClipboardIsTold();
    void theWheelScrollsPast();
    void whatWouldDoNothingIsDisabled();
    void theWelcomeIsShownOnce();
    void renamesByKey();
    void aNameIsShownAsItWillBe();
    void finishedFilesSayWhyNot();
    void keysAreListed();
    void failuresAreShown();
    void theEmptyListHelps();
    void freeSpaceIsPutIntoWords_data();
    void freeSpaceIsPutIntoWords();
    void theStatusLineTells();
};

void ListKeysTest::movesByKey()
{
    HeldWindow bench;
    QVERIFY(bench.add(3));
    goTo(bench, 2);
    QTest::keyClick(bench.table(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(digits(bench), QStringLiteral("132"));
    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(digits(bench), QStringLiteral("123"));
    QTest::keyClick(bench.table(), Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(digits(bench), QStringLiteral("312"));
    QTest::keyClick(bench.table(), Qt::Key_End, Qt::AltModifier);
    QTRY_COMPARE(digits(bench), QStringLiteral("123"));
}

void ListKeysTest::keysGoToSearchAndAddresses()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    goTo(bench, 0);
    searchOf(bench)->setText(QStringLiteral("1"));
    QTest::keyClick(bench.table(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), searchOf(bench));
    QCOMPARE(searchOf(bench)->selectedText(), QStringLiteral("1"));
    QTest::keyClick(searchOf(bench), Qt::Key_D, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), bench.window.findChild<AddressEntry *>());
}

void ListKeysTest::escapeLeavesTheSearch()
{
    HeldWindow bench;
    QVERIFY(bench.add(2));
    searchOf(bench)->setFocus();
    QTest::keyClicks(searchOf(bench), QStringLiteral("2.mp4"));
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    QTest::keyClick(searchOf(bench), Qt::Key_Escape);
    QVERIFY(searchOf(bench)->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), bench.table());
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
}

void ListKeysTest::findIsForTheLogWhileItHasTheFocus()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    goTo(bench, 0);
    auto *details = bench.window.findChild<JobDetails *>();
    QTRY_VERIFY(details && details->isVisible());
    details->setCurrentPage(QStringLiteral("log"));
    QTest::keyClick(bench.table(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), searchOf(bench));
    auto *log = details->findChild<LogView *>();
    log->setFocus();
    QTest::keyClick(log, Qt::Key_F, Qt::ControlModifier);
    const auto *word = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    QVERIFY(word);
    QCOMPARE(word->accessibleName(), QStringLiteral("Find in log"));
}

void ListKeysTest::shiftInsertPastes()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    goTo(bench, 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/pasted.mp4"));
    QTest::keyClick(bench.table(), Qt::Key_Insert, Qt::ShiftModifier);
    QTRY_COMPARE(bench.window.model().rowCount(), 2);
}

void ListKeysTest::anEmptyClipboardIsTold()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    goTo(bench, 0);
    const auto *banner = bench.window.findChild<Banner *>();
    QImage picture(2, 2, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(bench.table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(banner->text().startsWith(QLatin1String("The clipboard holds neither")),
             qPrintable(banner->text()));
}

void ListKeysTest::theWheelScrollsPast()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    goTo(bench, 0);
    const auto turn = [](QWidget *widget) {
        QWheelEvent event(QPointF(4, 4), widget->mapToGlobal(QPointF(4, 4)), {}, {0, -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    };
    PreferencesDialog dialog(Preferences(), {}, nullptr);
    dialog.show();
    int fields = 0;
    for (const QWidget *window : {static_cast<QWidget *>(&bench.window), //
                                  static_cast<QWidget *>(&dialog)}) {
        for (auto *box : window->findChildren<QSpinBox *>()) {
            const int value = box->value();
            turn(box);
            QCOMPARE(box->value(), value);
            ++fields;
        }
        for (auto *choice : window->findChildren<QComboBox *>()) {
            const int index = choice->currentIndex();
            turn(choice);
            QCOMPARE(choice->currentIndex(), index);
            ++fields;
        }
    }
    QVERIFY(fields > 8);
    // Whoever has gone there may turn it.
    auto *box = bench.window.findChild<StatusPanel *>()->findChild<QSpinBox *>();
    box->setFocus();
    const int value = box->value();
    turn(box);
    QCOMPARE(box->value(), value - 1);
}

void ListKeysTest::whatWouldDoNothingIsDisabled()
{
    HeldWindow bench;
    QTRY_VERIFY(bench.queue.isLoaded());
    const auto enabled = [&bench] {
        QStringList names;
        for (const QAction *action : bench.window.findChildren<QAction *>()) {
            for (const char *name :
                 {"Pause All", "Resume All", "Clear Finished", "Clear Finished with Files…"}) {
                if (action->text() == QString::fromUtf8(name) && action->isEnabled())
                    names.append(action->text());
            }
        }
        return names;
    };
    QCOMPARE(enabled(), QStringList());
    QVERIFY(bench.add(1));
    QCOMPARE(enabled(), QStringList{QStringLiteral("Pause All")});
    JobRow row = bench.window.model().job(0);
    row.state = JobState::Paused;
    bench.window.model().changeJobs({row});
    QCOMPARE(enabled(), QStringList{QStringLiteral("Resume All")});
    row.state = JobState::Completed;
    bench.window.model().changeJobs({row});
    QCOMPARE(enabled().size(), 2);
}

void ListKeysTest::theWelcomeIsShownOnce()
{
    HeldWindow bench;
    const auto welcome = [&bench] { return bench.window.findChild<WelcomeDialog *>(); };
    Preferences preferences;
    preferences.*toolPathMember(ToolKind::YtDlp) = QStringLiteral("/nowhere/yt-dlp");
    const QSignalSpy chosen(&bench.window, &MainWindow::toolsChosen);
    bench.window.lookForTools(preferences);
    QTRY_VERIFY(welcome());
    QVERIFY(!welcome()->isModal());
    QVERIFY(bench.window.findChild<Banner *>()->text().isEmpty());
    auto *path = welcome()->findChild<PathField *>();
    QCOMPARE(path->path(), QStringLiteral("/nowhere/yt-dlp"));
    path->setPath(QStringLiteral("/elsewhere/yt-dlp"));
    welcome()->accept();
    QCOMPARE(chosen.size(), 1);
    const auto shown = chosen.first().first().value<Preferences>();
    QCOMPARE(shown.*toolPathMember(ToolKind::YtDlp), QStringLiteral("/elsewhere/yt-dlp"));
    // It is missing still, which the window says from now on.
    bench.window.takePreferences(shown);
    QTRY_VERIFY(bench.window.findChild<Banner *>()->text().startsWith(QLatin1String("yt-dlp")));
    QTRY_VERIFY(!welcome());
}

void ListKeysTest::renamesByKey()
{
    HeldWindow bench;
    QVERIFY(bench.add(2));
    goTo(bench, 1);
    QTest::keyClick(bench.table(), Qt::Key_F2);
    const auto dialog = [&bench] { return bench.window.findChild<RenameDialog *>(); };
    QTRY_VERIFY(dialog());
    auto *edit = dialog()->findChild<QLineEdit *>();
    QCOMPARE(edit->text(), QStringLiteral("2.mp4"));
    QCOMPARE(edit->selectedText(), edit->text()); // to be typed over
    QTest::keyClicks(edit, QStringLiteral("Another name"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(bench.jobNames().at(1), QStringLiteral("Another name"));
    QTRY_VERIFY(!dialog());
    goTo(bench, 1);
    QTest::keyClick(bench.table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.jobNames().at(1), QStringLiteral("2.mp4"));
}

void ListKeysTest::aNameIsShownAsItWillBe()
{
    Job job;
    job.title = QStringLiteral("The title");
    job.chosenName = QStringLiteral("Mine");
    RenameDialog dialog(job, nullptr);
    auto *edit = dialog.findChild<QLineEdit *>();
    QCOMPARE(edit->text(), QStringLiteral("Mine"));
    edit->setText(QStringLiteral("a/b"));
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("“a-b”")));
    edit->clear();
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("“The title”")));
}

void ListKeysTest::finishedFilesSayWhyNot()
{
    HeldWindow bench;
    QTRY_VERIFY(bench.queue.isLoaded());
    Job job;
    job.uuid = QUuid::createUuid();
    job.spec.source = QStringLiteral("https://example.org/1.mp4");
    job.state = JobState::Completed;
    auto stored = bench.store.add({job});
    QTRY_VERIFY(stored.isFinished());
    bench.window.model().addJobs({rowOf(stored.result()->first())});
    goTo(bench, 0);
    QTest::keyClick(bench.table(), Qt::Key_F2);
    const auto *banner = bench.window.findChild<Banner *>();
    QTRY_VERIFY(banner->text().contains(QLatin1String("file manager")));
    QVERIFY(!bench.window.findChild<RenameDialog *>());
}

void ListKeysTest::keysAreListed()
{
    HeldWindow bench;
    QTRY_VERIFY(bench.queue.isLoaded());
    QTest::keyClick(&bench.window, Qt::Key_F1);
    const auto *dialog = bench.window.findChild<KeysDialog *>();
    QVERIFY(dialog);
    const auto *tree = dialog->findChild<QTreeWidget *>();
    const auto keysOf = [tree](const QString &text) {
        const auto items = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return items.size() == 1 ? items.first()->text(1) : QString();
    };
    QCOMPARE(keysOf(QStringLiteral("Rename…")), QStringLiteral("F2"));
    QCOMPARE(keysOf(QStringLiteral("Undo")), QStringLiteral("Ctrl+Z"));
    QCOMPARE(keysOf(QStringLiteral("Search")), QStringLiteral("Ctrl+L"));
    QCOMPARE(keysOf(QStringLiteral("Keyboard Shortcuts…")), QStringLiteral("F1"));
}

void ListKeysTest::failuresAreShown()
{
    HeldWindow bench;
    QTRY_VERIFY(bench.queue.isLoaded());
    QList<JobRow> rows;
    for (qint64 id = 1; id <= 4; ++id) {
        JobRow row;
        row.id = JobId{id};
        row.name = QStringLiteral("job %1").arg(id);
        row.state = id == 2 ? JobState::Queued : JobState::Failed;
        row.errorCode = ErrorCode::AddressNotFound;
        row.errorText = QStringLiteral("There is nothing at this address.");
        rows.append(row);
    }
    bench.window.model().addJobs(rows);
    const auto *strip = bench.window.findChild<FailureGroups *>();
    QTRY_VERIFY(strip->isVisible());
    searchOf(bench)->setText(QStringLiteral("job 1"));
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    strip->findChild<QPushButton *>()->click();
    QCOMPARE(bench.window.model().rowCount(), 4);
    QCOMPARE(searchOf(bench)->text(), QString());
    QCOMPARE(bench.table()->selectedIds(), (QList<JobId>{JobId{1}, JobId{3}, JobId{4}}));
    QCOMPARE(bench.table()->currentId(), JobId{1});
}

void ListKeysTest::theEmptyListHelps()
{
    HeldWindow bench;
    QTRY_VERIFY(bench.window.findChild<EmptyState *>());
    const auto *state = bench.window.findChild<EmptyState *>();
    const auto button = [state]() -> QPushButton * {
        for (auto *candidate : state->findChildren<QPushButton *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    };
    QCOMPARE(button()->text(), QStringLiteral("Paste"));
    QVERIFY(bench.add(1));
    QVERIFY(!state->isVisible());
    searchOf(bench)->setText(QStringLiteral("nothing is called so"));
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(button()->text(), QStringLiteral("Clear Search"));
    button()->click();
    QTRY_COMPARE(bench.window.model().rowCount(), 1);
    QVERIFY(!state->isVisible());
}

void ListKeysTest::freeSpaceIsPutIntoWords_data()
{
    QTest::addColumn<QList<qint64>>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QList<qint64>{} << QStringList{};
    QTest::newRow("one") << QList<qint64>{12'300'000'000}
                         << QStringList{QStringLiteral("12.3 GB free")};
    QTest::newRow("two, the fuller one first")
        << QList<qint64>{5'000'000'000, 1'000'000'000}
        << QStringList{QStringLiteral("1 GB free on disk 2"),
                       QStringLiteral("5 GB free on disk 1")};
}

void ListKeysTest::freeSpaceIsPutIntoWords()
{
    QFETCH(QList<qint64>, bytes);
    QList<FreeSpace> disks;
    for (const qint64 free : bytes)
        disks.append({QStringLiteral("disk %1").arg(disks.size() + 1), free});
    QStringList found = freeSpaceTexts(disks, QLocale::c());
    for (QString &text : found)
        text.replace(QStringLiteral(".0"), QString()).replace(QStringLiteral(".00"), QString());
    QTEST(found, "expected");
}

void ListKeysTest::theStatusLineTells()
{
    JobTableModel model;
    StatusPanel panel(model, {});
    panel.show();
    const auto shows = [&panel](const char *text) {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [text](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(text));
        });
    };
    QVERIFY(shows("Online"));
    panel.setOnline(false);
    QVERIFY(shows("No network") && !shows("Online"));
    QVERIFY(!shows("awake"));
    panel.setAwakeHeld(true);
    QVERIFY(shows("awake"));
    panel.setFreeSpace({{QStringLiteral("Films"), 1}});
    QVERIFY(shows("free"));
    panel.setFreeSpace({});
    QVERIFY(!shows("free"));

    JobRow row;
    row.state = JobState::Running;
    QList<JobProgress> progress;
    for (qint64 id = 1; id <= 2; ++id) {
        row.id = JobId{id};
        model.addJobs({row});
        progress.append({row.id, 0, {}});
        progress.last().progress.bytesPerSecond = 1e6;
    }
    model.applyProgress(progress);
    QTRY_VERIFY(shows("/s"));
    QVERIFY(shows(qPrintable(speedText(2e6, -1, QLocale()))));
    model.removeJobs({JobId{1}, JobId{2}});
    QTRY_VERIFY(!shows("/s"));
}

QTEST_MAIN(ListKeysTest)
#include "tst_listkeys.moc"
