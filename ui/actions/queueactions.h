// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "ui/preferences/preferencespage.h"

#include <QAction>
#include <QMenu>
#include <QObject>

namespace respool {

class JobTableModel;
class WhenEmptyMenu;

/// What can be asked of the whole queue, as a menu: pause and resume all, start nothing more, clear
/// what is finished, undo. Main thread.
class QueueActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueActions)

public:
    QueueActions(JobCommands &commands, const JobTableModel &model, QWidget &window);

    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// Checked while the computer is kept awake for the queue's work; whoever keeps it awake
    /// connects it.
    [[nodiscard]] QAction *keepAwake() const { return m_keepAwake; }

    /// Whoever acts when the last job has ended connects it.
    [[nodiscard]] WhenEmptyMenu *whenEmptyMenu() const { return m_whenEmpty; }

signals:
    void preferencesRequested(respool::PreferencesPage page);
    void presetsRequested();
    /// One sentence for people. @p path: of the file that it is about, if there is one.
    void told(const QString &text, const QString &path = {});
    /// One sentence on what history() would take back first.
    void undoOffered(const QString &text);

private:
    QAction *add(const QString &text, const QString &toolTip);
    void addHold();
    void addClearing();
    void addUndo();
    void addPreferences();
    void addKeys();
    void updateUndo();
    void clearFinished();
    void askForFinishedFiles();
    void tellFilesRemoved(const OutputRemoval &removal);

    JobCommands &m_commands;
    const JobTableModel &m_model;
    QWidget &m_window;
    QMenu *m_menu;
    WhenEmptyMenu *m_whenEmpty = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_keepAwake = nullptr;
};

} // namespace respool
