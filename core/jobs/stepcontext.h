// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/jobs/workchoices.h"
#include "core/tools/toollocator.h"

#include <QUuid>

#include <chrono>

class QThreadPool;

namespace respool {

class BandwidthShares;
class JobLog;
class WorkFileStore;

/// What every step runner is given.
struct StepContext
{
    Job job;
    Step step;
    QUuid token; ///< marks this run's processes and lines
    QString folder; ///< of the job
    QString logFile;
    QString cacheFolder;
    qint64 leastFreeBytes; ///< of the disk, which the work must leave
    std::chrono::milliseconds partialBeat; ///< how often a partial file is looked at
    double chunkSeconds; ///< of encodes; 0: by the work, see chunkSeconds()
    QThreadPool &reading; ///< for long reading, which must not keep other work waiting
    const ToolLocator &tools;
    JobLog &log;
    WorkFileStore &workFiles;
    BandwidthShares &bandwidth;
    WorkChoices choices;
    QString privateFolder; ///< this run may make it, and what must not be seen by others in it
};

} // namespace respool
