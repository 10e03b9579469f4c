// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/progresshub.h"

#include <chrono>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Measured: 64 tools reporting as fast as they can cost the window 4-5 % of a core at this rate.
constexpr auto visibleInterval = 250ms;
constexpr auto hiddenInterval = 1000ms;

} // namespace

ProgressHub::ProgressHub(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(visibleInterval);
    connect(&m_timer, &QTimer::timeout, this, &ProgressHub::flush);
}

void ProgressHub::report(const JobProgress &progress)
{
    m_latest.insert(progress.id, progress);
    if (!m_timer.isActive())
        m_timer.start();
}

void ProgressHub::forget(JobId id)
{
    m_latest.remove(id);
}

void ProgressHub::setVisible(bool isVisible)
{
    m_timer.setInterval(isVisible ? visibleInterval : hiddenInterval);
}

void ProgressHub::flush()
{
    if (m_latest.isEmpty())
        return;
    const QList<JobProgress> progress = m_latest.values();
    m_latest.clear();
    emit progressChanged(progress);
}

} // namespace respool
