// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/jobs/scheduler.h"

#include <QTableView>

#include <vector>

namespace respool {

class ColumnLayout;
class EmptyState;
class JobTableModel;
class RowDrag;

/// The list of jobs: columns, keys, and what to say while there is nothing in it. Main thread.
class JobTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobTable)

public:
    explicit JobTable(JobTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] JobTableModel &jobs() const;

    [[nodiscard]] ColumnLayout &columns() const { return *m_columns; }

    /// The selected jobs in the order shown, or those of them that @p accepts.
    [[nodiscard]] QList<JobId> selectedIds(bool (*accepts)(JobState) = nullptr) const;
    /// The states among the selected jobs, each once.
    [[nodiscard]] std::vector<JobState> selectedStates() const;
    /// The job the keyboard stands on, else the first selected one, or an invalid id.
    [[nodiscard]] JobId currentId() const;
    /// Whether exactly one job is selected.
    [[nodiscard]] bool hasOneSelected() const;
    void scrollToJob(JobId id);
    /// Selects those of @p ids that are shown, and goes to the first.
    void selectJobs(const QList<JobId> &ids);
    /// The list is complete: if there is nothing in it, that is no longer only for a moment.
    void setLoaded();

signals:
    /// A row was double-clicked.
    void openRequested();
    void menuRequested(const QPoint &globalPosition);
    void currentJobChanged(respool::JobId id);
    /// Rows were dragged: see JobCommands::moveBefore().
    void moveRequested(const QList<respool::JobId> &ids, const respool::QueuePlace &before);
    /// Of what lies over an empty list.
    void pasteRequested();
    void clearSearchRequested();

protected:
    void startDrag(Qt::DropActions supportedActions) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    template <typename Visit> void visitSelected(Visit visit) const;
    void setUpColumns();
    void setUpDrags();
    void updateEmptyState();

    JobTableModel &m_jobs;
    ColumnLayout *m_columns = nullptr;
    EmptyState *m_emptyState = nullptr; ///< made when there is nothing to show
    RowDrag *m_rowDrag;
    bool m_isLoaded = false;
};

} // namespace respool
