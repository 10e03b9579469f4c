// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/profile.h"
#include "core/control/chosentools.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/jobqueue.h"
#include "ui/actions/clipboardwatch.h"
#include "ui/actions/contactsheets.h"
#include "ui/actions/filelauncher.h"
#include "ui/actions/jobactions.h"
#include "ui/actions/mimesources.h"
#include "ui/actions/missingtools.h"
#include "ui/actions/presetactions.h"
#include "ui/actions/queueactions.h"
#include "ui/actions/whenemptymenu.h"
#include "ui/add/addoptionsform.h"
#include "ui/compare/comparisons.h"
#include "ui/delegates/namedelegate.h"
#include "ui/dialogs/adddialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/icons.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/columnlayout.h"
#include "ui/pages/failuregroups.h"
#include "ui/pages/filtersidebar.h"
#include "ui/pages/jobdetails.h"
#include "ui/pages/jobtable.h"
#include "ui/pages/statuspanel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

namespace {

constexpr int searchDelayMs = 150;
constexpr int longestShown = 70; // of an address, in average characters

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/column_layout");
const QString sidebarKey = QStringLiteral("window/sidebar");
const QString sidebarShownKey = QStringLiteral("window/sidebar_shown");
const QString splitterKey = QStringLiteral("window/splitter");
const QString detailsKey = QStringLiteral("window/details");
const QString detailsPageKey = QStringLiteral("window/detailsPage");
const QString choiceKey = QStringLiteral("add/choice");
const QString nameTemplateKey = QStringLiteral("add/name_template");

} // namespace

MainWindow::MainWindow(JobQueue &queue, JobCommands &commands, JobPictures &pictures,
                       const Profile &profile, QSettings &settings)
    : m_queue(queue)
    , m_commands(commands)
    , m_pictures(pictures)
    , m_profile(profile)
    , m_settings(settings)
    , m_rowPictures(profile)
    , m_presets(profile.presets())
    , m_intake(commands)
    , m_addPanel(new AddPanel(m_presets))
    , m_banner(new Banner)
    , m_failures(new FailureGroups(m_model))
    , m_table(new JobTable(m_model))
    , m_actions(new JobActions(commands, *m_table, this))
    , m_queueActions(new QueueActions(commands, m_model, *this))
    , m_presetActions(new PresetActions(m_presets, *this))
    , m_contactSheets(new ContactSheets(queue, pictures.sheets(), this))
    , m_missingTools(new MissingTools(settings, this))
    , m_clipboardWatch(new ClipboardWatch(*QGuiApplication::clipboard(), this))
    , m_comparisons(new Comparisons(queue, pictures.tools(), profile.cache(), *this))
    , m_search(new QLineEdit)
    , m_filtersButton(new QToolButton)
    , m_sidebar(new FilterSidebar(m_model))
    , m_sides(new QSplitter(Qt::Horizontal))
    , m_detailsButton(new QToolButton)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_statusPanel(new StatusPanel(m_model, queue.limits()))
{
    setWindowTitle(QStringLiteral("Respool"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/respool.svg")));
    setAcceptDrops(true);
    layOut();
    connectQueue();
    connectParts();
    connectContactSheets();
    connectFilters();
    connectFailures();
    connectComparisons();
    addShortcuts();
    restoreState();
    m_addPanel->setFocus();
}

JobTableModel &MainWindow::model()
{
    return m_model;
}

QAction *MainWindow::keepAwakeAction() const
{
    return m_queueActions->keepAwake();
}

StatusPanel &MainWindow::statusPanel() const
{
    return *m_statusPanel;
}

WhenEmptyMenu *MainWindow::whenEmptyMenu() const
{
    return m_queueActions->whenEmptyMenu();
}

void MainWindow::setLookups(SourceLookups &lookups)
{
    m_lookups = &lookups;
}

void MainWindow::setWatchesClipboard(bool watches)
{
    m_clipboardWatch->setWatching(watches);
    if (!watches)
        m_banner->dismiss(MessageKind::Clipboard);
}

void MainWindow::layOut()
{
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_table->setItemDelegateForColumn(JobTableModel::Name,
                                      new NameDelegate(m_rowPictures, m_table));
    m_sides->addWidget(m_sidebar);
    m_sides->addWidget(m_splitter);
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_addPanel);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_failures);
    layout->addWidget(m_sides, 1);
    layout->addWidget(m_statusPanel);
    setCentralWidget(content);
}

