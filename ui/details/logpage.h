// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/detailspage.h"
#include "ui/details/logsearch.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace respool {

class LogView;
class Profile;

/// The log of a job: searched, and followed while nobody scrolls back. Main thread.
class LogPage final : public DetailsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPage)

public:
    explicit LogPage(const Profile &profile, QWidget *parent = nullptr);

    void clear() override;
    void showContent(const JobDetailsContent &content) override;

    void focusSearch();

signals:
    /// Somebody wants the whole file in a program that shows it.
    void fileRequested(const QString &path);

private:
    void layOut();
    void makeButton(QToolButton *button, const QString &text, const QString &name);
    /// Again, since the word or the text is another one.
    void search();
    void showPlaces();
    void goToPlace();

    const Profile &m_profile;
    LogView *m_view;
    QLineEdit *m_word;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_follow;
    QPushButton *m_open;
    QString m_path;
    LogSearch m_search;
};

} // namespace respool
