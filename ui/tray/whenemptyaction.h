// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/preferences.h"
#include "core/platform/systempower.h"

#include <QObject>
#include <QPointer>

#include <chrono>

class QWidget;

namespace respool {

class CountdownDialog;
class Notifications;

/// Does what people want done when the last job has ended. What cannot be undone is announced in a
/// window and in a notification first, and either can cancel it. Main thread; never waits.
class WhenEmptyAction final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhenEmptyAction)

public:
    /// How long it can be cancelled.
    struct Times
    {
        std::chrono::seconds beforeSleep{15};
        std::chrono::seconds beforeShutDown{60};
    };

    /// All of them must outlive it.
    WhenEmptyAction(SystemPower &power, Notifications &notifications, QWidget &window);
    ~WhenEmptyAction() override;

    void setTimes(Times times) { m_times = times; }

    /// @p command: a program and its arguments, quoted as QProcess::splitCommand() reads them.
    void setChoice(WhenEmpty choice, const QString &command);

    /// The last job has ended.
    void act();
    /// There is work again, or somebody is there: what is announced does not happen.
    void cancel();

signals:
    void quitRequested();
    /// One sentence for people: why it was not done.
    void told(const QString &text);

private:
    void announce(SystemPower::Act act);
    void runCommand();
    void tellStarted(const QString &program, const QString &problem);
    void tellRefused(SystemPower::Act act, const QString &detail);

    SystemPower &m_power;
    Notifications &m_notifications;
    QWidget &m_window;
    QPointer<CountdownDialog> m_dialog;
    WhenEmpty m_choice = WhenEmpty::Nothing;
    QString m_command;
    Times m_times;
};

} // namespace respool