QWidget *MainWindow::makeToolBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 12, 6);
    layout->setSpacing(2);
    for (int verb = 0; verb <= JobActions::ShowInFolder; ++verb) {
        if (verb == JobActions::Remove || verb == JobActions::Open)
            layout->addSpacing(10);
        auto *button = new QToolButton;
        button->setDefaultAction(m_actions->action(static_cast<JobActions::Verb>(verb)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(18, 18));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    auto *queueButton = new QToolButton;
    queueButton->setText(tr("Queue"));
    queueButton->setToolTip(tr("Everything that concerns the whole list"));
    queueButton->setMenu(m_queueActions->menu());
    queueButton->setPopupMode(QToolButton::InstantPopup);
    queueButton->setAutoRaise(true);
    queueButton->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(queueButton);
    layout->addStretch(1);
    m_filtersButton->setIcon(themedIcon(QStringLiteral("filter")));
    m_filtersButton->setToolTip(tr("Show or hide the filters beside the list (Ctrl+B)"));
    m_filtersButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filtersButton->setIconSize(QSize(18, 18));
    m_filtersButton->setAutoRaise(true);
    m_filtersButton->setFocusPolicy(Qt::TabFocus);
    m_filtersButton->setCheckable(true);
    layout->addWidget(m_filtersButton);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Words of name, address, folder or error; state:failed, "
                            "host:example.org, preset:mp4; “-” in front for all others"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->setMaximumWidth(28 * fontMetrics().averageCharWidth());
    layout->addWidget(m_search, 1);
    layout->addSpacing(4);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setToolTip(tr("Log, commands and steps of the selected job (Ctrl+I)"));
    m_detailsButton->setIcon(themedIcon(QStringLiteral("log")));
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setIconSize(QSize(18, 18));
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setCheckable(true);
    layout->addWidget(m_detailsButton);
    return bar;
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
    connect(&m_queue, &JobQueue::recovered, this, &MainWindow::showRecovery);
    connect(&m_queue, &JobQueue::storeFailed, this, [this](const Error &error) {
        showMessage(MessageKind::Store, error.text + QLatin1Char(' ') + error.hint);
    });
    if (m_queue.isLoaded())
        m_table->setLoaded();
}

void MainWindow::connectParts()
{
    connect(m_addPanel, &AddPanel::submitted, this, &MainWindow::submit);
    m_addPanel->setFolder(m_commands.destination());
    connect(m_addPanel, &AddPanel::folderChosen, this, [this](const QString &path) {
        m_commands.setDestination(path);
        m_addPanel->setFolder(path);
        emit folderChosen(path);
    });
    connect(m_addPanel, &AddPanel::dialogRequested, this, &MainWindow::showAddDialog);
    connect(m_clipboardWatch, &ClipboardWatch::copied, this, &MainWindow::offerCopied);
    connect(m_clipboardWatch, &ClipboardWatch::replaced, this,
            [this] { m_banner->dismiss(MessageKind::Clipboard); });
    connect(&m_intake, &SourceIntake::accepted, this, &MainWindow::handleAccepted);
    connect(&m_intake, &SourceIntake::refused, this, &MainWindow::handleRefused);
    connect(&m_intake, &SourceIntake::failed, this,
            [this](const QString &text, const Error &error) {
                m_addPanel->giveBack(text);
                showMessage(MessageKind::Store, error.text + QLatin1Char(' ') + error.hint);
            });
    connect(m_actions, &JobActions::failed, this,
            [this](const QString &text) { showMessage(MessageKind::File, text); });
    connect(m_queueActions, &QueueActions::told, this,
            [this](const QString &text) { showMessage(MessageKind::File, text); });
    connect(m_queueActions, &QueueActions::preferencesRequested, this,
            [this] { emit preferencesRequested(PreferencesPage::General); });
    connect(m_missingTools, &MissingTools::found, this, &MainWindow::offerTools);
    connect(m_missingTools, &MissingTools::allFound, this,
            [this] { m_banner->dismiss(MessageKind::Tools); });
    const auto showPresets = [this] { m_presetActions->show(m_addPanel->choice()); };
    connect(m_queueActions, &QueueActions::presetsRequested, this, showPresets);
    connect(m_addPanel, &AddPanel::presetsRequested, this, showPresets);
    connect(m_presetActions, &PresetActions::changed, m_addPanel, &AddPanel::refreshPresets);
    connect(m_statusPanel, &StatusPanel::limitsChanged, this, [this](QueueLimits limits) {
        limits.perHost = m_queue.limits().perHost; // not chosen there
        m_queue.setLimits(limits);
        emit limitsChanged(limits);
    });
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelayMs);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, &MainWindow::applyFilter);
    connect(m_detailsButton, &QToolButton::toggled, this, &MainWindow::showDetails);
    connect(m_table, &JobTable::currentJobChanged, this,
            [this] { showDetails(m_detailsButton->isChecked()); });
}

