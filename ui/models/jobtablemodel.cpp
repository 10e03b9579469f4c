// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtablemodel.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace respool {

namespace {

// So many separate ranges are removed one by one; more are moved together first.
constexpr size_t rangesRemovedSingly = 16;
constexpr int countdownIntervalMs = 1000;

constexpr unsigned bit(int column)
{
    return 1U << static_cast<unsigned>(column);
}

constexpr unsigned liveColumns =
    bit(JobTableModel::Progress) | bit(JobTableModel::Speed) | bit(JobTableModel::Eta);

bool isNumeric(int column)
{
    return column == JobTableModel::Speed || column == JobTableModel::Eta
        || column == JobTableModel::Size || column == JobTableModel::Added;
}

} // namespace

JobTableModel::JobTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_collator(m_locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_sortTimer.setSingleShot(true);
    connect(&m_sortTimer, &QTimer::timeout, this, &JobTableModel::sortMarked);
    connect(&m_countdown, &QTimer::timeout, this, &JobTableModel::countDown);
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobRow &row = job(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        if (isNumeric(index.column()))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Progress && fraction(row) < 0)
            return tr("Busy", "progress that cannot be measured");
        return text(row, index.column());
    case FractionRole:
        return fraction(row);
    case StateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Speed:
        return tr("Speed");
    case Eta:
        return tr("ETA", "time that is left");
    case Size:
        return tr("Size");
    case Added:
        return tr("Added");
    case ColumnCount:
        break;
    }
    return {};
}

QString JobTableModel::text(const JobRow &job, int column) const
{
    const auto live = [&] { return m_live.value(job.id); };
    switch (static_cast<Column>(column)) {
    case Name:
        return job.name;
    case Status:
        return statusText(job, m_gates);
    case Progress:
        return fraction(job) < 0 ? QString() : progressText(job, m_locale);
    case Speed:
        return speedText(live().bytesPerSecond, live().speedFactor, m_locale);
    case Eta:
        return etaText(secondsLeft(job));
    case Size:
        return sizeText(job.bytes, m_locale);
    case Added:
        return addedText(job.createdAt, QDateTime::currentMSecsSinceEpoch(), m_locale);
    case ColumnCount:
        break;
    }
    return {};
}

QString JobTableModel::toolTip(const JobRow &job, int column) const
{
    if (column == Name || column == Status)
        return text(job, column).toHtmlEscaped();
    if (column == Added && job.createdAt > 0)
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(job.createdAt),
                                 QLocale::LongFormat);
    return {};
}

double JobTableModel::fraction(const JobRow &job) const
{
    if (job.state == JobState::Completed)
        return 1;
    if (job.state == JobState::Running) {
        const auto live = m_live.constFind(job.id);
        const bool isMeasured = live == m_live.cend() ? job.progress > 0 : live->isMeasured;
        return isMeasured ? static_cast<double>(job.progress) : -1;
    }
    return static_cast<double>(job.progress);
}

const JobRow &JobTableModel::job(int row) const
{
    return m_jobs.at(static_cast<size_t>(m_order.at(static_cast<size_t>(row))));
}

int JobTableModel::rowOf(JobId id) const
{
    const auto slot = m_slotOf.constFind(id);
    return slot == m_slotOf.cend() ? -1 : m_rowOfSlot.at(static_cast<size_t>(*slot));
}

QList<JobId> JobTableModel::idsWhere(bool (*accepts)(JobState)) const
{
    QList<JobId> ids;
    for (const JobRow &job : m_jobs) {
        if (accepts(job.state))
            ids.append(job.id);
    }
    return ids;
}

int JobTableModel::jobCount() const
{
    return static_cast<int>(m_jobs.size());
}

const JobCounts &JobTableModel::counts() const
{
    return m_counts;
}

double JobTableModel::runningFraction() const
{
    double sum = 0;
    for (auto live = m_live.cbegin(); live != m_live.cend(); ++live) {
        const int slot = m_slotOf.value(live.key(), -1);
        if (slot >= 0)
            sum += static_cast<double>(m_jobs.at(static_cast<size_t>(slot)).progress);
    }
    return m_live.isEmpty() ? 0 : sum / static_cast<double>(m_live.size());
}

void JobTableModel::addJobs(const QList<JobRow> &jobs)
{
    QList<JobRow> known;
    Indices shown;
    m_slotOf.reserve(static_cast<qsizetype>(m_jobs.size()) + jobs.size());
    for (const JobRow &job : jobs) {
        if (m_slotOf.contains(job.id)) {
            known.append(job);
            continue;
        }
        const int slot = static_cast<int>(m_jobs.size());
        m_jobs.push_back(job);
        m_rowOfSlot.push_back(-1);
        m_isMarked.push_back(false);
        m_slotOf.insert(job.id, slot);
        ++m_counts.of(job.state);
        follow(job);
        if (isShown(job))
            shown.push_back(slot);
    }
    showSlots(shown);
    if (!known.isEmpty())
        changeJobs(known);
    emit statesChanged();
}

