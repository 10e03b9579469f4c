// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobtexts.h"

#include <QHash>

namespace respool {

/// How many jobs of a list are in which state, of which host and made with which preset. Kept up by
/// each change, never counted anew. A value.
class JobTally final
{
public:
    using Counts = QHash<SharedText, int>;

    void add(const JobRow &row) { count(row, 1); }

    void remove(const JobRow &row) { count(row, -1); }

    void change(const JobRow &before, const JobRow &after);

    [[nodiscard]] const JobCounts &states() const { return m_states; }

    /// JobRow::host; only those that there are, the empty one for files.
    [[nodiscard]] const Counts &hosts() const { return m_hosts; }

    /// JobRow::preset in the same way, the empty one for what was put together by hand.
    [[nodiscard]] const Counts &presets() const { return m_presets; }

private:
    void count(const JobRow &row, int change);

    JobCounts m_states;
    Counts m_hosts;
    Counts m_presets;
};

} // namespace respool
