// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/jobactions.h"

#include "core/base/future.h"
#include "ui/actions/priorities.h"
#include "ui/compare/comparison.h"
#include "ui/dialogs/removefilesdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/startatdialog.h"
#include "ui/icons.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/jobtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>

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
    makeActions();
    setKeys();
    connectVerbs();
    connectTable();
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
    make(Compare, "compare", tr("Compare with Source…"),
         tr("Look at the finished file and its source at the same time position"));
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
    make(Rename, nullptr, tr("Rename…"), tr("Give it, and its files, another name"));
    make(CopyAddress, nullptr, tr("Copy Address"), tr("Copy where it comes from"));
    make(Toggle, nullptr, tr("Pause or Resume"), tr("Pause, or go on where it stopped"));
}

/// For the list alone: elsewhere these keys are for writing and for buttons.
void JobActions::setKeys()
{
    const auto set = [this](Verb verb, const QList<QKeySequence> &keys) {
        action(verb)->setShortcuts(keys);
        action(verb)->setShortcutContext(Qt::WidgetShortcut);
        m_table.addAction(action(verb));
    };
    set(Toggle, {QKeySequence(Qt::Key_Space)});
    set(Open, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    set(Remove, {QKeySequence(Qt::Key_Delete)});
    set(RemoveWithFiles, {Qt::SHIFT | Qt::Key_Delete});
    set(Retry, {QKeySequence(Qt::Key_F5)});
    set(Rename, {QKeySequence(Qt::Key_F2)});
    set(MoveUp, {Qt::CTRL | Qt::Key_Up, Qt::ALT | Qt::Key_Up});
    set(MoveDown, {Qt::CTRL | Qt::Key_Down, Qt::ALT | Qt::Key_Down});
    // Ctrl+Home and Ctrl+End go to the first and the last row.
    set(MoveToTop, {Qt::ALT | Qt::Key_Home});
    set(MoveToBottom, {Qt::ALT | Qt::Key_End});
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
    connect(action(Rename), &QAction::triggered, this, &JobActions::askForName);
    connect(action(CopyAddress), &QAction::triggered, this, &JobActions::copyAddresses);
    connect(action(Toggle), &QAction::triggered, this, &JobActions::toggle);
    connect(action(Open), &QAction::triggered, this, [this] { withOutput(&FileHandOver::open); });
    connect(action(ShowInFolder), &QAction::triggered, this,
            [this] { withOutput(&FileHandOver::show); });
    connect(action(ContactSheet), &QAction::triggered, this,
            [this] { emit contactSheetsRequested(m_table.selectedIds(hasOutput)); });
    connect(action(Compare), &QAction::triggered, this,
            [this] { emit comparisonRequested(m_table.selectedIds(hasOutput).value(0)); });
    connect(&m_files, &FileHandOver::failed, this, &JobActions::failed);
}

void JobActions::connectTable()
{
    connect(&m_table, &JobTable::openRequested, action(Open), &QAction::trigger);
    connect(&m_table, &JobTable::menuRequested, this, &JobActions::showMenu);
    connect(&m_table, &JobTable::moveRequested, &m_commands, &JobCommands::moveBefore);
    connect(&m_commands, &JobCommands::renameRefused, this,
            [this](const Error &error) { emit failed(error.sentences()); });
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
    m_menu->addSection(tr("Work"));
    add(m_menu, {Pause, Resume, Cancel, Retry, RetryFromScratch});
    m_menu->addSection(tr("Queue"));
    add(m_menu, {StartNow, StartAt});
    add(m_menu->addMenu(tr("Move")), {MoveUp, MoveDown, MoveToTop, MoveToBottom});
    add(m_menu->addMenu(tr("Priority")), {HighPriority, NormalPriority, LowPriority});
    m_menu->addSection(tr("Files"));
    add(m_menu, {Open, ShowInFolder, Compare, ContactSheet});
    m_menu->addSection(tr("List"));
    add(m_menu, {CopyAddress, Rename, Remove, RemoveWithFiles});
}

void JobActions::askForTime()
{
    auto *dialog = new StartAtDialog(&m_table);
    connect(dialog, &StartAtDialog::chosen, this,
            [this, ids = m_table.selectedIds()](qint64 utcMs) { m_commands.startAt(ids, utcMs); });
    dialog->open();
}

void JobActions::askForName()
{
    const QList<JobId> ids = m_table.selectedIds();
    if (ids.size() != 1)
        return;
    whenDone(m_commands.queue().jobs(ids), this, [this](const Result<QList<Job>> &jobs) {
        if (!jobs)
            emit failed(jobs.error().text);
        else if (!jobs->isEmpty())
            showRenameDialog(jobs->first());
    });
}

void JobActions::showRenameDialog(const Job &job)
{
    if (!canRename(job)) {
        emit failed(tr("The files of this job have their names already. Rename them in the file "
                       "manager."));
        return;
    }
    auto *dialog = new RenameDialog(job, &m_table);
    connect(dialog, &RenameDialog::chosen, this,
            [this, id = job.id](const QString &name) { m_commands.rename(id, name); });
    dialog->open();
}

void JobActions::copyAddresses()
{
    whenDone(m_commands.queue().jobs(m_table.selectedIds()), this,
             [this](const Result<QList<Job>> &jobs) {
                 if (!jobs)
                     return emit failed(jobs.error().text);
                 QStringList addresses;
                 for (const Job &job : *jobs)
                     addresses.append(job.spec.source);
                 QGuiApplication::clipboard()->setText(addresses.join(u'\n'));
             });
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
    updateForPictures(m_table.selectedIds(hasOutput));
    action(Rename)->setEnabled(m_table.hasOneSelected());
    action(CopyAddress)->setEnabled(!states.empty());
    action(Toggle)->setEnabled(action(Pause)->isEnabled() || action(Resume)->isEnabled());
}

void JobActions::updateForPictures(const QList<JobId> &completed)
{
    const JobId asked = completed.size() == 1 ? completed.first() : JobId();
    if (asked.isValid() && asked == m_pictures.id)
        return enableForPictures();
    m_pictures = {asked};
    action(ContactSheet)->setEnabled(!completed.isEmpty());
    action(Compare)->setEnabled(asked.isValid());
    if (!asked.isValid())
        return;
    const auto take = [this, asked](const Result<QList<Job>> &jobs) {
        if (!jobs || jobs->isEmpty() || asked != m_pictures.id)
            return;
        const QList<Output> &outputs = jobs->first().outputs;
        m_pictures.hasAny = std::any_of(outputs.cbegin(), outputs.cend(), hasPictures);
        m_pictures.canCompare = canCompare(jobs->first());
        enableForPictures();
    };
    whenDone(m_commands.queue().jobs(completed), this, take);
}

void JobActions::enableForPictures()
{
    action(ContactSheet)->setEnabled(m_pictures.hasAny);
    action(Compare)->setEnabled(m_pictures.canCompare);
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
                     (m_files.*handOver)(jobs->first().outputs.first().path);
             });
}

} // namespace respool
