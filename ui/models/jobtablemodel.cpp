// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows are; which of them are shown, and in which order, is in jobtablemodel_rows.cpp.
#include "ui/models/jobtablemodel.h"

#include <algorithm>
#include <limits>

namespace respool {

namespace {

constexpr int tickIntervalMs = 1000;
// Places in the queue are numbered anew at once in a list of up to so many jobs, else once a
// second.
constexpr size_t placesRenewedAtOnce = 5000;
constexpr int placesIntervalMs = 1000;

constexpr JobColumns::Set tickingColumns =
    JobColumns::bit(JobColumns::Eta) | JobColumns::bit(JobColumns::Elapsed);

} // namespace

JobTableModel::JobTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cells(m_live)
    , m_sorting(m_jobs, m_cells)
{
    m_sortTimer.setSingleShot(true);
    connect(&m_sortTimer, &QTimer::timeout, this, &JobTableModel::sortMarked);
    m_placesTimer.setSingleShot(true);
    connect(&m_placesTimer, &QTimer::timeout, this, &JobTableModel::renewPlaces);
    connect(&m_ticker, &QTimer::timeout, this, &JobTableModel::tick);
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
        return text(index);
    case Qt::ToolTipRole:
        return m_cells.toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        if (JobColumns::isNumeric(index.column()))
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == Progress && m_live.fraction(row) < 0)
            return tr("Busy", "progress that cannot be measured");
        return text(index);
    case FractionRole:
        return m_live.fraction(row);
    case StateRole:
        return static_cast<int>(row.state);
    case UuidRole:
        return row.uuid;
    default:
        return {};
    }
}

QString JobTableModel::text(const QModelIndex &index) const
{
    if (index.column() != Number)
        return m_cells.text(job(index.row()), index.column());
    const int place = m_places.of(m_order.at(static_cast<size_t>(index.row())));
    return place > 0 ? QLocale().toString(place) : QString();
}

Qt::ItemFlags JobTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool isNumeric = JobColumns::isNumeric(section);
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return shortTitle(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return title(section);
    default:
        return {};
    }
}

QString JobTableModel::shortTitle(int column)
{
    if (column == Number)
        return tr("#", "a job's place in the queue");
    if (column == Eta)
        return tr("ETA", "time that is left");
    return title(column);
}

QString JobTableModel::title(int column)
{
    switch (static_cast<Column>(column)) {
    case Number:
        return tr("Place in the queue");
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Speed:
        return tr("Speed");
    case Eta:
        return tr("Time left");
    case Size:
        return tr("Size");
    case Priority:
        return tr("Priority");
    case Host:
        return tr("Host");
    case Added:
        return tr("Added");
    case Finished:
        return tr("Finished", "when the job was");
    case Preset:
        return tr("Preset");
    case Destination:
        return tr("Destination");
    case Attempts:
        return tr("Attempts");
    case Elapsed:
        return tr("Elapsed", "time");
    case Id:
        return tr("Job number");
    case ColumnCount:
        break;
    }
    return {};
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

const JobRow *JobTableModel::find(JobId id) const
{
    const auto slot = m_slotOf.constFind(id);
    return slot == m_slotOf.cend() ? nullptr : &m_jobs.at(static_cast<size_t>(*slot));
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
    return m_tally.states();
}

const JobTally &JobTableModel::tally() const
{
    return m_tally;
}

const JobFilter &JobTableModel::filter() const
{
    return m_filter;
}

const PresetNames &JobTableModel::presetNames() const
{
    return m_cells.presetNames();
}

double JobTableModel::bytesPerSecond() const
{
    double sum = 0;
    for (const LiveJobs::Values &live : m_live.all())
        sum += std::max(0.0, live.bytesPerSecond);
    return sum;
}

double JobTableModel::runningFraction() const
{
    const auto &live = m_live.all();
    double sum = 0;
    for (auto job = live.keyBegin(); job != live.keyEnd(); ++job) {
        if (const JobRow *row = find(*job))
            sum += static_cast<double>(row->progress);
    }
    return live.isEmpty() ? 0 : sum / static_cast<double>(live.size());
}

void JobTableModel::addJobs(const QList<JobRow> &jobs)
{
    QList<JobRow> known;
    Indices added;
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
        m_tally.add(job);
        m_live.follow(job);
        added.push_back(slot);
        if (m_filter.accepts(job))
            shown.push_back(slot);
    }
    placeNewSlots(added);
    appendRows(shown);
    if (!known.isEmpty())
        changeJobs(known);
    updateTicking();
    schedulePlaces();
    emit statesChanged();
}

