// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/presence.h"

#include "core/base/future.h"
#include "core/control/jobcommands.h"
#include "core/platform/taskbarprogress.h"
#include "ui/actions/filelauncher.h"
#include "ui/actions/mimesources.h"
#include "ui/actions/whenemptymenu.h"
#include "ui/mainwindow.h"
#include "ui/tray/trayicon.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSettings>
#include <QTimer>

#include <array>
#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

const QString trayToldKey = QStringLiteral("window/tray_told");

// The first when the window is drawn; later ones for a panel that is started after us at login.
constexpr std::array<std::chrono::milliseconds, 3> trayLooks{500ms, 5s, 30s};

} // namespace

Presence::Presence(MainWindow &window, JobCommands &commands, QSettings &values)
    : m_window(window)
    , m_commands(commands)
    , m_values(values)
    , m_notifier(Notifier::create())
    , m_power(SystemPower::create())
    , m_taskbar(TaskbarProgress::create())
    , m_meter(commands.queue(), window.model())
    , m_emptyWatch(commands.queue(), window.model())
    , m_notifications(*m_notifier, window)
    , m_whenEmpty(*m_power, m_notifications, window)
    , m_quitting(commands, window,
                 [this] { return m_tray && QSystemTrayIcon::isSystemTrayAvailable(); })
{
    connectNotifications();
    connectQuitting();
    connectEmpty();
    connect(&m_meter, &QueueMeter::changed, this, &Presence::showProgress);
}

Presence::~Presence() = default;

void Presence::connectNotifications()
{
    connect(&m_commands.queue(), &JobQueue::jobFinished, &m_notifications, &Notifications::note);
    connect(&m_notifications, &Notifications::showRequested, this, &Presence::showJob);
    connect(&m_notifications, &Notifications::fileRequested, this, &Presence::openFileOf);
    connect(&m_files, &FileHandOver::failed, this, &Presence::handleNotOpened);
    connect(&m_notifications, &Notifications::folderRequested, this, [this](const QString &folder) {
        if (!openFile(folder))
            showJob({});
    });
    connect(&m_notifications, &Notifications::trayMessageRequested, this,
            [this](const QString &title, const QString &text) {
                if (m_tray)
                    m_tray->showMessage(title, text);
                else
                    QApplication::alert(&m_window);
            });
}

void Presence::connectQuitting()
{
    connect(&m_window, &MainWindow::quitRequested, &m_quitting, &Quitting::requestQuit);
    connect(&m_quitting, &Quitting::windowNeeded, this, &Presence::showWindow);
    connect(&m_quitting, &Quitting::wentIntoTray, this, &Presence::tellTrayOnce);
    connect(&m_quitting, &Quitting::pendingChanged, this, &Presence::showPending);
    connect(&m_quitting, &Quitting::quitting, this, &Presence::leaveDesktop);
    // Before the system ends the session: everything is stored already, so it is not held up, and
    // closing that follows asks nothing.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this] {
            m_window.keepState();
            m_quitting.noteSessionEnd();
        },
        Qt::DirectConnection);
}

void Presence::connectEmpty()
{
    connect(&m_emptyWatch, &EmptyWatch::emptied, this, &Presence::handleEmptied);
    connect(&m_commands.queue(), &JobQueue::busyChanged, &m_whenEmpty, [this](bool isBusy) {
        if (isBusy)
            m_whenEmpty.cancel();
    });
    connect(&m_whenEmpty, &WhenEmptyAction::quitRequested, &m_quitting, &Quitting::requestQuit,
            Qt::QueuedConnection);
    connect(&m_whenEmpty, &WhenEmptyAction::told, &m_window,
            [this](const QString &text) { m_window.showMessage(MessageKind::WhenEmpty, text); });
}

void Presence::start()
{
    lookForTray(0);
}

void Presence::lookForTray(int tries)
{
    if (tries == static_cast<int>(trayLooks.size()))
        return;
    QTimer::singleShot(trayLooks.at(static_cast<size_t>(tries)), this, [this, tries] {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            makeTray();
        else
            lookForTray(tries + 1);
    });
}

void Presence::makeTray()
{
    m_tray =
        std::make_unique<TrayIcon>(m_commands, m_window.model(), m_meter, m_window.windowIcon());
    connect(m_tray.get(), &TrayIcon::showRequested, this, &Presence::showWindow);
    connect(m_tray.get(), &TrayIcon::pasteRequested, this, &Presence::addFromClipboard);
    connect(m_tray.get(), &TrayIcon::quitRequested, &m_quitting, &Quitting::requestQuit);
}

void Presence::addFromClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !hasSource(*data))
        showWindow(); // which says why
    m_window.paste();
}

void Presence::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_notifications.setChoice(preferences.notifications);
    m_quitting.setClosesToTray(preferences.closesToTray);
    m_whenEmpty.setChoice(preferences.whenEmpty, preferences.whenEmptyCommand);
    m_window.whenEmptyMenu()->setChoice(preferences.whenEmpty,
                                        !preferences.whenEmptyCommand.isEmpty());
}

void Presence::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Presence::showJob(JobId id)
{
    showWindow();
    m_window.showJob(id);
}

void Presence::openFileOf(JobId id)
{
    whenDone(m_commands.queue().jobs({id}), this, [this, id](const Result<QList<Job>> &jobs) {
        if (!jobs || jobs->isEmpty() || jobs->first().outputs.isEmpty())
            return showJob(id);
        m_opened = id;
        m_files.open(jobs->first().outputs.first().path);
    });
}

void Presence::handleNotOpened(const QString &text, const QString &path)
{
    showJob(m_opened);
    m_window.showFileProblem(text, path);
}

void Presence::handleEmptied(const FinishedBatch &ended)
{
    // Whoever quits when all is done wants just that.
    if (m_quitting.isPending())
        return;
    m_notifications.tellAllDone(ended, m_preferences.whenEmpty == WhenEmpty::Notify);
    m_whenEmpty.act();
}

void Presence::showProgress()
{
    // The native window would be made by asking for its id before it is shown.
    const quintptr id = m_window.internalWinId();
    if (m_meter.percent() < 0)
        m_taskbar->clear(id);
    else
        m_taskbar->show(m_meter.percent(), id);
}

void Presence::showPending(bool isPending)
{
    if (!isPending)
        return m_window.dismissMessage(MessageKind::Quit);
    m_window.showOffer(MessageKind::Quit, tr("Respool quits when the jobs at work have ended."),
                       tr("Do Not Quit"), [this] { m_quitting.takeBack(); });
}

void Presence::tellTrayOnce()
{
    if (m_values.value(trayToldKey).toBool())
        return;
    m_values.setValue(trayToldKey, true);
    m_notifications.tellTray();
}

void Presence::leaveDesktop()
{
    m_whenEmpty.cancel();
    m_taskbar->clear(m_window.internalWinId());
    if (m_tray)
        m_tray->hide();
}

void Presence::end()
{
    m_quitting.allowClosing();
    leaveDesktop();
    QCoreApplication::quit();
}

} // namespace respool
