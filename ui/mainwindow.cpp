// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/jobs/jobqueue.h"
#include "ui/actions/addactions.h"
#include "ui/actions/jobactions.h"
#include "ui/actions/listfilter.h"
#include "ui/actions/mimesources.h"
#include "ui/actions/pictureactions.h"
#include "ui/actions/preferenceactions.h"
#include "ui/actions/presetactions.h"
#include "ui/actions/queueactions.h"
#include "ui/actions/windowoffers.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/columnlayout.h"
#include "ui/pages/failuregroups.h"
#include "ui/pages/filtersidebar.h"
#include "ui/pages/jobdetails.h"
#include "ui/pages/jobtable.h"
#include "ui/pages/statuspanel.h"
#include "ui/pages/toolbar.h"
#include "ui/pages/windowpanes.h"
#include "ui/wheelguard.h"

#include <QDragEnterEvent>
#include <QIcon>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

namespace {

constexpr QSize frameRoom(16, 48); // around the first window, before anybody knows its frame

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/column_layout");
const QString sidebarShownKey = QStringLiteral("window/sidebar_shown");
const QString detailsKey = QStringLiteral("window/details");

} // namespace

MainWindow::MainWindow(JobQueue &queue, JobCommands &commands, JobPictures &pictures,
                       const Profile &profile, QSettings &settings)
    : m_queue(queue)
    , m_commands(commands)
    , m_pictures(pictures)
    , m_profile(profile)
    , m_settings(settings)
    , m_presets(profile.presets())
    , m_addPanel(new AddPanel(m_presets))
    , m_banner(new Banner)
    , m_failures(new FailureGroups(m_model))
    , m_table(new JobTable(m_model))
    , m_sidebar(new FilterSidebar(m_model))
    , m_statusPanel(new StatusPanel(m_model, queue.limits()))
    , m_actions(new JobActions(commands, *m_table, this))
    , m_queueActions(new QueueActions(commands, m_model, *this))
    , m_toolBar(new ToolBar(*m_actions, *m_queueActions->menu()))
    , m_panes(new WindowPanes(m_sidebar, m_table, settings))
    , m_offers(new WindowOffers({*m_banner, *m_addPanel, *m_table}, commands, this))
    , m_addActions(new AddActions({*m_addPanel, *m_banner, *m_offers, *this}, commands, m_presets,
                                  settings, this))
    , m_filter(new ListFilter({m_model, m_presets, *m_toolBar, *m_sidebar}, this))
    , m_presetActions(new PresetActions(m_presets, *this))
    , m_preferenceActions(
          new PreferenceActions({m_model, *m_offers, *this}, profile, settings, this))
    , m_pictureActions(
          new PictureActions({m_model, *m_table, *m_offers, *this}, queue, pictures, profile, this))
{
    setWindowTitle(QStringLiteral("Respool"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/respool.svg")));
    setAcceptDrops(true);
    layOut();
    connectQueue();
    connectParts();
    connectOffers();
    addShortcuts();
    restoreState();
    m_addPanel->setFocus();
}

QAction *MainWindow::keepAwakeAction() const
{
    return m_queueActions->keepAwake();
}

WhenEmptyMenu *MainWindow::whenEmptyMenu() const
{
    return m_queueActions->whenEmptyMenu();
}

void MainWindow::layOut()
{
    m_queueActions->menu()->addMenu(m_table->columns().menu());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_addPanel);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_failures);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_statusPanel);
    setCentralWidget(content);
    new WheelGuard(*this);
}

void MainWindow::connectQueue()
{
    connect(&m_queue, &JobQueue::jobsAdded, &m_model, &JobTableModel::addJobs);
    connect(&m_queue, &JobQueue::jobsChanged, &m_model, &JobTableModel::changeJobs);
    connect(&m_queue, &JobQueue::jobsRemoved, &m_model, &JobTableModel::removeJobs);
    connect(&m_queue, &JobQueue::jobsReset, &m_model, &JobTableModel::clear);
    connect(&m_queue, &JobQueue::progressChanged, &m_model, &JobTableModel::applyProgress);
    connect(&m_queue, &JobQueue::gatesChanged, this, [this] {
        const ClosedGates gates = m_queue.closedGates();
        m_model.setGates(gates);
        m_statusPanel->setOnline(!gates.isOffline);
    });
    connect(&m_queue, &JobQueue::loaded, m_table, &JobTable::setLoaded);
    connect(&m_queue, &JobQueue::recovered, m_offers, &WindowOffers::tellRecovery);
    connect(&m_queue, &JobQueue::storeFailed, m_offers, &WindowOffers::tellStoreFailed);
    if (m_queue.isLoaded())
        m_table->setLoaded();
}

