// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobqueue.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace respool {

class LogView;
class Profile;
class ThumbnailView;
class Thumbnailer;

/// Everything about one job: its picture, why it failed and what to do, its log, the exact commands
/// of all its runs, its steps. Asks the queue only for what is seen. Main thread.
class JobDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobDetails)

public:
    JobDetails(JobQueue &queue, Thumbnailer &thumbnailer, const Profile &profile,
               QWidget *parent = nullptr);

    /// An invalid id: no job.
    void setJob(JobId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void handleChanged(const QList<JobRow> &rows);
    void handleProgress(const QList<JobProgress> &progress);
    void refresh();
    void showJob(const Job &job);
    void showPicture(const Job &job);
    void showFailure(const std::optional<Error> &error);
    void showSteps(const Job &job);
    void showCommands(const QList<Attempt> &attempts, const Job &job);
    [[nodiscard]] QWidget *makeCommandPage();

    JobQueue &m_queue;
    Thumbnailer &m_thumbnailer;
    const Profile &m_profile;
    JobId m_id;
    QLabel *m_failure;
    ThumbnailView *m_picture;
    QTabWidget *m_tabs;
    LogView *m_log;
    QPlainTextEdit *m_commands;
    QTreeWidget *m_steps;
    QString m_commandText; ///< the commands alone, for the clipboard
};

} // namespace respool
