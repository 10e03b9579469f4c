// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace respool {

/// One page of the preferences: shows some of them and gives them back. Main thread.
class PreferencesPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesPanel)

public:
    ~PreferencesPanel() override;

    virtual void load(const Preferences &preferences) = 0;
    /// Changes what the page shows; leaves the rest alone.
    virtual void store(Preferences &preferences) const = 0;

    /// Whether what it shows can be stored.
    [[nodiscard]] virtual bool isUsable() const { return true; }

signals:
    void edited();

protected:
    PreferencesPanel();

    [[nodiscard]] QFormLayout &form() { return *m_form; }

    /// A title above the fields that follow.
    void addHeading(const QString &text);
    /// @p note: a sentence below the field; empty: none.
    void addField(const QString &name, QWidget *field, const QString &note = {});
    QSpinBox *addNumber(const QString &name, Settings::Range range, const QString &note = {});
    QCheckBox *addSwitch(const QString &text, const QString &note = {});
    /// The entries are the enumerators in their order.
    QComboBox *addChoice(const QString &name, const QStringList &texts, const QString &note = {});
    /// A sentence of its own.
    void addNote(const QString &text);

private:
    QFormLayout *m_form;
};

} // namespace respool
