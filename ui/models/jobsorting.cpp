// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobsorting.h"

#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <numeric>

namespace respool {

namespace {

// From so many on, sorting all by keys is quicker than merging.
bool areMany(size_t marked, size_t all)
{
    return marked > all / 16;
}

// Of fewer names, the parts cost more than they save.
constexpr size_t smallestPart = 2000;

// In the C locale Qt's collator compares in any case but makes keys of letters as they are: two
// orders in one list.
QLocale collatingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QCollator collatorFor(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

JobSorting::JobSorting(const std::vector<JobRow> &jobs, const JobCells &cells)
    : m_jobs(jobs)
    , m_cells(cells)
    , m_collator(collatorFor(collatingLocale()))
{
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

bool JobSorting::isBefore(int difference, int left, int right) const
{
    if (difference == 0)
        return left < right;
    return m_order == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

bool JobSorting::isBefore(int left, int right) const
{
    const JobRow &a = m_jobs[static_cast<size_t>(left)];
    const JobRow &b = m_jobs[static_cast<size_t>(right)];
    if (m_column == JobColumns::Name)
        return isBefore(m_collator.compare(a.name, b.name), left, right);
    if (const auto text = JobCells::sharedText(a, m_column)) {
        const SharedText other = *JobCells::sharedText(b, m_column);
        const int difference = *text == other
            ? 0
            : m_collator.compare(m_cells.readable(*text, m_column),
                                 m_cells.readable(other, m_column));
        return isBefore(difference, left, right);
    }
    const JobCells::Key first = m_cells.key(a, m_column);
    const JobCells::Key second = m_cells.key(b, m_column);
    return isBefore(first < second ? -1 : int(second < first), left, right);
}

void JobSorting::sort(Indices &entries) const
{
    if (entries.empty())
        return;
    if (m_column == JobColumns::Name)
        return sortNames(entries);
    std::vector<std::pair<JobCells::Key, int>> keys;
    keys.reserve(entries.size());
    if (JobCells::sharedText(m_jobs.front(), m_column)) {
        const std::vector<double> ranks = ranksOf(entries);
        for (size_t i = 0; i < entries.size(); ++i)
            keys.emplace_back(JobCells::Key{ranks[i], 0}, entries[i]);
    } else {
        for (const int slot : entries)
            keys.emplace_back(m_cells.key(m_jobs[static_cast<size_t>(slot)], m_column), slot);
    }
    std::sort(keys.begin(), keys.end(), [this](const auto &a, const auto &b) {
        const int difference = a.first < b.first ? -1 : int(b.first < a.first);
        return isBefore(difference, a.second, b.second);
    });
    std::transform(keys.cbegin(), keys.cend(), entries.begin(),
                   [](const auto &key) { return key.second; });
}

/// Making the keys takes longer than sorting them, and both can be done in parts; the calling
/// thread takes its share, so that nothing waits for a pool that is busy.
void JobSorting::sortNames(Indices &entries) const
{
    const auto parts = static_cast<size_t>(std::max(1, QThread::idealThreadCount()));
    const size_t length = std::max(smallestPart, (entries.size() + parts - 1) / parts);
    std::vector<std::span<const int>> spans;
    for (size_t first = 0; first < entries.size(); first += length)
        spans.push_back(
            std::span(entries).subspan(first, std::min(length, entries.size() - first)));
    std::vector<std::vector<NameKey>> sorted(spans.size());
    std::vector<size_t> numbers(spans.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    QtConcurrent::blockingMap(numbers,
                              [&](size_t number) { sorted[number] = sortedNames(spans[number]); });
    std::vector<NameKey> all = std::move(sorted.front());
    all.reserve(entries.size());
    const auto isLess = [this](const NameKey &a, const NameKey &b) {
        return isBefore(a.first.compare(b.first), a.second, b.second);
    };
    for (size_t part = 1; part < sorted.size(); ++part) {
        const auto middle = static_cast<std::ptrdiff_t>(all.size());
        std::move(sorted[part].begin(), sorted[part].end(), std::back_inserter(all));
        std::inplace_merge(all.begin(), all.begin() + middle, all.end(), isLess);
    }
    std::transform(all.cbegin(), all.cend(), entries.begin(),
                   [](const NameKey &key) { return key.second; });
}

/// In any thread.
std::vector<JobSorting::NameKey> JobSorting::sortedNames(std::span<const int> entries) const
{
    // One of its own: Qt promises nothing about a collator that several threads use at once.
    const QCollator collator = collatorFor(m_collator.locale());
    std::vector<NameKey> keys;
    keys.reserve(entries.size());
    for (const int slot : entries)
        keys.emplace_back(collator.sortKey(m_jobs[static_cast<size_t>(slot)].name), slot);
    std::sort(keys.begin(), keys.end(), [this](const NameKey &a, const NameKey &b) {
        return isBefore(a.first.compare(b.first), a.second, b.second);
    });
    return keys;
}

/// Numbers that are ordered like the texts of a column in which few are different.
std::vector<double> JobSorting::ranksOf(const Indices &entries) const
{
    QHash<SharedText, int> known;
    std::vector<std::pair<QString, int>> texts; // readable, number in `known`
    std::vector<int> numbers;
    numbers.reserve(entries.size());
    for (const int slot : entries) {
        const SharedText text = *JobCells::sharedText(m_jobs[static_cast<size_t>(slot)], m_column);
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
