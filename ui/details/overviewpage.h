// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/detailspage.h"
#include "ui/details/failureadvice.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace respool {

class FileHandOver;
class PresetLibrary;
class Profile;
class ThumbnailView;
class Thumbnailer;

/// What a job is and how it stands, at a look: its picture, where it comes from and goes to, its
/// times, and why it does not go on with the one thing to do about it. Main thread.
class OverviewPage final : public DetailsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    OverviewPage(Thumbnailer &thumbnailer, FileHandOver &files, const Profile &profile,
                 const PresetLibrary &presets, QWidget *parent = nullptr);

    [[nodiscard]] bool needsAttempts() const override { return true; }

    void clear() override;
    void showContent(const JobDetailsContent &content) override;
    void showProgress(const JobProgress &progress) override;

signals:
    /// The button beside the failure was pressed.
    void adviceTaken(const respool::Job &job, respool::Advice advice);

private:
    void layOut();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSourceFacts();
    [[nodiscard]] QWidget *makeTimeFacts();
    void showPicture();
    void showFailure();
    void showNotes();
    void showStatus();
    void showSource();
    void showTimes();
    void tick();
    [[nodiscard]] QString presetText() const;

    Thumbnailer &m_thumbnailer;
    FileHandOver &m_files;
    const Profile &m_profile;
    const PresetLibrary &m_presets;
    JobDetailsContent m_content;
    Progress m_progress;
    Advice m_advice = Advice::Nothing;
    QTimer m_clock; ///< while a step is at work

    ThumbnailView *m_picture;
    QLabel *m_title;
    QLabel *m_status;
    QWidget *m_failureRow;
    QLabel *m_failure;
    QLabel *m_notes;
    QPushButton *m_adviceButton;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_preset;
    QLineEdit *m_destination;
    QLabel *m_size;
    QLabel *m_workRoom;
    QGridLayout *m_sourceFacts = nullptr;
    QGridLayout *m_times;
    QLabel *m_added;
    QLabel *m_started;
    QLabel *m_finished;
    QLabel *m_atWork;
    QLabel *m_interruptions;
};

} // namespace respool
