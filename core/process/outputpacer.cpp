// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/outputpacer.h"

#include "core/process/outputpipe.h"

#include <chrono>
#include <utility>

namespace respool {

namespace {

using namespace std::chrono_literals;

// Nothing is shown more often than four times a second.
constexpr auto beatInterval = 200ms;

} // namespace

OutputPacer::OutputPacer()
{
    m_beat.setInterval(beatInterval);
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
    for (const QPointer<OutputPipe> &pipe : rested) {
        if (pipe)
            pipe->read();
    }
    if (self && m_resting.isEmpty())
        m_beat.stop();
}

} // namespace respool
