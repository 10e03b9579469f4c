// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/jobactions.h"

#include "core/base/whendone.h"
#include "ui/actions/filelauncher.h"
#include "ui/icons.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/jobtable.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMenu>
#include <QtConcurrent>

#include <algorithm>

namespace respool {

namespace {

bool hasOutput(JobState state)
{
    return state == JobState::Completed;
}

} // namespace

JobActions::JobActions(JobCommands &commands, JobTable &table, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_table(table)
{
    const auto make = [this](Verb verb, const char *icon, const QString &text, const QString &tip) {
        auto *action = new QAction(themedIcon(QString::fromLatin1(icon)), text, this);
        action->setToolTip(tip);
        action->setEnabled(false);
        m_actions.at(verb) = action;
    };
    make(Pause, "pause", tr("Pause"), tr("Stop and keep what is there (Space)"));
    make(Resume, "resume", tr("Resume"), tr("Go on where it stopped (Space)"));
    make(Cancel, "cancel", tr("Cancel"), tr("Stop and delete unfinished files"));
    make(Retry, "retry", tr("Retry"), tr("Try again (F5)"));
    make(Remove, "remove", tr("Remove"), tr("Take from the list; finished files stay (Del)"));
    make(Open, "open", tr("Open"), tr("Play the finished file (Enter)"));
    make(ShowInFolder, "folder", tr("Show in Folder"), tr("Show the finished file in its folder"));
    connectVerbs();
    connectKeys();
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JobActions::scheduleUpdate);
    connect(&m_table.jobs(), &JobTableModel::statesChanged, this, &JobActions::scheduleUpdate);
}

QAction *JobActions::action(Verb verb) const
{
    return m_actions.at(verb);
}

void JobActions::connectVerbs()
{
    using Command = void (JobCommands::*)(const QList<JobId> &);
    const auto onSelection = [this](Verb verb, Command command) {
        connect(action(verb), &QAction::triggered, this,
                [this, command] { (m_commands.*command)(m_table.selectedIds()); });
    };
    onSelection(Pause, &JobCommands::pause);
    onSelection(Resume, &JobCommands::resume);
    onSelection(Cancel, &JobCommands::cancel);
    onSelection(Retry, &JobCommands::retry);
    onSelection(Remove, &JobCommands::remove);
    connect(action(Open), &QAction::triggered, this, [this] { withOutput(&JobActions::open); });
    connect(action(ShowInFolder), &QAction::triggered, this,
            [this] { withOutput(&JobActions::show); });
}

void JobActions::connectKeys()
{
    connect(&m_table, &JobTable::toggleRequested, this, &JobActions::toggle);
    connect(&m_table, &JobTable::openRequested, action(Open), &QAction::trigger);
    connect(&m_table, &JobTable::removeRequested, action(Remove), &QAction::trigger);
    connect(&m_table, &JobTable::retryRequested, action(Retry), &QAction::trigger);
    connect(&m_table, &JobTable::menuRequested, this, &JobActions::showMenu);
}

void JobActions::showMenu(const QPoint &position)
{
    if (!m_menu) {
        m_menu = new QMenu(&m_table);
        for (int verb = 0; verb < VerbCount; ++verb) {
            if (verb == Remove || verb == Open)
                m_menu->addSeparator();
            m_menu->addAction(action(static_cast<Verb>(verb)));
        }
    }
    m_menu->popup(position);
}

/// Several changes in one turn of the event loop (10,000 jobs finish recovery) ask once.
void JobActions::scheduleUpdate()
{
    if (std::exchange(m_isUpdateScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &JobActions::update, Qt::QueuedConnection);
}

void JobActions::update()
{
    m_isUpdateScheduled = false;
    const std::vector<JobState> states = m_table.selectedStates();
    const auto enable = [this, &states](Verb verb, bool (*takes)(JobState)) {
        action(verb)->setEnabled(std::any_of(states.begin(), states.end(), takes));
    };
    enable(Pause, canPause);
    enable(Resume, canResume);
    enable(Cancel, canCancel);
    enable(Retry, canRetry);
    enable(Remove, canRemove);
    enable(Open, hasOutput);
    enable(ShowInFolder, hasOutput);
}

/// Space pauses what can be paused, and only where nothing can be it resumes.
void JobActions::toggle()
{
    action(action(Pause)->isEnabled() ? Pause : Resume)->trigger();
}

void JobActions::withOutput(HandOver handOver)
{
    const QList<JobId> ids = m_table.selectedIds(hasOutput);
    if (ids.isEmpty())
        return;
    whenDone(m_commands.queue().jobs({ids.first()}), this,
             [this, handOver](const Result<QList<Job>> &jobs) {
                 if (!jobs)
                     emit failed(jobs.error().text);
                 else if (jobs->isEmpty() || jobs->first().outputs.isEmpty())
                     emit failed(tr("This job has made no file."));
                 else
                     handOverIfThere(jobs->first().outputs.first().path, handOver);
             });
}

/// A network folder may take seconds to say whether a file is there, so a worker asks it.
void JobActions::handOverIfThere(const QString &path, HandOver handOver)
{
    whenDone(QtConcurrent::run([path] { return QFileInfo::exists(path); }), this,
             [this, handOver, path](bool exists) {
                 if (exists)
                     return (this->*handOver)(path);
                 emit failed(tr("“%1” is no longer there. It was moved, renamed or deleted after "
                                "the job had put it in place.")
                                 .arg(path));
             });
}

void JobActions::open(const QString &path)
{
    if (!openFile(path)) {
        emit failed(tr("No program is set up to open “%1”. Choose one in the file manager.")
                        .arg(QFileInfo(path).fileName()));
    }
}

void JobActions::show(const QString &path)
{
    showInFolder(path, this);
}

} // namespace respool
