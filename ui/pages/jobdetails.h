// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/jobcommands.h"
#include "ui/actions/filehandover.h"
#include "ui/details/detailspage.h"
#include "ui/details/failureadvice.h"

#include <QWidget>

class QTabWidget;

namespace respool {

class JobPictures;
class PresetLibrary;
class Profile;

/// Everything about one job, a page for each side of it. Asks the queue for what the page that is
/// seen needs, and for nothing else. Main thread.
class JobDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobDetails)

public:
    JobDetails(JobCommands &commands, JobPictures &pictures, const Profile &profile,
               const PresetLibrary &presets, QWidget *parent = nullptr);

    /// An invalid id: no job.
    void setJob(JobId id);

    /// The page that is shown, by a name for settings: "overview", "log".
    [[nodiscard]] QString currentPage() const;
    /// An unknown name changes nothing.
    void setCurrentPage(const QString &name);
    /// Goes to where a word is looked for in the log, if the log has the focus; else false.
    bool findInLog();

signals:
    /// One sentence for people: why something could not be done.
    void told(const QString &text, const QString &path = {});
    /// @p path: of the file that shall be looked at beside its source.
    void comparisonRequested(respool::JobId id, const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePages(JobPictures &pictures, const Profile &profile, const PresetLibrary &presets);
    void addPage(DetailsPage *page, const QString &name, const QString &title);
    void addKeys();
    void turn(int pages);
    void handleChanged(const QList<JobRow> &rows);
    void handleProgress(const QList<JobProgress> &progress);
    void refresh();
    void showJob(const Job &job, DetailsPage *page);
    void takeAdvice(const Job &job, Advice advice);
    void openPage(const QString &address);
    [[nodiscard]] DetailsPage *page() const;
    [[nodiscard]] DetailsPage *pageAt(int index) const;

    JobCommands &m_commands;
    JobQueue &m_queue;
    FileHandOver m_files;
    JobId m_id;
    QTabWidget *m_tabs;
};

} // namespace respool
