// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/toolcheck.h"
#include "ui/preferences/preferencespanel.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace respool {

class ToolRow;

/// The programs that Respool runs: which versions were found where, how to install what is missing,
/// and files that are to be used instead. Looks when it is first shown and whenever something
/// changes. Main thread.
class ToolsPanel final : public PreferencesPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolsPanel)

public:
    ToolsPanel();

    void load(const Preferences &preferences) override;
    void store(Preferences &preferences) const override;
    [[nodiscard]] bool isUsable() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHint();
    void handleEdited();
    void check();
    void handleChecked(const ToolFindings &findings);

    ToolCheck m_check;
    QList<ToolRow *> m_rows; ///< in the order of allTools()
    QWidget *m_hint; ///< only where something is missing
    QLabel *m_sentence;
    QLineEdit *m_command;
    QPushButton *m_again;
    QTimer m_pause; ///< a path is not looked at while it is being typed
};

} // namespace respool
