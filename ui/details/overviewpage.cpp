// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/overviewpage.h"

#include "core/base/profile.h"
#include "core/control/presetlibrary.h"
#include "core/jobs/products.h"
#include "core/jobs/thumbnailer.h"
#include "core/jobs/workroom.h"
#include "ui/actions/filehandover.h"
#include "ui/details/detailtexts.h"
#include "ui/icons.h"
#include "ui/models/jobtexts.h"
#include "ui/pages/thumbnailview.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace respool {

namespace {

constexpr int beatMs = 1000;

/// Text of others: nothing in it is a mark, and what is too long does not widen the page.
QLabel *makeTextLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setAlignment(beginningSide());
    return label;
}

/// Long lines that people select and copy.
QLineEdit *makeTextLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setReadOnly(true);
    line->setFrame(false);
    line->setAcceptDrops(false);
    line->setAccessibleName(name);
    QPalette palette = line->palette();
    palette.setBrush(QPalette::Base, Qt::transparent);
    line->setPalette(palette);
    line->setAlignment(beginningSide());
    const int inLine = -2; // with labels
    line->setTextMargins(line->isRightToLeft() ? 0 : inLine, 0, line->isRightToLeft() ? inLine : 0,
                         0);
    return line;
}

/// From its begin: what is cut off is the end.
void setLine(QLineEdit *line, const QString &text)
{
    if (line->text() == text) // keeps a selection
        return;
    line->setText(text);
    line->setCursorPosition(0);
}

QToolButton *makeButton(const char *icon, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// No QFormLayout: that of Qt 6.4 writes beside its memory when a row is hidden among rows whose
/// text is wrapped.
QGridLayout *makeGrid(QWidget *facts)
{
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addFact(QGridLayout *grid, QLabel *name, QWidget *fact, QWidget *button = nullptr)
{
    const int row = grid->rowCount();
    name->setBuddy(fact);
    grid->addWidget(name, row, 0);
    grid->addWidget(fact, row, 1);
    if (button)
        grid->addWidget(button, row, 2);
}

void setFactVisible(QGridLayout *grid, QWidget *fact, bool isVisible)
{
    int row = 0;
    int column = 0;
    int span = 0;
    grid->getItemPosition(grid->indexOf(fact), &row, &column, &span, &span);
    grid->itemAtPosition(row, 0)->widget()->setVisible(isVisible);
    fact->setVisible(isVisible);
}

} // namespace

OverviewPage::OverviewPage(Thumbnailer &thumbnailer, FileHandOver &files, const Profile &profile,
                           const PresetLibrary &presets, QWidget *parent)
    : DetailsPage(parent)
    , m_thumbnailer(thumbnailer)
    , m_files(files)
    , m_profile(profile)
    , m_presets(presets)
    , m_picture(new ThumbnailView)
    , m_title(makeTextLabel())
    , m_status(makeTextLabel())
    , m_failureRow(new QWidget)
    , m_failure(makeTextLabel())
    , m_notes(makeTextLabel())
    , m_adviceButton(new QPushButton)
    , m_sourceLabel(new QLabel)
    , m_source(makeTextLine(tr("Source")))
    , m_preset(makeTextLabel())
    , m_destination(makeTextLine(tr("Saved in")))
    , m_size(makeTextLabel())
    , m_workRoom(makeTextLabel())
    , m_sourceFacts(nullptr)
    , m_times(nullptr)
    , m_added(makeTextLabel())
    , m_started(makeTextLabel())
    , m_finished(makeTextLabel())
    , m_atWork(makeTextLabel())
    , m_interruptions(makeTextLabel())
{
    layOut();
    m_clock.setInterval(beatMs);
    connect(&m_clock, &QTimer::timeout, this, &OverviewPage::tick);
    connect(m_adviceButton, &QPushButton::clicked, this,
            [this] { emit adviceTaken(m_content.job, m_advice); });
    connect(&m_thumbnailer, &Thumbnailer::made, this, [this](JobId id) {
        if (id == m_content.job.id)
            m_picture->reload();
    });
}

void OverviewPage::layOut()
{
    auto *facts = new QHBoxLayout;
    facts->setSpacing(32);
    facts->addWidget(makeSourceFacts(), 3);
    facts->addWidget(makeTimeFacts(), 2);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 6);
    column->setSpacing(6);
    column->addWidget(makeHead());
    column->addLayout(facts);
    column->addStretch();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_picture);
    row->addLayout(column, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Overview of the job"));
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QWidget *OverviewPage::makeHead()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Text that can be selected stands where its own script begins, unless told otherwise.
    m_title->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                          | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failure->setAccessibleName(tr("Why the job failed"));
    auto *failure = new QHBoxLayout(m_failureRow);
    failure->setContentsMargins(0, 4, 0, 0);
    failure->addWidget(m_failure, 1);
    failure->addWidget(m_adviceButton, 0, Qt::AlignTop);
    m_failureRow->hide();
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->setAccessibleName(tr("How it was converted"));
    m_notes->hide();
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_status);
    layout->addWidget(m_failureRow);
    layout->addWidget(m_notes);
    return head;
}

