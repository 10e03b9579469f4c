// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/base/profile.h"
#include "core/jobs/jobpictures.h"
#include "core/jobs/jobqueue.h"
#include "ui/actions/contactsheets.h"
#include "ui/actions/filelauncher.h"
#include "ui/actions/jobactions.h"
#include "ui/actions/mimesources.h"
#include "ui/actions/queueactions.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/icons.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/jobdetails.h"
#include "ui/pages/jobtable.h"
#include "ui/pages/statuspanel.h"
#include "ui/tray/trayicon.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace respool {

namespace {

constexpr int searchDelayMs = 150;
constexpr int trayDelayMs = 500;

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString splitterKey = QStringLiteral("window/splitter");
const QString detailsKey = QStringLiteral("window/details");
const QString choiceKey = QStringLiteral("add/choice");

} // namespace

MainWindow::MainWindow(JobQueue &queue, JobCommands &commands, JobPictures &pictures,
                       const Profile &profile, QSettings &settings)
    : m_queue(queue)
    , m_commands(commands)
    , m_pictures(pictures)
    , m_profile(profile)
    , m_settings(settings)
    , m_presets(profile.presets())
    , m_intake(commands)
    , m_addPanel(new AddPanel(m_presets))
    , m_banner(new Banner)
    , m_table(new JobTable(m_model))
    , m_actions(new JobActions(commands, *m_table, this))
    , m_queueActions(new QueueActions(commands, m_model, *this))
    , m_contactSheets(new ContactSheets(queue, pictures.sheets(), this))
    , m_search(new QLineEdit)
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

void MainWindow::setAwakeHeld(bool isHeld)
{
    m_statusPanel->setAwakeHeld(isHeld);
}

void MainWindow::layOut()
{
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_addPanel);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
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
    m_search->setPlaceholderText(tr("Search"));
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
    connect(&m_queue, &JobQueue::gatesChanged, this,
            [this] { m_model.setGates(m_queue.closedGates()); });
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
            &MainWindow::preferencesRequested);
    connect(m_statusPanel, &StatusPanel::limitsChanged, this, [this](QueueLimits limits) {
        limits.perHost = m_queue.limits().perHost; // not chosen there
        m_queue.setLimits(limits);
        emit limitsChanged(limits);
    });
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDelayMs);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this,
            [this] { m_model.setFilter(m_search->text().trimmed()); });
    connect(m_detailsButton, &QToolButton::toggled, this, &MainWindow::showDetails);
    connect(m_table, &JobTable::currentJobChanged, this,
            [this] { showDetails(m_detailsButton->isChecked()); });
}

void MainWindow::connectContactSheets()
{
    connect(m_actions, &JobActions::contactSheetsRequested, m_contactSheets, &ContactSheets::make);
    connect(m_contactSheets, &ContactSheets::told, this,
            [this](const QString &text) { showMessage(MessageKind::Sheet, text); });
    connect(m_contactSheets, &ContactSheets::made, this, &MainWindow::offerSheet);
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
    const auto add = [this](const QKeySequence &keys, auto *receiver, auto method) {
        connect(new QShortcut(keys, this), &QShortcut::activated, receiver, method);
    };
    // A text field that has the focus takes Ctrl+V for itself.
    add(QKeySequence::Paste, this, &MainWindow::paste);
    add(QKeySequence(Qt::CTRL | Qt::Key_L), m_addPanel, &AddPanel::focusAddresses);
    add(QKeySequence::Find, m_search, qOverload<>(&QWidget::setFocus));
    add(QKeySequence(Qt::CTRL | Qt::Key_I), m_detailsButton, &QToolButton::toggle);
    add(QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::showMessage(MessageKind kind, const QString &text)
{
    m_banner->showMessage(kind, text.trimmed());
}

void MainWindow::showPreferences(const Preferences &current)
{
    auto *dialog = new PreferencesDialog(current, this);
    connect(dialog, &PreferencesDialog::chosen, this, [this](const Preferences &preferences) {
        keepAwakeAction()->setChecked(preferences.keepsAwake);
        emit preferencesChosen(preferences);
    });
    dialog->open();
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
        m_details = new JobDetails(m_queue, m_pictures.thumbnailer(), m_profile);
        m_splitter->addWidget(m_details);
        m_splitter->setStretchFactor(0, 1);
        if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
            m_splitter->setSizes({m_splitter->height() * 2 / 3, m_splitter->height() / 3});
        m_splitter->setHandleWidth(1);
    }
    m_details->setVisible(isWanted);
    m_details->setJob(id);
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
    if (!std::exchange(m_isShownOnce, true))
        QTimer::singleShot(trayDelayMs, this, &MainWindow::makeTrayIcon);
}

void MainWindow::makeTrayIcon()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        new TrayIcon(m_model, m_commands, *this); // the window owns it
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1120, 680);
    m_table->horizontalHeader()->restoreState(m_settings.value(columnsKey).toByteArray());
    m_detailsButton->setChecked(m_settings.value(detailsKey, true).toBool());
    const QString choice = m_settings.value(choiceKey).toString();
    if (!choice.isEmpty())
        m_addPanel->setChoice(choice);
}

void MainWindow::saveState()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(columnsKey, m_table->horizontalHeader()->saveState());
    m_settings.setValue(detailsKey, m_detailsButton->isChecked());
    m_settings.setValue(choiceKey, m_addPanel->choice());
    if (m_details)
        m_settings.setValue(splitterKey, m_splitter->saveState());
}

} // namespace respool
