// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

class QIODevice;

namespace respool {

// What fragmented MP4 (ISO/IEC 14496-12, CMAF) with one track tells of itself. Values; any bytes
// may come in.

/// From the part that comes before all segments ("init.mp4").
struct InitSegment
{
    QString codec{}; ///< as RFC 6381 has it: "avc1.64001F", "mp4a.40.2"
    int width = 0; ///< of pictures
    int height = 0;
    int channels = 0; ///< of sound
    qint64 ticksPerSecond = 0;
    qint64 editTicks = 0; ///< media time that is shown as 0
    qint64 sampleDuration = 0; ///< ticks, where a fragment does not tell
    quint32 sampleFlags = 0; ///< the same
};

/// From a segment itself. Times are ticks, as they are shown.
struct SegmentTimes
{
    qint64 begin = 0; ///< of the first sample in the segment
    qint64 end = 0; ///< of the last one to be shown
    qint64 samples = 0;
    bool beginsWithKey = false;
};

/// Nothing where @p boxes is not what a track of pictures or sound begins with, or has a codec that
/// HLS does not take.
[[nodiscard]] std::optional<InitSegment> readInitSegment(QByteArrayView boxes);

/// All of the boxes but the media itself; the rest of the device is only skipped.
[[nodiscard]] QByteArray boxesWithoutMedia(QIODevice &device);
/// @p boxes: from boxesWithoutMedia(). Nothing where there is no fragment in it.
[[nodiscard]] std::optional<SegmentTimes> readSegment(QByteArrayView boxes,
                                                      const InitSegment &init);

/// The contents of the first box at @p path ("moov/trak/mdia"); empty: it is not there.
[[nodiscard]] QByteArrayView boxAt(QByteArrayView boxes, QByteArrayView path);

} // namespace respool
