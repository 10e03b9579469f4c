// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/startgates.h"
#include "ui/models/jobcolumns.h"
#include "ui/models/jobfilter.h"
#include "ui/models/livejobs.h"

#include <QLocale>

#include <utility>

namespace respool {

/// What the cells of the list say of a job, and the numbers that they are sorted by. Main thread.
class JobCells final
{
public:
    /// The lesser stands above, ascending; the second decides where the first is alike.
    using Key = std::pair<double, double>;

    /// @p live must outlive it.
    explicit JobCells(const LiveJobs &live);

    [[nodiscard]] QString text(const JobRow &job, int column) const;
    /// More than the cell can show, as HTML; often nothing.
    [[nodiscard]] QString toolTip(const JobRow &job, int column) const;

    /// The text of a row that a column is sorted by, if it is one that rows have in common.
    [[nodiscard]] static std::optional<SharedText> sharedText(const JobRow &job, int column);
    /// That text as people read it.
    [[nodiscard]] QString readable(SharedText text, int column) const;
    /// What any other column but the name is sorted by.
    /// Column -1: the order in which the queue takes jobs.
    [[nodiscard]] Key key(const JobRow &job, int column) const;

    [[nodiscard]] const ClosedGates &gates() const { return m_gates; }

    void setGates(const ClosedGates &gates) { m_gates = gates; }

    [[nodiscard]] const PresetNames &presetNames() const { return m_presetNames; }

    void setPresetNames(const PresetNames &names) { m_presetNames = names; }

private:
    [[nodiscard]] double speedKey(const JobRow &job) const;
    [[nodiscard]] static qint64 elapsedMs(const JobRow &job);

    const LiveJobs &m_live;
    QLocale m_locale;
    ClosedGates m_gates;
    PresetNames m_presetNames;
};

} // namespace respool
