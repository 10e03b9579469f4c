// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencespanel.h"

class QLineEdit;

namespace respool {

class FieldProblem;

/// How long the computer stays awake, and what happens afterwards. Main thread.
class PowerPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PowerPanel)

public:
    PowerPanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    [[nodiscard]] bool isUsable() const override;

private:
    void handleEdited();

    QCheckBox *m_keepsAwake;
    QComboBox *m_whenEmpty;
    QLineEdit *m_command;
    FieldProblem *m_problem;
};

} // namespace respool
