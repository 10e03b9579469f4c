// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobtablemodel.h"

#include <QJsonObject>
#include <QObject>

#include <deque>
#include <functional>

class QTableView;

namespace respool {

/// What a filled list takes: frames while it is scrolled, sorting by each column, filters, rows
/// that change while it is sorted by them. CPU time of the window's thread with the painting that
/// follows, since a busy machine only adds to the time on the wall. Main thread.
class ListBench final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListBench)

public:
    ListBench(JobTableModel &model, QTableView &table, QObject *parent = nullptr);

    /// Once; the list must be loaded.
    void start();

    [[nodiscard]] const QJsonObject &figures() const { return m_figures; }

signals:
    void finished();

private:
    using Act = std::function<void()>;

    void planScrolling();
    void planSorting();
    void planFilters(const QString &name);
    void runNext();
    /// The milliseconds of an act until it can be seen.
    [[nodiscard]] double cost(const Act &act);
    void noteWorst(const QString &figure, double ms);
    void measureLiveRows();
    void reportProgress();

    JobTableModel &m_model;
    QTableView &m_table;
    std::deque<Act> m_plan;
    QJsonObject m_figures;
    std::vector<double> m_frames;
    QList<JobId> m_running;
    int m_reports = 0;
    double m_cpuBefore = 0;
    double m_begun = 0;
};

} // namespace respool
