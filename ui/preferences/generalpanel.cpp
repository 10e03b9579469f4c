// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalpanel.h"

#include <QCheckBox>

namespace respool {

GeneralPanel::GeneralPanel()
{
    m_resumes = addSwitch(tr("Resume interrupted jobs at the next start"),
                          tr("Otherwise they wait for you."));
    m_closesToTray = addSwitch(
        tr("Stay in the tray when the window is closed"),
        tr("Jobs go on without the window. Where there is no tray, closing ends the program."));
    m_watchesClipboard =
        addSwitch(tr("Offer addresses that are copied anywhere"),
                  tr("Nothing is added until you say so, and nothing leaves the computer."));
}

void GeneralPanel::load(const Preferences &preferences)
{
    m_resumes->setChecked(preferences.resumesAtLaunch);
    m_closesToTray->setChecked(preferences.closesToTray);
    m_watchesClipboard->setChecked(preferences.watchesClipboard);
}

void GeneralPanel::store(Preferences &preferences) const
{
    preferences.resumesAtLaunch = m_resumes->isChecked();
    preferences.closesToTray = m_closesToTray->isChecked();
    preferences.watchesClipboard = m_watchesClipboard->isChecked();
}

} // namespace respool