void JobTableModel::changeJobs(const QList<JobRow> &jobs)
{
    std::vector<Change> changes;
    for (const JobRow &job : jobs) {
        const auto slot = m_slotOf.constFind(job.id);
        if (slot == m_slotOf.cend())
            continue;
        const unsigned columns = update(*slot, job);
        const int row = m_rowOfSlot.at(static_cast<size_t>(*slot));
        if (columns != 0 && row >= 0)
            changes.push_back({row, columns});
    }
    announce(std::move(changes));
    if (!m_filter.isEmpty()) {
        for (const JobRow &job : jobs)
            updateVisibility(m_slotOf.value(job.id, -1));
    }
    emit statesChanged();
}

/// Takes over what is new of a job; gives the columns that show it.
unsigned JobTableModel::update(int slot, const JobRow &job)
{
    JobRow &old = m_jobs.at(static_cast<size_t>(slot));
    unsigned columns = 0;
    if (old.name != job.name)
        columns |= bit(Name);
    if (old.state != job.state || old.hasTitle != job.hasTitle || old.step != job.step
        || old.stopIntent != job.stopIntent || old.waitReason != job.waitReason
        || old.errorText != job.errorText)
        columns |= bit(Status);
    if (old.progress != job.progress || old.state != job.state)
        columns |= bit(Progress);
    if (old.notBefore != job.notBefore)
        columns |= bit(Status) | bit(Eta);
    if (old.bytes != job.bytes)
        columns |= bit(Size);
    if (old.createdAt != job.createdAt)
        columns |= bit(Added);
    // Speed and time left belong to one step of a job at work.
    if (!isActive(job.state) ? m_live.remove(job.id)
                             : old.step != job.step && m_live.remove(job.id))
        columns |= liveColumns;
    --m_counts.of(old.state);
    ++m_counts.of(job.state);
    const bool isMoved = old.priority != job.priority || old.position != job.position;
    old = job;
    follow(job);
    if (m_sortColumn < 0 ? isMoved : (columns & bit(m_sortColumn)) != 0)
        markForSorting(slot);
    return columns;
}

/// Takes note of whether the job waits for a time, which is counted down.
void JobTableModel::follow(const JobRow &job)
{
    if (job.state == JobState::Waiting && job.notBefore > 0)
        m_timed.insert(job.id);
    else
        m_timed.remove(job.id);
    if (m_timed.isEmpty())
        m_countdown.stop();
    else if (!m_countdown.isActive())
        m_countdown.start(countdownIntervalMs);
}

void JobTableModel::countDown()
{
    std::vector<Change> changes;
    for (const JobId id : std::as_const(m_timed)) {
        const int row = rowOf(id);
        if (row >= 0)
            changes.push_back({row, bit(Eta)});
    }
    announce(std::move(changes));
}

qint64 JobTableModel::secondsLeft(const JobRow &job) const
{
    if (!m_timed.contains(job.id))
        return m_live.value(job.id).secondsLeft;
    return std::max<qint64>(0, (job.notBefore - QDateTime::currentMSecsSinceEpoch()) / 1000);
}

