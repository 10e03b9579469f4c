// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/verbqueue.h"

#include <utility>

namespace respool {

void VerbQueue::enqueue(std::function<void()> verb)
{
    m_verbs.push_back(std::move(verb));
    if (!m_isRunning)
        runNext();
}

void VerbQueue::done()
{
    // In a turn of its own: what a verb has let go of may start before the next takes hold of it.
    QMetaObject::invokeMethod(this, &VerbQueue::runNext, Qt::QueuedConnection);
}

void VerbQueue::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    if (!m_isRunning && !m_verbs.empty())
        runNext();
}

void VerbQueue::runNext()
{
    m_isRunning = m_isEnabled && !m_verbs.empty();
    if (!m_isRunning) {
        emit idle();
        return;
    }
    const auto verb = std::move(m_verbs.front());
    m_verbs.pop_front();
    verb();
}

} // namespace respool
