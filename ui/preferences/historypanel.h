// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespanel.h"

namespace respool {

/// How long finished jobs stay in the list. Main thread.
class HistoryPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)

public:
    HistoryPanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    QSpinBox *m_keepDays;
};

} // namespace respool