void MainWindow::connectFilters()
{
    PresetNames names;
    for (const Preset &preset : m_presets.presets())
        names.insert(preset.id, displayName(preset));
    m_model.setPresetNames(names);
    m_queueActions->menu()->addMenu(m_table->columns().menu());
    connect(m_sidebar, &FilterSidebar::choiceChanged, this, &MainWindow::applyFilter);
    connect(m_filtersButton, &QToolButton::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_filtersButton, &QToolButton::toggled, this, &MainWindow::applyFilter);
    connect(&m_rowPictures, &RowPictures::loaded, m_table->viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_pictures.thumbnailer(), &Thumbnailer::made, this, [this](JobId id) {
        if (const JobRow *row = m_model.find(id))
            m_rowPictures.forget(row->uuid);
    });
}

void MainWindow::applyFilter()
{
    m_model.setFilter(
        JobFilter::parse(m_search->text(), m_sidebar->choice(), m_model.presetNames()));
    // What keeps jobs from being seen must itself be seen.
    const QString hidden = m_filtersButton->isChecked()
        ? QString()
        : JobFilter::parse({}, m_sidebar->choice(), m_model.presetNames()).description();
    //: %1: what is chosen in the sidebar that is not shown, such as "Failed, example.org"
    m_filtersButton->setText(hidden.isEmpty() ? tr("Filters") : tr("Filters: %1").arg(hidden));
}

void MainWindow::connectContactSheets()
{
    connect(m_actions, &JobActions::contactSheetsRequested, m_contactSheets, &ContactSheets::make);
    connect(m_contactSheets, &ContactSheets::told, this,
            [this](const QString &text) { showMessage(MessageKind::Sheet, text); });
    connect(m_contactSheets, &ContactSheets::made, this, &MainWindow::offerSheet);
}

void MainWindow::connectFailures()
{
    connect(m_failures, &FailureGroups::retryRequested, &m_commands, &JobCommands::retry);
    connect(m_failures, &FailureGroups::showRequested, this, &MainWindow::showJobs);
    connect(m_failures, &FailureGroups::preferencesRequested, this,
            [this] { emit preferencesRequested(PreferencesPage::Downloads); });
    connect(m_table, &JobTable::pasteRequested, this, &MainWindow::paste);
    connect(m_table, &JobTable::clearSearchRequested, this, &MainWindow::clearFilter);
}

void MainWindow::showJobs(const QList<JobId> &ids)
{
    const auto isHidden = [this](JobId id) { return m_model.rowOf(id) < 0; };
    if (std::any_of(ids.cbegin(), ids.cend(), isHidden))
        clearFilter();
    m_table->selectJobs(ids);
}

void MainWindow::clearFilter()
{
    m_search->clear();
    m_searchTimer.stop();
    m_sidebar->setChoice({});
    applyFilter();
}

