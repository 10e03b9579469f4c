// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addpanel.h"

#include "ui/add/presetchoice.h"
#include "ui/icons.h"
#include "ui/pages/addressentry.h"
#include "ui/pages/folderbutton.h"
#include "ui/respoolstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace respool {

AddPanel::AddPanel(const PresetLibrary &presets, QWidget *parent)
    : QWidget(parent)
    , m_entry(new AddressEntry)
    , m_choice(new PresetChoice(presets))
    , m_managePresets(new QToolButton)
    , m_folder(new FolderButton)
    , m_add(new QPushButton(tr("Add")))
    , m_more(new QToolButton)
{
    m_managePresets->setIcon(themedIcon(QStringLiteral("presets")));
    m_managePresets->setIconSize(QSize(18, 18));
    m_managePresets->setAutoRaise(true);
    m_managePresets->setFocusPolicy(Qt::TabFocus);
    m_managePresets->setAccessibleName(tr("Manage Presets"));
    m_managePresets->setToolTip(tr("See, make and change presets"));
    auto *label = new QLabel(tr("Preset"));
    label->setBuddy(m_choice);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_add->setProperty(primaryProperty, true);
    m_add->setToolTip(tr("Add to the list and begin (Enter)"));
    m_more->setText(QStringLiteral("…"));
    m_more->setAccessibleName(tr("Add…"));
    m_more->setToolTip(tr("Add many, files, folders or lists, and choose more (Ctrl+N)"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_entry, 1);
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_managePresets);
    layout->addWidget(m_folder);
    layout->addSpacing(4);
    layout->addWidget(m_add);
    layout->addWidget(m_more);
    const int height = m_entry->minimumSizeHint().height();
    for (QWidget *widget :
         std::array<QWidget *, 6>{label, m_choice, m_managePresets, m_folder, m_add, m_more}) {
        layout->setAlignment(widget, Qt::AlignTop);
        widget->setFixedHeight(height);
    }
    m_add->setMinimumWidth(3 * height);
    setFocusProxy(m_entry);
    connect(m_entry, &AddressEntry::submitted, this, &AddPanel::submitted);
    connect(m_add, &QPushButton::clicked, this, &AddPanel::submitted);
    connect(m_managePresets, &QToolButton::clicked, this, &AddPanel::presetsRequested);
    connect(m_more, &QToolButton::clicked, this, &AddPanel::dialogRequested);
    connect(m_folder, &FolderButton::folderChosen, this, &AddPanel::folderChosen);
}

Result<Recipe> AddPanel::recipe() const
{
    return m_choice->recipe();
}

QString AddPanel::choice() const
{
    return m_choice->choice();
}

void AddPanel::setChoice(const QString &choice)
{
    m_choice->setChoice(choice);
}

void AddPanel::restoreChoice(const QString &choice)
{
    m_choice->restoreChoice(choice);
}

void AddPanel::refreshPresets()
{
    m_choice->refresh();
}

void AddPanel::setFolder(const QString &path)
{
    m_folder->setFolder(path);
}

QString AddPanel::addresses() const
{
    return m_entry->toPlainText();
}

void AddPanel::giveBack(const QString &text)
{
    const QString typed = m_entry->toPlainText();
    const QString given = AddressEntry::showable(text);
    m_entry->setPlainText(typed.trimmed().isEmpty() ? given : given + QLatin1Char('\n') + typed);
    m_entry->moveCursor(QTextCursor::End);
}

void AddPanel::clearAddresses()
{
    m_entry->clear();
}

void AddPanel::focusAddresses()
{
    m_entry->setFocus(Qt::ShortcutFocusReason);
    m_entry->selectAll();
}

} // namespace respool
