// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/finishdigest.h"

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

constexpr auto gatherTime = 3s;

} // namespace

FinishDigest::FinishDigest(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherTime);
    connect(&m_timer, &QTimer::timeout, this, &FinishDigest::tell);
}

void FinishDigest::note(const JobRow &row)
{
    if (row.state != JobState::Completed && row.state != JobState::Failed)
        return;
    if (m_completed + m_failed == 0)
        m_first = row;
    ++(row.state == JobState::Completed ? m_completed : m_failed);
    if (!m_timer.isActive())
        m_timer.start();
}

void FinishDigest::tell()
{
    const int completed = std::exchange(m_completed, 0);
    const int failed = std::exchange(m_failed, 0);
    if (completed + failed == 1) {
        const bool isCompleted = completed == 1;
        emit ready(isCompleted ? tr("Completed") : tr("Failed"),
                   isCompleted ? m_first.name
                               : tr("%1: %2", "name of a job, why it failed")
                                     .arg(m_first.name, m_first.errorText));
        return;
    }
    QStringList parts;
    if (completed > 0)
        parts.append(tr("%n job(s) completed", nullptr, completed));
    if (failed > 0)
        parts.append(tr("%n job(s) failed", nullptr, failed));
    emit ready(tr("Respool"), parts.join(QStringLiteral(", ")));
}

} // namespace respool
