// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobdetails.h"

#include "core/base/profile.h"
#include "core/base/whendone.h"
#include "ui/icons.h"
#include "ui/models/jobtexts.h"
#include "ui/pages/logview.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

JobDetails::JobDetails(JobQueue &queue, const Profile &profile, QWidget *parent)
    : QTabWidget(parent)
    , m_queue(queue)
    , m_profile(profile)
    , m_log(new LogView)
    , m_commands(new QPlainTextEdit)
    , m_steps(new QTreeWidget)
{
    setDocumentMode(true);
    setAccessibleName(tr("Details of the job"));
    m_steps->setHeaderLabels({tr("Step"), tr("State"), tr("Attempts")});
    m_steps->setRootIsDecorated(false);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setAccessibleName(tr("Steps of the job"));
    m_steps->header()->setDefaultSectionSize(24 * fontMetrics().averageCharWidth());
    addTab(m_log, tr("Log"));
    addTab(makeCommandPage(), tr("Command"));
    addTab(m_steps, tr("Steps"));
    connect(this, &QTabWidget::currentChanged, this, &JobDetails::refresh);
    connect(&m_queue, &JobQueue::jobsChanged, this, &JobDetails::handleChanged);
    connect(&m_queue, &JobQueue::progressChanged, this, &JobDetails::handleProgress);
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
    refresh();
}

void JobDetails::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
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
    if (currentWidget() == m_log)
        return m_log->setFile(m_profile.jobLog(job.uuid.toString(QUuid::WithoutBraces)));
    if (currentWidget() == m_steps)
        return showSteps(job);
    whenDone(m_queue.attempts(m_id), this, [this, job](const Result<QList<Attempt>> &attempts) {
        if (job.id == m_id && attempts)
            showCommands(*attempts, job);
    });
}

void JobDetails::showSteps(const Job &job)
{
    m_steps->clear();
    for (const Step &step : job.steps) {
        const QString attempts = step.attempts > 0 ? QLocale().toString(step.attempts) : QString();
        m_steps->addTopLevelItem(
            new QTreeWidgetItem({stepText(step.kind), stepStateText(step.state), attempts}));
    }
    if (job.error) {
        auto *item = new QTreeWidgetItem({job.error->text + QLatin1Char(' ') + job.error->hint});
        m_steps->addTopLevelItem(item);
        item->setFirstColumnSpanned(true);
    }
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
