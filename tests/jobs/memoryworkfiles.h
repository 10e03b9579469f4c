// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workfilestore.h"

namespace respool {

/// The records of one job, held in memory. Main thread.
class MemoryWorkFiles final : public WorkFileStore
{
public:
    QFuture<Result<QList<WorkFile>>> workFiles(JobId) override
    {
        return QtFuture::makeReadyFuture(Result<QList<WorkFile>>(m_files));
    }

    QFuture<Result<>> addWorkFiles(JobId, QList<WorkFile> files) override
    {
        m_files += files;
        return QtFuture::makeReadyFuture(Result<>());
    }

    QFuture<Result<>> dropWorkFiles(JobId) override
    {
        m_files.clear();
        return QtFuture::makeReadyFuture(Result<>());
    }

private:
    QList<WorkFile> m_files;
};

} // namespace respool
