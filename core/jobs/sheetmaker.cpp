// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/sheetmaker.h"

#include <algorithm>

namespace respool {

SheetMaker::SheetMaker(const ToolLocator &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
}

SheetMaker::~SheetMaker() = default;

void SheetMaker::make(const Job &job)
{
    const auto isSame = [&job](const Job &waiting) { return waiting.id == job.id; };
    if (std::any_of(m_jobs.cbegin(), m_jobs.cend(), isSame))
        return;
    m_jobs.push_back(job);
    if (m_jobs.size() == 1)
        startNext();
}

void SheetMaker::end()
{
    m_jobs.clear();
    m_run.reset();
}

void SheetMaker::startNext()
{
    if (m_jobs.empty())
        return;
    const Job &job = m_jobs.front();
    m_run = std::make_unique<SheetRun>(job, m_tools);
    connect(m_run.get(), &SheetRun::finished, this,
            [this, id = job.id](const Result<QString> &sheet) {
                m_run.release()->deleteLater(); // this is its signal
                m_jobs.pop_front();
                emit finished(id, sheet);
                startNext();
            });
    emit started(job.id, job.displayName());
    m_run->start();
}

} // namespace respool
