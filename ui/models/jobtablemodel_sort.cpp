// SPDX-License-Identifier: GPL-3.0-or-later
// How JobTableModel orders its rows; what the rows are is in jobtablemodel.cpp.
#include "ui/models/jobtablemodel.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace respool {

namespace {

// A list that is sorted by something that changes all the time is re-sorted no more often.
constexpr int sortIntervalMs = 500;

} // namespace

void JobTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    m_marked.clear();
    std::fill(m_isMarked.begin(), m_isMarked.end(), false);
    m_sortTimer.stop();
    Indices entries = m_order;
    sortFully(entries);
    setOrder(std::move(entries));
    m_sinceSort.start();
}

/// The number that stands for a job in the sorted column; the less the earlier, ascending.
double JobTableModel::sortNumber(const JobRow &job) const
{
    switch (static_cast<Column>(m_sortColumn)) {
    case Status:
        return static_cast<double>(job.state);
    case Progress:
        return fraction(job);
    case Speed: {
        // Downloads and encodes are not comparable; each kind stays together.
        const Live live = m_live.value(job.id);
        return live.bytesPerSecond >= 0 ? 1e6 + live.bytesPerSecond : live.speedFactor;
    }
    case Eta: {
        const Live live = m_live.value(job.id);
        return live.secondsLeft < 0 ? std::numeric_limits<double>::max()
                                    : static_cast<double>(live.secondsLeft);
    }
    case Size:
        return static_cast<double>(job.bytes);
    case Added:
        return static_cast<double>(job.createdAt);
    case Name:
    case ColumnCount:
        break;
    }
    return 0;
}

/// Strict order of two slots; equal ones in the order of adding, whichever way it is sorted.
/// Without a column it is the order in which the queue takes them.
bool JobTableModel::isBefore(int left, int right) const
{
    const JobRow &a = m_jobs[static_cast<size_t>(left)];
    const JobRow &b = m_jobs[static_cast<size_t>(right)];
    if (m_sortColumn < 0)
        return std::tuple(-a.priority, a.position, left)
            < std::tuple(-b.priority, b.position, right);
    double difference = 0;
    if (m_sortColumn == Name)
        difference = m_collator.compare(a.name, b.name);
    else
        difference = sortNumber(a) - sortNumber(b);
    if (difference == 0)
        return left < right;
    return m_sortOrder == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

/// Sorts by keys that are made once, which is what makes a sort of 100,000 titles quick.
void JobTableModel::sortFully(Indices &entries) const
{
    const auto sortBy = [this, &entries](auto makeKey, auto compare) {
        using Key = decltype(makeKey(m_jobs.front()));
        std::vector<std::pair<Key, int>> keys;
        keys.reserve(entries.size());
        for (const int slot : entries)
            keys.emplace_back(makeKey(m_jobs[static_cast<size_t>(slot)]), slot);
        const bool isAscending = m_sortOrder == Qt::AscendingOrder;
        std::sort(keys.begin(), keys.end(), [&](const auto &a, const auto &b) {
            const auto difference = compare(a.first, b.first);
            if (difference == 0)
                return a.second < b.second;
            return isAscending ? difference < 0 : difference > 0;
        });
        std::transform(keys.begin(), keys.end(), entries.begin(),
                       [](const auto &key) { return key.second; });
    };
    if (m_sortColumn < 0)
        std::sort(entries.begin(), entries.end(),
                  [this](int left, int right) { return isBefore(left, right); });
    else if (m_sortColumn == Name)
        sortBy([this](const JobRow &job) { return m_collator.sortKey(job.name); },
               [](const auto &a, const auto &b) { return a.compare(b); });
    else
        sortBy([this](const JobRow &job) { return sortNumber(job); },
               [](double a, double b) { return a - b; });
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
    if (m_marked.empty())
        return;
    Indices order = merged(std::exchange(m_marked, {}));
    std::fill(m_isMarked.begin(), m_isMarked.end(), false);
    setOrder(std::move(order));
    m_sinceSort.start();
}

/// The visible slots in order, when all but @p marked are in order already.
JobTableModel::Indices JobTableModel::merged(Indices marked) const
{
    if (marked.size() > m_order.size() / 16) {
        Indices all = m_order;
        sortFully(all);
        return all;
    }
    Indices rest;
    rest.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rest),
                 [this](int slot) { return !m_isMarked[static_cast<size_t>(slot)]; });
    const auto isHidden = [this](int slot) { return m_rowOfSlot[static_cast<size_t>(slot)] < 0; };
    marked.erase(std::remove_if(marked.begin(), marked.end(), isHidden), marked.end());
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    std::sort(marked.begin(), marked.end(), before);
    Indices order;
    order.reserve(m_order.size());
    auto from = rest.cbegin();
    for (const int slot : marked) {
        const auto to = std::lower_bound(from, rest.cend(), slot, before);
        order.insert(order.end(), from, to);
        order.push_back(slot);
        from = to;
    }
    order.insert(order.end(), from, rest.cend());
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
