// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/starttimeedit.h"

namespace respool {

StartTimeEdit::StartTimeEdit(QWidget *parent)
    : QDateTimeEdit(parent)
{
    setAccessibleName(tr("Time to start at"));
    setCalendarPopup(true);
    const QDateTime now = QDateTime::currentDateTime();
    setMinimumDateTime(now);
    setDateTime(QDateTime(now.date(), QTime(now.time().hour(), 0)).addSecs(3600));
}

} // namespace respool