void JobTableModel::setGates(const ClosedGates &gates)
{
    if (gates == m_gates)
        return;
    m_gates = gates;
    if (!m_order.empty())
        emit dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

void JobTableModel::applyProgress(const QList<JobProgress> &progress)
{
    std::vector<Change> changes;
    for (const JobProgress &report : progress) {
        const auto slot = m_slotOf.constFind(report.id);
        if (slot == m_slotOf.cend())
            continue;
        JobRow &job = m_jobs.at(static_cast<size_t>(*slot));
        if (!isActive(job.state))
            continue;
        const bool isMeasured = report.progress.fraction >= 0;
        if (isMeasured)
            job.progress = static_cast<float>(report.progress.fraction);
        m_live.insert(report.id,
                      {report.progress.bytesPerSecond, report.progress.speedFactor,
                       report.progress.secondsLeft, isMeasured});
        if (m_sortColumn >= 0 && (liveColumns & bit(m_sortColumn)) != 0)
            markForSorting(*slot);
        const int row = m_rowOfSlot.at(static_cast<size_t>(*slot));
        if (row >= 0)
            changes.push_back({row, liveColumns});
    }
    announce(std::move(changes));
}

/// Tells views which cells to paint again: neighbours together, others not at all.
void JobTableModel::announce(std::vector<Change> changes)
{
    std::sort(changes.begin(), changes.end(),
              [](const Change &a, const Change &b) { return a.row < b.row; });
    for (size_t first = 0; first < changes.size();) {
        size_t last = first;
        while (last + 1 < changes.size() && changes[last + 1].columns == changes[first].columns
               && changes[last + 1].row - changes[last].row <= 1)
            ++last;
        for (int column = 0; column < ColumnCount; ++column) {
            if ((changes[first].columns & bit(column)) == 0)
                continue;
            int end = column;
            while (end + 1 < ColumnCount && (changes[first].columns & bit(end + 1)) != 0)
                ++end;
            emit dataChanged(index(changes[first].row, column), index(changes[last].row, end));
            column = end;
        }
        first = last + 1;
    }
}

void JobTableModel::removeJobs(const QList<JobId> &ids)
{
    std::vector<bool> isRemoved(m_jobs.size(), false);
    Indices rows;
    int firstRemoved = std::numeric_limits<int>::max();
    for (const JobId id : ids) {
        const int slot = m_slotOf.value(id, -1);
        if (slot < 0 || isRemoved[static_cast<size_t>(slot)])
            continue;
        isRemoved[static_cast<size_t>(slot)] = true;
        firstRemoved = std::min(firstRemoved, slot);
        if (m_rowOfSlot[static_cast<size_t>(slot)] >= 0)
            rows.push_back(m_rowOfSlot[static_cast<size_t>(slot)]);
    }
    if (firstRemoved == std::numeric_limits<int>::max())
        return;
    hideRows(std::move(rows));
    compact(isRemoved, firstRemoved);
    emit statesChanged();
}

/// Takes the rows out of the view; rows far apart are first moved together, since each removal
/// costs a pass over all rows.
void JobTableModel::hideRows(Indices rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
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

/// Closes the gaps that removed jobs leave in the store; no row on the screen moves.
void JobTableModel::compact(const std::vector<bool> &isRemoved, int firstRemoved)
{
    Indices newSlot(m_jobs.size());
    size_t free = static_cast<size_t>(firstRemoved);
    for (size_t slot = 0; slot < m_jobs.size(); ++slot) {
        if (slot < free) {
            newSlot[slot] = static_cast<int>(slot);
            continue;
        }
        if (isRemoved[slot]) {
            newSlot[slot] = -1;
            --m_counts.of(m_jobs[slot].state);
            m_slotOf.remove(m_jobs[slot].id);
            m_live.remove(m_jobs[slot].id);
            m_timed.remove(m_jobs[slot].id);
            continue;
        }
        newSlot[slot] = static_cast<int>(free);
        m_slotOf[m_jobs[slot].id] = static_cast<int>(free);
        m_jobs[free] = std::move(m_jobs[slot]);
        m_rowOfSlot[free] = m_rowOfSlot[slot];
        m_isMarked[free] = m_isMarked[slot];
        ++free;
    }
    m_jobs.resize(free);
    m_rowOfSlot.resize(free);
    m_isMarked.resize(free);
    const auto renumber = [&newSlot](int &slot) { slot = newSlot[static_cast<size_t>(slot)]; };
    std::for_each(m_order.begin(), m_order.end(), renumber);
    std::for_each(m_marked.begin(), m_marked.end(), renumber);
    m_marked.erase(std::remove(m_marked.begin(), m_marked.end(), -1), m_marked.end());
}

void JobTableModel::clear()
{
    beginResetModel();
    m_jobs.clear();
    m_order.clear();
    m_rowOfSlot.clear();
    m_slotOf.clear();
    m_live.clear();
    m_timed.clear();
    m_countdown.stop();
    m_counts = {};
    m_marked.clear();
    m_isMarked.clear();
    endResetModel();
    emit statesChanged();
}

/// Appends rows for jobs that have none. Where that is not their place they move there at the next
/// sorting.
void JobTableModel::showSlots(const Indices &entries)
{
    if (entries.empty())
        return;
    const int first = static_cast<int>(m_order.size());
    // Behind rows that await sorting, the last row says nothing about the others.
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    const bool isInPlace = m_sortColumn < 0 && m_marked.empty()
        && std::is_sorted(entries.begin(), entries.end(), before)
        && (m_order.empty() || isBefore(m_order.back(), entries.front()));
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_order.insert(m_order.end(), entries.begin(), entries.end());
    numberRowsFrom(first);
    endInsertRows();
    if (!isInPlace)
        std::for_each(entries.begin(), entries.end(), [this](int slot) { markForSorting(slot); });
}

void JobTableModel::numberRowsFrom(int row)
{
    for (size_t i = static_cast<size_t>(row); i < m_order.size(); ++i)
        m_rowOfSlot[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
}

bool JobTableModel::isShown(const JobRow &job) const
{
    return m_filter.isEmpty() || job.name.contains(m_filter, Qt::CaseInsensitive);
}

void JobTableModel::updateVisibility(int slot)
{
    if (slot < 0)
        return;
    const bool isWanted = isShown(m_jobs.at(static_cast<size_t>(slot)));
    const int row = m_rowOfSlot.at(static_cast<size_t>(slot));
    if (isWanted && row < 0)
        showSlots({slot});
    else if (!isWanted && row >= 0)
        hideRows({row});
}

void JobTableModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    Indices leaving;
    Indices entering;
    for (size_t slot = 0; slot < m_jobs.size(); ++slot) {
        const bool isWanted = isShown(m_jobs[slot]);
        if (isWanted && m_rowOfSlot[slot] < 0)
            entering.push_back(static_cast<int>(slot));
        else if (!isWanted && m_rowOfSlot[slot] >= 0)
            leaving.push_back(m_rowOfSlot[slot]);
    }
    hideRows(std::move(leaving));
    showSlots(entering);
    sortMarked();
}

QString JobTableModel::filter() const
{
    return m_filter;
}

} // namespace respool
