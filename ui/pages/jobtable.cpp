// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobtable.h"

#include "ui/delegates/progressdelegate.h"
#include "ui/delegates/statusdelegate.h"
#include "ui/models/jobtablemodel.h"
#include "ui/pages/emptystate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace respool {

namespace {

constexpr int rowPadding = 12;

} // namespace

JobTable::JobTable(JobTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_jobs(model)
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
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](QPoint position) { emit menuRequested(viewport()->mapToGlobal(position)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &JobTable::openRequested);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, &JobTable::updateEmptyState);
    connect(&m_jobs, &QAbstractItemModel::rowsRemoved, this, &JobTable::updateEmptyState);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, &JobTable::updateEmptyState);
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
    columns->setMinimumSectionSize(50);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    const int letter = fontMetrics().averageCharWidth();
    const std::array<int, JobTableModel::ColumnCount> letters{48, 38, 24, 13, 11, 13, 20};
    for (int column = 0; column < JobTableModel::ColumnCount; ++column)
        columns->resizeSection(column, letters.at(static_cast<size_t>(column)) * letter);
    columns->setSectionResizeMode(JobTableModel::Name, QHeaderView::Stretch);
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
        scrollTo(m_jobs.index(row, 0));
}

void JobTable::setLoaded()
{
    m_isLoaded = true;
    updateEmptyState();
}

void JobTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        return emit toggleRequested();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit openRequested();
    case Qt::Key_Delete:
        return emit removeRequested();
    case Qt::Key_F5:
        return emit retryRequested();
    default:
        // QAbstractItemView would copy the current cell; that is welcome. Pasting is the window's.
        QTableView::keyPressEvent(event);
    }
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
    if (isEmpty && !m_emptyState)
        m_emptyState = new EmptyState(viewport());
    if (!m_emptyState)
        return;
    m_emptyState->setVisible(isEmpty);
    if (isEmpty) {
        m_emptyState->setFilter(m_jobs.jobCount() > 0 ? m_jobs.filter() : QString());
        m_emptyState->setGeometry(viewport()->rect());
    }
}

} // namespace respool
