// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "core/control/jobcommands.h"
#include "ui/models/jobtablemodel.h"

#include <QWidget>

namespace respool {

namespace {

constexpr int updateIntervalMs = 1000;

} // namespace

TrayIcon::TrayIcon(JobTableModel &model, JobCommands &commands, QWidget &window)
    : QObject(&window)
    , m_model(model)
    , m_commands(commands)
    , m_window(window)
    , m_icon(window.windowIcon())
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    showWindow();
            });
    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(updateIntervalMs);
    connect(&m_updateTimer, &QTimer::timeout, this, &TrayIcon::updateToolTip);
    connect(&m_model, &JobTableModel::statesChanged, this, &TrayIcon::scheduleUpdate);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TrayIcon::scheduleUpdate);
    connect(&m_commands.queue(), &JobQueue::jobFinished, &m_digest, &FinishDigest::note);
    connect(&m_digest, &FinishDigest::ready, this,
            [this](const QString &title, const QString &text) {
                // Who looks at the list sees it there.
                if (!m_window.isActiveWindow())
                    m_icon.showMessage(title, text, m_icon.icon());
            });
    updateToolTip();
    m_icon.show();
}

void TrayIcon::fillMenu()
{
    connect(m_menu.addAction(tr("Show")), &QAction::triggered, this, &TrayIcon::showWindow);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Pause all")), &QAction::triggered, this,
            [this] { m_commands.pause(m_model.idsWhere(canPause)); });
    connect(m_menu.addAction(tr("Resume all")), &QAction::triggered, this,
            [this] { m_commands.resume(m_model.idsWhere(canResume)); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, &m_window, &QWidget::close);
}

void TrayIcon::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void TrayIcon::scheduleUpdate()
{
    if (!m_updateTimer.isActive())
        m_updateTimer.start();
}

void TrayIcon::updateToolTip()
{
    const int running = m_model.counts().of(JobState::Running);
    if (running == 0) {
        m_icon.setToolTip(tr("Respool"));
        return;
    }
    const int percent = static_cast<int>(m_model.runningFraction() * 100);
    //: %n: jobs at work, %1: their mean progress
    m_icon.setToolTip(tr("%n running, %1 %", nullptr, running).arg(percent));
}

} // namespace respool
