// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/wholeencode.h"

#include "core/jobs/inworker.h"
#include "core/jobs/products.h"
#include "core/jobs/workfiles.h"
#include "core/tools/encodearguments.h"

namespace respool {

WholeEncode::WholeEncode(const StepContext &context, const MediaInfo &source, EncodePlan plan)
    : m_context(context)
    , m_source(source)
    , m_plan(std::move(plan))
    , m_task(context, m_plan.fileNames(), nullptr)
{
    connect(&m_task, &EncodeTask::processStarted, this, &EncodeWork::processStarted);
    connect(&m_task, &EncodeTask::progressed, this, &EncodeWork::progressed);
    connect(&m_task, &EncodeTask::finished, this, &WholeEncode::handleTaskFinished);
}

void WholeEncode::start()
{
    const auto clear = [folder = m_context.folder] { return sortOutWorkFiles(folder, {}); };
    inWorker(this, clear, [this](const QList<WorkFile> &) {
        if (m_isStopping) {
            emit finished(StepOutcome::stopped());
            return;
        }
        EncodeTask::Expectation expectation;
        expectation.mediaSeconds = m_source.durationSeconds;
        m_task.start(
            encodeArguments(m_plan, m_source, sourceFile(m_context.job), m_task.partials()),
            expectation);
    });
}

void WholeEncode::stop(StepRunner::Stop how)
{
    m_isStopping = true;
    m_task.stop(how);
}

void WholeEncode::handleTaskFinished()
{
    StepOutcome outcome;
    outcome.exitCode = m_task.exitCode();
    if (m_task.files())
        outcome.end = StepOutcome::End::Done;
    else if (m_isStopping)
        outcome.end = StepOutcome::End::Stopped;
    else
        outcome.error = m_task.files().error();
    emit finished(outcome);
}

} // namespace respool
