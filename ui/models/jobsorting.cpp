// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobsorting.h"

#include <algorithm>

namespace respool {

namespace {

// From so many on, sorting all by keys is quicker than merging.
bool areMany(size_t marked, size_t all)
{
    return marked > all / 16;
}

// In the C locale Qt's collator compares in any case but makes keys of letters as they are: two
// orders in one list.
QLocale collatingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

JobSorting::JobSorting(const std::vector<JobRow> &jobs, const JobCells &cells)
    : m_jobs(jobs)
    , m_cells(cells)
    , m_collator(collatingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void JobSorting::setColumn(int column, Qt::SortOrder order)
{
    m_column = column < JobColumns::ColumnCount ? column : -1;
    m_order = m_column < 0 ? Qt::AscendingOrder : order;
}

bool JobSorting::dependsOn(JobColumns::Set columns, bool isMoved, bool isOtherState) const
{
    if (m_column < 0)
        return isMoved;
    if (m_column == JobColumns::Number)
        return isMoved || isOtherState;
    return (columns & JobColumns::bit(m_column)) != 0;
}

bool JobSorting::isBefore(int left, int right) const
{
    const JobRow &a = m_jobs[static_cast<size_t>(left)];
    const JobRow &b = m_jobs[static_cast<size_t>(right)];
    int difference = 0;
    if (const QString *text = JobCells::sortText(a, m_column)) {
        difference =
            m_collator.compare(m_cells.readable(*text, m_column),
                               m_cells.readable(*JobCells::sortText(b, m_column), m_column));
    } else {
        const JobCells::Key first = m_cells.key(a, m_column);
        const JobCells::Key second = m_cells.key(b, m_column);
        difference = first < second ? -1 : int(second < first);
    }
    if (difference == 0)
        return left < right;
    return m_order == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

template <typename Key, typename Compare>
void JobSorting::sortBy(std::vector<std::pair<Key, int>> keys, Compare compare,
                        Indices &entries) const
{
    const bool isAscending = m_order == Qt::AscendingOrder;
    std::sort(keys.begin(), keys.end(), [&](const auto &a, const auto &b) {
        const int difference = compare(a.first, b.first);
        if (difference == 0)
            return a.second < b.second;
        return isAscending ? difference < 0 : difference > 0;
    });
    std::transform(keys.cbegin(), keys.cend(), entries.begin(),
                   [](const auto &key) { return key.second; });
}

void JobSorting::sort(Indices &entries) const
{
    if (entries.empty())
        return;
    if (m_column == JobColumns::Name)
        return sortNames(entries);
    std::vector<std::pair<JobCells::Key, int>> keys;
    keys.reserve(entries.size());
    if (JobCells::sortText(m_jobs.front(), m_column)) {
        const std::vector<double> ranks = ranksOf(entries);
        for (size_t i = 0; i < entries.size(); ++i)
            keys.emplace_back(JobCells::Key{ranks[i], 0}, entries[i]);
    } else {
        for (const int slot : entries)
            keys.emplace_back(m_cells.key(m_jobs[static_cast<size_t>(slot)], m_column), slot);
    }
    const auto compare = [](const JobCells::Key &a, const JobCells::Key &b) {
        return a < b ? -1 : int(b < a);
    };
    sortBy(std::move(keys), compare, entries);
}

void JobSorting::sortNames(Indices &entries) const
{
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(entries.size());
    for (const int slot : entries)
        keys.emplace_back(m_collator.sortKey(m_jobs[static_cast<size_t>(slot)].name), slot);
    const auto compare = [](const auto &a, const auto &b) { return a.compare(b); };
    sortBy(std::move(keys), compare, entries);
}

/// Numbers that are ordered like the texts of a column in which few are different.
std::vector<double> JobSorting::ranksOf(const Indices &entries) const
{
    QHash<QString, int> known;
    std::vector<std::pair<QString, int>> texts; // readable, number in `known`
    std::vector<int> numbers;
    numbers.reserve(entries.size());
    for (const int slot : entries) {
        const QString &text = *JobCells::sortText(m_jobs[static_cast<size_t>(slot)], m_column);
        auto found = known.constFind(text);
        if (found == known.cend()) {
            found = known.insert(text, static_cast<int>(texts.size()));
            texts.emplace_back(m_cells.readable(text, m_column), *found);
        }
        numbers.push_back(*found);
    }
    std::sort(texts.begin(), texts.end(), [this](const auto &a, const auto &b) {
        return m_collator.compare(a.first, b.first) < 0;
    });
    std::vector<double> rankOf(texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        const bool isAlike = i > 0 && m_collator.compare(texts[i - 1].first, texts[i].first) == 0;
        rankOf[static_cast<size_t>(texts[i].second)] =
            isAlike ? rankOf[static_cast<size_t>(texts[i - 1].second)] : static_cast<double>(i);
    }
    std::vector<double> ranks(entries.size());
    std::transform(numbers.cbegin(), numbers.cend(), ranks.begin(),
                   [&rankOf](int number) { return rankOf[static_cast<size_t>(number)]; });
    return ranks;
}

JobSorting::Indices JobSorting::merged(const Indices &order, Indices marked,
                                       const std::vector<bool> &isMarked) const
{
    if (areMany(marked.size(), order.size())) {
        Indices all = order;
        sort(all);
        return all;
    }
    Indices rest;
    rest.reserve(order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(rest),
                 [&isMarked](int slot) { return !isMarked[static_cast<size_t>(slot)]; });
    sort(marked);
    Indices result;
    result.reserve(order.size());
    auto from = rest.cbegin();
    for (const int slot : marked) {
        const auto to = std::lower_bound(from, rest.cend(), slot,
                                         [this](int a, int b) { return isBefore(a, b); });
        result.insert(result.end(), from, to);
        result.push_back(slot);
        from = to;
    }
    result.insert(result.end(), from, rest.cend());
    return result;
}

} // namespace respool
