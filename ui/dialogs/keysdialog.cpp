// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

namespace {

constexpr int shownWidth = 520;
constexpr int shownHeight = 560;

/// "Start at…" for "&Start at…"; "&&" is an ampersand.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return text.replace(mnemonic, QStringLiteral("\\1"));
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

void addSection(QTreeWidget &tree, const QString &title, const QList<KeyEntry> &entries,
                KeyPlace place)
{
    const auto isThere = [place](const KeyEntry &entry) { return entry.place == place; };
    if (std::none_of(entries.cbegin(), entries.cend(), isThere))
        return;
    auto *section = new QTreeWidgetItem(&tree, {title});
    QFont font = tree.font();
    font.setWeight(QFont::DemiBold);
    section->setFont(0, font);
    section->setFirstColumnSpanned(true);
    for (const KeyEntry &entry : entries) {
        if (isThere(entry))
            new QTreeWidgetItem(section, {entry.text, keysText(entry.keys)});
    }
}

} // namespace

QList<KeyEntry> keyEntries(const QObject &window)
{
    QList<KeyEntry> entries;
    for (const QAction *action : window.findChildren<QAction *>()) {
        // Text fields have actions of their own, without keys that would be ours to tell.
        const QString text = action->whatsThis().isEmpty() ? action->text() : action->whatsThis();
        if (!action->shortcuts().isEmpty() && !text.isEmpty())
            entries.append({withoutMnemonic(text), action->shortcuts(),
                            action->shortcutContext() == Qt::WidgetShortcut ? KeyPlace::List
                                                                            : KeyPlace::Anywhere});
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        if (!shortcut->whatsThis().isEmpty())
            entries.append({shortcut->whatsThis(), shortcut->keys(),
                            shortcut->context() == Qt::WidgetWithChildrenShortcut
                                ? KeyPlace::Details
                                : KeyPlace::Anywhere});
    }
    std::sort(entries.begin(), entries.end(), [](const KeyEntry &a, const KeyEntry &b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return entries;
}

KeysDialog::KeysDialog(const QList<KeyEntry> &entries, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(shownWidth, shownHeight);
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setAllColumnsShowFocus(true);
    addSection(*tree, tr("Anywhere"), entries, KeyPlace::Anywhere);
    addSection(*tree, tr("In the list of jobs"), entries, KeyPlace::List);
    addSection(*tree, tr("In the details of a job"), entries, KeyPlace::Details);
    tree->expandAll();
    tree->setCurrentItem(tree->topLevelItem(0));
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
}

} // namespace respool
