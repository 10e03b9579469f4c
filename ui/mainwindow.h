// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "core/control/presetlibrary.h"
#include "core/control/settings.h"
#include "ui/actions/sourceintake.h"
#include "ui/caretrest.h"
#include "ui/models/jobtablemodel.h"
#include "ui/models/rowpictures.h"
#include "ui/pages/banner.h"
#include "ui/preferences/preferencespage.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QSettings;
class QSplitter;
class QToolButton;

namespace respool {

class AddDialog;
class AddPanel;
class ClipboardWatch;
class Comparisons;
class ContactSheets;
class FilterSidebar;
class MissingTools;
class FailureGroups;
class JobActions;
class JobDetails;
class JobPictures;
class JobTable;
class PresetActions;
class Profile;
class QueueActions;
class SourceLookups;
class StatusPanel;
class WhenEmptyMenu;

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

    [[nodiscard]] JobTableModel &model();
    /// For whoever keeps the computer awake: the wish, checkable, and the lamp that says it is.
    [[nodiscard]] QAction *keepAwakeAction() const;
    /// For whoever acts when the last job has ended.
    [[nodiscard]] WhenEmptyMenu *whenEmptyMenu() const;
    /// Shows one sentence as showMessage() does, with a button called @p label that does @p act.
    void showOffer(MessageKind kind, const QString &text, const QString &label,
                   const std::function<void()> &act);
    void dismissMessage(MessageKind kind);
    /// Selects a job and scrolls to it, if it is in the list.
    void showJob(JobId id);
    /// Stores size, columns and the last choices: also done when the window is closed.
    void keepState();

    /// For whoever finds out what FFmpeg can encode with.
    [[nodiscard]] PresetActions &presetActions() { return *m_presetActions; }

    /// What the add dialog looks addresses up with; without it, it looks nothing up. To be called
    /// before the window is shown.
    void setLookups(SourceLookups &lookups);
    /// Whether addresses that are copied elsewhere are offered.
    void setWatchesClipboard(bool watches);
    /// For whoever knows of sleep, network and disks.
    [[nodiscard]] StatusPanel &statusPanel() const;

public slots:
    /// Shows one sentence above the list, until it is closed or another one of its kind comes.
    void showMessage(respool::MessageKind kind, const QString &text);
    void showPreferences(const respool::Preferences &current,
                         respool::PreferencesPage page = PreferencesPage::General);
    /// Says so where tools are missing; told once until others are.
    void lookForTools(const respool::Preferences &preferences);
    void showRecovery(const respool::RecoveryReport &report);
    /// Adds what is a source in @p text with the resolutions that are chosen.
    void addText(const QString &text);
    /// The same with what the clipboard holds.
    void paste();
    /// Opens the dialog for many sources, or brings it to the front.
    void showAddDialog();

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
    [[nodiscard]] QWidget *makeToolBar();
    void connectQueue();
    void connectParts();
    void addShortcuts();
    void focusSearch();
    void submit();
    void offerCopied(const QStringList &addresses);
    void handleAccepted(const QList<JobId> &ids);
    void handleRefused(const QString &text, const QList<Error> &reasons);
    void connectContactSheets();
    void connectFilters();
    void applyFilter();
    void connectFailures();
    void showJobs(const QList<JobId> &ids);
    void clearFilter();
    void connectComparisons();
    void makeDetails();
    void offerSheet(const QString &text, const QString &path);
    void offerTools(const QString &text);
    void showDetails(bool isWanted);
    void restoreState();

    JobQueue &m_queue;
    JobCommands &m_commands;
    JobPictures &m_pictures;
    const Profile &m_profile;
    QSettings &m_settings;
    JobTableModel m_model;
    RowPictures m_rowPictures;
    PresetLibrary m_presets;
    SourceIntake m_intake;
    AddPanel *m_addPanel;
    Banner *m_banner;
    FailureGroups *m_failures;
    JobTable *m_table;
    JobActions *m_actions;
    QueueActions *m_queueActions;
    PresetActions *m_presetActions;
    ContactSheets *m_contactSheets;
    MissingTools *m_missingTools;
    ClipboardWatch *m_clipboardWatch;
    SourceLookups *m_lookups = nullptr;
    QPointer<AddDialog> m_addDialog;
    Comparisons *m_comparisons;
    QLineEdit *m_search;
    QToolButton *m_filtersButton;
    FilterSidebar *m_sidebar;
    QSplitter *m_sides; ///< the sidebar and the list
    QToolButton *m_detailsButton;
    QSplitter *m_splitter;
    JobDetails *m_details = nullptr; ///< made when a job is first looked at
    StatusPanel *m_statusPanel;
    QTimer m_searchTimer;
    CaretRest m_caretRest;
};

} // namespace respool
