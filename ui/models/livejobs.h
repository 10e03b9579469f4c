// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/progress.h"

#include <QHash>
#include <QSet>

namespace respool {

/// What only some jobs of a list have and nobody stores: how quick those at work are, and whose
/// time runs. Main thread.
class LiveJobs final
{
public:
    struct Values
    {
        double bytesPerSecond = -1;
        double speedFactor = -1;
        qint64 secondsLeft = -1;
        bool isMeasured = false; ///< the tool knows its total
        qint64 framesDone = -1;
        qint64 frames = -1;
        double framesPerSecond = -1;
    };

    /// What a tool says of a job.
    void report(const JobProgress &progress);
    /// Takes over what is new of a job. True if its speed and its time left are forgotten: they
    /// belonged to one step of a job at work.
    bool follow(const JobRow &before, const JobRow &after);
    /// The same for a job that was not known before.
    void follow(const JobRow &row);
    void remove(JobId id);
    void clear();

    /// Of a job at work; all unknown for others.
    [[nodiscard]] Values of(JobId id) const { return m_values.value(id); }

    [[nodiscard]] const QHash<JobId, Values> &all() const { return m_values; }

    /// 0…1, or -1 where the total is not known.
    [[nodiscard]] double fraction(const JobRow &row) const;
    /// Until it is done, or until it may start; -1: not known.
    [[nodiscard]] qint64 secondsLeft(const JobRow &row, qint64 nowUtcMs) const;

    /// The jobs that show a time which goes on without anybody's word.
    [[nodiscard]] const QSet<JobId> &ticking() const { return m_ticking; }

private:
    QHash<JobId, Values> m_values;
    QSet<JobId> m_ticking;
};

} // namespace respool
