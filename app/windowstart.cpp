// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starts.h"

#include "app/session.h"
#include "app/terminalcommands.h"
#include "app/terminaloutput.h"
#include "app/translation.h"
#include "core/jobs/jobpictures.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QIcon>

namespace respool {

namespace {

const QLatin1String schemeSetting("window/scheme");

/// Somebody else holds the profile: the jobs go there, and its window to the front.
int handOverWindow(int &argc, char **argv, const Invocation &invocation)
{
    const QCoreApplication application(argc, argv);
    installTranslations();
    const ParsedSources parsed = readSources(invocation);
    if (!parsed.sources.isEmpty()) {
        if (const auto added = handOver(invocation, parsed.sources); !added) {
            printError(added.error());
            return 1;
        }
    }
    if (const auto shown = handOver(invocation, {}); !shown) {
        printError(shown.error());
        return 1;
    }
    return parsed.refused.isEmpty() ? 0 : 1;
}

void tellProblems(const Settings &settings, MainWindow &window)
{
    QStringList sentences;
    for (const Error &problem : settings.problems()) {
        printError(problem);
        sentences.append(problem.text + u' ' + problem.hint);
    }
    if (!sentences.isEmpty())
        window.showMessage(MessageKind::Settings, sentences.join(u' '));
}

void connectWindow(Session &session, MainWindow &window)
{
    QObject::connect(&session, &Session::databaseReported, &window,
                     [&window](const DatabaseReport &report) {
                         if (report.problem)
                             window.showMessage(MessageKind::Database,
                                                report.problem->text + u' ' + report.problem->hint);
                     });
    QObject::connect(&session, &Session::lostJobsFound, &window, [&window](int count) {
        window.showMessage(MessageKind::Recovery, lostJobsText(count));
    });
    QObject::connect(&session.server(), &ControlServer::activationRequested, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
    Settings *settings = &session.settings();
    QObject::connect(&window, &MainWindow::limitsChanged, &session,
                     [settings](QueueLimits limits) { settings->setLimits(limits); });
    QObject::connect(&window, &MainWindow::folderChosen, &session,
                     [settings](const QString &folder) { settings->setDestination(folder); });
    QObject::connect(&window, &MainWindow::preferencesRequested, &window,
                     [settings, &window] { window.showPreferences(settings->preferences()); });
    QObject::connect(&window, &MainWindow::preferencesChosen, &session, &Session::setPreferences);
    QObject::connect(&window, &MainWindow::closed, &session, &Session::end);
    QObject::connect(&session, &Session::ended, qApp, &QCoreApplication::quit);
    Surroundings *surroundings = &session.surroundings();
    window.keepAwakeAction()->setChecked(surroundings->keepsAwake());
    QObject::connect(window.keepAwakeAction(), &QAction::toggled, surroundings,
                     &Surroundings::setKeepsAwake);
    QObject::connect(surroundings, &Surroundings::awakeHeldChanged, &window,
                     &MainWindow::setAwakeHeld);
}

/// Jobs of the command line, once the list is there.
void addSources(Session &session, const Invocation &invocation, MainWindow &window)
{
    const ParsedSources parsed = readSources(invocation);
    for (const Error &error : parsed.refused)
        window.showMessage(MessageKind::Input, error.text + u' ' + error.hint);
    if (!parsed.sources.isEmpty())
        session.commands().add(parsed.sources, invocation.options);
}

} // namespace

int startWindow(int &argc, char **argv, const Invocation &invocation)
{
    if (auto prepared = Session::prepare(invocation.profile); !prepared) {
        printError(prepared.error());
        return 1;
    }
    ProfileLock lock(invocation.profile.lockFile());
    if (!lock.tryLock())
        return handOverWindow(argc, argv, invocation);

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Respool"));
    QApplication::setDesktopFileName(QStringLiteral("respool"));
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations();
    Session session(invocation.profile, lock);
    Theme theme(session.settings().values().value(schemeSetting).toString());
    if (!invocation.options.destination.isEmpty())
        session.commands().setDestination(invocation.options.destination);
    JobPictures pictures(session.pictureServices());
    MainWindow window(session.queue(), session.commands(), pictures, session.profile(),
                      session.settings().values());
    QObject::connect(&window, &MainWindow::closed, &session, [&pictures] { pictures.end(); });
    connectWindow(session, window);
    tellProblems(session.settings(), window);
    // The disk is read while the window is being laid out and drawn.
    session.open();
    window.show();
    theme.followSystem();
    addSources(session, invocation, window);
    const int exitCode = QApplication::exec();
    session.settings().values().setValue(schemeSetting, theme.schemeName());
    return exitCode;
}

} // namespace respool
