// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace respool {

class JobCommands;
class QuitDialog;

/// What closing the window means: it goes into the tray, or the program is to end; and what becomes
/// of the jobs that are at work then. Asks without a nested loop; a session that ends, or signals
/// that end the program, are never asked about. Main thread.
class Quitting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Quitting)

public:
    /// Watches @p window for being closed. @p hasTray: whether an icon there could show it again.
    Quitting(JobCommands &commands, QWidget &window, std::function<bool()> hasTray);

    void setClosesToTray(bool closes);

    /// Whether the program quits when the jobs at work have ended.
    [[nodiscard]] bool isPending() const { return m_isPending; }

public slots:
    /// Somebody wants to quit: at once where nothing is at work, else after an answer.
    void requestQuit();
    /// Quits without a question; what is at work goes on at the next start.
    void quitNow();
    /// Not when the jobs at work have ended, after all.
    void takeBack();
    /// Everything is stored: from now on nothing keeps the windows from closing.
    void allowClosing();
    /// The session ends, if nobody stops that: no questions for some time.
    void noteSessionEnd();

signals:
    /// The window is hidden, the program works on.
    void wentIntoTray();
    /// A question is about to be asked: the window has to be seen.
    void windowNeeded();
    void pendingChanged(bool isPending);
    /// Nothing more is wanted of the program. The window is closed after this.
    void quitting();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool mayClose();
    void ask();
    void quitWhenDone();
    void quitIfDone();
    void setPending(bool isPending);

    JobCommands &m_commands;
    QWidget &m_window;
    std::function<bool()> m_hasTray;
    QPointer<QuitDialog> m_dialog;
    QDeadlineTimer m_sessionEnd; ///< runs while the session may be about to end
    bool m_closesToTray = false;
    bool m_isPending = false;
    bool m_wasHeld = false; ///< the queue was, before it was held for quitting
    bool m_mayClose = false;
};

} // namespace respool
