// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QDialog>
#include <QTimer>

#include <chrono>

class QLabel;
class QProgressBar;

namespace respool {

/// A small window that says what happens soon, for as long as it can be cancelled: by its button,
/// by Escape, by closing it. Main thread.
class CountdownDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountdownDialog)

public:
    /// What it says. @p inSeconds makes the sentence with the seconds that are left.
    struct Texts
    {
        QString title;
        QString doNow; ///< the button that waits no longer
        QString (*inSeconds)(int seconds);
    };

    CountdownDialog(const Texts &texts, std::chrono::seconds time, QWidget *parent);

    void done(int result) override;

signals:
    /// The time is over, or somebody does not want to wait for it.
    void elapsed();
    void cancelled();

private:
    void tick();

    QString (*m_sentence)(int seconds);
    QLabel *m_label;
    QProgressBar *m_bar;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
    bool m_isDone = false;
};

} // namespace respool
