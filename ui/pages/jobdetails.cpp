// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobdetails.h"

#include "core/base/future.h"
#include "core/base/profile.h"
#include "core/jobs/jobpictures.h"
#include "ui/details/attemptspage.h"
#include "ui/details/commandpage.h"
#include "ui/details/filespage.h"
#include "ui/details/logpage.h"
#include "ui/details/overviewpage.h"
#include "ui/details/stepspage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QShortcut>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace respool {

JobDetails::JobDetails(JobCommands &commands, JobPictures &pictures, const Profile &profile,
                       const PresetLibrary &presets, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_queue(commands.queue())
    , m_tabs(new QTabWidget)
{
    setAccessibleName(tr("Details of the job"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Pages of the details"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    makePages(pictures, profile, presets);
    addKeys();
    connect(m_tabs, &QTabWidget::currentChanged, this, &JobDetails::refresh);
    connect(&m_queue, &JobQueue::jobsChanged, this, &JobDetails::handleChanged);
    connect(&m_queue, &JobQueue::gatesChanged, this, &JobDetails::refresh);
    connect(&m_queue, &JobQueue::progressChanged, this, &JobDetails::handleProgress);
    connect(&m_files, &FileHandOver::failed, this, &JobDetails::told);
}

void JobDetails::makePages(JobPictures &pictures, const Profile &profile,
                           const PresetLibrary &presets)
{
    auto *overview = new OverviewPage(pictures.thumbnailer(), m_files, profile, presets);
    connect(overview, &OverviewPage::adviceTaken, this, &JobDetails::takeAdvice);
    auto *log = new LogPage(profile);
    connect(log, &LogPage::fileRequested, &m_files, &FileHandOver::openOther);
    auto *files = new FilesPage(pictures.outputs(), m_files);
    connect(files, &FilesPage::comparisonRequested, this, &JobDetails::comparisonRequested);
    addPage(overview, QStringLiteral("overview"), tr("Overview"));
    addPage(new StepsPage, QStringLiteral("steps"), tr("Steps"));
    addPage(log, QStringLiteral("log"), tr("Log"));
    addPage(new CommandPage, QStringLiteral("command"), tr("Command"));
    addPage(files, QStringLiteral("files"), tr("Files"));
    addPage(new AttemptsPage, QStringLiteral("attempts"), tr("Attempts"));
}

void JobDetails::addPage(DetailsPage *page, const QString &name, const QString &title)
{
    page->setObjectName(name);
    m_tabs->addTab(page, title);
}

void JobDetails::addKeys()
{
    const auto add = [this](int key, int pages, const QString &text) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        shortcut->setWhatsThis(text);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, pages] { turn(pages); });
    };
    add(Qt::Key_PageUp, -1, tr("Previous page"));
    add(Qt::Key_PageDown, 1, tr("Next page"));
}

/// What had the focus goes with its page, so the next page gets it, or the tabs keep it.
void JobDetails::turn(int pages)
{
    const bool isInPage = page()->isAncestorOf(focusWidget());
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + pages + count) % count);
    if (isInPage && page()->focusProxy())
        page()->setFocus(Qt::TabFocusReason);
    else if (isInPage)
        m_tabs->setFocus(Qt::TabFocusReason);
}

void JobDetails::setJob(JobId id)
{
    if (id == m_id)
        return;
    m_id = id;
    for (int index = 0; index < m_tabs->count(); ++index)
        pageAt(index)->clear();
    refresh();
}

QString JobDetails::currentPage() const
{
    return page()->objectName();
}

void JobDetails::setCurrentPage(const QString &name)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (pageAt(index)->objectName() == name)
            m_tabs->setCurrentIndex(index);
    }
}

bool JobDetails::findInLog()
{
    auto *log = qobject_cast<LogPage *>(page());
    if (!log || !log->isAncestorOf(QApplication::focusWidget()))
        return false;
    log->focusSearch();
    return true;
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
    const auto mine = std::find_if(progress.begin(), progress.end(), isMine);
    if (mine != progress.end() && isVisible())
        page()->showProgress(*mine);
}

void JobDetails::refresh()
{
    if (!m_id.isValid() || !isVisible())
        return;
    const auto show = [this, id = m_id, asking = page()](const Result<QList<Job>> &jobs) {
        // What cannot be read now is asked for again at the next change; the store tells why.
        if (id == m_id && asking == page() && jobs && !jobs->isEmpty())
            showJob(jobs->first(), asking);
    };
    whenDone(m_queue.jobs({m_id}), this, show);
}

void JobDetails::showJob(const Job &job, DetailsPage *page)
{
    if (!page->needsAttempts())
        return page->showContent({job, {}, m_queue.closedGates()});
    const auto show = [this, job, page](const Result<QList<Attempt>> &attempts) {
        if (job.id == m_id && page == this->page() && attempts)
            page->showContent({job, *attempts, m_queue.closedGates()});
    };
    whenDone(m_queue.attempts(job.id), this, show);
}

void JobDetails::takeAdvice(const Job &job, Advice advice)
{
    switch (advice) {
    case Advice::Nothing:
        return;
    case Advice::TryAgain:
        return m_commands.retry({job.id});
    case Advice::StartOver:
        return m_commands.retryFromScratch({job.id});
    case Advice::TryNow:
        return m_commands.startNow({job.id});
    case Advice::GoOn:
        return m_commands.resume({job.id});
    case Advice::OpenAddress:
        return openPage(job.spec.source);
    case Advice::OpenFolder:
        return m_files.openOther(job.spec.destination);
    case Advice::ShowLog:
        return setCurrentPage(QStringLiteral("log"));
    }
    Q_UNREACHABLE();
}

/// Only what a browser shows: an address may be anything that somebody has pasted.
void JobDetails::openPage(const QString &address)
{
    const QUrl url(address);
    const bool isPage =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isPage || !QDesktopServices::openUrl(url))
        emit told(FileHandOver::noProgramText(address));
}

DetailsPage *JobDetails::page() const
{
    return pageAt(m_tabs->currentIndex());
}

DetailsPage *JobDetails::pageAt(int index) const
{
    return static_cast<DetailsPage *>(m_tabs->widget(index));
}

} // namespace respool
