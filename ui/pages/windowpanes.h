// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QSettings;

namespace respool {

class FilterSidebar;
class JobDetails;
class JobTable;

/// The filters, beside them the list, and below that the details of a job. Main thread.
class WindowPanes final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPanes)

public:
    /// Takes the widgets. @p settings keeps the sizes; must outlive it.
    WindowPanes(FilterSidebar *sidebar, JobTable *table, QSettings &settings,
                QWidget *parent = nullptr);

    /// Null until there are any.
    [[nodiscard]] JobDetails *details() const { return m_details; }

    /// Takes them; once, when a job is first looked at.
    void setDetails(JobDetails *details);

    /// As they were when the window was closed; the details follow when they come.
    void restore();
    void keep() const;

private:
    JobTable *m_table;
    QSettings &m_settings;
    QSplitter *m_listAndDetails;
    JobDetails *m_details = nullptr;
};

} // namespace respool
