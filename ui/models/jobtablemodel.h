// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"
#include "ui/models/jobtexts.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QTimer>

#include <vector>

namespace respool {

/// All jobs as a table that stays quick at 100,000 rows: slim rows in one vector, sorted and
/// filtered by a vector of indices of its own (a proxy needs six times as long). Fed by JobQueue's
/// signals; never resets after the list was loaded, so a selection survives. Main thread.
class JobTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobTableModel)

public:
    enum Column { Name, Status, Progress, Speed, Eta, Size, Added, ColumnCount };

    enum Role {
        FractionRole = Qt::UserRole + 1, ///< double 0…1, or -1 where the total is not known
        StateRole, ///< JobState as int
    };

    explicit JobTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Column -1: the order in which the jobs were added.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows only jobs with @p text in their name, in any case; empty: all.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;

    /// The job in a visible row (0 … rowCount() - 1).
    [[nodiscard]] const JobRow &job(int row) const;
    /// The visible row of a job, or -1.
    [[nodiscard]] int rowOf(JobId id) const;
    /// Jobs that @p accepts, also those a filter hides.
    [[nodiscard]] QList<JobId> idsWhere(bool (*accepts)(JobState)) const;
    /// Jobs in all, also those a filter hides.
    [[nodiscard]] int jobCount() const;
    [[nodiscard]] const JobCounts &counts() const;
    /// Mean progress of the running jobs, 0…1.
    [[nodiscard]] double runningFraction() const;

public slots:
    void addJobs(const QList<respool::JobRow> &jobs);
    void changeJobs(const QList<respool::JobRow> &jobs);
    void removeJobs(const QList<respool::JobId> &ids);
    void clear();
    void applyProgress(const QList<respool::JobProgress> &progress);
    /// What keeps queued jobs from starting now.
    void setGates(const respool::ClosedGates &gates);

signals:
    /// The numbers of counts() or the states of visible rows are not what they were.
    void statesChanged();

private:
    /// What only a job at work has.
    struct Live
    {
        double bytesPerSecond = -1;
        double speedFactor = -1;
        qint64 secondsLeft = -1;
        bool isMeasured = false; ///< the tool knows its total
    };

    struct Change
    {
        int row = 0;
        unsigned columns = 0; ///< one bit a column
    };

    using Indices = std::vector<int>;

    [[nodiscard]] QString text(const JobRow &job, int column) const;
    [[nodiscard]] QString toolTip(const JobRow &job, int column) const;
    [[nodiscard]] double fraction(const JobRow &job) const;
    [[nodiscard]] bool isShown(const JobRow &job) const;
    [[nodiscard]] double sortNumber(const JobRow &job) const;
    [[nodiscard]] bool isBefore(int left, int right) const;

    [[nodiscard]] unsigned update(int slot, const JobRow &job);
    void announce(std::vector<Change> changes);
    void follow(const JobRow &job);
    void countDown();
    [[nodiscard]] qint64 secondsLeft(const JobRow &job) const;
    void showSlots(const Indices &entries);
    void hideRows(Indices rows);
    void compact(const std::vector<bool> &isRemoved, int firstRemoved);
    void updateVisibility(int slot);
    void numberRowsFrom(int row);

    void markForSorting(int slot);
    void scheduleSorting();
    void sortMarked();
    [[nodiscard]] Indices merged(Indices marked) const;
    void sortFully(Indices &entries) const;
    void setOrder(Indices order);

    // A "slot" is an index into m_jobs, in the order of adding; a "row" is an index into m_order.
    std::vector<JobRow> m_jobs;
    Indices m_order; ///< slots of the visible rows, in the order shown
    Indices m_rowOfSlot; ///< -1: hidden by the filter
    QHash<JobId, int> m_slotOf;
    QHash<JobId, Live> m_live;
    QSet<JobId> m_timed; ///< jobs that wait for a time
    QTimer m_countdown; ///< runs while there are any
    ClosedGates m_gates;
    JobCounts m_counts;

    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Indices m_marked; ///< slots that may stand in the wrong row
    std::vector<bool> m_isMarked;
    QTimer m_sortTimer;
    QElapsedTimer m_sinceSort;

    QLocale m_locale;
    QCollator m_collator;
};

} // namespace respool
