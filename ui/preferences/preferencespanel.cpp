// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencespanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace respool {

namespace {

QLabel *makeNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PreferencesPanel::PreferencesPanel()
    : m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(20, 16, 20, 16);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // A long label above its field rather than a dialog that is wider than a small screen.
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

PreferencesPanel::~PreferencesPanel() = default;

void PreferencesPanel::addHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, m_form->rowCount() > 0 ? 12 : 0, 0, 2);
    m_form->addRow(label);
}

void PreferencesPanel::addField(const QString &name, QWidget *field, const QString &note)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    if (note.isEmpty())
        return m_form->addRow(name, field);
    field->setAccessibleDescription(note);
    auto *both = new QWidget;
    both->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // the note needs the room
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(3);
    layout->addWidget(field);
    if (!(field->sizePolicy().expandingDirections() & Qt::Horizontal))
        layout->setAlignment(field, Qt::AlignLeading);
    layout->addWidget(makeNote(note));
    auto *label = new QLabel(name);
    label->setBuddy(field);
    m_form->addRow(label, both);
}

QSpinBox *PreferencesPanel::addNumber(const QString &name, Settings::Range range,
                                      const QString &note)
{
    auto *box = new QSpinBox;
    box->setRange(range.least, range.most);
    box->setGroupSeparatorShown(true);
    addField(name, box, note);
    return box;
}

QCheckBox *PreferencesPanel::addSwitch(const QString &text, const QString &note)
{
    auto *box = new QCheckBox(text);
    m_form->addRow(box);
    if (!note.isEmpty()) {
        box->setAccessibleDescription(note);
        QLabel *label = makeNote(note);
        // Below the text, not below the box.
        label->setIndent(box->style()->pixelMetric(QStyle::PM_IndicatorWidth)
                         + box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
        label->setContentsMargins(0, 0, 0, 4);
        m_form->addRow(label);
    }
    return box;
}

QComboBox *PreferencesPanel::addChoice(const QString &name, const QStringList &texts,
                                       const QString &note)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    addField(name, box, note);
    return box;
}

void PreferencesPanel::addNote(const QString &text)
{
    m_form->addRow(makeNote(text));
}

} // namespace respool
