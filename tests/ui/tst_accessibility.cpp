// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sourcelookups.h"
#include "tests/ui/testrows.h"
#include "tests/ui/testwindow.h"
#include "ui/compare/comparedialog.h"
#include "ui/dialogs/adddialog.h"
#include "ui/dialogs/countdowndialog.h"
#include "ui/dialogs/formatpicker.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/presetsdialog.h"
#include "ui/dialogs/quitdialog.h"
#include "ui/dialogs/removefilesdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/startatdialog.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/pages/banner.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/failuregroups.h"
#include "ui/preferences/fieldproblem.h"
#include "ui/preferences/hostlimitstable.h"
#include "ui/presets/presetdownloadpage.h"
#include "ui/presets/preseteditor.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace respool;

namespace {

/// Cells may be empty, and a scroll bar is named by what it scrolls.
bool mayBeNameless(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::TreeItem
        || role == QAccessible::ScrollBar || role == QAccessible::ColumnHeader
        || role == QAccessible::RowHeader || role == QAccessible::Separator
        || role == QAccessible::Window || role == QAccessible::Dialog
        || role == QAccessible::AlertMessage;
}

bool isControl(QAccessibleInterface &thing)
{
    QAccessibleActionInterface *actions = thing.actionInterface();
    const QStringList names = actions ? actions->actionNames() : QStringList();
    const bool isClickable = names.contains(QAccessibleActionInterface::pressAction())
        || names.contains(QAccessibleActionInterface::toggleAction())
        || names.contains(QAccessibleActionInterface::showMenuAction());
    return thing.state().focusable || isClickable;
}

QString describe(QAccessibleInterface &thing)
{
    const QObject *object = thing.object();
    return QStringLiteral("%1 “%2” (role %3)")
        .arg(object ? QString::fromLatin1(object->metaObject()->className()) : QString(),
             thing.text(QAccessible::Name))
        .arg(static_cast<int>(thing.role()));
}

struct Walk
{
    int controls = 0;
    QStringList nameless; ///< each with the way to it
};

/// Whether a label is read as what it says: a name of its own would stand in front of its text.
bool isRead(const QLabel &label, QAccessibleInterface &thing)
{
    QString text = label.text();
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    if (label.textFormat() != Qt::PlainText)
        text.remove(u'&'); // the mnemonic of its buddy
    const QString read =
        thing.text(QAccessible::Name) + thing.text(QAccessible::Description).remove(u'&');
    return read.contains(text)
        || QTextDocumentFragment::fromHtml(read).toPlainText().contains(text);
}

void walk(QAccessibleInterface *thing, const QString &path, Walk &result)
{
    if (!thing || !thing->isValid() || thing->state().invisible)
        return;
    const QString here = path + u'/' + describe(*thing);
    if (isControl(*thing)) {
        ++result.controls;
        // The field inside a spin box or an editable combo box is named by the box around it.
        const QAccessibleInterface *around = thing->parent();
        const bool isPart = around
            && (around->role() == QAccessible::SpinBox || around->role() == QAccessible::ComboBox)
            && !around->text(QAccessible::Name).isEmpty();
        const bool isNamed = !thing->text(QAccessible::Name).trimmed().isEmpty();
        if (!isNamed && !isPart && !mayBeNameless(thing->role()))
            result.nameless.append(here);
    }
    const auto *label = qobject_cast<const QLabel *>(thing->object());
    if (label && !isRead(*label, *thing))
        result.nameless.append(here + QStringLiteral(" does not say: ") + label->text());
    for (int i = 0; i < thing->childCount(); ++i)
        walk(thing->child(i), here, result);
}

Walk walkOf(QWidget &widget)
{
    Walk result;
    walk(QAccessible::queryAccessibleInterface(&widget), {}, result);
    return result;
}

Comparison twoFiles()
{
    const QString film = QStringLiteral("/nowhere/film.mp4");
    return {{{QStringLiteral("Source"), film, true}, {QStringLiteral("720p"), film, false}},
            0,
            1,
            QStringLiteral("The source is gone.")};
}

SourceDescription describedSource()
{
    SourceDescription described;
    described.title = QStringLiteral("A film");
    return described;
}

QWidget *makeCountdown(QWidget &window)
{
    const auto seconds = [](int left) { return QStringLiteral("%1 s").arg(left); };
    return new CountdownDialog({QStringLiteral("Sleep"), QStringLiteral("Sleep Now"), seconds},
                               std::chrono::seconds(60), &window);
}

using MakeDialog = std::function<QWidget *(HeldWindow &)>;

} // namespace

Q_DECLARE_METATYPE(MakeDialog)