void MainWindow::connectParts()
{
    connect(m_addActions, &AddActions::folderChosen, this, &MainWindow::folderChosen);
    const auto showPresets = [this] { m_presetActions->show(m_addPanel->choice()); };
    connect(m_queueActions, &QueueActions::presetsRequested, this, showPresets);
    connect(m_addPanel, &AddPanel::presetsRequested, this, showPresets);
    connect(m_presetActions, &PresetActions::changed, m_addPanel, &AddPanel::refreshPresets);
    connect(m_presetActions, &PresetActions::changed, m_filter, &ListFilter::updatePresetNames);
    connect(m_preferenceActions, &PreferenceActions::chosen, this, &MainWindow::takePreferences);
    connect(m_preferenceActions, &PreferenceActions::toolsChosen, this, &MainWindow::toolsChosen);
    connect(m_statusPanel, &StatusPanel::limitsChanged, this, [this](QueueLimits limits) {
        limits.perHost = m_queue.limits().perHost; // not chosen there
        m_queue.setLimits(limits);
        emit limitsChanged(limits);
    });
    connect(m_toolBar->filters(), &QToolButton::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_toolBar->details(), &QToolButton::toggled, this, &MainWindow::showDetails);
    connect(m_toolBar, &ToolBar::searchLeft, m_table,
            [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &JobTable::pasteRequested, this, &MainWindow::paste);
    connect(m_table, &JobTable::clearSearchRequested, m_filter, &ListFilter::clear);
    connect(m_table, &JobTable::currentJobChanged, this,
            [this] { showDetails(m_toolBar->details()->isChecked()); });
}

void MainWindow::connectOffers()
{
    connect(m_offers, &WindowOffers::showRequested, this, &MainWindow::showJobs);
    connect(m_offers, &WindowOffers::preferencesRequested, this, &MainWindow::preferencesRequested);
    connect(m_actions, &JobActions::failed, m_offers, &WindowOffers::tellFile);
    connect(m_actions, &JobActions::contactSheetsRequested, m_pictureActions,
            &PictureActions::makeSheets);
    connect(m_actions, &JobActions::comparisonRequested, m_pictureActions,
            [this](JobId id) { m_pictureActions->compare(id); });
    connect(m_queueActions, &QueueActions::told, m_offers, &WindowOffers::tellFile);
    connect(m_queueActions, &QueueActions::undoOffered, m_offers, &WindowOffers::offerUndo);
    connect(m_queueActions, &QueueActions::preferencesRequested, this,
            &MainWindow::preferencesRequested);
    connect(m_failures, &FailureGroups::retryRequested, &m_commands, &JobCommands::retry);
    connect(m_failures, &FailureGroups::showRequested, this, &MainWindow::showJobs);
    connect(m_failures, &FailureGroups::preferencesRequested, this,
            &MainWindow::preferencesRequested);
}

void MainWindow::showJobs(const QList<JobId> &ids)
{
    const auto isHidden = [this](JobId id) { return m_model.rowOf(id) < 0; };
    if (std::any_of(ids.cbegin(), ids.cend(), isHidden))
        m_filter->clear();
    m_table->selectJobs(ids);
}

void MainWindow::addShortcuts()
{
    // The texts are what KeysDialog says of them.
    const auto add = [this](const QList<QKeySequence> &keys, const QString &text, auto *receiver,
                            auto method) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        shortcut->setWhatsThis(text);
        connect(shortcut, &QShortcut::activated, receiver, method);
    };
    // A text field that has the focus takes Ctrl+V for itself.
    add({QKeySequence::Paste, Qt::SHIFT | Qt::Key_Insert}, tr("Add what was copied"), this,
        &MainWindow::paste);
    add({QKeySequence::New}, tr("Add many at once"), m_addActions, &AddActions::showDialog);
    add({Qt::ALT | Qt::Key_D}, tr("Go to the addresses"), m_addPanel, &AddPanel::focusAddresses);
    add({Qt::CTRL | Qt::Key_L}, tr("Search"), m_toolBar, &ToolBar::focusSearch);
    add({QKeySequence::Find}, tr("Search, or find in the log"), this, &MainWindow::find);
    add({Qt::CTRL | Qt::Key_B}, tr("Show or hide the filters"), m_toolBar->filters(),
        &QToolButton::toggle);
    add({Qt::CTRL | Qt::Key_I}, tr("Show or hide the details"), m_toolBar->details(),
        &QToolButton::toggle);
    // Qt knows the keys of GNOME, KDE and macOS, and none for other desktops.
    add({Qt::CTRL | Qt::Key_Q}, tr("Quit"), this, &MainWindow::quitRequested);
}