void MainWindow::connectComparisons()
{
    connect(m_actions, &JobActions::comparisonRequested, m_comparisons,
            [this](JobId id) { m_comparisons->open(id, {}); });
    connect(m_comparisons, &Comparisons::told, this,
            [this](const QString &text) { showMessage(MessageKind::File, text); });
}

void MainWindow::offerSheet(const QString &text, const QString &path)
{
    m_banner->showOffer(MessageKind::Sheet, text, tr("Open"), [this, path] {
        if (!openFile(path))
            showMessage(MessageKind::Sheet, tr("No program is set up to open “%1”.").arg(path));
    });
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
    add({QKeySequence::Paste}, tr("Add what was copied"), this, &MainWindow::paste);
    add({QKeySequence::New}, tr("Add many at once"), this, &MainWindow::showAddDialog);
    add({Qt::ALT | Qt::Key_D}, tr("Go to the addresses"), m_addPanel, &AddPanel::focusAddresses);
    add({Qt::CTRL | Qt::Key_L, QKeySequence::Find}, tr("Search"), this, &MainWindow::focusSearch);
    add({Qt::CTRL | Qt::Key_B}, tr("Show or hide the filters"), m_filtersButton,
        &QToolButton::toggle);
    add({Qt::CTRL | Qt::Key_I}, tr("Show or hide the details"), m_detailsButton,
        &QToolButton::toggle);
    add({QKeySequence::Quit}, tr("Quit"), this, &MainWindow::quitRequested);
}

void MainWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
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

void MainWindow::dismissMessage(MessageKind kind)
{
    m_banner->dismiss(kind);
}

void MainWindow::showJob(JobId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollToJob(id);
}

void MainWindow::showPreferences(const Preferences &current, PreferencesPage page)
{
    PreferencesFacts facts{m_profile.folder(), m_profile.logs(), {}};
    for (size_t i = 0; i < EnumNames<JobState>::list.size(); ++i)
        facts.jobCounts.append(
            {enumName(static_cast<JobState>(i)), m_model.counts().of(static_cast<JobState>(i))});
    auto *dialog = new PreferencesDialog(current, facts, this);
    connect(dialog, &PreferencesDialog::chosen, this, [this](const Preferences &preferences) {
        keepAwakeAction()->setChecked(preferences.keepsAwake);
        emit preferencesChosen(preferences);
        m_addPanel->setFolder(m_commands.destination());
        m_statusPanel->setLimits(preferences.limits);
        lookForTools(preferences);
    });
    dialog->showPage(page);
    dialog->open();
}

void MainWindow::lookForTools(const Preferences &preferences)
{
    m_missingTools->look(chosenTools(preferences));
}

void MainWindow::offerTools(const QString &text)
{
    m_banner->showOffer(MessageKind::Tools, text, tr("Show Tools…"),
                        [this] { emit preferencesRequested(PreferencesPage::Tools); });
}

void MainWindow::showRecovery(const RecoveryReport &report)
{
    const QString text = recoveryText(report);
    if (!text.isEmpty())
        showMessage(MessageKind::Recovery, text);
}

void MainWindow::addText(const QString &text)
{
    const auto recipe = m_addPanel->recipe();
    if (!recipe) {
        // Nothing pasted may be lost because of a wrong choice beside it.
        m_addPanel->giveBack(text);
        return showMessage(MessageKind::Input,
                           recipe.error().text + QLatin1Char(' ') + recipe.error().hint);
    }
    m_intake.add(text, *recipe);
}

void MainWindow::submit()
{
    const QString text = m_addPanel->addresses();
    if (text.trimmed().isEmpty())
        return m_addPanel->focusAddresses();
    m_addPanel->clearAddresses();
    m_banner->dismiss(MessageKind::Input); // it was about the text that is now given anew
    addText(text);
}

