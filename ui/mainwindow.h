// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "core/control/presetlibrary.h"
#include "core/control/settings.h"
#include "ui/caretrest.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/banner.h"
#include "ui/preferences/preferencespage.h"

#include <QMainWindow>

class QSettings;

namespace respool {

class AddActions;
class AddPanel;
class FailureGroups;
class FilterSidebar;
class JobActions;
class JobPictures;
class JobTable;
class ListFilter;
class PictureActions;
class PreferenceActions;
class PresetActions;
class Profile;
class QueueActions;
class StatusPanel;
class ToolBar;
class WhenEmptyMenu;
class WindowOffers;
class WindowPanes;

/// The window: lays out its parts and passes on what they say. Listens to the queue, gives commands
/// through JobCommands; waits for nothing. Main thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All of them must outlive the window. @p settings keeps size, columns and the last choices.
    MainWindow(JobQueue &queue, JobCommands &commands, JobPictures &pictures,
               const Profile &profile, QSettings &settings);

    [[nodiscard]] JobTableModel &model() { return m_model; }

    /// For whoever keeps the computer awake: the wish, checkable, and the lamp that says it is.
    [[nodiscard]] QAction *keepAwakeAction() const;
    /// For whoever acts when the last job has ended.
    [[nodiscard]] WhenEmptyMenu *whenEmptyMenu() const;
    /// Shows one sentence as showMessage() does, with a button called @p label that does @p act.
    void showOffer(MessageKind kind, const QString &text, const QString &label,
                   const std::function<void()> &act);
    void dismissMessage(MessageKind kind);
    /// Shows one sentence with a button that opens @p folder, in which somebody can look.
    void offerFolder(MessageKind kind, const QString &text, const QString &folder);
    /// Shows one sentence on the file at @p path, with a button that opens its folder.
    void showFileProblem(const QString &text, const QString &path);
    /// Selects a job and scrolls to it, if it is in the list. A filter that hides it is cleared.
    void showJob(JobId id);
    /// Stores size, columns and the last choices: also done when the window is closed.
    void keepState();

    /// For whoever finds out what FFmpeg can encode with.
    [[nodiscard]] PresetActions &presetActions() { return *m_presetActions; }

    /// For whoever looks addresses up, and knows whether the clipboard is to be watched.
    [[nodiscard]] AddActions &addActions() const { return *m_addActions; }

    /// For whoever knows of sleep, network and disks.
    [[nodiscard]] StatusPanel &statusPanel() const { return *m_statusPanel; }

public slots:
    /// Shows one sentence above the list, until it is closed or another one of its kind comes.
    void showMessage(respool::MessageKind kind, const QString &text);
    void showPreferences(const respool::Preferences &current,
                         respool::PreferencesPage page = PreferencesPage::General);
    /// Takes over what was chosen.
    void takePreferences(const respool::Preferences &preferences);
    /// Says so where tools are missing; at the very first start with all that there is to say.
    void lookForTools(const respool::Preferences &preferences);
    /// Adds what is a source in @p text with the resolutions that are chosen.
    void addText(const QString &text);
    /// The same with what the clipboard holds.
    void paste();

signals:
    /// The user has changed them; the queue knows already.
    void limitsChanged(respool::QueueLimits limits);
    /// The user has chosen where new files go; the commands know already.
    void folderChosen(const QString &path);
    /// Somebody wants to see them; whoever keeps them calls showPreferences().
    void preferencesRequested(respool::PreferencesPage page);
    /// They were changed there.
    void preferencesChosen(const respool::Preferences &preferences);
    /// Somebody wants the program to end; whoever knows what that means closes the window.
    void quitRequested();
    /// The files of tools that @p shown has were chosen; takePreferences() waits for the rest.
    void toolsChosen(const respool::Preferences &shown);
    /// The window was closed: time to quit.
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectQueue();
    void connectParts();
    void connectOffers();
    void addShortcuts();
    void find();
    void showJobs(const QList<JobId> &ids);
    void makeDetails();
    void showDetails(bool isWanted);
    void restoreState();

    JobQueue &m_queue;
    JobCommands &m_commands;
    JobPictures &m_pictures;
    const Profile &m_profile;
    QSettings &m_settings;
    JobTableModel m_model;
    PresetLibrary m_presets;
    AddPanel *m_addPanel;
    Banner *m_banner;
    FailureGroups *m_failures;
    JobTable *m_table;
    FilterSidebar *m_sidebar;
    StatusPanel *m_statusPanel;
    JobActions *m_actions;
    QueueActions *m_queueActions;
    ToolBar *m_toolBar;
    WindowPanes *m_panes;
    WindowOffers *m_offers;
    AddActions *m_addActions;
    ListFilter *m_filter;
    PresetActions *m_presetActions;
    PreferenceActions *m_preferenceActions;
    PictureActions *m_pictureActions;
    CaretRest m_caretRest;
};

} // namespace respool
