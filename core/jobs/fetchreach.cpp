// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/fetchreach.h"

#include <utility>

namespace respool {

namespace {

// What a run has to fetch to count as one that got further: less is lost again by healing.
constexpr qint64 notableBytes = 1024LL * 1024;

} // namespace

void FetchReach::beginRun()
{
    m_first = -1;
    m_last = -1;
}

FetchReach::Step FetchReach::note(qint64 bytes)
{
    const qint64 before = std::exchange(m_last, bytes);
    const bool isAnew = bytes < before;
    if (m_first < 0 || isAnew)
        m_first = bytes;
    m_hasProgressed = m_hasProgressed || bytes - m_first >= notableBytes;
    if (isAnew)
        return Step::Anew;
    return bytes > before ? Step::Further : Step::None;
}

} // namespace respool
