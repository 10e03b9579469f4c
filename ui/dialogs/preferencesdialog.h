// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/settings.h"
#include "ui/preferences/advancedpanel.h"
#include "ui/preferences/preferencespage.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace respool {

/// Shows what can be chosen once for all jobs, page by page. Main thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    PreferencesDialog(const Preferences &current, const PreferencesFacts &facts, QWidget *parent);

    /// As they are shown now; what is not shown is as it was given.
    [[nodiscard]] Preferences preferences() const;

    void showPage(PreferencesPage page);
    [[nodiscard]] PreferencesPage page() const;

signals:
    /// Confirmed.
    void chosen(const respool::Preferences &preferences);

private:
    void addPages(const PreferencesFacts &facts);
    /// @p icon: what follows "page-" in the names of icons.
    void addPage(PreferencesPage page, const QString &name, const QString &icon,
                 PreferencesPanel *panel);
    void handleEdited();

    Preferences m_given;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_obstacle; ///< says on which page something cannot be stored
    QPushButton *m_ok;
    QList<PreferencesPanel *> m_panels; ///< by PreferencesPage
};

} // namespace respool
