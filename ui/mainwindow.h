// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "core/control/presetlibrary.h"
#include "core/control/settings.h"
#include "ui/actions/sourceintake.h"
#include "ui/caretrest.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/banner.h"

#include <QMainWindow>
#include <QTimer>

class QLineEdit;
class QSettings;
class QSplitter;
class QToolButton;

namespace respool {

class AddPanel;
class ContactSheets;
class JobActions;
class JobDetails;
class JobPictures;
class JobTable;
class Profile;
class QueueActions;
class StatusPanel;

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
    void setAwakeHeld(bool isHeld);

public slots:
    /// Shows one sentence above the list, until it is closed or another one of its kind comes.
    void showMessage(respool::MessageKind kind, const QString &text);
    void showPreferences(const respool::Preferences &current);
    void showRecovery(const respool::RecoveryReport &report);
    /// Adds what is a source in @p text with the resolutions that are chosen.
    void addText(const QString &text);

signals:
    /// The user has changed them; the queue knows already.
    void limitsChanged(respool::QueueLimits limits);
    /// The user has chosen where new files go; the commands know already.
    void folderChosen(const QString &path);
    /// Somebody wants to see them; whoever keeps them calls showPreferences().
    void preferencesRequested();
    /// They were changed there.
    void preferencesChosen(const respool::Preferences &preferences);
    /// The window was closed: time to quit.
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeToolBar();
    void connectQueue();
    void connectParts();
    void addShortcuts();
    void submit();
    void paste();
    void handleAccepted(const QList<JobId> &ids);
    void handleRefused(const QString &text, const QList<Error> &reasons);
    void connectContactSheets();
    void offerSheet(const QString &text, const QString &path);
    void showDetails(bool isWanted);
    void makeTrayIcon();
    void restoreState();
    void saveState();

    JobQueue &m_queue;
    JobCommands &m_commands;
    JobPictures &m_pictures;
    const Profile &m_profile;
    QSettings &m_settings;
    JobTableModel m_model;
    PresetLibrary m_presets;
    SourceIntake m_intake;
    AddPanel *m_addPanel;
    Banner *m_banner;
    JobTable *m_table;
    JobActions *m_actions;
    QueueActions *m_queueActions;
    ContactSheets *m_contactSheets;
    QLineEdit *m_search;
    QToolButton *m_detailsButton;
    QSplitter *m_splitter;
    JobDetails *m_details = nullptr; ///< made when a job is first looked at
    StatusPanel *m_statusPanel;
    QTimer m_searchTimer;
    CaretRest m_caretRest;
    bool m_isShownOnce = false;
};

} // namespace respool
