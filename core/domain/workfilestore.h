// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace respool {

/// A finished file in a job's folder that later work is made of: a chunk of an encode, its sound.
struct WorkFile
{
    QString name; ///< inside the folder
    qint64 bytes = 0;
    QByteArray digest; ///< of its contents

    friend bool operator==(const WorkFile &, const WorkFile &) = default;
};

/// Which files of an encode are done: what is recorded here need not be made again. As JobStore:
/// every call returns at once, futures of writes are ready after the commit. Main thread.
class WorkFileStore
{
public:
    WorkFileStore() = default;
    WorkFileStore(const WorkFileStore &) = delete;
    WorkFileStore &operator=(const WorkFileStore &) = delete;
    virtual ~WorkFileStore() = default;

    [[nodiscard]] virtual Future<Result<QList<WorkFile>>> workFiles(JobId job) = 0;
    /// Records files that are whole and synced, all or none; in place of others of their names. The
    /// job has got further by that (Job::crashes).
    [[nodiscard]] virtual Future<Result<>> addWorkFiles(JobId job, QList<WorkFile> files) = 0;
    [[nodiscard]] virtual Future<Result<>> dropWorkFiles(JobId job) = 0;
};

} // namespace respool