/// Whether a screen reader has a word for everything that can be used.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatHasNoName();
    void theWindowIsNamed();
    void theEmptyListIsNamed_data();
    void theEmptyListIsNamed();
    void menusAreNamed();
    void dialogsAreNamed_data();
    void dialogsAreNamed();
    void allPagesAreNamed_data();
    void allPagesAreNamed();
    void openCellsAreNamed();
    void messagesAreAlerts();
    void keysSayWhatTheyDo();
    void theFirstFormatIsChosen_data();
    void theFirstFormatIsChosen();
};

void AccessibilityTest::findsWhatHasNoName()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(QStringLiteral("Named")));
    layout->addWidget(new QToolButton);
    window.show();
    const Walk found = walkOf(window);
    QCOMPARE(found.controls, 2);
    QCOMPARE(found.nameless.size(), 1);
    QVERIFY(found.nameless.first().contains(QLatin1String("QToolButton")));
}

void AccessibilityTest::theWindowIsNamed()
{
    HeldWindow bench;
    QVERIFY(bench.add(3));
    bench.table()->selectRow(0);
    bench.window.showMessage(MessageKind::File, QStringLiteral("A message."));
    // The strip of failures, the details with all their pages.
    bench.window.model().addJobs({failedRow(101), failedRow(102)});
    const auto *failures = bench.window.findChild<FailureGroups *>();
    QTRY_VERIFY(failures->isVisible());
    Walk found = walkOf(bench.window);
    auto *pages = bench.window.findChild<QTabWidget *>();
    QVERIFY(pages && pages->isVisible());
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        found.nameless += walkOf(bench.window).nameless;
    }
    QVERIFY2(found.nameless.isEmpty(), qPrintable(found.nameless.join(u'\n')));
    QVERIFY2(found.controls > 30, qPrintable(QString::number(found.controls)));
}

void AccessibilityTest::theEmptyListIsNamed_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("no jobs") << QString();
    QTest::newRow("nothing found") << QStringLiteral("nothing is called so");
}

void AccessibilityTest::theEmptyListIsNamed()
{
    QFETCH(QString, search);
    HeldWindow bench;
    QTRY_VERIFY(bench.queue.isLoaded());
    if (!search.isEmpty())
        QVERIFY(bench.add(1));
    bench.window.model().setFilter(JobFilter::parse(search));
    const auto *state = bench.window.findChild<EmptyState *>();
    QVERIFY(state && state->isVisible());
    const Walk found = walkOf(bench.window);
    QVERIFY2(found.nameless.isEmpty(), qPrintable(found.nameless.join(u'\n')));
}

void AccessibilityTest::menusAreNamed()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    bench.table()->selectRow(0);
    emit bench.table()->menuRequested({10, 10});
    int items = 0;
    for (const QMenu *menu : bench.window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            ++items;
            QVERIFY2(action->isSeparator() || !action->text().isEmpty(), qPrintable(menu->title()));
        }
    }
    QVERIFY(items > 20);
}

void AccessibilityTest::dialogsAreNamed_data()
{
    QTest::addColumn<MakeDialog>("make");
    // A line for each dialog that there is.
    const auto row = [](const char *name, const MakeDialog &make) { QTest::newRow(name) << make; };
    row("preferences", [](auto &b) { return new PreferencesDialog(Preferences(), {}, &b.window); });
    row("quit", [](auto &b) { return new QuitDialog(2, &b.window); });
    row("start at", [](auto &b) { return new StartAtDialog(&b.window); });
    row("remove", [](auto &b) { return new RemoveFilesDialog(1, {Output()}, &b.window); });
    row("rename", [](auto &b) { return new RenameDialog(Job(), &b.window); });
    row("add", [](auto &b) { return new AddDialog(b.commands, b.presets, nullptr, &b.window); });
    row("formats", [](auto &b) {
        auto *picker = new FormatPicker(b.lookups, QStringLiteral("https://a.example"), &b.window);
        picker->setDescription(describedSource());
        return picker;
    });
    row("presets", [](auto &b) { return new PresetsDialog(b.presetChanges, {}, {}, &b.window); });
    row("compare", [](auto &b) {
        return new CompareDialog(twoFiles(), QStringLiteral("film"), b.tools, b.folder.path(),
                                 &b.window);
    });
    row("countdown", [](auto &b) { return makeCountdown(b.window); });
    row("welcome", [](auto &b) { return new WelcomeDialog(Preferences(), &b.window); });
    row("keys", [](auto &b) { return new KeysDialog(keyEntries(b.window), &b.window); });
}

void AccessibilityTest::dialogsAreNamed()
{
    QFETCH(MakeDialog, make);
    HeldWindow bench;
    QWidget *dialog = make(bench);
    dialog->show();
    QVERIFY(!dialog->windowTitle().isEmpty());
    const Walk found = walkOf(*dialog);
    QVERIFY2(found.nameless.isEmpty(), qPrintable(found.nameless.join(u'\n')));
    QVERIFY(found.controls > 1);
}

