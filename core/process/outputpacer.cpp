// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/outputpacer.h"

#include "core/process/outputpipe.h"

#include <algorithm>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Nothing is shown more often than four times a second.
constexpr auto longestPause = 200ms;
constexpr auto shortestPause = 10ms;
// Half of what the smallest pipe of our systems holds. A file that comes at 300 MB/s is reported in
// more than 64 KB of lines within the longest pause.
constexpr qsizetype fillWanted = qsizetype(32) * 1024;

} // namespace

OutputPacer::OutputPacer()
{
    m_beat.setInterval(longestPause);
    connect(&m_beat, &QTimer::timeout, this, &OutputPacer::beat);
}

void OutputPacer::rest(OutputPipe *pipe)
{
    m_resting.append(pipe);
    if (!m_beat.isActive())
        m_beat.start();
}

void OutputPacer::beat()
{
    // Who reads may be the last to hold this, and let go of it.
    const QPointer<OutputPacer> self(this);
    const auto rested = std::exchange(m_resting, {});
    qsizetype most = 0;
    for (const QPointer<OutputPipe> &pipe : rested) {
        if (pipe)
            most = std::max(most, pipe->read());
    }
    if (!self)
        return;
    const auto pause = pauseAfter(m_beat.intervalAsDuration(), most);
    if (pause != m_beat.intervalAsDuration())
        m_beat.setInterval(pause);
    if (m_resting.isEmpty())
        m_beat.stop();
}

std::chrono::milliseconds OutputPacer::pauseAfter(std::chrono::milliseconds pause, qsizetype bytes)
{
    const auto untilWanted = pause * fillWanted / std::max<qsizetype>(bytes, 1);
    return std::clamp<std::chrono::milliseconds>(untilWanted, shortestPause, longestPause);
}

} // namespace respool
