// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"
#include "ui/actions/filehandover.h"
#include "ui/tray/emptywatch.h"
#include "ui/tray/notifications.h"
#include "ui/tray/queuemeter.h"
#include "ui/tray/quitting.h"
#include "ui/tray/whenemptyaction.h"

#include <QObject>

#include <memory>

class QSettings;

namespace respool {

class JobCommands;
class MainWindow;
class TaskbarProgress;
class TrayIcon;

/// What the program is on the desktop beside its window: the icon in the tray, notifications,
/// progress in the task bar, closing and quitting, what is done when the last job has ended. Puts
/// these together and connects them. Main thread.
class Presence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presence)

public:
    /// All of them must outlive it. @p values keeps what was told once.
    Presence(MainWindow &window, JobCommands &commands, QSettings &values);
    ~Presence() override;

    /// Looks for a tray, now that the window is shown.
    void start();
    void setPreferences(const Preferences &preferences);

    [[nodiscard]] Quitting &quitting() { return m_quitting; }

    /// Everything is stored: the windows close and the program ends.
    void end();

public slots:
    /// Brings it out of the tray and to the front.
    void showWindow();

private:
    void connectNotifications();
    void connectQuitting();
    void connectEmpty();
    void lookForTray(int tries);
    void makeTray();
    void addFromClipboard();
    void handleEmptied(const FinishedBatch &ended);
    void showProgress();
    void showPending(bool isPending);
    void tellTrayOnce();
    void showJob(JobId id);
    void openFileOf(JobId id);
    void handleNotOpened(const QString &text, const QString &path);
    void leaveDesktop();

    MainWindow &m_window;
    JobCommands &m_commands;
    QSettings &m_values;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<SystemPower> m_power;
    std::unique_ptr<TaskbarProgress> m_taskbar;
    QueueMeter m_meter;
    EmptyWatch m_emptyWatch;
    Notifications m_notifications;
    WhenEmptyAction m_whenEmpty;
    Quitting m_quitting;
    FileHandOver m_files;
    JobId m_opened; ///< whose file m_files has got last
    std::unique_ptr<TrayIcon> m_tray; ///< null where there is none
    Preferences m_preferences;
};

} // namespace respool
