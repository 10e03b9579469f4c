// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QByteArray>

#include <optional>

namespace respool {

/// Reads `ffmpeg -progress pipe:1` line by line; a Progress at the end of each block. A value.
class FfmpegProgress final
{
public:
    explicit FfmpegProgress(double durationSeconds);

    [[nodiscard]] std::optional<Progress> feed(const QByteArray &line);

    /// Pictures encoded so far, of the first output; -1 where it makes none.
    [[nodiscard]] qint64 frames() const { return m_frames; }

    /// Whether the final block ("progress=end") was seen.
    [[nodiscard]] bool isEnded() const;

private:
    double m_durationSeconds;
    double m_seconds = -1;
    qint64 m_frames = -1;
    double m_speedFactor = -1;
    double m_framesPerSecond = -1;
    qint64 m_bytes = -1;
    bool m_isEnded = false;
};

} // namespace respool
