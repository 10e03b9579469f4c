// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/wholeencode.h"

#include "core/jobs/inworker.h"
#include "core/jobs/products.h"
#include "core/tools/encodearguments.h"
#include "core/tools/errorclassifier.h"

#include <QCoreApplication>
#include <QFile>

namespace respool {

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
        outcome.error = Error{
            ErrorCode::EncodeFailed,
            QCoreApplication::translate("respool", "The conversion ended before it was done."),
            QCoreApplication::translate("respool", "Press Retry to convert it again."),
            {}};
    } else {
        outcome.end = StepOutcome::End::Done;
    }
    emit finished(outcome);
}

} // namespace respool
