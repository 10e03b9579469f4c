// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/notifier.h"
#include "ui/tray/finishdigest.h"

#include <QObject>

class QWidget;

namespace respool {

/// Tells people on their desktop what has ended, as far as they want to hear of it, and passes on
/// what they answer. Who looks at the window sees it there and is told nothing. Main thread.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifications)

public:
    Notifications(Notifier &notifier, const QWidget &window);

    void setChoice(NotificationChoice choice);

    /// A job came to its end.
    void note(const JobRow &row);
    /// The last job has ended. @p isWanted: to be told whatever else is told.
    void tellAllDone(const FinishedBatch &ended, bool isWanted);
    /// What happens soon unless somebody cancels it.
    void tellCountdown(const QString &title, const QString &text);
    void endCountdown();
    /// The window has gone into the tray for the first time.
    void tellTray();

signals:
    /// The window is wanted, with this job if it is one.
    void showRequested(respool::JobId id);
    void fileRequested(respool::JobId id);
    void folderRequested(const QString &folder);
    void countdownCancelled();
    /// There is no service: the tray's own message has to do.
    void trayMessageRequested(const QString &title, const QString &text);

private:
    void tellBatch(const FinishedBatch &batch, const QString &title);
    void handleAction(Notifier::Topic topic, const QString &key);

    Notifier &m_notifier;
    const QWidget &m_window;
    FinishDigest m_digest;
    FinishedBatch m_shown; ///< what the message says that people answer
    NotificationChoice m_choice = NotificationChoice::All;
};

} // namespace respool
