// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encoderunner.h"

#include "core/base/crashpoint.h"
#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/joblog.h"
#include "core/jobs/products.h"
#include "core/tools/errorclassifier.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace respool {

namespace {

/// The folder without what an earlier run of this step wrote into it.
Result<> prepare(const Job &job, const EncodePlan &plan)
{
    if (auto made = prepareJobFolder(job); !made)
        return made;
    for (const EncodeOutput &output : plan.outputs)
        QFile::remove(jobFolderPath(job) + u'/' + output.fileName);
    return {};
}

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

EncodeRunner::EncodeRunner(const StepContext &context)
    : m_context(context)
    , m_source(MediaInfo::fromJson(context.job.step(StepKind::Probe)->checkpoint))
    , m_progress(m_source.durationSeconds)
    , m_tool(context, nullptr)
{
    connect(&m_tool, &ToolRun::processStarted, this, &StepRunner::processStarted);
    connect(&m_tool, &ToolRun::outputLine, this, &EncodeRunner::handleLine);
    connect(&m_tool, &ToolRun::finished, this, &EncodeRunner::handleToolFinished);
}

void EncodeRunner::start()
{
    const Result<EncodePlan> plan = planEncode(m_source, m_context.job.spec.renditions);
    if (!plan) {
        QMetaObject::invokeMethod(
            this, [this, error = plan.error()] { emit finished(StepOutcome::failed(error)); },
            Qt::QueuedConnection);
        return;
    }
    m_plan = *plan;
    for (const QString &note : m_plan.notes)
        m_context.log.append(m_context.logFile, note);
    const auto work = [job = m_context.job, made = m_plan] { return prepare(job, made); };
    inWorker(this, work, [this](const Result<> &prepared) {
        if (!prepared) {
            emit finished(StepOutcome::failed(prepared.error()));
        } else if (m_isStopping) {
            emit finished(StepOutcome::stopped());
        } else {
            m_tool.start(
                ToolKind::Ffmpeg,
                encodeArguments(m_plan, m_source, sourceFile(m_context.job), m_context.folder));
        }
    });
}

void EncodeRunner::stop(Stop how)
{
    m_isStopping = true;
    m_tool.stop(how == Stop::Gently ? ProcessRunner::Stop::Gently : ProcessRunner::Stop::AtOnce);
}

void EncodeRunner::handleLine(const QByteArray &line)
{
    if (const auto progress = m_progress.feed(line))
        emit progressed(*progress);
}

QJsonObject EncodeRunner::checkpoint() const
{
    QJsonArray outputs;
    for (const EncodeOutput &output : m_plan.outputs) {
        outputs.append(QJsonObject{{labelKey, output.label}, {fileKey, output.fileName}});
    }
    QJsonObject checkpoint{{outputsKey, outputs}};
    if (!m_plan.notes.isEmpty())
        checkpoint.insert(notesKey, QJsonArray::fromStringList(m_plan.notes));
    return checkpoint;
}

void EncodeRunner::handleToolFinished(const ProcessResult &result)
{
    m_exitCode = result.exitCode;
    StepOutcome outcome;
    if (m_isStopping) {
        outcome.end = StepOutcome::End::Stopped;
    } else if (const auto error = m_tool.ownError(result)) {
        outcome.error = *error;
    } else if (!result.isClean()) {
        outcome.error = classifyEncodeFailure(m_tool.errorText(), result.exitCode);
    } else if (!m_progress.isEnded()) {
        outcome.error = incomplete();
    } else {
        syncOutputs();
        return;
    }
    finish(outcome);
}

/// What is recorded as done must be there after a power cut.
void EncodeRunner::syncOutputs()
{
    const auto work = [job = m_context.job, made = m_plan] { return keep(job, made); };
    inWorker(this, work, [this](const Result<> &synced) {
        StepOutcome outcome;
        if (synced) {
            outcome.end = StepOutcome::End::Done;
            outcome.checkpoint = checkpoint();
        } else {
            outcome.error = synced.error();
        }
        finish(outcome);
    });
}

void EncodeRunner::finish(const StepOutcome &outcome)
{
    StepOutcome told = outcome;
    told.exitCode = m_exitCode;
    RESPOOL_CRASH_POINT("encode_finished");
    emit finished(told);
}

} // namespace respool
