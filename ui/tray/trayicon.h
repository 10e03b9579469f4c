// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/finishdigest.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace respool {

class JobCommands;
class JobTableModel;

/// The icon beside the clock: what runs, and the verbs for all jobs. To be made after the window is
/// shown (finding a tray costs a question to the session bus), and only where there is one. Main
/// thread.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    TrayIcon(JobTableModel &model, JobCommands &commands, QWidget &window);

private:
    void fillMenu();
    void showWindow();
    void scheduleUpdate();
    void updateToolTip();

    JobTableModel &m_model;
    JobCommands &m_commands;
    QWidget &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    FinishDigest m_digest;
    QTimer m_updateTimer; ///< runs only when something has changed
};

} // namespace respool
