// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outputformat.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace respool {

/// An encoder in hardware, and what ffmpeg has to be told to use it. Whether one is there and works
/// only a try can tell: drivers promise more than they keep. A value; from ffmpeg's documentation
/// of each encoder.
struct HardwareEncoder
{
    QString name; ///< as ffmpeg calls it: "h264_vaapi"; empty: none

    [[nodiscard]] bool isUsed() const { return !name.isEmpty(); }

    /// Before the input.
    [[nodiscard]] QStringList deviceOptions() const;
    /// Behind a picture's other filters: ",format=nv12,hwupload", or nothing.
    [[nodiscard]] QString uploadFilters() const;
    /// -c:v and the rate. @p quality: a constant rate factor, or @p bits a second where that is
    /// more than 0.
    [[nodiscard]] QStringList encoderOptions(int quality, qint64 bits) const;
    /// One second of pictures encoded into nothing.
    [[nodiscard]] QStringList tryArguments() const;

    friend bool operator==(const HardwareEncoder &, const HardwareEncoder &) = default;
};

/// What this system may have for a codec, the best first.
[[nodiscard]] QList<HardwareEncoder> hardwareEncodersFor(VideoCodec codec);

} // namespace respool
