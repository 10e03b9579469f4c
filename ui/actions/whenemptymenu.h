// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"

#include <QMenu>

#include <array>

namespace respool {

/// What happens when the last job has ended, as a menu of which one entry is checked. Main thread.
class WhenEmptyMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhenEmptyMenu)

public:
    explicit WhenEmptyMenu(QWidget *parent = nullptr);

    /// Checks the entry. @p hasCommand: whether there is one to run.
    void setChoice(WhenEmpty choice, bool hasCommand);

signals:
    /// Somebody has chosen another one.
    void chosen(respool::WhenEmpty choice);
    /// The command was chosen, but none is set.
    void commandNeeded();

private:
    void handleTriggered(QAction *action);

    std::array<QAction *, EnumNames<WhenEmpty>::list.size()> m_actions{};
    WhenEmpty m_choice = WhenEmpty::Nothing;
    bool m_hasCommand = false;
};

} // namespace respool
