// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/encodepace.h"

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

// What comes after the last picture, joining, takes about this share of the time.
constexpr double pictureShare = 0.98;
// Before, the pace says more of the start of the tool than of the work.
constexpr double leastSeconds = 2;

} // namespace

EncodePace::EncodePace(qint64 frames, double mediaSeconds)
    : m_frames(frames)
    , m_mediaSeconds(mediaSeconds)
{
}

void EncodePace::begin(qint64 framesDone)
{
    m_before = framesDone;
    m_clock.start();
}

Progress EncodePace::at(qint64 framesDone) const
{
    return at(framesDone, m_clock.isValid() ? static_cast<double>(m_clock.elapsed()) / 1000 : 0);
}

Progress EncodePace::at(qint64 framesDone, double seconds) const
{
    Progress progress;
    if (m_frames <= 0)
        return progress;
    progress.frames = m_frames;
    progress.framesDone = std::clamp<qint64>(framesDone, 0, m_frames);
    const auto done = static_cast<double>(progress.framesDone);
    const auto whole = static_cast<double>(m_frames);
    progress.fraction = done / whole * pictureShare;
    const double inThisRun = done - static_cast<double>(m_before);
    if (seconds < leastSeconds || inThisRun <= 0)
        return progress;
    const double perSecond = inThisRun / seconds;
    progress.secondsLeft = std::llround((whole - done) / perSecond);
    progress.framesPerSecond = perSecond;
    if (m_mediaSeconds > 0)
        progress.speedFactor = perSecond * m_mediaSeconds / whole;
    return progress;
}

} // namespace respool
