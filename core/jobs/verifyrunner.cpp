// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/verifyrunner.h"

#include "core/jobs/inworker.h"
#include "core/jobs/jobfolder.h"
#include "core/jobs/planner.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace respool {

namespace {

/// That the folder of the tool's temporary files is there, and the files to be looked at.
Result<> prepare(const Job &job, const QList<Product> &products)
{
    if (auto made = prepareJobFolder(job); !made)
        return made;
    for (const Product &product : products) {
        if (!QFileInfo(product.path).isFile()) {
            return failure(
                ErrorCode::SourceMissing,
                QCoreApplication::translate("respool", "The file “%1” is not there any more.")
                    .arg(product.path),
                QCoreApplication::translate("respool", "Press Retry to make it again."));
        }
    }
    return {};
}

} // namespace

VerifyRunner::VerifyRunner(const StepContext &context)
    : m_context(context)
    , m_products(productsOf(context.job))
{
}

void VerifyRunner::start()
{
    const auto work = [job = m_context.job, products = m_products] {
        return prepare(job, products);
    };
    inWorker(this, work, [this](const Result<> &prepared) {
        if (m_isStopping)
            finish(StepOutcome::End::Stopped);
        else if (!prepared)
            finish(StepOutcome::End::Failed, prepared.error());
        else
            checkNext();
    });
}

void VerifyRunner::stop(Stop)
{
    m_isStopping = true;
    if (m_tool)
        m_tool->stop(ProcessRunner::Stop::AtOnce);
}

void VerifyRunner::checkNext()
{
    ++m_current;
    if (m_current == m_products.size()) {
        finish(StepOutcome::End::Done);
        return;
    }
    m_gate = MediaGate();
    m_tool = new ToolRun(m_context, this);
    connect(m_tool, &ToolRun::processStarted, this, &StepRunner::processStarted);
    connect(m_tool, &ToolRun::outputLine, this, &VerifyRunner::handleLine);
    connect(m_tool, &ToolRun::finished, this, &VerifyRunner::handleToolFinished);
    m_tool->start(ToolKind::Ffmpeg, MediaGate::arguments(m_products.at(m_current).path));
}

void VerifyRunner::handleLine(const QByteArray &line)
{
    m_gate.feed(line);
    const double whole = m_products.at(m_current).expectation.durationSeconds;
    if (whole <= 0)
        return;
    Progress progress;
    const double ofThis = qBound(0.0, m_gate.secondsSeen() / whole, 1.0);
    progress.fraction =
        (static_cast<double>(m_current) + ofThis) / static_cast<double>(m_products.size());
    emit progressed(progress);
}

void VerifyRunner::handleToolFinished(const ProcessResult &result)
{
    ToolRun *tool = m_tool;
    m_tool = nullptr;
    tool->deleteLater();
    m_exitCode = result.exitCode;
    if (m_isStopping) {
        finish(StepOutcome::End::Stopped);
        return;
    }
    if (const auto error = tool->ownError(result)) {
        finish(StepOutcome::End::Failed, error);
        return;
    }
    const Product &product = m_products.at(m_current);
    const Result<MediaFacts> facts =
        m_gate.judge(product.path, result.isClean(), tool->errorText(), product.expectation);
    if (!facts) {
        finish(StepOutcome::End::Failed, facts.error());
        return;
    }
    m_bytes += facts->bytes;
    m_facts.append(QJsonObject{{labelKey, product.label}, {durationKey, facts->durationSeconds}});
    checkNext();
}

void VerifyRunner::finish(StepOutcome::End end, const std::optional<Error> &error)
{
    StepOutcome outcome;
    outcome.end = end;
    outcome.error = error;
    outcome.exitCode = m_exitCode;
    if (end == StepOutcome::End::Done) {
        outcome.checkpoint.insert(factsKey, m_facts);
        outcome.bytes = m_bytes;
    } else if (error && m_current >= 0 && m_current < m_products.size()) {
        outcome.checkpoint.insert(damagedKey, QJsonArray{m_products.at(m_current).label});
    }
    emit finished(outcome);
}

} // namespace respool
