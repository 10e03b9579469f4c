// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workfilestore.h"

namespace respool {

/// The records of one job, held in memory. Main thread.
class MemoryWorkFiles final : public WorkFileStore
{
public:
    Future<Result<QList<WorkFile>>> workFiles(JobId) override
    {
        return finishedFuture(Result<QList<WorkFile>>(m_files));
    }

    Future<Result<>> addWorkFiles(JobId, QList<WorkFile> files) override
    {
        m_files += files;
        return finishedFuture(Result<>());
    }

    Future<Result<>> dropWorkFiles(JobId) override
    {
        m_files.clear();
        return finishedFuture(Result<>());
    }

private:
    QList<WorkFile> m_files;
};

} // namespace respool
