// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "ui/actions/filehandover.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QWidget;

namespace respool {

class JobTable;

/// The verbs on the selected jobs, enabled exactly when one of these jobs takes them. A state that
/// forbids a verb leaves its job alone. Main thread.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    /// Those up to ShowInFolder are for a tool bar, too.
    enum Verb {
        Pause,
        Resume,
        Cancel,
        Retry,
        Remove,
        Open,
        ShowInFolder,
        ContactSheet,
        Compare,
        RetryFromScratch,
        StartNow,
        StartAt,
        MoveUp,
        MoveDown,
        MoveToTop,
        MoveToBottom,
        HighPriority,
        NormalPriority,
        LowPriority,
        RemoveWithFiles,
        Rename,
        CopyAddress,
        Toggle, ///< pause, or where nothing can be paused resume
        VerbCount
    };

    JobActions(JobCommands &commands, JobTable &table, QObject *parent = nullptr);

    [[nodiscard]] QAction *action(Verb verb) const;
    /// Shows the verbs at @p position (global).
    void showMenu(const QPoint &position);

signals:
    /// One sentence for people: why a file could not be opened, or a job not be renamed. @p path:
    /// of the file that it is about, if there is one.
    void failed(const QString &text, const QString &path = {});
    /// Completed jobs, of which contact sheets are wanted.
    void contactSheetsRequested(const QList<respool::JobId> &ids);
    /// A completed job, whose files are to be looked at beside their source.
    void comparisonRequested(respool::JobId id);

private:
    /// What is known of the one completed job that is selected: asked once, since states change
    /// many times a second.
    struct Pictures
    {
        JobId id; ///< invalid: there is no such job
        bool hasAny = true;
        bool canCompare = true;
    };

    using HandOver = void (FileHandOver::*)(const QString &path);

    void makeActions();
    void connectVerbs();
    void connectTable();
    void fillMenu();
    void setKeys();
    void askForTime();
    void askForName();
    void copyAddresses();
    void showRenameDialog(const Job &job);
    void askForFiles();
    void scheduleUpdate();
    void update();
    /// A job that is known to have made sound alone has nothing for a contact sheet, and maybe
    /// nothing to compare.
    void updateForPictures(const QList<JobId> &completed);
    void enableForPictures();
    void toggle();
    /// Hands the first file of the current job over.
    void withOutput(HandOver handOver);

    JobCommands &m_commands;
    JobTable &m_table;
    FileHandOver m_files;
    std::array<QAction *, VerbCount> m_actions{};
    QMenu *m_menu = nullptr; ///< made when first asked for
    Pictures m_pictures;
    bool m_isUpdateScheduled = false;
};

} // namespace respool
