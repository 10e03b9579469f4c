// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayicon.h"

#include "core/control/jobcommands.h"
#include "ui/actions/alljobs.h"
#include "ui/models/jobtablemodel.h"
#include "ui/tray/progressicon.h"
#include "ui/tray/queuemeter.h"

#include <utility>

namespace respool {

TrayIcon::TrayIcon(JobCommands &commands, const JobTableModel &model, const QueueMeter &meter,
                   const QIcon &icon)
    : m_commands(commands)
    , m_model(model)
    , m_meter(meter)
    , m_base(icon)
    , m_icon(icon)
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit showRequested();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::showRequested);
    connect(&m_meter, &QueueMeter::changed, this, &TrayIcon::update);
    update();
    m_icon.show();
}

void TrayIcon::hide()
{
    m_icon.hide();
}

void TrayIcon::showMessage(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, m_base);
}

void TrayIcon::fillMenu()
{
    connect(m_menu.addAction(tr("&Show")), &QAction::triggered, this, &TrayIcon::showRequested);
    connect(m_menu.addAction(tr("&Add from Clipboard")), &QAction::triggered, this,
            &TrayIcon::pasteRequested);
    m_menu.addSeparator();
    pauseAllBy(*m_menu.addAction(tr("&Pause All")), m_commands, m_model);
    resumeAllBy(*m_menu.addAction(tr("&Resume All")), m_commands, m_model);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::update()
{
    const int percent = m_meter.percent();
    if (std::exchange(m_drawnPercent, percent) != percent)
        m_icon.setIcon(progressIcon(m_base, percent));
    if (percent < 0) {
        m_icon.setToolTip(tr("Respool"));
        return;
    }
    //: %n: jobs at work, %1: how far all work is
    m_icon.setToolTip(tr("%n running, %1 %", nullptr, m_meter.running()).arg(percent));
}

} // namespace respool
