// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workfilestore.h"
#include "core/store/database.h"

namespace respool {

/// Finished intermediate files in SQLite, beside the jobs that they belong to.
class SqlWorkFileStore final : public WorkFileStore
{
public:
    explicit SqlWorkFileStore(Database &database);

    Future<Result<QList<WorkFile>>> workFiles(JobId job) override;
    Future<Result<>> addWorkFiles(JobId job, QList<WorkFile> files) override;
    Future<Result<>> dropWorkFiles(JobId job) override;

private:
    Database &m_database;
};

} // namespace respool
