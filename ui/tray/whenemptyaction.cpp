// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/whenemptyaction.h"

#include "core/base/logging.h"
#include "core/base/redact.h"
#include "core/jobs/inworker.h"
#include "ui/dialogs/countdowndialog.h"
#include "ui/tray/notifications.h"

#include <QDir>
#include <QProcess>
#include <QWidget>

namespace respool {

namespace {

QString sleepSentence(int seconds)
{
    return WhenEmptyAction::tr("All jobs have ended. The computer goes to sleep in %n second(s).",
                               nullptr, seconds);
}

QString shutDownSentence(int seconds)
{
    return WhenEmptyAction::tr("All jobs have ended. The computer shuts down in %n second(s).",
                               nullptr, seconds);
}

/// Starts it on its own: it outlives us. Gives what went wrong, or nothing.
QString startDetached(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(QDir::homePath());
    process.setStandardInputFile(QProcess::nullDevice());
    if (process.startDetached())
        return {};
    return process.errorString();
}

} // namespace

WhenEmptyAction::WhenEmptyAction(SystemPower &power, Notifications &notifications, QWidget &window)
    : m_power(power)
    , m_notifications(notifications)
    , m_window(window)
{
    connect(&m_power, &SystemPower::refused, this, &WhenEmptyAction::tellRefused);
    connect(&m_notifications, &Notifications::countdownCancelled, this, &WhenEmptyAction::cancel);
}

WhenEmptyAction::~WhenEmptyAction()
{
    delete m_dialog; // has no parent where the window is not seen
}

void WhenEmptyAction::setChoice(WhenEmpty choice, const QString &command)
{
    if (choice != m_choice)
        cancel();
    m_choice = choice;
    m_command = command;
}

void WhenEmptyAction::act()
{
    switch (m_choice) {
    case WhenEmpty::Nothing:
    case WhenEmpty::Notify: // told with what has ended
        return;
    case WhenEmpty::Sleep:
        return announce(SystemPower::Act::Sleep);
    case WhenEmpty::ShutDown:
        return announce(SystemPower::Act::ShutDown);
    case WhenEmpty::Quit:
        return emit quitRequested();
    case WhenEmpty::Command:
        return runCommand();
    }
    Q_UNREACHABLE();
}

void WhenEmptyAction::cancel()
{
    if (m_dialog)
        m_dialog->reject();
}

void WhenEmptyAction::announce(SystemPower::Act act)
{
    if (const CountdownDialog *before = m_dialog; before && before->isVisible())
        return;
    const bool isSleep = act == SystemPower::Act::Sleep;
    const CountdownDialog::Texts texts{.title = isSleep ? tr("Sleep") : tr("Shut Down"),
                                       .doNow = isSleep ? tr("&Sleep Now") : tr("&Shut Down Now"),
                                       .inSeconds = isSleep ? sleepSentence : shutDownSentence};
    const std::chrono::seconds time = isSleep ? m_times.beforeSleep : m_times.beforeShutDown;
    // A window that is hidden or minimized would keep its dialog out of sight, too.
    const bool isSeen = m_window.isVisible() && !m_window.isMinimized();
    m_dialog = new CountdownDialog(texts, time, isSeen ? &m_window : nullptr);
    m_dialog->setWindowIcon(m_window.windowIcon());
    connect(m_dialog, &CountdownDialog::elapsed, this, [this, act] {
        m_notifications.endCountdown();
        m_power.request(act);
    });
    connect(m_dialog, &CountdownDialog::cancelled, &m_notifications, &Notifications::endCountdown);
    m_dialog->show();
    m_notifications.tellCountdown(texts.title, texts.inSeconds(static_cast<int>(time.count())));
}

void WhenEmptyAction::runCommand()
{
    QStringList arguments = QProcess::splitCommand(m_command);
    if (arguments.isEmpty())
        return emit told(tr("No command is set that could run now that all jobs have ended. Enter "
                            "one in the preferences."));
    const QString program = arguments.takeFirst();
    // It may lie on a network folder that does not answer.
    inWorker(
        this, [program, arguments] { return startDetached(program, arguments); },
        [this, program](const QString &problem) { tellStarted(program, problem); });
}

void WhenEmptyAction::tellStarted(const QString &program, const QString &problem)
{
    // Without its arguments, which may hold a password.
    qCInfo(logUi) << "all jobs have ended, command" << redacted(program)
                  << (problem.isEmpty() ? QStringLiteral("started") : problem);
    if (problem.isEmpty())
        return;
    //: %1: a program
    emit told(tr("“%1” could not be started when all jobs had ended. Correct the command in the "
                 "preferences.")
                  .arg(program));
}

void WhenEmptyAction::tellRefused(SystemPower::Act act, const QString &detail)
{
    qCWarning(logUi) << "the system refused:" << detail;
    emit told(act == SystemPower::Act::Sleep
                  ? tr("The system did not let Respool put the computer to sleep when all jobs had "
                       "ended. Send it to sleep by hand.")
                  : tr("The system did not let Respool shut down the computer when all jobs had "
                       "ended. Shut it down by hand."));
}

} // namespace respool
