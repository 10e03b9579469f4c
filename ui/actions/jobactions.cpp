// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/jobactions.h"

#include "core/base/whendone.h"
#include "ui/actions/filelauncher.h"
#include "ui/dialogs/removefilesdialog.h"
#include "ui/dialogs/startatdialog.h"
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

constexpr int highPriority = 10;
constexpr int lowPriority = -10;

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
    makeActions();
    connectVerbs();
    connectKeys();
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JobActions::scheduleUpdate);
    connect(&m_table.jobs(), &JobTableModel::statesChanged, this, &JobActions::scheduleUpdate);
}

void JobActions::makeActions()
{
    const auto make = [this](Verb verb, const char *icon, const QString &text, const QString &tip) {
        auto *action = new QAction(text, this);
        if (icon)
            action->setIcon(themedIcon(QString::fromLatin1(icon)));
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
    make(ContactSheet, nullptr, tr("Contact Sheet"),
         tr("Make a picture with twenty frames beside the finished file"));
    make(RetryFromScratch, nullptr, tr("Retry from Scratch"),
         tr("Throw away what is there and begin anew"));
    make(StartNow, nullptr, tr("Start Now"), tr("Start ahead of all others and of the limits"));
    make(StartAt, nullptr, tr("Start at…"), tr("Start at a time of your choice"));
    make(MoveUp, nullptr, tr("Move Up"), tr("One place nearer to its turn"));
    make(MoveDown, nullptr, tr("Move Down"), tr("One place farther from its turn"));
    make(MoveToTop, nullptr, tr("Move to Top"), tr("Before all others of its priority"));
    make(MoveToBottom, nullptr, tr("Move to Bottom"), tr("Behind all others of its priority"));
    make(HighPriority, nullptr, tr("High"), tr("Before all normal ones"));
    make(NormalPriority, nullptr, tr("Normal"), tr("In the order of the list"));
    make(LowPriority, nullptr, tr("Low"), tr("Behind all normal ones"));
    make(RemoveWithFiles, nullptr, tr("Remove with Files…"),
         tr("Take from the list and delete the finished files"));
    const auto setKeys = [this](Verb verb, const QKeySequence &keys) {
        action(verb)->setShortcut(keys);
        action(verb)->setShortcutContext(Qt::WidgetShortcut);
        m_table.addAction(action(verb));
    };
    setKeys(MoveUp, QKeySequence(Qt::ALT | Qt::Key_Up));
    setKeys(MoveDown, QKeySequence(Qt::ALT | Qt::Key_Down));
    setKeys(MoveToTop, QKeySequence(Qt::ALT | Qt::Key_Home));
    setKeys(MoveToBottom, QKeySequence(Qt::ALT | Qt::Key_End));
    setKeys(RemoveWithFiles, QKeySequence(Qt::SHIFT | Qt::Key_Delete));
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
    onSelection(RetryFromScratch, &JobCommands::retryFromScratch);
    onSelection(StartNow, &JobCommands::startNow);
    onSelection(MoveUp, &JobCommands::moveUp);
    onSelection(MoveDown, &JobCommands::moveDown);
    onSelection(MoveToTop, &JobCommands::moveToTop);
    onSelection(MoveToBottom, &JobCommands::moveToBottom);
    for (const auto &[verb, priority] :
         {std::pair(HighPriority, highPriority), std::pair(NormalPriority, 0),
          std::pair(LowPriority, lowPriority)}) {
        connect(action(verb), &QAction::triggered, this,
                [this, level = priority] { m_commands.setPriority(m_table.selectedIds(), level); });
    }
    connect(action(StartAt), &QAction::triggered, this, &JobActions::askForTime);
    connect(action(RemoveWithFiles), &QAction::triggered, this, &JobActions::askForFiles);
    connect(action(Open), &QAction::triggered, this, [this] { withOutput(&JobActions::open); });
    connect(action(ShowInFolder), &QAction::triggered, this,
            [this] { withOutput(&JobActions::show); });
    connect(action(ContactSheet), &QAction::triggered, this,
            [this] { emit contactSheetsRequested(m_table.selectedIds(hasOutput)); });
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
    if (!m_menu)
        fillMenu();
    m_menu->popup(position);
}

void JobActions::fillMenu()
{
    m_menu = new QMenu(&m_table);
    const auto add = [this](QMenu *menu, std::initializer_list<Verb> verbs) {
        for (const Verb verb : verbs)
            menu->addAction(action(verb));
    };
    add(m_menu, {Pause, Resume, Cancel, Retry, RetryFromScratch});
    m_menu->addSeparator();
    add(m_menu, {StartNow, StartAt});
    add(m_menu->addMenu(tr("Move")), {MoveUp, MoveDown, MoveToTop, MoveToBottom});
    add(m_menu->addMenu(tr("Priority")), {HighPriority, NormalPriority, LowPriority});
    m_menu->addSeparator();
    add(m_menu, {Open, ShowInFolder, ContactSheet});
    m_menu->addSeparator();
    add(m_menu, {Remove, RemoveWithFiles});
}

void JobActions::askForTime()
{
    auto *dialog = new StartAtDialog(&m_table);
    connect(dialog, &StartAtDialog::chosen, this,
            [this, ids = m_table.selectedIds()](qint64 utcMs) { m_commands.startAt(ids, utcMs); });
    dialog->open();
}

void JobActions::askForFiles()
{
    const QList<JobId> ids = m_table.selectedIds(canRemove);
    if (ids.isEmpty())
        return;
    whenDone(m_commands.outputs(ids), this, [this, ids](const Result<QList<Output>> &outputs) {
        if (!outputs) {
            emit failed(outputs.error().text);
            return;
        }
        auto *dialog = new RemoveFilesDialog(static_cast<int>(ids.size()), *outputs, &m_table);
        connect(dialog, &RemoveFilesDialog::confirmed, this,
                [this, ids] { m_commands.removeWithFiles(ids); });
        dialog->open();
    });
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
    enable(RemoveWithFiles, canRemove);
    enable(RetryFromScratch, canRetry);
    enable(StartNow, canStartNow);
    enable(StartAt, canSchedule);
    for (const Verb verb :
         {MoveUp, MoveDown, MoveToTop, MoveToBottom, HighPriority, NormalPriority, LowPriority})
        enable(verb, canMove);
    enable(Open, hasOutput);
    enable(ShowInFolder, hasOutput);
    enable(ContactSheet, hasOutput);
    checkForPictures();
}

void JobActions::checkForPictures()
{
    const QList<JobId> ids = m_table.selectedIds(hasOutput);
    if (ids.size() != 1)
        return;
    const auto check = [this, ids](const Result<QList<Job>> &jobs) {
        if (!jobs || jobs->isEmpty() || ids != m_table.selectedIds(hasOutput))
            return;
        const QList<Output> &outputs = jobs->first().outputs;
        const auto mayHavePictures = [](const Output &output) {
            return output.label != QLatin1String("audio");
        };
        action(ContactSheet)
            ->setEnabled(std::any_of(outputs.cbegin(), outputs.cend(), mayHavePictures));
    };
    whenDone(m_commands.queue().jobs(ids), this, check);
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