void AccessibilityTest::allPagesAreNamed_data()
{
    QTest::addColumn<MakeDialog>("make");
    const auto row = [](const char *name, const MakeDialog &make) { QTest::newRow(name) << make; };
    row("preferences", [](auto &b) { return new PreferencesDialog(Preferences(), {}, &b.window); });
    row("preset", [](auto &b) {
        return new PresetEditor(b.presets.presets().first(), EncoderList(), &b.window);
    });
}

void AccessibilityTest::allPagesAreNamed()
{
    QFETCH(MakeDialog, make);
    HeldWindow bench;
    QWidget *dialog = make(bench);
    dialog->show();
    auto *pages = dialog->findChild<QStackedWidget *>();
    QVERIFY(pages && pages->count() > 3);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        QCoreApplication::processEvents();
        const Walk found = walkOf(*dialog);
        QVERIFY2(found.nameless.isEmpty(), qPrintable(found.nameless.join(u'\n')));
    }
}

void AccessibilityTest::openCellsAreNamed()
{
    HostLimitsTable hosts;
    hosts.setLimits({{QStringLiteral("a.example"), 2}});
    hosts.show();
    auto *table = hosts.findChild<QTableWidget *>();
    for (int column = 0; column < table->columnCount(); ++column) {
        table->setCurrentCell(0, column);
        table->editItem(table->item(0, column));
        const QList<QWidget *> editors =
            table->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!editors.isEmpty());
        const Walk found = walkOf(hosts);
        QVERIFY2(found.nameless.isEmpty(), qPrintable(found.nameless.join(u'\n')));
        QCOMPARE(editors.last()->accessibleName(), table->horizontalHeaderItem(column)->text());
    }
    PresetDownloadPage page;
    page.show();
    auto *arguments = page.findChild<QListWidget *>();
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("Add an argument"))
            button->click();
    }
    const auto *editor = arguments->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->accessibleName(), QStringLiteral("Argument for yt-dlp"));
}

void AccessibilityTest::messagesAreAlerts()
{
    HeldWindow bench;
    QLineEdit field;
    FieldProblem problem(field);
    bench.window.showMessage(MessageKind::File, QStringLiteral("A message."));
    problem.setProblem(QStringLiteral("Too long."));
    const std::pair<QObject *, QString> alerts[] = {
        {bench.window.findChild<Banner *>(), QStringLiteral("A message.")},
        {&problem, QStringLiteral("Too long.")}};
    for (const auto &[widget, sentence] : alerts) {
        const QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(widget);
        QCOMPARE(alert->role(), QAccessible::AlertMessage);
        QCOMPARE(alert->text(QAccessible::Name), sentence);
    }
    QCOMPARE(field.accessibleDescription(), QStringLiteral("Too long."));
    problem.setProblem({});
    QVERIFY(problem.accessibleName().isEmpty());
}

void AccessibilityTest::keysSayWhatTheyDo()
{
    HeldWindow bench;
    for (const QShortcut *shortcut : bench.window.findChildren<QShortcut *>())
        QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
    // Two things by one key are none.
    QHash<QString, QString> uses;
    QVERIFY(bench.add(1));
    bench.table()->selectRow(0); // so that there are details
    for (const KeyEntry &entry : keyEntries(bench.window)) {
        for (const QKeySequence &keys : entry.keys) {
            const QString text = keys.toString();
            QVERIFY2(!uses.contains(text), qPrintable(text + u' ' + uses.value(text)));
            uses.insert(text, entry.text);
        }
    }
    for (const char *keys : {"Space", "Return", "Del", "Shift+Del", "Ctrl+Up", "Ctrl+Down",
                             "Ctrl+Q", "Ctrl+L", "Ctrl+F", "Esc", "Ctrl+PgDown", "Shift+Return",
                             "Shift+Ins", "F2", "F5", "Ctrl+V", "Ctrl+,", "F1", "Alt+D"})
        QVERIFY2(uses.contains(QLatin1String(keys)), keys);
}

void AccessibilityTest::theFirstFormatIsChosen_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void AccessibilityTest::theFirstFormatIsChosen()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    HeldWindow bench;
    auto *picker =
        new FormatPicker(bench.lookups, QStringLiteral("https://a.example"), &bench.window);
    picker->setDescription(describedSource());
    const QList<QTableView *> tables = picker->findChildren<QTableView *>();
    QCOMPARE(tables.size(), 2);
    for (const QTableView *table : tables)
        QVERIFY(table->selectionModel()->isRowSelected(0));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
