// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notifications.h"

#include <QWidget>

namespace respool {

namespace {

const QString defaultKey = QStringLiteral("default");
const QString openKey = QStringLiteral("open");
const QString showKey = QStringLiteral("show");
const QString cancelKey = QStringLiteral("cancel");

} // namespace

Notifications::Notifications(Notifier &notifier, const QWidget &window)
    : m_notifier(notifier)
    , m_window(window)
{
    connect(&m_digest, &FinishDigest::ready, this, [this](const FinishedBatch &batch) {
        if (isWorthTelling(batch, m_choice) && !m_window.isActiveWindow())
            tellBatch(batch, batch.title());
    });
    connect(&m_notifier, &Notifier::actionInvoked, this, &Notifications::handleAction);
    connect(&m_notifier, &Notifier::refused, this,
            [this](Notifier::Topic, const Notification &notification) {
                emit trayMessageRequested(notification.title, notification.text);
            });
}

void Notifications::setChoice(NotificationChoice choice)
{
    m_choice = choice;
}

void Notifications::note(const JobRow &row)
{
    m_digest.note(row);
}

void Notifications::tellAllDone(const FinishedBatch &ended, bool isWanted)
{
    m_digest.drop();
    const bool isLooking = m_window.isActiveWindow();
    if (!isWanted && (m_choice == NotificationChoice::None || isLooking))
        return;
    tellBatch(ended, ended.count() == 1 ? ended.title() : tr("All jobs are done"));
}

void Notifications::tellBatch(const FinishedBatch &batch, const QString &title)
{
    m_shown = batch;
    Notification notification;
    notification.title = title;
    notification.text = batch.text();
    notification.actions.append({defaultKey, tr("Show")});
    if (batch.completed == 1 || !batch.folder.isEmpty())
        notification.actions.append({openKey, tr("Open")});
    notification.actions.append({showKey, tr("Show")});
    m_notifier.show(Notifier::Topic::Ended, notification);
}

void Notifications::tellCountdown(const QString &title, const QString &text)
{
    Notification notification;
    notification.title = title;
    notification.text = text;
    notification.isUrgent = true;
    notification.actions = {{defaultKey, tr("Show")}, {cancelKey, tr("Cancel")}};
    m_notifier.show(Notifier::Topic::Countdown, notification);
}

void Notifications::endCountdown()
{
    m_notifier.withdraw(Notifier::Topic::Countdown);
}

void Notifications::tellTray()
{
    Notification notification;
    notification.title = tr("Respool works on in the tray");
    notification.text = tr("Its icon there shows the window again, and “Quit” in the icon's menu "
                           "ends the program.");
    notification.actions = {{defaultKey, tr("Show")}};
    m_notifier.show(Notifier::Topic::Window, notification);
}

void Notifications::handleAction(Notifier::Topic topic, const QString &key)
{
    if (topic == Notifier::Topic::Countdown && key == cancelKey)
        return emit countdownCancelled();
    if (topic != Notifier::Topic::Ended)
        return emit showRequested({});
    if (key != openKey)
        return emit showRequested(m_shown.count() == 1 ? m_shown.first.id : JobId{});
    if (m_shown.completed == 1)
        emit fileRequested(m_shown.made);
    else
        emit folderRequested(m_shown.folder);
}

} // namespace respool
