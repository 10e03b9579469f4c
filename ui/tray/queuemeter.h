// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"
#include "ui/models/jobtexts.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace respool {

class JobQueue;
class JobTableModel;

/// How far the work is as a whole, 0…100: @p ended jobs and @p runningSum, the sum of what those at
/// work have done (0…1 each), of all that ended and are still to do. -1: nothing is at work. Pure.
[[nodiscard]] int overallPercent(const JobCounts &counts, int ended, double runningSum);

/// Measures the whole queue for places that have room for one number: from the moment it begins to
/// work until nothing is left to do. At most once a second. Main thread.
class QueueMeter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueMeter)

public:
    /// @p model has to be fed by @p queue before this is made: it is counted there.
    QueueMeter(JobQueue &queue, const JobTableModel &model);

    /// 0…100; -1: nothing is at work.
    [[nodiscard]] int percent() const { return m_percent; }

    [[nodiscard]] int running() const { return m_running; }

signals:
    /// percent() or running() is another one.
    void changed();

private:
    void scheduleUpdate();
    void update();

    const JobTableModel &m_model;
    QHash<JobId, double> m_fractions; ///< of those at work
    QTimer m_timer; ///< runs only when something has changed
    int m_ended = 0;
    int m_percent = -1;
    int m_running = 0;
};

} // namespace respool
