// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scheduler.h"
#include "ui/models/jobtexts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSpinBox;

namespace respool {

class JobTableModel;

/// The line at the bottom: how many jobs are in which state, and how many may work at once. Main
/// thread.
class StatusPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPanel)

public:
    StatusPanel(JobTableModel &model, QueueLimits limits, QWidget *parent = nullptr);

    [[nodiscard]] QueueLimits limits() const;
    /// The lamp that says whether the computer is kept from sleeping.
    void setAwakeHeld(bool isHeld);

signals:
    void limitsChanged(respool::QueueLimits limits);

private:
    QSpinBox *addSpinBox(const QString &name, int value);
    void updateCounts();

    JobTableModel &m_model;
    QueueLimits m_limits; ///< as they were given
    QLabel *m_counts;
    QLabel *m_awake;
    QSpinBox *m_downloads;
    QSpinBox *m_encodes;
    QTimer m_countsTimer; ///< runs only when a count has changed
};

} // namespace respool
