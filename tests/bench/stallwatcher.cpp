// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallwatcher.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

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
    m_queuedBefore = threadQueuedMs();
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
    const double queued = threadQueuedMs();
    const std::chrono::duration<double, std::milli> wall = Clock::now() - asked;
    if (wall.count() > m_longest.wallMs)
        m_longest = Stall{wall.count(), cpu - m_cpuBefore, queued - m_queuedBefore};
    m_countOver50 += wall.count() > longWaitMs ? 1 : 0;
    m_cpuBefore = cpu;
    m_queuedBefore = queued;
    m_answers.release();
}

double threadCpuMs()
{
    return clockMs(CLOCK_THREAD_CPUTIME_ID);
}

double threadQueuedMs()
{
    // Two numbers in nanoseconds: time on a core, time in its queue. Opened once, on the main
    // thread.
    static const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 128> text{};
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0)
        return 0;
    const char *second = std::strchr(text.data(), ' ');
    return second ? std::strtod(second, nullptr) / 1e6 : 0;
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
