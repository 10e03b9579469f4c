// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/filecheck.h"

namespace respool {

namespace {

// A line a packet: a film has half a million, and telling costs more than reading one.
constexpr int linesPerProgress = 512;

} // namespace

bool isAboutTheFile(ErrorCode code)
{
    return code != ErrorCode::ToolFailed && code != ErrorCode::ToolMissing
        && code != ErrorCode::ToolStalled;
}

FileCheck::FileCheck(const StepContext &context, const Product &product, QObject *parent)
    : QObject(parent)
    , m_product(product)
    , m_tool(context, nullptr)
{
    connect(&m_tool, &ToolRun::processStarted, this, &FileCheck::processStarted);
    connect(&m_tool, &ToolRun::outputLine, this, [this](const QByteArray &line) {
        m_gate.feed(line);
        if (++m_lines % linesPerProgress == 0)
            emit progressed();
    });
    connect(&m_tool, &ToolRun::finished, this, &FileCheck::handleFinished);
}

void FileCheck::start()
{
    m_tool.start(ToolKind::Ffmpeg,
                 m_product.isPackage() ? MediaGate::playlistArguments(m_product.path)
                                       : MediaGate::arguments(m_product.path));
}

void FileCheck::stop()
{
    m_tool.stop(ProcessRunner::Stop::AtOnce);
}

double FileCheck::fraction() const
{
    const double whole = m_product.expectation.durationSeconds;
    return whole > 0 ? qBound(0.0, m_gate.secondsSeen() / whole, 1.0) : 0;
}

void FileCheck::handleFinished(const ProcessResult &result)
{
    m_exitCode = result.exitCode;
    if (const auto error = m_tool.ownError(result))
        m_facts = failure(*error);
    else
        m_facts = m_gate.judge(m_product.path, result.isClean(), m_tool.errorText(),
                               m_product.expectation);
    if (m_facts && m_product.isPackage())
        m_facts->bytes = m_product.packageBytes;
    emit finished();
}

} // namespace respool
