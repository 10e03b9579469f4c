// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowedsession.h"

#include "app/common/handover.h"
#include "app/common/terminaloutput.h"
#include "core/control/chosentools.h"
#include "core/jobs/inworker.h"
#include "core/jobs/toolcheck.h"
#include "ui/actions/addactions.h"
#include "ui/actions/presetactions.h"
#include "ui/actions/whenemptymenu.h"
#include "ui/pages/statuspanel.h"

#include <QAction>

namespace respool {

namespace {

const QLatin1String schemeSetting("window/scheme");

/// All of them together, since the window shows one message of a kind.
QString sentencesOf(const QList<Error> &errors)
{
    QStringList sentences;
    for (const Error &error : errors)
        sentences.append(error.sentences());
    return sentences.join(u' ');
}

} // namespace

WindowedSession::WindowedSession(Session &session)
    : m_session(session)
    , m_theme(session.settings().values().value(schemeSetting).toString())
    , m_pictures(session.pictureServices())
    , m_lookups(session.pictureServices().tools, session.profile().cache(), session.privateFolder())
    , m_window(session.queue(), session.commands(), m_pictures, session.profile(),
               session.settings().values())
    , m_presence(m_window, session.commands(), session.settings().values())
    , m_encoders(session.pictureServices().tools)
{
    m_theme.setChoice(session.settings().preferences().scheme);
    connectSession();
    connectSettings();
    connectPreferences();
    connectLookups();
    connectEncoders();
    connectStatusPanel();
    connectPresence();
    tellSettingsProblems();
}

void WindowedSession::start(const Invocation &invocation)
{
    // The disk is read while the window is being laid out and drawn.
    m_session.open();
    m_window.show();
    m_theme.followSystem();
    m_window.lookForTools(m_session.settings().preferences());
    m_presence.start();
    addSources(invocation);
}

void WindowedSession::keep()
{
    m_session.settings().values().setValue(schemeSetting, m_theme.systemSchemeName());
}

void WindowedSession::connectSession()
{
    connect(&m_window, &MainWindow::closed, this, [this] { m_pictures.end(); });
    connect(&m_window, &MainWindow::closed, &m_lookups, &SourceLookups::cancel);
    connect(&m_window, &MainWindow::closed, &m_session, &Session::end);
    connect(&m_session, &Session::databaseReported, this, &WindowedSession::tellDatabase);
    connect(&m_session, &Session::lostJobsFound, &m_window, [this](int count) {
        m_window.showMessage(MessageKind::Recovery, lostJobsText(count));
    });
}

void WindowedSession::connectSettings()
{
    Settings *settings = &m_session.settings();
    connect(&m_window, &MainWindow::limitsChanged, &m_session,
            [settings](QueueLimits limits) { settings->setLimits(limits); });
    connect(&m_window, &MainWindow::folderChosen, &m_session,
            [settings](const QString &folder) { settings->setDestination(folder); });
    Surroundings *surroundings = &m_session.surroundings();
    m_window.keepAwakeAction()->setChecked(surroundings->keepsAwake());
    connect(m_window.keepAwakeAction(), &QAction::toggled, surroundings,
            &Surroundings::setKeepsAwake);
}

void WindowedSession::connectPreferences()
{
    connect(&m_window, &MainWindow::preferencesRequested, &m_window, [this](PreferencesPage page) {
        m_window.showPreferences(m_session.settings().preferences(), page);
    });
    connect(&m_window, &MainWindow::toolsChosen, this, &WindowedSession::setTools);
    connect(&m_window, &MainWindow::preferencesChosen, &m_session, &Session::setPreferences);
    AddActions *adding = &m_window.addActions();
    adding->setWatchesClipboard(m_session.settings().preferences().watchesClipboard);
    connect(&m_window, &MainWindow::preferencesChosen, adding, [adding](const Preferences &chosen) {
        adding->setWatchesClipboard(chosen.watchesClipboard);
    });
    connect(&m_window, &MainWindow::preferencesChosen, &m_theme,
            [this](const Preferences &chosen) { m_theme.setChoice(chosen.scheme); });
}

void WindowedSession::setTools(const Preferences &shown)
{
    Preferences preferences = m_session.settings().preferences();
    for (const ToolKind tool : allTools())
        preferences.*toolPathMember(tool) = shown.*toolPathMember(tool);
    m_window.takePreferences(preferences);
}

void WindowedSession::connectLookups()
{
    m_window.addActions().setLookups(m_lookups);
    // After the session, which then goes by them.
    const auto goByPreferences = [this] { m_lookups.setAccess(m_session.workChoices().access); };
    connect(&m_window, &MainWindow::preferencesChosen, &m_lookups, goByPreferences);
    goByPreferences();
}

void WindowedSession::connectEncoders()
{
    PresetActions *presets = &m_window.presetActions();
    connect(presets, &PresetActions::encodersWanted, &m_encoders, &EncoderSearch::start);
    connect(&m_encoders, &EncoderSearch::found, presets, &PresetActions::setEncoders);
}

void WindowedSession::connectStatusPanel()
{
    Surroundings *surroundings = &m_session.surroundings();
    connect(surroundings, &Surroundings::awakeHeldChanged, &m_window.statusPanel(),
            &StatusPanel::setAwakeHeld);
    connect(surroundings, &Surroundings::volumesSeen, this, &WindowedSession::setFreeSpace);
    surroundings->showFolder(m_session.commands().destination());
    connect(&m_window, &MainWindow::folderChosen, surroundings, &Surroundings::showFolder);
}

void WindowedSession::setFreeSpace(const QList<VolumeState> &volumes)
{
    QList<FreeSpace> disks;
    for (const VolumeState &volume : volumes)
        disks.append({volume.name, volume.bytesAvailable});
    m_window.statusPanel().setFreeSpace(disks);
}

void WindowedSession::connectPresence()
{
    m_presence.setPreferences(m_session.settings().preferences());
    connect(&m_session.server(), &ControlServer::activationRequested, &m_presence,
            &Presence::showWindow);
    connect(&m_window, &MainWindow::preferencesChosen, &m_presence, &Presence::setPreferences);
    connect(m_window.whenEmptyMenu(), &WhenEmptyMenu::chosen, this, &WindowedSession::setWhenEmpty);
    connect(&m_session, &Session::ended, &m_presence, &Presence::end);
}

void WindowedSession::setWhenEmpty(WhenEmpty choice)
{
    Preferences preferences = m_session.settings().preferences();
    preferences.whenEmpty = choice;
    m_session.setPreferences(preferences);
    m_presence.setPreferences(preferences);
}

void WindowedSession::tellSettingsProblems()
{
    const QList<Error> problems = m_session.settings().problems();
    if (problems.isEmpty())
        return;
    for (const Error &problem : problems)
        printError(problem);
    m_window.offerFolder(MessageKind::Settings, sentencesOf(problems),
                         m_session.profile().folder());
}

void WindowedSession::tellDatabase(const DatabaseReport &report)
{
    if (!report.problem)
        return;
    const QString text = report.problem->sentences();
    if (report.setAside.isEmpty())
        return m_window.showMessage(MessageKind::Database, text);
    m_window.offerFolder(MessageKind::Database, text, report.setAside);
}

/// Jobs of the command line, once the list is there.
void WindowedSession::addSources(const Invocation &invocation)
{
    if (invocation.sources.isEmpty())
        return;
    // The window is there already, and a file may be on a share that hangs.
    inWorker(
        this, [invocation] { return readSources(invocation); },
        [this, options = invocation.options](const ParsedSources &parsed) {
            if (!parsed.refused.isEmpty())
                m_window.showMessage(MessageKind::Input, sentencesOf(parsed.refused));
            if (!parsed.sources.isEmpty())
                m_session.commands().add(parsed.sources, options);
        });
}

} // namespace respool
