// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/ffmpegprogress.h"

#include <QByteArrayView>

#include <algorithm>
#include <cmath>

namespace respool {

namespace {

/// -1 for "N/A", negative and infinite values.
double readNumber(QByteArrayView text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= 0 ? number : -1;
}

} // namespace

FfmpegProgress::FfmpegProgress(double durationSeconds)
    : m_durationSeconds(durationSeconds)
{
}

std::optional<Progress> FfmpegProgress::feed(const QByteArray &line)
{
    const qsizetype middle = line.indexOf('=');
    if (middle < 0)
        return std::nullopt;
    const QByteArrayView key = QByteArrayView(line).first(middle).trimmed();
    QByteArrayView value = QByteArrayView(line).sliced(middle + 1).trimmed();
    if (key == QByteArrayView("out_time_us")) {
        // N/A before the first packet; then the last known time stays.
        if (const double microseconds = readNumber(value); microseconds >= 0)
            m_seconds = std::max(m_seconds, microseconds / 1e6);
    } else if (key == QByteArrayView("frame")) {
        const double frames = readNumber(value);
        m_frames = frames >= 0 && frames < 9e15 ? static_cast<qint64>(frames) : -1;
    } else if (key == QByteArrayView("fps")) {
        m_framesPerSecond = readNumber(value);
    } else if (key == QByteArrayView("total_size")) {
        const double bytes = readNumber(value);
        m_bytes = bytes >= 0 && bytes < 9e15 ? static_cast<qint64>(bytes) : -1;
    } else if (key == QByteArrayView("speed")) {
        if (value.endsWith('x'))
            value.chop(1);
        m_speedFactor = readNumber(value);
    }
    if (key != QByteArrayView("progress"))
        return std::nullopt;
    m_isEnded = m_isEnded || value == QByteArrayView("end");

    Progress progress;
    progress.bytesDone = m_bytes;
    progress.speedFactor = m_speedFactor;
    progress.framesDone = m_frames;
    if (m_frames > 0 && m_framesPerSecond > 0) // it says 0 until it can tell
        progress.framesPerSecond = m_framesPerSecond;
    if (m_durationSeconds > 0 && m_seconds >= 0) {
        progress.fraction = std::min(1.0, m_seconds / m_durationSeconds);
        const double secondsLeft = std::max(0.0, m_durationSeconds - m_seconds) / m_speedFactor;
        if (m_speedFactor > 0 && secondsLeft < 1e9)
            progress.secondsLeft = std::llround(secondsLeft);
    }
    return progress;
}

bool FfmpegProgress::isEnded() const
{
    return m_isEnded;
}

} // namespace respool
