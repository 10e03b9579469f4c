// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/settings.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace respool {

/// Shows what can be chosen once for all jobs. Main thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    PreferencesDialog(const Preferences &current, QWidget *parent);

    /// As they are shown now; what is not shown is as it was given.
    [[nodiscard]] Preferences preferences() const;

signals:
    /// Confirmed.
    void chosen(const respool::Preferences &preferences);

private:
    QSpinBox *addNumber(QFormLayout &form, const QString &name, Settings::Range range, int value,
                        const QString &toolTip);
    QCheckBox *addSwitch(QFormLayout &form, const QString &name, bool isOn, const QString &toolTip);

    Preferences m_given;
    QSpinBox *m_perHost;
    QSpinBox *m_attempts;
    QSpinBox *m_keepDays;
    QSpinBox *m_leastFree;
    QCheckBox *m_resumes;
    QCheckBox *m_keepsAwake;
};

} // namespace respool
