// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

namespace respool {

/// The columns of the list of jobs: which there are, and what of a row they show. Pure functions,
/// any thread.
struct JobColumns final
{
    /// In the order in which a new window shows them. The numbers are kept with a window's layout
    /// (columnlayout.cpp): count its version up when they change.
    enum Column {
        Number, ///< place in the queue
        Name,
        Status,
        Progress,
        Speed,
        Eta,
        Size,
        Priority,
        Host,
        Added,
        Finished,
        Preset,
        Destination,
        Attempts,
        Elapsed,
        Id, ///< as the terminal and logs call the job
        ColumnCount
    };

    /// Several columns: one bit each.
    using Set = unsigned;

    [[nodiscard]] static constexpr Set bit(int column)
    {
        return 1U << static_cast<unsigned>(column);
    }

    /// What a tool's report changes.
    static constexpr Set live = 1U << Progress | 1U << Speed | 1U << Eta;

    /// Whether it is written flush with the end of the line.
    [[nodiscard]] static bool isNumeric(int column);
    [[nodiscard]] static bool isShownAtFirst(int column);
    /// How wide it is at first, in letters of the usual width.
    [[nodiscard]] static int letters(int column);
    /// The columns that show what is not alike in two rows of one job.
    [[nodiscard]] static Set changed(const JobRow &before, const JobRow &after);
};

} // namespace respool
