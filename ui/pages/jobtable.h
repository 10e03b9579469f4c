// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

#include <QTableView>

#include <vector>

namespace respool {

class EmptyState;
class JobTableModel;

/// The list of jobs: columns, keys, and what to say while there is nothing in it. Main thread.
class JobTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobTable)

public:
    explicit JobTable(JobTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] JobTableModel &jobs() const;
    /// The selected jobs in the order shown, or those of them that @p accepts.
    [[nodiscard]] QList<JobId> selectedIds(bool (*accepts)(JobState) = nullptr) const;
    /// The states among the selected jobs, each once.
    [[nodiscard]] std::vector<JobState> selectedStates() const;
    /// The job the keyboard stands on, else the first selected one, or an invalid id.
    [[nodiscard]] JobId currentId() const;
    void scrollToJob(JobId id);
    /// The list is complete: if there is nothing in it, that is no longer only for a moment.
    void setLoaded();

signals:
    void toggleRequested();
    void openRequested();
    void removeRequested();
    void retryRequested();
    void menuRequested(const QPoint &globalPosition);
    void currentJobChanged(respool::JobId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    template <typename Visit> void visitSelected(Visit visit) const;
    void setUpColumns();
    void updateEmptyState();

    JobTableModel &m_jobs;
    EmptyState *m_emptyState = nullptr; ///< made when there is nothing to show
    bool m_isLoaded = false;
};

} // namespace respool
