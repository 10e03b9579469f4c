// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/powerpanel.h"

#include "ui/preferences/fieldproblem.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace respool {

PowerPanel::PowerPanel()
    : m_command(new QLineEdit)
    , m_problem(new FieldProblem(*m_command))
{
    m_keepsAwake = addSwitch(tr("Keep the computer awake while there is work"),
                             tr("It does not fall asleep by itself then."));
    addHeading(tr("When the last job has ended"));
    // In the order of WhenEmpty.
    m_whenEmpty = addChoice(tr("Then"),
                            {tr("Do nothing"), tr("Notify"), tr("Let the computer sleep"),
                             tr("Shut the computer down"), tr("Quit Respool"), tr("Run a command")},
                            tr("Sleep, shutdown and quitting are announced and can be stopped."));
    m_command->setLayoutDirection(Qt::LeftToRight);
    addField(tr("Command"), m_command,
             tr("A program with its arguments; quotation marks keep words together."));
    form().addRow(m_problem);
    connect(m_whenEmpty, &QComboBox::currentIndexChanged, this, &PowerPanel::handleEdited);
    connect(m_command, &QLineEdit::textChanged, this, &PowerPanel::handleEdited);
}

void PowerPanel::load(const Preferences &preferences)
{
    m_keepsAwake->setChecked(preferences.keepsAwake);
    m_whenEmpty->setCurrentIndex(static_cast<int>(preferences.whenEmpty));
    m_command->setText(preferences.whenEmptyCommand);
    handleEdited();
}

void PowerPanel::store(Preferences &preferences) const
{
    preferences.keepsAwake = m_keepsAwake->isChecked();
    preferences.whenEmpty = static_cast<WhenEmpty>(m_whenEmpty->currentIndex());
    preferences.whenEmptyCommand = m_command->text().trimmed();
}

bool PowerPanel::isUsable() const
{
    return m_whenEmpty->currentIndex() != static_cast<int>(WhenEmpty::Command)
        || !m_command->text().trimmed().isEmpty();
}

void PowerPanel::handleEdited()
{
    m_command->setEnabled(m_whenEmpty->currentIndex() == static_cast<int>(WhenEmpty::Command));
    m_problem->setProblem(isUsable() ? QString() : tr("Type the command that is to be run."));
    emit edited();
}

} // namespace respool
