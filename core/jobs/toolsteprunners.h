// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/bandwidthshares.h"
#include "core/jobs/joblog.h"
#include "core/jobs/partialguard.h"
#include "core/jobs/startgates.h"
#include "core/jobs/steprunner.h"
#include "core/jobs/workchoices.h"
#include "core/tools/toollocator.h"

#include <QThreadPool>

namespace respool {

class WorkFileStore;

/// Makes the runners that do the real work. Owned by the application; main thread.
class ToolStepRunners final : public StepRunnerFactory
{
public:
    /// @p logs: folder of the jobs' logs; @p cache: for tools that keep one.
    ToolStepRunners(QString logs, QString cache, WorkFileStore &workFiles);
    /// Waits for folders that are being deleted and for files that are being read.
    ~ToolStepRunners() override;

    [[nodiscard]] std::unique_ptr<StepRunner> make(const Job &job, const Step &step,
                                                   const QUuid &token) override;
    [[nodiscard]] Future<void> discardWork(const QList<Job> &jobs) override;
    [[nodiscard]] bool hasTools() const override;
    void setExpectedDownloads(int count) override;

    [[nodiscard]] ToolLocator &tools() { return m_tools; }

    /// Where what others must not see lies while this session runs; what a killed one left is
    /// deleted by the next.
    [[nodiscard]] QString privateFolder() const { return m_private; }

    /// By folder: where the volume that it is on is mounted when it is there.
    void setVolumes(const QHash<QString, QString> &volumes) { m_volumes = volumes; }

    /// What downloads and encodes must leave free on their disk.
    void setLeastFree(qint64 bytes) { m_leastFree = bytes; }

    /// How often downloads look at what has come in; see PartialGuard.
    void setPartialBeat(std::chrono::milliseconds beat) { m_partialBeat = beat; }

    /// How long the chunks of encodes are; 0: by the work.
    void setChunkSeconds(double seconds) { m_chunkSeconds = seconds; }

    /// For the steps that start from now on.
    void setChoices(const WorkChoices &choices) { m_choices = choices; }

    /// For what else goes to the network in their stead.
    [[nodiscard]] const WorkChoices &choices() const { return m_choices; }

    /// Bytes a second for all downloads together; 0: no limit. See BandwidthShares.
    void setBandwidth(qint64 bytesPerSecond) { m_bandwidth.setLimit(bytesPerSecond); }

private:
    QString m_logs;
    QString m_cache;
    QString m_private; ///< folder of what others must not see, of this session
    WorkFileStore &m_workFiles;
    QHash<QString, QString> m_volumes;
    qint64 m_leastFree = standardLeastFree;
    std::chrono::milliseconds m_partialBeat = PartialGuard::standardBeat;
    double m_chunkSeconds = 0;
    WorkChoices m_choices;
    BandwidthShares m_bandwidth;
    ToolLocator m_tools;
    JobLog m_log;
    QThreadPool m_cleaning; ///< one thread: cleaning up never takes the disk from working
    QThreadPool m_reading; ///< one thread, for the same reason
};

} // namespace respool
