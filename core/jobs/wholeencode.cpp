// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/wholeencode.h"

#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/products.h"
#include "core/tools/encodearguments.h"
#include "core/tools/errorclassifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace respool {

namespace {

Error incomplete()
{
    return {ErrorCode::EncodeFailed,
            QCoreApplication::translate("respool", "The conversion ended before it was done."),
            QCoreApplication::translate("respool", "Press Retry to convert it again."),
            {}};
}

/// Forces what the tool says that it has made to the disk.
Result<> keep(const Job &job, const EncodePlan &plan)
{
    QStringList names;
    for (const EncodeOutput &output : plan.outputs) {
        if (!QFileInfo(jobFolderPath(job) + u'/' + output.fileName).isFile())
            return failure(incomplete());
        names.append(output.fileName);
    }
    return syncWork(job, names);
}

} // namespace

WholeEncode::WholeEncode(const StepContext &context, const MediaInfo &source, EncodePlan plan)
    : m_context(context)
    , m_source(source)
    , m_plan(std::move(plan))
    , m_progress(source.durationSeconds)
    , m_tool(context, nullptr)
{
    connect(&m_tool, &ToolRun::processStarted, this, &EncodeWork::processStarted);
    connect(&m_tool, &ToolRun::outputLine, this, [this](const QByteArray &line) {
        if (const auto progress = m_progress.feed(line))
            emit progressed(*progress);
    });
    connect(&m_tool, &ToolRun::finished, this, &WholeEncode::handleFinished);
}

void WholeEncode::start()
{
    // What an earlier run has left of them is worth nothing.
    const auto clear = [folder = m_context.folder, outputs = m_plan.outputs] {
        for (const EncodeOutput &output : outputs)
            QFile::remove(folder + u'/' + output.fileName);
        return true;
    };
    inWorker(this, clear, [this](bool) {
        if (m_isStopping) {
            emit finished(StepOutcome::stopped());
            return;
        }
        m_tool.start(
            ToolKind::Ffmpeg,
            encodeArguments(m_plan, m_source, sourceFile(m_context.job), m_context.folder));
    });
}

void WholeEncode::stop(StepRunner::Stop how)
{
    m_isStopping = true;
    m_tool.stop(how == StepRunner::Stop::Gently ? ProcessRunner::Stop::Gently
                                                : ProcessRunner::Stop::AtOnce);
}

void WholeEncode::handleFinished(const ProcessResult &result)
{
    StepOutcome outcome;
    outcome.exitCode = result.exitCode;
    if (m_isStopping) {
        outcome.end = StepOutcome::End::Stopped;
    } else if (const auto error = m_tool.ownError(result)) {
        outcome.error = *error;
    } else if (!result.isClean()) {
        outcome.error = classifyEncodeFailure(m_tool.errorText(), result.exitCode);
    } else if (!m_progress.isEnded()) {
        outcome.error = incomplete();
    } else {
        syncOutputs(outcome);
        return;
    }
    emit finished(outcome);
}

/// What is recorded as done must be there after a power cut.
void WholeEncode::syncOutputs(const StepOutcome &ended)
{
    const auto work = [job = m_context.job, plan = m_plan] { return keep(job, plan); };
    inWorker(this, work, [this, outcome = ended](const Result<> &synced) mutable {
        if (synced)
            outcome.end = StepOutcome::End::Done;
        else
            outcome.error = synced.error();
        emit finished(outcome);
    });
}

} // namespace respool