void JobTableModel::changeJobs(const QList<JobRow> &jobs)
{
    std::vector<Change> changes;
    for (const JobRow &job : jobs) {
        const auto slot = m_slotOf.constFind(job.id);
        if (slot == m_slotOf.cend())
            continue;
        const JobColumns::Set columns = update(*slot, job);
        const int row = m_rowOfSlot.at(static_cast<size_t>(*slot));
        if (columns != 0 && row >= 0)
            changes.push_back({row, columns});
    }
    announce(std::move(changes));
    if (!m_filter.isEmpty())
        updateVisibility(jobs);
    updateTicking();
    emit statesChanged();
}

/// Takes over what is new of a job; gives the columns that show it.
JobColumns::Set JobTableModel::update(int slot, const JobRow &job)
{
    JobRow &old = m_jobs.at(static_cast<size_t>(slot));
    JobColumns::Set columns = JobColumns::changed(old, job);
    if (m_live.follow(old, job))
        columns |= JobColumns::live;
    m_tally.change(old, job);
    const bool isMoved = old.priority != job.priority || old.position != job.position;
    const bool isOtherState = old.state != job.state;
    if (isMoved || isOver(old.state) != isOver(job.state))
        schedulePlaces();
    old = job;
    if (m_sorting.dependsOn(columns, isMoved, isOtherState))
        markForSorting(slot);
    return columns;
}

void JobTableModel::updateTicking()
{
    if (m_live.ticking().isEmpty())
        m_ticker.stop();
    else if (!m_ticker.isActive())
        m_ticker.start(tickIntervalMs);
}

void JobTableModel::tick()
{
    std::vector<Change> changes;
    for (const JobId id : m_live.ticking()) {
        const int slot = m_slotOf.value(id, -1);
        if (slot < 0)
            continue;
        if (m_sorting.dependsOn(tickingColumns, false, false))
            markForSorting(slot);
        const int row = m_rowOfSlot.at(static_cast<size_t>(slot));
        if (row >= 0)
            changes.push_back({row, tickingColumns});
    }
    announce(std::move(changes));
}

void JobTableModel::schedulePlaces()
{
    if (!m_placesTimer.isActive())
        m_placesTimer.start(m_jobs.size() > placesRenewedAtOnce ? placesIntervalMs : 0);
}

void JobTableModel::renewPlaces()
{
    m_placesTimer.stop();
    if (m_places.renew(m_jobs) && !m_order.empty())
        emit dataChanged(index(0, Number), index(rowCount() - 1, Number));
}

void JobTableModel::setGates(const ClosedGates &gates)
{
    if (gates == m_cells.gates())
        return;
    m_cells.setGates(gates);
    if (!m_order.empty())
        emit dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

void JobTableModel::setPresetNames(const PresetNames &names)
{
    if (names == m_cells.presetNames())
        return;
    m_cells.setPresetNames(names);
    if (!m_order.empty())
        emit dataChanged(index(0, Preset), index(rowCount() - 1, Preset));
    emit presetNamesChanged();
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
        if (report.progress.fraction >= 0)
            job.progress = static_cast<float>(report.progress.fraction);
        m_live.report(report);
        if (m_sorting.dependsOn(JobColumns::live, false, false))
            markForSorting(*slot);
        const int row = m_rowOfSlot.at(static_cast<size_t>(*slot));
        if (row >= 0)
            changes.push_back({row, JobColumns::live});
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
        for (int column = 0; column < JobColumns::ColumnCount; ++column) {
            if ((changes[first].columns & JobColumns::bit(column)) == 0)
                continue;
            int end = column;
            while (end + 1 < JobColumns::ColumnCount
                   && (changes[first].columns & JobColumns::bit(end + 1)) != 0)
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
    updateTicking();
    renewPlaces();
    emit statesChanged();
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
            m_tally.remove(m_jobs[slot]);
            m_slotOf.remove(m_jobs[slot].id);
            m_live.remove(m_jobs[slot].id);
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
    for (Indices *slotNumbers : {&m_sorted, &m_order, &m_marked}) {
        for (int &slot : *slotNumbers)
            slot = newSlot[static_cast<size_t>(slot)];
        std::erase(*slotNumbers, -1);
    }
}

void JobTableModel::clear()
{
    beginResetModel();
    m_jobs.clear();
    m_sorted.clear();
    m_order.clear();
    m_rowOfSlot.clear();
    m_slotOf.clear();
    m_live.clear();
    m_tally = {};
    m_places.clear();
    m_marked.clear();
    m_isMarked.clear();
    m_isOrderStale = false;
    endResetModel();
    updateTicking();
    emit statesChanged();
}

} // namespace respool
