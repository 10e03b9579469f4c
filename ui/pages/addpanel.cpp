// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/addpanel.h"

#include "ui/pages/addressentry.h"
#include "ui/pages/folderbutton.h"
#include "ui/respoolstyle.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace respool {

namespace {

/// A choice as people read it and as parseRenditions() reads it.
struct Choice
{
    const char *text;
    const char *renditions;
};

constexpr std::array choices{
    Choice{QT_TRANSLATE_NOOP("respool", "Original"), "original"},
    Choice{QT_TRANSLATE_NOOP("respool", "720p + 360p"), "720p,360p"},
    Choice{QT_TRANSLATE_NOOP("respool", "Audio"), "audio"},
};

QString textOf(const Choice &choice)
{
    return QCoreApplication::translate("respool", choice.text);
}

} // namespace

AddPanel::AddPanel(QWidget *parent)
    : QWidget(parent)
    , m_entry(new AddressEntry)
    , m_resolutions(new QComboBox)
    , m_folder(new FolderButton)
    , m_add(new QPushButton(tr("Add")))
{
    m_resolutions->setEditable(true);
    m_resolutions->setInsertPolicy(QComboBox::NoInsert);
    m_resolutions->setAccessibleName(tr("Resolutions"));
    m_resolutions->setToolTip(
        tr("Which files to make: original, audio, or heights such as 1080p, in any combination"));
    m_resolutions->setMinimumContentsLength(14);
    m_resolutions->setAcceptDrops(false);
    m_resolutions->lineEdit()->setAcceptDrops(false);
    m_resolutions->lineEdit()->setAccessibleName(tr("Resolutions"));
    for (const Choice &choice : choices)
        m_resolutions->addItem(textOf(choice));
    auto *label = new QLabel(tr("Resolutions"));
    label->setBuddy(m_resolutions);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_add->setProperty(primaryProperty, true);
    m_add->setToolTip(tr("Add to the list and begin (Enter)"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_entry, 1);
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_resolutions);
    layout->addWidget(m_folder);
    layout->addSpacing(4);
    layout->addWidget(m_add);
    const int height = m_entry->minimumSizeHint().height();
    for (QWidget *widget : std::array<QWidget *, 4>{label, m_resolutions, m_folder, m_add}) {
        layout->setAlignment(widget, Qt::AlignTop);
        widget->setFixedHeight(height);
    }
    m_add->setMinimumWidth(3 * height);
    setFocusProxy(m_entry);
    connect(m_entry, &AddressEntry::submitted, this, &AddPanel::submitted);
    connect(m_add, &QPushButton::clicked, this, &AddPanel::submitted);
    connect(m_folder, &FolderButton::folderChosen, this, &AddPanel::folderChosen);
}

Result<QList<Rendition>> AddPanel::renditions() const
{
    QString text = resolutions().toLower();
    for (const Choice &choice : choices) {
        if (text == textOf(choice).toLower())
            text = QString::fromLatin1(choice.renditions);
    }
    return parseRenditions(text.replace(QLatin1Char('+'), QLatin1Char(' ')));
}

QString AddPanel::resolutions() const
{
    return m_resolutions->currentText().trimmed();
}

void AddPanel::setResolutions(const QString &text)
{
    m_resolutions->setCurrentText(text);
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
