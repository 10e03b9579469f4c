// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThread>

#include <chrono>

namespace respool {

/// Measures how long the main thread's event loop lets somebody wait: a thread of its own asks
/// every millisecond and takes the time until the answer. Made and called on the main thread.
class StallWatcher final : public QThread
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StallWatcher)

public:
    struct Stall
    {
        double wallMs = 0;
        double cpuMs = 0; ///< what the main thread itself computed meanwhile
        double queuedMs = 0; ///< how long it stood ready while others had the cores
    };

    explicit StallWatcher(QObject *parent = nullptr);
    ~StallWatcher() override;

    void begin();
    void end();
    /// Forgets what was measured so far.
    void reset();

    [[nodiscard]] Stall longest() const { return m_longest; }

    /// Waits of more than 50 ms.
    [[nodiscard]] int countOver50() const { return m_countOver50; }

protected:
    void run() override;

private:
    using Clock = std::chrono::steady_clock;

    void answer(Clock::time_point asked);

    QSemaphore m_answers;
    Stall m_longest;
    int m_countOver50 = 0;
    double m_cpuBefore = 0;
    double m_queuedBefore = 0;
};

/// CPU time of the calling thread in milliseconds.
[[nodiscard]] double threadCpuMs();

/// How long the calling thread was ready to run and no core was free, in milliseconds; 0 where the
/// system does not tell.
[[nodiscard]] double threadQueuedMs();

/// CPU time of this process, all its threads, without its children, in milliseconds.
[[nodiscard]] double processCpuMs();

/// The system's monotonic clock in milliseconds, the same in all processes.
[[nodiscard]] double monotonicMs();

} // namespace respool
