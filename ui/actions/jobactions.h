// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"

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
        VerbCount
    };

    JobActions(JobCommands &commands, JobTable &table, QObject *parent = nullptr);

    [[nodiscard]] QAction *action(Verb verb) const;
    /// Shows the verbs at @p position (global).
    void showMenu(const QPoint &position);

signals:
    /// One sentence for people: why a file could not be opened.
    void failed(const QString &text);
    /// Completed jobs, of which contact sheets are wanted.
    void contactSheetsRequested(const QList<respool::JobId> &ids);

private:
    using HandOver = void (JobActions::*)(const QString &path);

    void makeActions();
    void connectVerbs();
    void connectKeys();
    void fillMenu();
    void askForTime();
    void askForFiles();
    void scheduleUpdate();
    void update();
    /// A job that is known to have made sound alone has nothing for a contact sheet.
    void checkForPictures();
    void toggle();
    /// Looks for the first file of the current job and hands it over if it is still there.
    void withOutput(HandOver handOver);
    void handOverIfThere(const QString &path, HandOver handOver);
    void open(const QString &path);
    void show(const QString &path);

    JobCommands &m_commands;
    JobTable &m_table;
    std::array<QAction *, VerbCount> m_actions{};
    QMenu *m_menu = nullptr; ///< made when first asked for
    bool m_isUpdateScheduled = false;
};

} // namespace respool
