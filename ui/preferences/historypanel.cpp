// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/historypanel.h"

#include <QSpinBox>

namespace respool {

HistoryPanel::HistoryPanel()
{
    m_keepDays = addNumber(tr("Take finished jobs from the list after (days)"),
                           Settings::keepDaysRange, tr("Their files stay where they are."));
    //: instead of a number of days
    m_keepDays->setSpecialValueText(tr("Never"));
}

void HistoryPanel::load(const Preferences &preferences)
{
    m_keepDays->setValue(preferences.keepFinishedDays);
}

void HistoryPanel::store(Preferences &preferences) const
{
    preferences.keepFinishedDays = m_keepDays->value();
}

} // namespace respool
