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
    m_batch.note(row);
    if (m_batch.count() > 0 && !m_timer.isActive())
        m_timer.start();
}

void FinishDigest::drop()
{
    m_timer.stop();
    m_batch = {};
}

void FinishDigest::tell()
{
    emit ready(std::exchange(m_batch, {}));
}

} // namespace respool
