// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/sqlconnection.h"

#include <QSet>

#include <optional>

namespace respool {

/// Fills an empty database with the jobs of a damaged one and, where that cannot be read, with
/// those of a backup. A job that can be read in the damaged file is newer there than in any backup;
/// one that is missing there, where the file can be read, was removed by the user and stays
/// removed. Both files are of one lineage: the same id is the same job. For any one thread.
class Salvage final
{
    Q_DISABLE_COPY_MOVE(Salvage)

public:
    explicit Salvage(SqlConnection &target);

    /// Paths; @p backup may be empty, @p damaged may be missing or anything. An error only if the
    /// target cannot be written.
    [[nodiscard]] Result<> merge(const QString &damaged, const QString &backup);

    [[nodiscard]] qint64 salvaged() const { return m_salvaged; }

    [[nodiscard]] qint64 restored() const { return m_restored; }

    [[nodiscard]] qint64 lost() const { return m_lost; }

    [[nodiscard]] bool isLossKnown() const { return m_isLossKnown; }

private:
    /// What a walk over the jobs of a file found.
    struct Found
    {
        QSet<qint64> readable;
        std::optional<QSet<qint64>> existing; ///< by an index; nothing if none can be read
        qint64 gapBegin = 0; ///< ids in [gapBegin, gapEnd) may have been there, unreadable
        qint64 gapEnd = 0;
    };

    [[nodiscard]] Found survey(SqlConnection &source) const;
    [[nodiscard]] Result<> copyAll(SqlConnection *damaged, SqlConnection *backup);
    [[nodiscard]] Result<bool> copyJob(SqlConnection &source, qint64 id, bool mayLackSteps);
    [[nodiscard]] Result<> copyAttempts(SqlConnection &source, JobId job);
    [[nodiscard]] Result<> keepSequence(SqlConnection *damaged, SqlConnection *backup);

    SqlConnection &m_target;
    qint64 m_salvaged = 0;
    qint64 m_restored = 0;
    qint64 m_lost = 0;
    bool m_isLossKnown = true;
};

} // namespace respool
