// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/quitting.h"

#include "core/control/jobcommands.h"
#include "ui/dialogs/quitdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Another program may stop the end of the session, which nobody tells us.
constexpr auto sessionEndTime = 60s;

} // namespace

Quitting::Quitting(JobCommands &commands, QWidget &window, std::function<bool()> hasTray)
    : m_commands(commands)
    , m_window(window)
    , m_hasTray(std::move(hasTray))
{
    // All events come through here: those of the window, and wishes of the system that the program
    // end, which go to the application (the dock's menu on macOS, a session manager).
    QCoreApplication::instance()->installEventFilter(this);
    const JobQueue *queue = &m_commands.queue();
    // Queued, for the queue is in the middle of its work when it tells this.
    connect(queue, &JobQueue::busyChanged, this, &Quitting::quitIfDone, Qt::QueuedConnection);
    connect(queue, &JobQueue::gatesChanged, this, [this] {
        if (!m_commands.queue().isHeld())
            setPending(false); // taken back elsewhere
    });
}

void Quitting::setClosesToTray(bool closes)
{
    m_closesToTray = closes;
}

void Quitting::requestQuit()
{
    if (mayClose())
        return quitNow();
    emit windowNeeded();
    ask();
}

void Quitting::quitNow()
{
    if (!std::exchange(m_mayClose, true))
        emit quitting();
    m_window.close();
}

void Quitting::allowClosing()
{
    m_mayClose = true;
}

void Quitting::noteSessionEnd()
{
    m_sessionEnd.setRemainingTime(sessionEndTime);
}

/// Whether nothing is lost, and nobody surprised, by an end without a question.
bool Quitting::mayClose()
{
    const bool isSessionEnding = !m_sessionEnd.hasExpired();
    return m_mayClose || isSessionEnding || m_commands.queue().runningCount() == 0;
}

void Quitting::ask()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QuitDialog(m_commands.queue().runningCount(), &m_window);
    connect(m_dialog, &QuitDialog::pauseChosen, this, &Quitting::quitNow);
    connect(m_dialog, &QuitDialog::finishChosen, this, &Quitting::quitWhenDone);
    m_dialog->open();
}

void Quitting::quitWhenDone()
{
    if (!m_isPending)
        m_wasHeld = m_commands.queue().isHeld();
    m_commands.setHeld(true);
    setPending(true);
    quitIfDone(); // they may have ended while the question was there
}

void Quitting::takeBack()
{
    if (!m_isPending)
        return;
    setPending(false);
    m_commands.setHeld(m_wasHeld);
}

void Quitting::quitIfDone()
{
    if (m_isPending && m_commands.queue().runningCount() == 0)
        quitNow();
}

void Quitting::setPending(bool isPending)
{
    if (std::exchange(m_isPending, isPending) != isPending)
        emit pendingChanged(isPending);
}

bool Quitting::eventFilter(QObject *watched, QEvent *event)
{
    if (m_mayClose)
        return false;
    if (watched == QCoreApplication::instance() && event->type() == QEvent::Quit) {
        event->ignore();
        requestQuit();
        return true;
    }
    if (watched != &m_window || event->type() != QEvent::Close)
        return false;
    event->ignore();
    const bool isSessionEnding = !m_sessionEnd.hasExpired();
    if (m_closesToTray && !isSessionEnding && m_hasTray()) {
        m_window.hide();
        emit wentIntoTray();
    } else {
        // Not from within the event: it closes the window again.
        QMetaObject::invokeMethod(this, &Quitting::requestQuit, Qt::QueuedConnection);
    }
    return true;
}

} // namespace respool
