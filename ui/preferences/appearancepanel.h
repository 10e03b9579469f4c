// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespanel.h"

namespace respool {

/// Colours and language. Main thread.
class AppearancePanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppearancePanel)

public:
    AppearancePanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    QComboBox *m_scheme;
    QComboBox *m_language; ///< the data of an entry is the language as Preferences has it
};

} // namespace respool
