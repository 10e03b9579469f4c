// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobtable.h"

#include "ui/delegates/progressdelegate.h"
#include "ui/delegates/statusdelegate.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/columnlayout.h"
#include "ui/pages/emptystate.h"
#include "ui/pages/rowdrag.h"
#include "ui/taborder.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace respool {

namespace {

constexpr int rowPadding = 12;

} // namespace

JobTable::JobTable(JobTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_jobs(model)
    , m_rowDrag(new RowDrag(*this, model))
{
    setModel(&model);
    setAccessibleName(tr("Jobs"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(JobTableModel::Progress, new ProgressDelegate(this));
    setItemDelegateForColumn(JobTableModel::Status, new StatusDelegate(this));
    setUpColumns();
    setUpDrags();
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](QPoint position) { emit menuRequested(viewport()->mapToGlobal(position)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &JobTable::openRequested);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &JobTable::updateEmptyState);
    connect(&m_jobs, &QAbstractItemModel::rowsRemoved, this, &JobTable::updateEmptyState);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, &JobTable::updateEmptyState);
    connect(&m_jobs, &JobTableModel::filterChanged, this, &JobTable::updateEmptyState);
}

void JobTable::setUpColumns()
{
    QHeaderView *rows = verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(1);
    rows->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    rows->hide();

    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsMovable(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    m_columns = new ColumnLayout(*this);
}

/// Sorted by something else, rows have no place to be dragged to; dragging selects them then.
void JobTable::setUpDrags()
{
    connect(m_rowDrag, &RowDrag::dropped, this, &JobTable::moveRequested);
    const auto update = [this] { setDragEnabled(m_jobs.isInQueueOrder()); };
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, update);
    update();
}

JobTableModel &JobTable::jobs() const
{
    return m_jobs;
}

template <typename Visit> void JobTable::visitSelected(Visit visit) const
{
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.left() > 0) // each row once: the range that has its first cell
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            visit(row);
    }
}

QList<JobId> JobTable::selectedIds(bool (*accepts)(JobState)) const
{
    std::vector<int> rows;
    visitSelected([&rows](int row) { rows.push_back(row); });
    std::sort(rows.begin(), rows.end());
    // Dragging over columns that were moved selects each row once a column.
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<JobId> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows) {
        const JobRow &job = m_jobs.job(row);
        if (!accepts || accepts(job.state))
            ids.append(job.id);
    }
    return ids;
}

std::vector<JobState> JobTable::selectedStates() const
{
    std::array<bool, EnumNames<JobState>::list.size()> has{};
    visitSelected([&](int row) { has.at(static_cast<size_t>(m_jobs.job(row).state)) = true; });
    std::vector<JobState> states;
    for (size_t state = 0; state < has.size(); ++state) {
        if (has.at(state))
            states.push_back(static_cast<JobState>(state));
    }
    return states;
}

JobId JobTable::currentId() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid())
        return m_jobs.job(current.row()).id;
    const QItemSelection selection =
        selectionModel()->selection(); // a screen reader's has no current row
    return selection.isEmpty() ? JobId{} : m_jobs.job(selection.first().top()).id;
}

void JobTable::scrollToJob(JobId id)
{
    const int row = m_jobs.rowOf(id);
    if (row >= 0)
        scrollTo(m_jobs.index(row, JobTableModel::Name));
}

bool JobTable::hasOneSelected() const
{
    const QItemSelection selection = selectionModel()->selection();
    const auto isElsewhere = [row = selection.isEmpty() ? -1 : selection.first().top()](
                                 const QItemSelectionRange &range) {
        return range.top() != row || range.bottom() != row;
    };
    return !selection.isEmpty() && std::none_of(selection.cbegin(), selection.cend(), isElsewhere);
}

void JobTable::selectJobs(const QList<JobId> &ids)
{
    QItemSelection selection;
    int first = m_jobs.rowCount();
    for (const JobId id : ids) {
        const int row = m_jobs.rowOf(id);
        if (row < 0)
            continue;
        selection.select(m_jobs.index(row, 0), m_jobs.index(row, m_jobs.columnCount() - 1));
        first = std::min(first, row);
    }
    if (selection.isEmpty())
        return;
    setCurrentIndex(m_jobs.index(first, 0));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(m_jobs.index(first, 0));
    setFocus();
}

void JobTable::setLoaded()
{
    m_isLoaded = true;
    updateEmptyState();
}

void JobTable::startDrag(Qt::DropActions)
{
    m_rowDrag->start(selectedIds(canMove));
}

void JobTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_emptyState)
        m_emptyState->setGeometry(viewport()->rect());
}

void JobTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentJobChanged(currentId());
}

void JobTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!currentIndex().isValid())
        emit currentJobChanged(currentId());
}

void JobTable::updateEmptyState()
{
    const bool isEmpty = m_isLoaded && m_jobs.rowCount() == 0;
    if (isEmpty && !m_emptyState) {
        m_emptyState = new EmptyState(viewport());
        putIntoTabOrder(*this, *m_emptyState);
        connect(m_emptyState, &EmptyState::pasteRequested, this, &JobTable::pasteRequested);
        connect(m_emptyState, &EmptyState::clearRequested, this, &JobTable::clearSearchRequested);
    }
    if (!m_emptyState)
        return;
    m_emptyState->setVisible(isEmpty);
    if (isEmpty) {
        m_emptyState->setFilter(m_jobs.jobCount() > 0 ? m_jobs.filter().description() : QString());
        m_emptyState->setGeometry(viewport()->rect());
    }
}

} // namespace respool
