// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"
#include "ui/models/jobcells.h"
#include "ui/models/jobfilter.h"
#include "ui/models/jobsorting.h"
#include "ui/models/jobtally.h"
#include "ui/models/livejobs.h"
#include "ui/models/queueplaces.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QTimer>

#include <vector>

namespace respool {

/// All jobs as a table that stays quick at 100,000 rows: slim rows in one vector, sorted and
/// filtered by vectors of indices of its own (a proxy needs six times as long). Fed by JobQueue's
/// signals; never resets after the list was loaded, so a selection survives. What the cells say,
/// how rows are ordered, chosen and counted is in classes of their own. Main thread.
class JobTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobTableModel)

public:
    using Column = JobColumns::Column;
    using enum JobColumns::Column;

    enum Role {
        FractionRole = Qt::UserRole + 1, ///< double 0…1, or -1 where the total is not known
        StateRole, ///< JobState as int
        UuidRole, ///< JobRow::uuid
    };

    explicit JobTableModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The accessible text is the title in words; the display role may be a sign.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Column -1: the order in which the queue takes jobs.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const JobFilter &filter);
    [[nodiscard]] const JobFilter &filter() const;

    /// The job in a visible row (0 … rowCount() - 1).
    [[nodiscard]] const JobRow &job(int row) const;

    /// All jobs, also those a filter hides, in the order of adding.
    [[nodiscard]] const std::vector<JobRow> &jobs() const { return m_jobs; }

    /// Whether the rows stand in the order in which the queue takes them.
    [[nodiscard]] bool isInQueueOrder() const { return m_sorting.isQueueOrder(); }

    /// The visible row of a job, or -1.
    [[nodiscard]] int rowOf(JobId id) const;
    /// A job, also one that a filter hides; null: there is none.
    [[nodiscard]] const JobRow *find(JobId id) const;
    /// Jobs that @p accepts, also those a filter hides.
    [[nodiscard]] QList<JobId> idsWhere(bool (*accepts)(JobState)) const;
    /// Jobs in all, also those a filter hides.
    [[nodiscard]] int jobCount() const;
    [[nodiscard]] const JobCounts &counts() const;
    [[nodiscard]] const JobTally &tally() const;
    /// Speed of all downloads together.
    [[nodiscard]] double bytesPerSecond() const;
    /// Mean progress of the running jobs, 0…1.
    [[nodiscard]] double runningFraction() const;
    [[nodiscard]] const PresetNames &presetNames() const;

public slots:
    void addJobs(const QList<respool::JobRow> &jobs);
    void changeJobs(const QList<respool::JobRow> &jobs);
    void removeJobs(const QList<respool::JobId> &ids);
    void clear();
    void applyProgress(const QList<respool::JobProgress> &progress);
    /// What keeps queued jobs from starting now.
    void setGates(const respool::ClosedGates &gates);
    void setPresetNames(const respool::PresetNames &names);

signals:
    /// The numbers of counts() or the states of visible rows are not what they were.
    void statesChanged();
    void filterChanged();
    void presetNamesChanged();

private:
    struct Change
    {
        int row = 0;
        JobColumns::Set columns = 0;
    };

    using Indices = JobSorting::Indices;

    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] static QString shortTitle(int column);
    [[nodiscard]] static QString title(int column);

    [[nodiscard]] JobColumns::Set update(int slot, const JobRow &job);
    void announce(std::vector<Change> changes);
    void updateTicking();
    void tick();
    void schedulePlaces();
    void renewPlaces();
    void compact(const std::vector<bool> &isRemoved, int firstRemoved);

    // jobtablemodel_rows.cpp: which rows are visible, and in which order.
    void appendRows(const Indices &entries);
    void hideRows(Indices rows);
    void updateVisibility(const QList<JobRow> &changed);
    void numberRowsFrom(int row);
    void placeNewSlots(const Indices &added);
    void markForSorting(int slot);
    void scheduleSorting();
    void sortMarked();
    [[nodiscard]] Indices visibleInOrder() const;
    void setOrder(Indices order);

    // A "slot" is an index into m_jobs, in the order of adding; a "row" is an index into m_order.
    std::vector<JobRow> m_jobs;
    QHash<JobId, int> m_slotOf;
    Indices m_sorted; ///< all slots in order, also those without a row
    Indices m_order; ///< slots of the visible rows, in the order shown
    Indices m_rowOfSlot; ///< -1: hidden by the filter
    LiveJobs m_live;
    JobCells m_cells;
    JobSorting m_sorting;
    JobFilter m_filter;
    JobTally m_tally;
    QueuePlaces m_places;
    QTimer m_placesTimer;
    QTimer m_ticker; ///< runs while a job shows a time that goes on by itself

    Indices m_marked; ///< slots that may stand in the wrong place of m_sorted
    std::vector<bool> m_isMarked;
    bool m_isOrderStale = false; ///< rows were appended that belong elsewhere
    QTimer m_sortTimer;
    QElapsedTimer m_sinceSort;
};

} // namespace respool