QWidget *OverviewPage::makeSourceFacts()
{
    auto *copy = makeButton("copy", tr("Copy"), tr("Copy source"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_source->text()); });
    auto *show = makeButton("folder", tr("Show"), tr("Show destination folder"));
    connect(show, &QToolButton::clicked, this,
            [this] { m_files.openOther(m_content.job.spec.destination); });
    auto *facts = new QWidget;
    m_sourceFacts = makeGrid(facts);
    addFact(m_sourceFacts, m_sourceLabel, m_source, copy);
    addFact(m_sourceFacts, new QLabel(tr("Saved in")), m_destination, show);
    addFact(m_sourceFacts, new QLabel(tr("Preset")), m_preset);
    addFact(m_sourceFacts, new QLabel(tr("Size")), m_size);
    //: the disk space that a conversion takes while it runs
    addFact(m_sourceFacts, new QLabel(tr("Work space")), m_workRoom);
    m_sourceFacts->setRowStretch(m_sourceFacts->rowCount(), 1);
    return facts;
}

QWidget *OverviewPage::makeTimeFacts()
{
    auto *facts = new QWidget;
    m_times = makeGrid(facts);
    addFact(m_times, new QLabel(tr("Added")), m_added);
    addFact(m_times, new QLabel(tr("Started")), m_started);
    addFact(m_times, new QLabel(tr("Finished")), m_finished);
    //: the time that tools have worked for a job
    addFact(m_times, new QLabel(tr("At work for")), m_atWork);
    //: how often a job was cut off by a crash or a power loss
    addFact(m_times, new QLabel(tr("Interruptions")), m_interruptions);
    m_times->setRowStretch(m_times->rowCount(), 1);
    return facts;
}

void OverviewPage::clear()
{
    m_content = {};
    m_progress = {};
    m_clock.stop();
    m_picture->setPicture({}, {});
    m_failureRow->hide();
    m_title->clear();
    m_status->clear();
    showNotes();
    showSource();
    showTimes();
}

