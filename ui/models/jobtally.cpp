// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtally.h"

namespace respool {

namespace {

void countIn(JobTally::Counts &counts, SharedText key, int change)
{
    int &count = counts[key];
    count += change;
    if (count == 0)
        counts.remove(key);
}

} // namespace

void JobTally::change(const JobRow &before, const JobRow &after)
{
    --m_states.of(before.state);
    ++m_states.of(after.state);
    if (before.host != after.host) {
        countIn(m_hosts, before.host, -1);
        countIn(m_hosts, after.host, 1);
    }
    if (before.preset != after.preset) {
        countIn(m_presets, before.preset, -1);
        countIn(m_presets, after.preset, 1);
    }
}

void JobTally::count(const JobRow &row, int change)
{
    m_states.of(row.state) += change;
    countIn(m_hosts, row.host, change);
    countIn(m_presets, row.preset, change);
}

} // namespace respool