void MainWindow::find()
{
    JobDetails *details = m_panes->details();
    if (!details || !details->findInLog())
        m_toolBar->focusSearch();
}

void MainWindow::showMessage(MessageKind kind, const QString &text)
{
    m_banner->showMessage(kind, text.trimmed());
}

void MainWindow::showOffer(MessageKind kind, const QString &text, const QString &label,
                           const std::function<void()> &act)
{
    m_banner->showOffer(kind, text, label, act);
}

void MainWindow::offerFolder(MessageKind kind, const QString &text, const QString &folder)
{
    m_offers->offerFolder(kind, text, folder);
}

void MainWindow::dismissMessage(MessageKind kind)
{
    m_banner->dismiss(kind);
}

void MainWindow::showFileProblem(const QString &text, const QString &path)
{
    m_offers->tellFile(text, path);
}

void MainWindow::showJob(JobId id)
{
    if (m_model.find(id))
        showJobs({id});
}

void MainWindow::showPreferences(const Preferences &current, PreferencesPage page)
{
    m_preferenceActions->show(current, page);
}

void MainWindow::takePreferences(const Preferences &preferences)
{
    keepAwakeAction()->setChecked(preferences.keepsAwake);
    emit preferencesChosen(preferences);
    m_addActions->updateFolder();
    m_statusPanel->setLimits(preferences.limits);
    lookForTools(preferences);
}

void MainWindow::lookForTools(const Preferences &preferences)
{
    m_preferenceActions->lookForTools(preferences);
}

void MainWindow::addText(const QString &text)
{
    m_addActions->addText(text);
}

void MainWindow::paste()
{
    m_addActions->paste();
}

void MainWindow::showDetails(bool isWanted)
{
    const JobId id = m_table->currentId();
    if (!m_panes->details()) {
        if (!isWanted || !id.isValid())
            return;
        makeDetails();
    }
    m_panes->details()->setVisible(isWanted);
    m_panes->details()->setJob(id);
}

void MainWindow::makeDetails()
{
    auto *details = new JobDetails(m_commands, m_pictures, m_profile, m_presets);
    connect(details, &JobDetails::told, m_offers, &WindowOffers::tellFile);
    connect(details, &JobDetails::comparisonRequested, m_pictureActions, &PictureActions::compare);
    m_panes->setDetails(details);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (hasSource(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // never a move: the source file is not ours to take
    event->accept();
    addText(sourcesText(*event->mimeData()));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_queue.setProgressVisible(!isMinimized());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_queue.setProgressVisible(!isMinimized());
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_queue.setProgressVisible(false);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(QSize(1280, 720).boundedTo(screen()->availableSize() - frameRoom));
    m_table->columns().restore(m_settings.value(columnsKey).toByteArray());
    m_panes->restore();
    const bool isSidebarShown = m_settings.value(sidebarShownKey, true).toBool();
    m_toolBar->filters()->setChecked(isSidebarShown);
    m_sidebar->setVisible(isSidebarShown);
    m_sidebar->restore(m_settings);
    m_filter->apply();
    m_toolBar->details()->setChecked(m_settings.value(detailsKey, true).toBool());
    m_addActions->restore();
}

void MainWindow::keepState()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(columnsKey, m_table->columns().save());
    m_settings.setValue(sidebarShownKey, m_toolBar->filters()->isChecked());
    m_sidebar->save(m_settings);
    m_settings.setValue(detailsKey, m_toolBar->details()->isChecked());
    m_panes->keep();
    m_addActions->keep();
}

} // namespace respool
