// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobdetails.h"

#include "core/base/profile.h"
#include "core/base/whendone.h"
#include "core/jobs/thumbnailer.h"
#include "ui/icons.h"
#include "ui/models/jobtexts.h"
#include "ui/pages/logview.h"
#include "ui/pages/thumbnailview.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

JobDetails::JobDetails(JobQueue &queue, Thumbnailer &thumbnailer, const Profile &profile,
                       QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_thumbnailer(thumbnailer)
    , m_profile(profile)
    , m_failure(new QLabel)
    , m_picture(new ThumbnailView)
    , m_tabs(new QTabWidget)
    , m_log(new LogView)
    , m_commands(new QPlainTextEdit)
    , m_steps(new QTreeWidget)
{
    setAccessibleName(tr("Details of the job"));
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failure->setAccessibleName(tr("Why the job failed"));
    m_failure->setContentsMargins(12, 8, 12, 8);
    m_failure->hide();
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_failure);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_picture);
    row->addWidget(m_tabs, 1);
    layout->addLayout(row, 1);
    m_steps->setHeaderLabels({tr("Step"), tr("State"), tr("Attempts")});
    m_steps->setRootIsDecorated(false);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setAccessibleName(tr("Steps of the job"));
    m_steps->header()->setDefaultSectionSize(24 * fontMetrics().averageCharWidth());
    m_tabs->addTab(m_log, tr("Log"));
    m_tabs->addTab(makeCommandPage(), tr("Command"));
    m_tabs->addTab(m_steps, tr("Steps"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &JobDetails::refresh);
    connect(&m_queue, &JobQueue::jobsChanged, this, &JobDetails::handleChanged);
    connect(&m_queue, &JobQueue::progressChanged, this, &JobDetails::handleProgress);
    connect(&m_thumbnailer, &Thumbnailer::made, this, [this](JobId id) {
        if (id == m_id)
            m_picture->reload();
    });
}

QWidget *JobDetails::makeCommandPage()
{
    m_commands->setReadOnly(true);
    m_commands->setFrameShape(QFrame::NoFrame);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setAccessibleName(tr("Commands of the job"));
    m_commands->setPlaceholderText(tr("Nothing was run for this job yet."));
    m_commands->setAcceptDrops(false);
    m_commands->viewport()->setAcceptDrops(false);
    auto *copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy Commands"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commandText); });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(6);
    layout->addWidget(m_commands);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->addWidget(copy);
    buttons->addStretch();
    layout->addLayout(buttons);
    return page;
}

void JobDetails::setJob(JobId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_log->setFile({});
    m_commands->clear();
    m_commandText.clear();
    m_steps->clear();
    m_failure->hide();
    m_picture->setPicture({}, {});
    refresh();
}

void JobDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void JobDetails::handleChanged(const QList<JobRow> &rows)
{
    const auto isMine = [this](const JobRow &row) { return row.id == m_id; };
    if (std::any_of(rows.begin(), rows.end(), isMine))
        refresh();
}

void JobDetails::handleProgress(const QList<JobProgress> &progress)
{
    const auto isMine = [this](const JobProgress &report) { return report.id == m_id; };
    if (std::any_of(progress.begin(), progress.end(), isMine))
        m_log->refresh();
}

void JobDetails::refresh()
{
    if (!m_id.isValid() || !isVisible())
        return;
    whenDone(m_queue.jobs({m_id}), this, [this, id = m_id](const Result<QList<Job>> &jobs) {
        // What cannot be read now is asked for again at the next change; the store tells why.
        if (id == m_id && jobs && !jobs->isEmpty())
            showJob(jobs->first());
    });
}

void JobDetails::showJob(const Job &job)
{
    showPicture(job);
    showFailure(job.error);
    if (m_tabs->currentWidget() == m_log)
        return m_log->setFile(m_profile.jobLog(job.uuid.toString(QUuid::WithoutBraces)));
    if (m_tabs->currentWidget() == m_steps)
        return showSteps(job);
    whenDone(m_queue.attempts(m_id), this, [this, job](const Result<QList<Attempt>> &attempts) {
        if (job.id == m_id && attempts)
            showCommands(*attempts, job);
    });
}

/// Asks for it once each time that the job is selected: this is called for every change.
void JobDetails::showPicture(const Job &job)
{
    const QString file = m_profile.thumbnail(job.uuid.toString(QUuid::WithoutBraces));
    const bool isNew = file != m_picture->file();
    m_picture->setPicture(file, job.displayName());
    if (isNew)
        m_thumbnailer.want(job.id);
}

void JobDetails::showSteps(const Job &job)
{
    m_steps->clear();
    for (const Step &step : job.steps) {
        const QString attempts = step.attempts > 0 ? QLocale().toString(step.attempts) : QString();
        m_steps->addTopLevelItem(
            new QTreeWidgetItem({stepText(step.kind), stepStateText(step.state), attempts}));
    }
}

void JobDetails::showFailure(const std::optional<Error> &error)
{
    m_failure->setVisible(error.has_value());
    if (error)
        m_failure->setText(error->text + QLatin1Char(' ') + error->hint);
}

void JobDetails::showCommands(const QList<Attempt> &attempts, const Job &job)
{
    const QLocale locale;
    QStringList paragraphs;
    QStringList commands;
    for (const Attempt &attempt : attempts) {
        const auto step = std::find_if(job.steps.begin(), job.steps.end(), [&](const Step &known) {
            return known.ordinal == attempt.step;
        });
        const QString name = step == job.steps.end() ? QString() : stepText(step->kind);
        const QString time = locale.toString(QDateTime::fromMSecsSinceEpoch(attempt.startedAt),
                                             QLocale::ShortFormat);
        paragraphs.append(QStringLiteral("# %1 · %2 · %3\n%4\n")
                              .arg(name, time, attemptEndText(attempt.end), attempt.command));
        commands.append(attempt.command);
    }
    m_commandText = commands.join(QLatin1Char('\n'));
    const QString text = paragraphs.join(QLatin1Char('\n'));
    if (text != m_commands->toPlainText()) // keeps a selection and the place
        m_commands->setPlainText(text);
}

} // namespace respool
