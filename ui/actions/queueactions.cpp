// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/queueactions.h"

#include "core/base/future.h"
#include "ui/actions/alljobs.h"
#include "ui/actions/enablewhile.h"
#include "ui/actions/whenemptymenu.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/removefilesdialog.h"
#include "ui/models/jobtablemodel.h"

namespace respool {

QueueActions::QueueActions(JobCommands &commands, const JobTableModel &model, QWidget &window)
    : QObject(&window)
    , m_commands(commands)
    , m_model(model)
    , m_window(window)
    , m_menu(new QMenu(&window))
{
    m_menu->setToolTipsVisible(true);
    QAction *pause = add(tr("Pause All"), tr("Stop all jobs and keep what is there"));
    pauseAllBy(*pause, m_commands, m_model);
    QAction *resume = add(tr("Resume All"), tr("Go on with all paused jobs"));
    resumeAllBy(*resume, m_commands, m_model);
    addHold();
    m_keepAwake = add(tr("Keep Computer Awake"), tr("No sleep by itself while jobs are running"));
    m_keepAwake->setCheckable(true);
    m_whenEmpty = new WhenEmptyMenu(m_menu);
    m_menu->addMenu(m_whenEmpty);
    connect(m_whenEmpty, &WhenEmptyMenu::commandNeeded, this,
            [this] { emit preferencesRequested(PreferencesPage::Power); });
    m_menu->addSeparator();
    addClearing();
    m_menu->addSeparator();
    addUndo();
    m_menu->addSeparator();
    connect(add(tr("Presets…"), tr("What can be made of the sources")), &QAction::triggered, this,
            &QueueActions::presetsRequested);
    addPreferences();
    addKeys();
    connect(&m_commands, &JobCommands::filesRemoved, this, &QueueActions::tellFilesRemoved);
}

QAction *QueueActions::add(const QString &text, const QString &toolTip)
{
    QAction *action = m_menu->addAction(text);
    action->setToolTip(toolTip);
    return action;
}

void QueueActions::addHold()
{
    QAction *hold = add(tr("Finish Running Jobs, Then Stop"), tr("Start no other jobs"));
    hold->setCheckable(true);
    connect(hold, &QAction::toggled, this, [this](bool isHeld) { m_commands.setHeld(isHeld); });
    // Whoever quits when the running jobs have ended holds the queue, too.
    connect(&m_commands.queue(), &JobQueue::gatesChanged, hold,
            [this, hold] { hold->setChecked(m_commands.queue().isHeld()); });
}

void QueueActions::addClearing()
{
    QAction *clear = add(tr("Clear Finished"), //
                         tr("Take finished jobs from the list; their files stay"));
    connect(clear, &QAction::triggered, this, &QueueActions::clearFinished);
    QAction *withFiles = add(tr("Clear Finished with Files…"),
                             tr("Take finished jobs from the list and delete their files"));
    connect(withFiles, &QAction::triggered, this, &QueueActions::askForFinishedFiles);
    for (QAction *action : {clear, withFiles})
        enableWhile(m_model, isFinished, *action);
}

void QueueActions::addUndo()
{
    m_undo = m_menu->addAction(tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setWhatsThis(tr("Undo")); // its text says what would be undone
    m_redo = m_menu->addAction(tr("Redo"));
    m_redo->setShortcut(QKeySequence::Redo);
    m_redo->setWhatsThis(tr("Redo"));
    // The menu is mostly closed, and the keys are to work all the same.
    m_window.addActions({m_undo, m_redo});
    connect(m_undo, &QAction::triggered, this, [this] { m_commands.history().undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_commands.history().redo(); });
    connect(&m_commands.history(), &UndoHistory::changed, this, &QueueActions::updateUndo);
    updateUndo();
}

void QueueActions::addPreferences()
{
    QAction *preferences = add(tr("Preferences…"), tr("What holds for all jobs"));
    preferences->setMenuRole(QAction::PreferencesRole);
    // Qt knows the keys of the system on macOS alone.
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_window.addAction(preferences);
    connect(preferences, &QAction::triggered, this,
            [this] { emit preferencesRequested(PreferencesPage::General); });
}

void QueueActions::addKeys()
{
    QAction *keys = add(tr("Keyboard Shortcuts…"), tr("All keys, and what they do"));
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    m_window.addAction(keys);
    connect(keys, &QAction::triggered, this,
            [this] { (new KeysDialog(keyEntries(m_window), &m_window))->open(); });
}

void QueueActions::updateUndo()
{
    const UndoHistory &history = m_commands.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    //: %1: what was done, such as “Remove 3 jobs”
    m_undo->setText(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Undo"));
    //: %1: what was done, such as “Remove 3 jobs”
    m_redo->setText(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Redo"));
}

void QueueActions::clearFinished()
{
    const QList<JobId> ids = m_model.idsWhere(isFinished);
    if (ids.isEmpty())
        return;
    m_commands.remove(ids);
    emit undoOffered(tr("%n finished job(s) taken from the list; their files stay.", nullptr,
                        static_cast<int>(ids.size())));
}

void QueueActions::askForFinishedFiles()
{
    const QList<JobId> ids = m_model.idsWhere(isFinished);
    if (ids.isEmpty())
        return;
    whenDone(m_commands.outputs(ids), this, [this, ids](const Result<QList<Output>> &outputs) {
        if (!outputs) {
            emit told(outputs.error().text);
            return;
        }
        auto *dialog = new RemoveFilesDialog(static_cast<int>(ids.size()), *outputs, &m_window);
        connect(dialog, &RemoveFilesDialog::confirmed, this,
                [this, ids] { m_commands.removeWithFiles(ids); });
        dialog->open();
    });
}

void QueueActions::tellFilesRemoved(const OutputRemoval &removal)
{
    if (removal.failed.isEmpty()) {
        emit told(tr("%n file(s) deleted.", nullptr, removal.removed));
        return;
    }
    //: %1: a path
    emit told(tr("%n file(s) could not be deleted, the first is “%1”. Delete them by hand.",
                 nullptr, static_cast<int>(removal.failed.size()))
                  .arg(removal.failed.first()),
              removal.failed.first());
}

} // namespace respool
