// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallwatcher.h"

#include <ctime>

namespace respool {

namespace {

constexpr unsigned long intervalUs = 1000;
constexpr double longWaitMs = 50;

double clockMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

StallWatcher::StallWatcher(QObject *parent)
    : QThread(parent)
{
}

StallWatcher::~StallWatcher()
{
    end();
}

void StallWatcher::begin()
{
    reset();
    start();
}

void StallWatcher::end()
{
    requestInterruption();
    m_answers.release(); // the question that is on its way is not answered any more
    wait();
    m_answers.acquire(m_answers.available());
}

void StallWatcher::reset()
{
    m_longest = {};
    m_countOver50 = 0;
    m_cpuBefore = threadCpuMs();
}

void StallWatcher::run()
{
    while (!isInterruptionRequested()) {
        const Clock::time_point asked = Clock::now();
        QMetaObject::invokeMethod(
            this, [this, asked] { answer(asked); }, Qt::QueuedConnection);
        m_answers.acquire();
        usleep(intervalUs);
    }
}

void StallWatcher::answer(Clock::time_point asked)
{
    const double cpu = threadCpuMs();
    const std::chrono::duration<double, std::milli> wall = Clock::now() - asked;
    if (wall.count() > m_longest.wallMs)
        m_longest = Stall{wall.count(), cpu - m_cpuBefore};
    m_countOver50 += wall.count() > longWaitMs ? 1 : 0;
    m_cpuBefore = cpu;
    m_answers.release();
}

double threadCpuMs()
{
    return clockMs(CLOCK_THREAD_CPUTIME_ID);
}

double processCpuMs()
{
    return clockMs(CLOCK_PROCESS_CPUTIME_ID);
}

double monotonicMs()
{
    return clockMs(CLOCK_MONOTONIC);
}

} // namespace respool
