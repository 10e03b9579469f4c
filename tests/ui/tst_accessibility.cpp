// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/heldwindow.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/quitdialog.h"
#include "ui/dialogs/removefilesdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/startatdialog.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/failuregroups.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
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
    for (int i = 0; i < thing->childCount(); ++i)
        walk(thing->child(i), here, result);
}

Walk walkOf(QWidget &widget)
{
    Walk result;
    walk(QAccessible::queryAccessibleInterface(&widget), {}, result);
    return result;
}

using MakeDialog = std::function<QWidget *(HeldWindow &)>;

JobRow failedRow(qint64 id)
{
    JobRow row;
    row.id = JobId{id};
    row.name = QStringLiteral("job %1").arg(id);
    row.state = JobState::Failed;
    row.errorCode = ErrorCode::DiskFull;
    row.errorText = QStringLiteral("The disk is full.");
    return row;
}

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
    void keysSayWhatTheyDo();
    void theTabKeyReachesEverything();
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

void AccessibilityTest::keysSayWhatTheyDo()
{
    HeldWindow bench;
    for (const QShortcut *shortcut : bench.window.findChildren<QShortcut *>())
        QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
    // Two things by one key are none.
    QHash<QString, QString> uses;
    for (const KeyEntry &entry : keyEntries(bench.window)) {
        for (const QKeySequence &keys : entry.keys) {
            const QString text = keys.toString();
            QVERIFY2(!uses.contains(text), qPrintable(text + u' ' + uses.value(text)));
            uses.insert(text, entry.text);
        }
    }
    for (const char *keys : {"Space", "Return", "Del", "Shift+Del", "Ctrl+Up", "Ctrl+Down",
                             "Ctrl+L", "F2", "F5", "Ctrl+V", "Ctrl+,", "F1", "Alt+D"})
        QVERIFY2(uses.contains(QLatin1String(keys)), keys);
}

void AccessibilityTest::theTabKeyReachesEverything()
{
    HeldWindow bench;
    QVERIFY(bench.add(1));
    bench.table()->selectRow(0);
    QCoreApplication::processEvents();
    bench.window.activateWindow();
    QSet<const QWidget *> reached;
    for (const QWidget *widget = QApplication::focusWidget(); widget && !reached.contains(widget);
         widget = QApplication::focusWidget()) {
        reached.insert(widget);
        QTest::keyClick(&bench.window, Qt::Key_Tab);
    }
    for (const auto *button : bench.window.findChildren<QAbstractButton *>()) {
        const bool isExpected = button->isVisible() && button->isEnabled()
            && (button->focusPolicy() & Qt::TabFocus) != 0;
        QVERIFY2(!isExpected || reached.contains(button), qPrintable(button->text()));
    }
    QVERIFY(reached.contains(bench.table()));
    for (const auto *edit : bench.window.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String("Search"))
            QVERIFY(reached.contains(edit));
    }
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
