// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/toolsteprunners.h"

#include "core/base/runin.h"
#include "core/jobs/downloadrunner.h"
#include "core/jobs/encoderunner.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/proberunner.h"
#include "core/jobs/publishrunner.h"
#include "core/jobs/stepcontext.h"
#include "core/jobs/verifyrunner.h"

#include <QDir>

namespace respool {

namespace {

/// What sessions before this one left because they were killed. Blocks.
void removeOtherFolders(const QString &folder)
{
    const QFileInfo own(folder);
    const QDir all(own.path());
    for (const QString &name : all.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (name != own.fileName())
            QDir(all.filePath(name)).removeRecursively();
    }
}

} // namespace

ToolStepRunners::ToolStepRunners(QString logs, QString cache, WorkFileStore &workFiles)
    : m_logs(std::move(logs))
    , m_cache(std::move(cache))
    , m_private(
          QStringLiteral("%1/private/%2").arg(m_cache, QUuid::createUuid().toString(QUuid::Id128)))
    , m_workFiles(workFiles)
{
    m_cleaning.setMaxThreadCount(1);
    m_reading.setMaxThreadCount(1);
    m_cleaning.start([folder = m_private] { removeOtherFolders(folder); });
}

ToolStepRunners::~ToolStepRunners()
{
    m_cleaning.waitForDone();
    m_reading.waitForDone();
}

std::unique_ptr<StepRunner> ToolStepRunners::make(const Job &job, const Step &step,
                                                  const QUuid &token)
{
    const QString logFile =
        QStringLiteral("%1/%2.log").arg(m_logs, job.uuid.toString(QUuid::WithoutBraces));
    StepContext context{job,
                        step,
                        token,
                        jobFolderPath(job),
                        logFile,
                        m_cache,
                        m_leastFree,
                        m_partialBeat,
                        m_chunkSeconds,
                        m_reading,
                        m_tools,
                        m_log,
                        m_workFiles,
                        m_bandwidth,
                        m_choices,
                        m_private + u'/' + token.toString(QUuid::Id128)};
    context.job.volumeRoot = m_volumes.value(job.spec.destination);
    switch (step.kind) {
    case StepKind::Download:
        return std::make_unique<DownloadRunner>(context);
    case StepKind::Probe:
        return std::make_unique<ProbeRunner>(context);
    case StepKind::Encode:
        return std::make_unique<EncodeRunner>(context);
    case StepKind::Verify:
        return std::make_unique<VerifyRunner>(context);
    case StepKind::Publish:
        return std::make_unique<PublishRunner>(context);
    }
    Q_UNREACHABLE();
}

Future<void> ToolStepRunners::discardWork(const QList<Job> &jobs)
{
    return runIn(m_cleaning, [jobs] {
        for (const Job &job : jobs)
            deleteJobFolder(job);
    });
}

void ToolStepRunners::setExpectedDownloads(int count)
{
    m_bandwidth.setExpected(count);
}

bool ToolStepRunners::hasTools() const
{
    return m_tools.find(ToolKind::YtDlp) && m_tools.find(ToolKind::Ffmpeg)
        && m_tools.find(ToolKind::Ffprobe);
}

} // namespace respool
