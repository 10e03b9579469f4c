// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobcells.h"

#include <QCollator>

#include <span>
#include <vector>

namespace respool {

/// How the list is ordered: by one column, or as the queue takes jobs. Orders indices into the
/// rows, not the rows. Main thread.
class JobSorting final
{
public:
    using Indices = std::vector<int>;

    /// Both must outlive it.
    JobSorting(const std::vector<JobRow> &jobs, const JobCells &cells);

    /// Column -1: as the queue takes them, always ascending.
    void setColumn(int column, Qt::SortOrder order);

    [[nodiscard]] int column() const { return m_column; }

    /// Also where somebody has chosen the column of the places.
    [[nodiscard]] bool isQueueOrder() const
    {
        return m_column < 0 || (m_column == JobColumns::Number && m_order == Qt::AscendingOrder);
    }

    /// Whether a change in these columns, or of a job's place in the queue, moves rows.
    [[nodiscard]] bool dependsOn(JobColumns::Set columns, bool isMoved, bool isOtherState) const;

    /// Strict order of two; equal ones in the order of adding, whichever way it is sorted.
    [[nodiscard]] bool isBefore(int left, int right) const;
    /// Puts all in order by keys that are made once: 100,000 in the time of some hundred
    /// thousand comparisons of numbers, or, of names, on all cores.
    void sort(Indices &entries) const;
    /// @p order when all but the few in @p marked are in order already. @p isMarked: by index.
    [[nodiscard]] Indices merged(const Indices &order, Indices marked,
                                 const std::vector<bool> &isMarked) const;

private:
    using NameKey = std::pair<QCollatorSortKey, int>;

    [[nodiscard]] std::vector<double> ranksOf(const Indices &entries) const;
    [[nodiscard]] std::vector<NameKey> sortedNames(std::span<const int> entries) const;
    void sortNames(Indices &entries) const;
    /// Whether a difference of what is compared puts @p left before @p right.
    [[nodiscard]] bool isBefore(int difference, int left, int right) const;

    const std::vector<JobRow> &m_jobs;
    const JobCells &m_cells;
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace respool