void MainWindow::showAddDialog()
{
    if (m_addDialog) {
        m_addDialog->raise();
        return m_addDialog->activateWindow();
    }
    m_addDialog = new AddDialog(m_commands, m_presets, m_lookups, this);
    m_addDialog->options()->setPreset(m_addPanel->choice());
    m_addDialog->options()->setNameTemplate(m_settings.value(nameTemplateKey).toString());
    m_addDialog->appendText(m_addPanel->addresses().trimmed());
    connect(m_addDialog, &AddDialog::added, this,
            [this](const QList<JobId> &ids, const AddChoices &choices) {
                m_addPanel->clearAddresses();
                m_addPanel->setChoice(choices.preset);
                m_settings.setValue(nameTemplateKey, choices.nameTemplate);
                handleAccepted(ids);
            });
    m_addDialog->open();
}

void MainWindow::offerCopied(const QStringList &addresses)
{
    const int count = static_cast<int>(addresses.size());
    const QString shown = fontMetrics().elidedText(addresses.first(), Qt::ElideMiddle,
                                                   longestShown * fontMetrics().averageCharWidth());
    const QString text = count == 1 ? tr("“%1” was copied.").arg(shown)
                                    : tr("%n address(es) were copied.", nullptr, count);
    m_banner->showOffer(MessageKind::Clipboard, text, tr("Add to List"),
                        [this, addresses] { addText(addresses.join(u'\n')); });
}

void MainWindow::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        addText(sourcesText(*data));
}

void MainWindow::handleAccepted(const QList<JobId> &ids)
{
    if (!ids.isEmpty())
        m_table->scrollToJob(ids.last());
}

void MainWindow::handleRefused(const QString &text, const QList<Error> &reasons)
{
    m_addPanel->giveBack(text);
    const Error &first = reasons.first();
    QString sentences = first.text + QLatin1Char(' ') + first.hint;
    const int others = static_cast<int>(reasons.size()) - 1;
    if (others > 0)
        sentences += QLatin1Char(' ') + tr("%n more line(s) could not be used.", nullptr, others);
    showMessage(MessageKind::Input, sentences);
}

void MainWindow::showDetails(bool isWanted)
{
    const JobId id = m_table->currentId();
    if (!m_details) {
        if (!isWanted || !id.isValid())
            return;
        makeDetails();
    }
    m_details->setVisible(isWanted);
    m_details->setJob(id);
}

void MainWindow::makeDetails()
{
    m_details = new JobDetails(m_commands, m_pictures, m_profile, m_presets);
    m_details->setCurrentPage(m_settings.value(detailsPageKey).toString());
    connect(m_details, &JobDetails::told, this,
            [this](const QString &text) { showMessage(MessageKind::File, text); });
    connect(m_details, &JobDetails::comparisonRequested, m_comparisons, &Comparisons::open);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({m_splitter->height() * 2 / 3, m_splitter->height() / 3});
    m_splitter->setHandleWidth(1);
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
        resize(1280, 720);
    m_table->columns().restore(m_settings.value(columnsKey).toByteArray());
    m_sides->restoreState(m_settings.value(sidebarKey).toByteArray());
    m_sides->setHandleWidth(1);
    const bool isSidebarShown = m_settings.value(sidebarShownKey, true).toBool();
    m_filtersButton->setChecked(isSidebarShown);
    m_sidebar->setVisible(isSidebarShown);
    m_sidebar->restore(m_settings);
    applyFilter();
    m_detailsButton->setChecked(m_settings.value(detailsKey, true).toBool());
    const QString choice = m_settings.value(choiceKey).toString();
    if (!choice.isEmpty())
        m_addPanel->setChoice(choice);
}

void MainWindow::keepState()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(columnsKey, m_table->columns().save());
    m_settings.setValue(sidebarKey, m_sides->saveState());
    m_settings.setValue(sidebarShownKey, m_filtersButton->isChecked());
    m_sidebar->save(m_settings);
    m_settings.setValue(detailsKey, m_detailsButton->isChecked());
    m_settings.setValue(choiceKey, m_addPanel->choice());
    if (m_details) {
        m_settings.setValue(splitterKey, m_splitter->saveState());
        m_settings.setValue(detailsPageKey, m_details->currentPage());
    }
}

} // namespace respool
