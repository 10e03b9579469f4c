// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespanel.h"

namespace respool {

/// What conversions may take of the computer. Main thread.
class EncodingPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EncodingPanel)

public:
    EncodingPanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;

private:
    QSpinBox *m_encodes;
    QSpinBox *m_threads;
    QSpinBox *m_niceness;
};

} // namespace respool
