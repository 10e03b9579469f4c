// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace respool {

class FilterSidebar;
class JobTableModel;
class PresetLibrary;
class ToolBar;

/// Has the list show what the search and the sidebar ask for, and says so where the sidebar cannot
/// be seen. Main thread.
class ListFilter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListFilter)

public:
    /// All of them must outlive it.
    struct Parts
    {
        JobTableModel &model;
        const PresetLibrary &presets;
        ToolBar &toolBar;
        FilterSidebar &sidebar;
    };

    explicit ListFilter(const Parts &parts, QObject *parent = nullptr);

    void apply();
    /// Shows all jobs at once.
    void clear();
    /// Presets were added, renamed or removed.
    void updatePresetNames();

private:
    Parts m_parts;
    QTimer m_searchTimer; ///< runs while somebody types
};

} // namespace respool
