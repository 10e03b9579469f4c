// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/hardwareencoder.h"

#include <algorithm>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

/// By what ffmpeg's names of such encoders end with.
QStringList families()
{
#if defined(Q_OS_MACOS)
    return {u"videotoolbox"_s};
#elif defined(Q_OS_WIN)
    return {u"nvenc"_s, u"qsv"_s};
#else
    return {u"nvenc"_s, u"qsv"_s, u"vaapi"_s};
#endif
}

/// The begin of those names; empty: no hardware has it.
QString stemOf(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::H264:
        return u"h264"_s;
    case VideoCodec::H265:
        return u"hevc"_s;
    case VideoCodec::Vp9:
        return u"vp9"_s;
    case VideoCodec::Av1:
        return u"av1"_s;
    case VideoCodec::Copy:
        break;
    }
    return {};
}

} // namespace

QStringList HardwareEncoder::deviceOptions() const
{
    // The first one that draws; a machine with several may need the user's own choice.
    if (name.endsWith("_vaapi"_L1))
        return {u"-vaapi_device"_s, u"/dev/dri/renderD128"_s};
    return {};
}

QString HardwareEncoder::uploadFilters() const
{
    return name.endsWith("_vaapi"_L1) ? u",format=nv12,hwupload"_s : QString();
}

QStringList HardwareEncoder::encoderOptions(int quality, qint64 bits) const
{
    const QStringList encoder{u"-c:v"_s, name};
    if (bits > 0)
        return encoder + QStringList{u"-b:v"_s, QString::number(bits)};
    const QString factor = QString::number(quality);
    if (name.endsWith("_nvenc"_L1))
        return encoder + QStringList{u"-rc"_s, u"vbr"_s, u"-cq"_s, factor, u"-b:v"_s, u"0"_s};
    if (name.endsWith("_qsv"_L1))
        return encoder + QStringList{u"-global_quality"_s, factor};
    if (name.endsWith("_videotoolbox"_L1)) {
        // From 1 to 100, where more is better: 23 of x264 is about 55.
        constexpr int best = 100;
        return encoder + QStringList{u"-q:v"_s, QString::number(std::max(1, best - 2 * quality))};
    }
    return encoder + QStringList{u"-qp"_s, factor};
}

QStringList HardwareEncoder::tryArguments() const
{
    constexpr int anyQuality = 24;
    return QStringList{u"-nostdin"_s, u"-hide_banner"_s, u"-v"_s, u"error"_s} + deviceOptions()
        + QStringList{u"-f"_s,  u"lavfi"_s,
                      u"-i"_s,  u"testsrc2=size=320x240:rate=25:duration=1"_s,
                      u"-vf"_s, u"format=yuv420p"_s + uploadFilters()}
    + encoderOptions(anyQuality, 0) + QStringList{u"-f"_s, u"null"_s, u"-"_s};
}

QList<HardwareEncoder> hardwareEncodersFor(VideoCodec codec)
{
    QList<HardwareEncoder> encoders;
    const QString stem = stemOf(codec);
    if (stem.isEmpty())
        return encoders;
    for (const QString &family : families())
        encoders.append({stem + '_'_L1 + family});
    return encoders;
}

} // namespace respool
