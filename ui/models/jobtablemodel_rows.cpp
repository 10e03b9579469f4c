// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows JobTableModel shows, and in which order; what the rows are is in jobtablemodel.cpp.
#include "ui/models/jobtablemodel.h"

#include <algorithm>

namespace respool {

namespace {

// A list that is sorted by something that changes all the time is re-sorted no more often.
constexpr int sortIntervalMs = 500;
// So many separate ranges are removed one by one; more are moved together first.
constexpr size_t rangesRemovedSingly = 16;

} // namespace

void JobTableModel::sort(int column, Qt::SortOrder order)
{
    m_sorting.setColumn(column, order);
    m_marked.clear();
    std::fill(m_isMarked.begin(), m_isMarked.end(), false);
    m_sortTimer.stop();
    m_sorting.sort(m_sorted);
    setOrder(visibleInOrder());
    m_sinceSort.start();
}

/// Appends slots that are new to the order of all. Where that is not their place they move there at
/// the next sorting.
void JobTableModel::placeNewSlots(const Indices &added)
{
    if (added.empty())
        return;
    const auto before = [this](int a, int b) { return m_sorting.isBefore(a, b); };
    // Behind slots that await sorting, the last one says nothing about the others.
    const bool isInPlace = m_sorting.column() < 0 && m_marked.empty()
        && std::is_sorted(added.begin(), added.end(), before)
        && (m_sorted.empty() || before(m_sorted.back(), added.front()));
    m_sorted.insert(m_sorted.end(), added.begin(), added.end());
    if (!isInPlace)
        std::for_each(added.begin(), added.end(), [this](int slot) { markForSorting(slot); });
}

/// Shows jobs that have no row, at the end for now.
void JobTableModel::appendRows(const Indices &entries)
{
    if (entries.empty())
        return;
    const int first = static_cast<int>(m_order.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_order.insert(m_order.end(), entries.begin(), entries.end());
    numberRowsFrom(first);
    endInsertRows();
}

/// Takes the rows out of the view; rows far apart are first moved together, since each removal
/// costs a pass over all rows.
void JobTableModel::hideRows(Indices rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (ranges.empty() || ranges.back().second + 1 != row)
            ranges.emplace_back(row, row);
        else
            ranges.back().second = row;
    }
    if (ranges.size() > rangesRemovedSingly) {
        std::vector<bool> leaves(m_order.size(), false);
        for (const int row : rows)
            leaves[static_cast<size_t>(row)] = true;
        Indices order;
        Indices leaving;
        for (size_t row = 0; row < m_order.size(); ++row)
            (leaves[row] ? leaving : order).push_back(m_order[row]);
        ranges = {{static_cast<int>(order.size()), static_cast<int>(m_order.size()) - 1}};
        order.insert(order.end(), leaving.begin(), leaving.end());
        setOrder(std::move(order));
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        const auto begin = m_order.begin() + range->first;
        const auto end = m_order.begin() + range->second + 1;
        std::for_each(begin, end,
                      [this](int slot) { m_rowOfSlot[static_cast<size_t>(slot)] = -1; });
        m_order.erase(begin, end);
        numberRowsFrom(range->first);
        endRemoveRows();
    }
}

void JobTableModel::numberRowsFrom(int row)
{
    for (size_t i = static_cast<size_t>(row); i < m_order.size(); ++i)
        m_rowOfSlot[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
}

void JobTableModel::setFilter(const JobFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Indices leaving;
    Indices entering;
    for (size_t slot = 0; slot < m_jobs.size(); ++slot) {
        const bool isWanted = m_filter.accepts(m_jobs[slot]);
        const int row = m_rowOfSlot[slot];
        if (isWanted && row < 0)
            entering.push_back(static_cast<int>(slot));
        else if (!isWanted && row >= 0)
            leaving.push_back(row);
    }
    hideRows(std::move(leaving));
    appendRows(entering);
    m_isOrderStale = true;
    sortMarked();
    emit filterChanged();
}

/// Shows and hides those jobs that meet the filter now and did not before, or the other way round.
void JobTableModel::updateVisibility(const QList<JobRow> &changed)
{
    Indices leaving;
    Indices entering;
    for (const JobRow &job : changed) {
        const int slot = m_slotOf.value(job.id, -1);
        if (slot < 0)
            continue;
        const bool isWanted = m_filter.accepts(m_jobs[static_cast<size_t>(slot)]);
        const int row = m_rowOfSlot[static_cast<size_t>(slot)];
        if (isWanted && row < 0)
            entering.push_back(slot);
        else if (!isWanted && row >= 0)
            leaving.push_back(row);
    }
    std::sort(entering.begin(), entering.end());
    entering.erase(std::unique(entering.begin(), entering.end()), entering.end());
    hideRows(std::move(leaving));
    appendRows(entering);
    if (!entering.empty()) {
        m_isOrderStale = true;
        scheduleSorting();
    }
}

void JobTableModel::markForSorting(int slot)
{
    if (m_isMarked[static_cast<size_t>(slot)])
        return;
    m_isMarked[static_cast<size_t>(slot)] = true;
    m_marked.push_back(slot);
    scheduleSorting();
}

void JobTableModel::scheduleSorting()
{
    if (m_sortTimer.isActive())
        return;
    const qint64 elapsed = m_sinceSort.isValid() ? m_sinceSort.elapsed() : sortIntervalMs;
    m_sortTimer.start(static_cast<int>(std::max<qint64>(0, sortIntervalMs - elapsed)));
}

void JobTableModel::sortMarked()
{
    m_sortTimer.stop();
    if (!m_marked.empty()) {
        m_sorted = m_sorting.merged(m_sorted, std::exchange(m_marked, {}), m_isMarked);
        std::fill(m_isMarked.begin(), m_isMarked.end(), false);
        m_isOrderStale = true;
    }
    if (!std::exchange(m_isOrderStale, false))
        return;
    setOrder(visibleInOrder());
    m_sinceSort.start();
}

JobTableModel::Indices JobTableModel::visibleInOrder() const
{
    if (m_order.size() == m_sorted.size())
        return m_sorted;
    Indices order;
    order.reserve(m_order.size());
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(order),
                 [this](int slot) { return m_rowOfSlot[static_cast<size_t>(slot)] >= 0; });
    return order;
}

/// Shows the same rows in another order; selection and current row go with their jobs.
void JobTableModel::setOrder(Indices order)
{
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> entries;
    entries.reserve(before.size());
    for (const QModelIndex &index : before)
        entries.append(m_order[static_cast<size_t>(index.row())]);
    m_order = std::move(order);
    numberRowsFrom(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_rowOfSlot[static_cast<size_t>(entries.at(i))];
        after.append(index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace respool
