// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/notificationspanel.h"

#include <QComboBox>

namespace respool {

NotificationsPanel::NotificationsPanel()
{
    // In the order of NotificationChoice.
    m_choice = addChoice(
        tr("Notify about"),
        {tr("Everything that ends"), tr("Failures, and the end of all jobs"), tr("Nothing")},
        tr("Several that come together are told as one."));
}

void NotificationsPanel::load(const Preferences &preferences)
{
    m_choice->setCurrentIndex(static_cast<int>(preferences.notifications));
}

void NotificationsPanel::store(Preferences &preferences) const
{
    preferences.notifications = static_cast<NotificationChoice>(m_choice->currentIndex());
}

} // namespace respool