void OverviewPage::showContent(const JobDetailsContent &content)
{
    m_content = content;
    if (content.job.state != JobState::Running)
        m_progress = {};
    m_title->setText(content.job.displayName());
    showPicture();
    showStatus();
    showFailure();
    showNotes();
    showSource();
    showTimes();
    if (!isAnyRunning(content.attempts))
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

void OverviewPage::showProgress(const JobProgress &progress)
{
    if (m_content.job.state != JobState::Running)
        return;
    m_progress = progress.progress;
    showStatus();
}

/// Asks for it once each time that the job is selected: this is called for every change.
void OverviewPage::showPicture()
{
    const Job &job = m_content.job;
    const QString file = m_profile.thumbnail(job.uuid.toString(QUuid::WithoutBraces));
    const bool isNew = file != m_picture->file();
    m_picture->setPicture(file, job.displayName());
    if (isNew)
        m_thumbnailer.want(job.id);
}

void OverviewPage::showStatus()
{
    const QLocale locale;
    JobRow row = rowOf(m_content.job);
    row.errorText.clear(); // it stands below
    QStringList parts{statusText(row, m_content.gates)};
    if (m_progress.fraction >= 0)
        row.progress = static_cast<float>(m_progress.fraction);
    if (row.state != JobState::Completed)
        parts.append(progressText(row, locale));
    parts.append(framesText(m_progress.framesDone, m_progress.frames, locale));
    parts.append(frameRateText(m_progress.framesPerSecond, locale));
    parts.append(speedText(m_progress.bytesPerSecond, m_progress.speedFactor, locale));
    if (m_progress.secondsLeft >= 0)
        //: %1: minutes and seconds
        parts.append(tr("%1 left").arg(etaText(m_progress.secondsLeft)));
    parts.removeAll(QString());
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

void OverviewPage::showFailure()
{
    const std::optional<Error> &error = m_content.job.error;
    m_failureRow->setVisible(error.has_value());
    if (!error)
        return;
    m_failure->setText(error->sentences());
    m_failure->setAccessibleDescription(m_failure->text()); // its name says what it is
    m_advice = adviceFor(m_content.job);
    m_adviceButton->setVisible(m_advice != Advice::Nothing);
    m_adviceButton->setText(adviceText(m_advice));
}

void OverviewPage::showNotes()
{
    m_notes->setText(notesOf(m_content.job).join(u'\n'));
    m_notes->setAccessibleDescription(m_notes->text()); // its name says what it is
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void OverviewPage::showSource()
{
    const Job &job = m_content.job;
    const bool isFile = job.spec.kind == SourceKind::File;
    m_sourceLabel->setText(isFile ? tr("File") : tr("Address"));
    setLine(m_source, isFile ? QDir::toNativeSeparators(job.spec.source) : job.spec.source);
    setLine(m_destination, QDir::toNativeSeparators(job.spec.destination));
    m_preset->setText(job.id.isValid() ? presetText() : QString());
    QString size = sizeText(job.bytes, QLocale());
    if (const auto count = static_cast<int>(job.outputs.size()); count > 1)
        //: %1: a size such as 1.2 MB
        size = tr("%1 in %n file(s)", nullptr, count).arg(size);
    m_size->setText(size);
    setFactVisible(m_sourceFacts, m_size, !size.isEmpty());
    const qint64 room = job.id.isValid() ? expectedWorkBytes(job) : -1;
    //: disk space; %1: a size such as 1.2 MB
    m_workRoom->setText(tr("about %1 while it is converted").arg(roughSizeText(room, QLocale())));
    setFactVisible(m_sourceFacts, m_workRoom, room > 0);
}

QString OverviewPage::presetText() const
{
    const Recipe &recipe = m_content.job.spec.recipe;
    if (m_content.job.hasLostRecipe)
        return tr("cannot be read"); // see lostRecipeError()
    QString files = renditionsText(recipe.renditions);
    if (recipe.preset.isEmpty())
        return files;
    const auto preset = m_presets.find(recipe.preset);
    //: a preset with the files that it makes; %1: its name, %2: "720p,audio"
    return tr("%1 (%2)").arg(preset ? displayName(*preset) : recipe.preset, files);
}

void OverviewPage::showTimes()
{
    const QLocale locale;
    const Job &job = m_content.job;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto show = [this](QLabel *label, const QString &text) {
        label->setText(text);
        setFactVisible(m_times, label, !text.isEmpty());
    };
    show(m_added, momentText(job.createdAt, locale));
    show(m_started, momentText(job.startedAt, locale));
    show(m_finished, momentText(job.finishedAt, locale));
    show(m_atWork, durationText(timeAtWork(m_content.attempts, now), locale));
    show(m_interruptions, job.interruptions > 0 ? locale.toString(job.interruptions) : QString());
}

/// What is not seen is told anew when it is shown again.
void OverviewPage::tick()
{
    if (isVisible())
        showTimes();
    else
        m_clock.stop();
}

} // namespace respool
