// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace respool {

class JobCommands;
class JobTableModel;
class QueueMeter;

/// The icon beside the clock: how far the work is, and the verbs for all jobs. To be made after the
/// window is shown (finding a tray costs a question to the session bus), and only where there is
/// one. Main thread.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    /// All of them must outlive it.
    TrayIcon(JobCommands &commands, const JobTableModel &model, const QueueMeter &meter,
             const QIcon &icon);

    /// Takes it out of the tray.
    void hide();
    /// A message of the tray's own, for desktops without a notification service.
    void showMessage(const QString &title, const QString &text);

    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

    [[nodiscard]] QMenu &menu() { return m_menu; }

signals:
    /// The window is wanted.
    void showRequested();
    /// What the clipboard holds is to be added.
    void pasteRequested();
    void quitRequested();

private:
    void fillMenu();
    void update();

    JobCommands &m_commands;
    const JobTableModel &m_model;
    const QueueMeter &m_meter;
    QIcon m_base;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    int m_drawnPercent = -1;
};

} // namespace respool
