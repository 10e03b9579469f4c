// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/scheduler.h"

#include <QMimeData>
#include <QObject>
#include <QTimer>

#include <memory>

class QDropEvent;
class QTableView;

namespace respool {

class JobTableModel;

/// Jobs that are dragged from one row to another. Only this very program understands it.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOfJobs(const QList<JobId> &ids);
/// The jobs in @p data; empty when it comes from elsewhere.
[[nodiscard]] QList<JobId> jobsIn(const QMimeData &data);

/// Lets jobs be dragged to another place of the queue, with a line where they will come. Takes no
/// other drags: those of addresses and files are the window's. Main thread.
class RowDrag final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDrag)

public:
    /// Both must outlive it. Only one that shows jobs in the order of the queue is to be dragged
    /// in.
    RowDrag(QTableView &table, const JobTableModel &jobs);

    /// From a mouse that was pressed and moved, until it is let go.
    void start(const QList<JobId> &ids);

signals:
    /// @p before: the first place that is to come behind them.
    void dropped(const QList<respool::JobId> &ids, const respool::QueuePlace &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool follow(QDropEvent &event);
    bool drop(QDropEvent &event);
    /// The row below the gap that is nearest to @p y; the number of rows: behind the last.
    [[nodiscard]] int rowBelowGap(int y) const;
    [[nodiscard]] QueuePlace placeAtGap(int row) const;
    void showLine(int row);
    void leave();
    void scroll();

    QTableView &m_table;
    const JobTableModel &m_jobs;
    QWidget *m_line; ///< where the jobs would come
    QTimer m_scrolling; ///< while the mouse is near the upper or lower edge
    int m_scrollStep = 0;
};

} // namespace respool
