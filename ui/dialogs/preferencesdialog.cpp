// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

namespace respool {

PreferencesDialog::PreferencesDialog(const Preferences &current, QWidget *parent)
    : QDialog(parent)
    , m_given(current)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout(this);
    m_perHost = addNumber(*form, tr("Downloads from one host at once"), Settings::atOnceRange,
                          current.limits.perHost, tr("Some hosts refuse more than a few."));
    m_attempts =
        addNumber(*form, tr("Tries before a job is given up"), Settings::attemptsRange,
                  current.attempts, tr("Counted anew whenever a try got further than the last."));
    m_leastFree = addNumber(*form, tr("Keep free on the disk"), Settings::leastFreeMibRange,
                            current.leastFreeMib, tr("Jobs wait while there is less."));
    //: MiB: 1,048,576 bytes
    m_leastFree->setSuffix(tr(" MiB"));
    m_leastFree->setSingleStep(256);
    m_keepDays = addNumber(*form, tr("Take finished jobs from the list after (days)"),
                           Settings::keepDaysRange, current.keepFinishedDays,
                           tr("Their files stay where they are."));
    //: instead of a number of days
    m_keepDays->setSpecialValueText(tr("Never"));
    m_resumes = addSwitch(*form, tr("Resume interrupted jobs at the next start"),
                          current.resumesAtLaunch, tr("Otherwise they wait for you."));
    m_keepsAwake = addSwitch(*form, tr("Keep the computer awake while there is work"),
                             current.keepsAwake, tr("It does not fall asleep by itself then."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(preferences()); });
    form->addRow(buttons);
}

QSpinBox *PreferencesDialog::addNumber(QFormLayout &form, const QString &name,
                                       Settings::Range range, int value, const QString &toolTip)
{
    auto *box = new QSpinBox;
    box->setRange(range.least, range.most);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setAccessibleDescription(toolTip);
    box->setToolTip(toolTip);
    form.addRow(name, box);
    return box;
}

QCheckBox *PreferencesDialog::addSwitch(QFormLayout &form, const QString &name, bool isOn,
                                        const QString &toolTip)
{
    auto *box = new QCheckBox(name);
    box->setChecked(isOn);
    box->setAccessibleDescription(toolTip);
    box->setToolTip(toolTip);
    form.addRow(box);
    return box;
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen = m_given;
    chosen.limits.perHost = m_perHost->value();
    chosen.attempts = m_attempts->value();
    chosen.leastFreeMib = m_leastFree->value();
    chosen.keepFinishedDays = m_keepDays->value();
    chosen.resumesAtLaunch = m_resumes->isChecked();
    chosen.keepsAwake = m_keepsAwake->isChecked();
    return chosen;
}

} // namespace respool
