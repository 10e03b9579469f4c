// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/proberunner.h"

#include "core/base/crashpoint.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/products.h"
#include "core/tools/filehead.h"
#include "core/tools/mediainfo.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace respool {

namespace {

// Far above any real description; a file that makes ffprobe talk without end is no video.
constexpr qsizetype longestDescription = 8LL * 1024 * 1024;

/// Gives the version of the file that is going to be read.
Result<QString> prepare(const Job &job)
{
    if (auto made = prepareJobFolder(job); !made)
        return failure(made.error());
    const QString file = sourceFile(job);
    if (!QFileInfo(file).isFile()) {
        return failure(
            ErrorCode::SourceMissing,
            QCoreApplication::translate("respool", "The file “%1” is not there any more.")
                .arg(file),
            QCoreApplication::translate("respool", "Put it back, then press Retry."));
    }
    return sourceVersion(file);
}

/// A sentence that says what a file is instead of media; empty: nothing sure.
QString whyNoMedia(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return QCoreApplication::translate("respool", "The file is empty.");
    if (isPlainText(path))
        return QCoreApplication::translate("respool", "The file is text, not a video.");
    return {};
}

} // namespace

ProbeRunner::ProbeRunner(const StepContext &context)
    : m_context(context)
    , m_tool(context, nullptr)
{
    connect(&m_tool, &ToolRun::processStarted, this, &StepRunner::processStarted);
    connect(&m_tool, &ToolRun::outputLine, this, [this](const QByteArray &line) {
        if (m_json.size() < longestDescription)
            m_json += line + '\n';
    });
    connect(&m_tool, &ToolRun::finished, this, &ProbeRunner::handleToolFinished);
}

void ProbeRunner::start()
{
    const auto work = [job = m_context.job] { return prepare(job); };
    inWorker(this, work, [this](const Result<QString> &prepared) {
        if (!prepared) {
            emit finished(StepOutcome::failed(prepared.error()));
        } else if (m_isStopping) {
            emit finished(StepOutcome::stopped());
        } else {
            m_sourceVersion = *prepared;
            m_tool.start(ToolKind::Ffprobe, ffprobeArguments(sourceFile(m_context.job)));
        }
    });
}

void ProbeRunner::stop(Stop)
{
    m_isStopping = true;
    m_tool.stop(ProcessRunner::Stop::AtOnce);
}

void ProbeRunner::handleToolFinished(const ProcessResult &result)
{
    StepOutcome outcome;
    if (m_isStopping) {
        outcome.end = StepOutcome::End::Stopped;
    } else if (const auto error = m_tool.mediaError(result)) {
        outcome.error = *error;
    } else if (const Result<MediaInfo> info = parseFfprobe(m_json); !info) {
        outcome.error = info.error();
    } else {
        outcome.end = StepOutcome::End::Done;
        outcome.checkpoint = info->toJson();
        outcome.checkpoint.insert(sourceKey, m_sourceVersion);
        outcome.bytes = info->bytes;
    }
    outcome.exitCode = result.exitCode;
    if (outcome.error && outcome.error->code == ErrorCode::MediaDamaged)
        lookAtFile(outcome);
    else
        finish(outcome);
}

/// To ffprobe everything that is no media is damaged media.
void ProbeRunner::lookAtFile(const StepOutcome &outcome)
{
    const auto work = [path = sourceFile(m_context.job)] { return whyNoMedia(path); };
    inWorker(this, work, [this, outcome](const QString &sentence) {
        StepOutcome told = outcome;
        if (!sentence.isEmpty()) {
            told.error = Error{ErrorCode::NotAVideo, sentence,
                               QCoreApplication::translate(
                                   "respool", "Check that the source is a video or a sound file."),
                               outcome.error->detail};
        }
        finish(told);
    });
}

void ProbeRunner::finish(const StepOutcome &outcome)
{
    RESPOOL_CRASH_POINT("probe_finished");
    emit finished(outcome);
}

} // namespace respool
