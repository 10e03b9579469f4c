// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starts.h"

#include "app/session.h"
#include "app/terminalcommands.h"
#include "app/terminaloutput.h"
#include "app/translation.h"
#include "core/base/recentmessages.h"
#include "core/jobs/encodersearch.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/sourcelookups.h"
#include "ui/actions/presetactions.h"
#include "ui/actions/whenemptymenu.h"
#include "ui/mainwindow.h"
#include "ui/pages/statuspanel.h"
#include "ui/theme.h"
#include "ui/tray/presence.h"

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

/// Right-to-left languages have a mirrored window, whether Qt has a translation of its own or not.
void useLanguage(const QString &language)
{
    QGuiApplication::setLayoutDirection(installTranslations(language).textDirection());
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

void connectStatusPanel(Surroundings &surroundings, const QString &folder, MainWindow &window)
{
    StatusPanel *panel = &window.statusPanel();
    QObject::connect(&surroundings, &Surroundings::awakeHeldChanged, panel,
                     &StatusPanel::setAwakeHeld);
    QObject::connect(&surroundings, &Surroundings::volumesSeen, panel,
                     [panel](const QList<VolumeState> &volumes) {
                         QList<FreeSpace> disks;
                         for (const VolumeState &volume : volumes)
                             disks.append({volume.name, volume.bytesAvailable});
                         panel->setFreeSpace(disks);
                     });
    surroundings.showFolder(folder);
    QObject::connect(&window, &MainWindow::folderChosen, &surroundings, &Surroundings::showFolder);
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
    Settings *settings = &session.settings();
    QObject::connect(&window, &MainWindow::limitsChanged, &session,
                     [settings](QueueLimits limits) { settings->setLimits(limits); });
    QObject::connect(&window, &MainWindow::folderChosen, &session,
                     [settings](const QString &folder) { settings->setDestination(folder); });
    QObject::connect(&window, &MainWindow::preferencesRequested, &window,
                     [settings, &window](PreferencesPage page) {
                         window.showPreferences(settings->preferences(), page);
                     });
    QObject::connect(&window, &MainWindow::preferencesChosen, &session, &Session::setPreferences);
    window.setWatchesClipboard(settings->preferences().watchesClipboard);
    QObject::connect(&window, &MainWindow::preferencesChosen, &window,
                     [&window](const Preferences &preferences) {
                         window.setWatchesClipboard(preferences.watchesClipboard);
                     });
    QObject::connect(&window, &MainWindow::closed, &session, &Session::end);
    Surroundings *surroundings = &session.surroundings();
    window.keepAwakeAction()->setChecked(surroundings->keepsAwake());
    QObject::connect(window.keepAwakeAction(), &QAction::toggled, surroundings,
                     &Surroundings::setKeepsAwake);
    connectStatusPanel(*surroundings, session.commands().destination(), window);
}

void connectPresence(Session &session, MainWindow &window, Presence &presence)
{
    presence.setPreferences(session.settings().preferences());
    QObject::connect(&session.server(), &ControlServer::activationRequested, &presence,
                     &Presence::showWindow);
    QObject::connect(&window, &MainWindow::preferencesChosen, &presence, &Presence::setPreferences);
    QObject::connect(window.whenEmptyMenu(), &WhenEmptyMenu::chosen, &presence,
                     [&session, &presence](WhenEmpty choice) {
                         Preferences preferences = session.settings().preferences();
                         preferences.whenEmpty = choice;
                         session.setPreferences(preferences);
                         presence.setPreferences(preferences);
                     });
    QObject::connect(&session, &Session::ended, &presence, &Presence::end);
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

    keepRecentMessages();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Respool"));
    QApplication::setDesktopFileName(QStringLiteral("respool"));
    QApplication::setQuitOnLastWindowClosed(false);
    useLanguage({});
    Session session(invocation.profile, lock);
    const Preferences preferences = session.settings().preferences();
    if (!preferences.language.isEmpty())
        useLanguage(preferences.language);
    Theme theme(session.settings().values().value(schemeSetting).toString());
    theme.setChoice(preferences.scheme);
    if (!invocation.options.destination.isEmpty())
        session.commands().setDestination(invocation.options.destination);
    JobPictures pictures(session.pictureServices());
    SourceLookups lookups(session.pictureServices().tools, session.profile().cache());
    MainWindow window(session.queue(), session.commands(), pictures, session.profile(),
                      session.settings().values());
    QObject::connect(&window, &MainWindow::closed, &session, [&pictures] { pictures.end(); });
    Presence presence(window, session.commands(), session.settings().values());
    EncoderSearch encoders(session.pictureServices().tools);
    QObject::connect(&window.presetActions(), &PresetActions::encodersWanted, &encoders,
                     &EncoderSearch::start);
    QObject::connect(&encoders, &EncoderSearch::found, &window.presetActions(),
                     &PresetActions::setEncoders);
    window.setLookups(lookups);
    QObject::connect(&window, &MainWindow::closed, &session, [&lookups] { lookups.cancel(); });
    connectWindow(session, window);
    // After the session, which then goes by them.
    const auto goByPreferences = [&] { lookups.setAccess(session.workChoices().access); };
    QObject::connect(&window, &MainWindow::preferencesChosen, &lookups, goByPreferences);
    goByPreferences();
    connectPresence(session, window, presence);
    tellProblems(session.settings(), window);
    // The disk is read while the window is being laid out and drawn.
    session.open();
    window.show();
    theme.followSystem();
    QObject::connect(&window, &MainWindow::preferencesChosen, &theme,
                     [&theme](const Preferences &chosen) { theme.setChoice(chosen.scheme); });
    window.lookForTools(preferences);
    presence.start();
    addSources(session, invocation, window);
    const int exitCode = QApplication::exec();
    session.settings().values().setValue(schemeSetting, theme.systemSchemeName());
    return exitCode;
}

} // namespace respool
