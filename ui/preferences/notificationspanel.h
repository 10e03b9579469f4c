// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespanel.h"

namespace respool {

/// What people are told about when they look elsewhere. Main thread.
class NotificationsPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsPanel)

public:
    NotificationsPanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    QComboBox *m_choice;
};

} // namespace respool
