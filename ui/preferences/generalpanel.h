// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespanel.h"

namespace respool {

/// How the program behaves as a whole. Main thread.
class GeneralPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPanel)

public:
    GeneralPanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    QCheckBox *m_resumes;
    QCheckBox *m_closesToTray;
    QCheckBox *m_watchesClipboard;
};

} // namespace respool
