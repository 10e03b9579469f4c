// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/mp4segment.h"

#include "core/tools/codecstring.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace respool {

namespace {

constexpr qsizetype headerSize = 8;
// More than the index of any segment, less than what would hurt.
constexpr qint64 mostBoxBytes = 64LL * 1024 * 1024;

/// Reads big-endian numbers; after the end everything is 0 and isGood() false.
class BoxReader final
{
public:
    explicit BoxReader(QByteArrayView data)
        : m_rest(data)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

    void skip(qsizetype bytes)
    {
        m_isGood = m_isGood && bytes <= m_rest.size();
        m_rest = m_isGood ? m_rest.sliced(bytes) : QByteArrayView();
    }

    template <typename Number> Number read()
    {
        const QByteArrayView at = m_rest;
        skip(sizeof(Number));
        return m_isGood ? qFromBigEndian<Number>(at.data()) : Number();
    }

    /// Of a box that has versions: times are twice as wide in version 1.
    qint64 readTime(int version)
    {
        return version == 1 ? read<qint64>() : static_cast<qint64>(read<quint32>());
    }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

struct Box
{
    QByteArrayView type;
    QByteArrayView contents;
    QByteArrayView after;
};

std::optional<Box> firstBox(QByteArrayView boxes)
{
    if (boxes.size() < headerSize)
        return std::nullopt;
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(boxes.data()));
    if (size < headerSize || size > boxes.size())
        return std::nullopt;
    return Box{boxes.sliced(4, 4), boxes.sliced(headerSize, size - headerSize), boxes.sliced(size)};
}

constexpr int versionShift = 24;

/// The media time at which the last edit begins; with an empty one before it, too.
qint64 editTicks(QByteArrayView elst)
{
    BoxReader reader(elst);
    const int version = static_cast<int>(reader.read<quint32>() >> versionShift);
    const auto count = reader.read<quint32>();
    qint64 ticks = 0;
    for (quint32 i = 0; i < count && reader.isGood(); ++i) {
        reader.skip(version == 1 ? 8 : 4);
        const qint64 time = version == 1 ? reader.read<qint64>() : reader.read<qint32>();
        reader.skip(4);
        if (time >= 0)
            ticks = time;
    }
    return ticks;
}

qint64 ticksPerSecond(QByteArrayView mdhd)
{
    BoxReader reader(mdhd);
    const int version = static_cast<int>(reader.read<quint32>() >> versionShift);
    reader.skip(version == 1 ? 16 : 8);
    return reader.read<quint32>();
}

void readSampleEntry(QByteArrayView stsd, bool isVideo, InitSegment &init)
{
    constexpr qsizetype versionAndCount = 8;
    constexpr qsizetype pictureFields = 78;
    constexpr qsizetype soundFields = 28;
    constexpr qsizetype beforeSize = 24;
    constexpr qsizetype beforeChannels = 16;
    if (stsd.size() < versionAndCount)
        return;
    const auto entry = firstBox(stsd.sliced(versionAndCount));
    const qsizetype fields = isVideo ? pictureFields : soundFields;
    if (!entry || entry->contents.size() < fields)
        return;
    BoxReader reader(entry->contents);
    reader.skip(isVideo ? beforeSize : beforeChannels);
    if (isVideo) {
        init.width = reader.read<quint16>();
        init.height = reader.read<quint16>();
    } else {
        init.channels = reader.read<quint16>();
    }
    init.codec = codecString(entry->type, entry->contents.sliced(fields));
}

/// What all samples of a fragment have in common.
struct FragmentDefaults
{
    qint64 duration = 0;
    quint32 flags = 0;
};

FragmentDefaults readDefaults(QByteArrayView tfhd, const InitSegment &init)
{
    FragmentDefaults defaults{init.sampleDuration, init.sampleFlags};
    BoxReader reader(tfhd);
    const auto flags = reader.read<quint32>();
    reader.skip(4); // the track
    if ((flags & 0x01U) != 0)
        reader.skip(8); // the offset of the data
    if ((flags & 0x02U) != 0)
        reader.skip(4); // which sample entry
    if ((flags & 0x08U) != 0)
        defaults.duration = reader.read<quint32>();
    if ((flags & 0x10U) != 0)
        reader.skip(4); // the size
    if ((flags & 0x20U) != 0)
        defaults.flags = reader.read<quint32>();
    return defaults;
}

/// Takes the samples of a run over. @p time: the decoding time of the first, moved to the end.
bool readRun(QByteArrayView trun, const FragmentDefaults &defaults, qint64 &time,
             SegmentTimes &times)
{
    constexpr quint32 isNoKey = 0x10000;
    BoxReader reader(trun);
    const auto head = reader.read<quint32>();
    const auto count = reader.read<quint32>();
    if ((head & 0x01U) != 0)
        reader.skip(4); // the offset of the data
    const bool hasFirstFlags = (head & 0x04U) != 0;
    const quint32 firstFlags = hasFirstFlags ? reader.read<quint32>() : 0;
    for (quint32 i = 0; i < count && reader.isGood(); ++i) {
        const qint64 duration =
            (head & 0x100U) != 0 ? static_cast<qint64>(reader.read<quint32>()) : defaults.duration;
        if ((head & 0x200U) != 0)
            reader.skip(4); // the size
        quint32 flags = (head & 0x400U) != 0 ? reader.read<quint32>() : defaults.flags;
        if (i == 0 && hasFirstFlags)
            flags = firstFlags;
        // Unsigned in version 0, but nothing is shown two billion ticks late.
        const qint64 shown = time + ((head & 0x800U) != 0 ? reader.read<qint32>() : 0);
        if (times.samples == 0) {
            times.begin = shown;
            times.beginsWithKey = (flags & isNoKey) == 0;
        }
        times.end = std::max(times.end, shown + duration);
        ++times.samples;
        time += duration;
    }
    return reader.isGood();
}

bool readFragment(QByteArrayView traf, const InitSegment &init, SegmentTimes &times)
{
    BoxReader tfdt(boxAt(traf, "tfdt"));
    const int version = static_cast<int>(tfdt.read<quint32>() >> versionShift);
    qint64 time = tfdt.readTime(version) - init.editTicks;
    if (!tfdt.isGood())
        return false;
    const FragmentDefaults defaults = readDefaults(boxAt(traf, "tfhd"), init);
    for (auto box = firstBox(traf); box; box = firstBox(box->after)) {
        if (box->type == "trun" && !readRun(box->contents, defaults, time, times))
            return false;
    }
    return true;
}

} // namespace

QByteArrayView boxAt(QByteArrayView boxes, QByteArrayView path)
{
    const qsizetype slash = path.indexOf('/');
    const QByteArrayView type = slash < 0 ? path : path.first(slash);
    for (auto box = firstBox(boxes); box; box = firstBox(box->after)) {
        if (box->type == type)
            return slash < 0 ? box->contents : boxAt(box->contents, path.sliced(slash + 1));
    }
    return {};
}

std::optional<InitSegment> readInitSegment(QByteArrayView boxes)
{
    const QByteArrayView track = boxAt(boxes, "moov/trak");
    const QByteArrayView handler = boxAt(track, "mdia/hdlr");
    constexpr qsizetype beforeKind = 8;
    if (handler.size() < beforeKind + 4)
        return std::nullopt;
    const bool isVideo = handler.sliced(beforeKind, 4) == "vide";
    InitSegment init;
    init.ticksPerSecond = ticksPerSecond(boxAt(track, "mdia/mdhd"));
    init.editTicks = editTicks(boxAt(track, "edts/elst"));
    readSampleEntry(boxAt(track, "mdia/minf/stbl/stsd"), isVideo, init);
    BoxReader extends(boxAt(boxes, "moov/mvex/trex"));
    extends.skip(12); // version, track, sample entry
    init.sampleDuration = extends.read<quint32>();
    extends.skip(4);
    init.sampleFlags = extends.read<quint32>();
    if (init.codec.isEmpty() || init.ticksPerSecond <= 0)
        return std::nullopt;
    return init;
}

QByteArray boxesWithoutMedia(QIODevice &device)
{
    QByteArray boxes;
    for (QByteArray header = device.peek(headerSize); header.size() == headerSize;
         header = device.peek(headerSize)) {
        const auto size = static_cast<qint64>(qFromBigEndian<quint32>(header.constData()));
        const bool isMedia = header.endsWith("mdat");
        if (size < headerSize || (!isMedia && size > mostBoxBytes))
            break;
        if (isMedia)
            device.skip(size);
        else
            boxes += device.read(size);
    }
    return boxes;
}

std::optional<SegmentTimes> readSegment(QByteArrayView boxes, const InitSegment &init)
{
    SegmentTimes times;
    times.end = std::numeric_limits<qint64>::min();
    for (auto box = firstBox(boxes); box; box = firstBox(box->after)) {
        if (box->type == "moof" && !readFragment(boxAt(box->contents, "traf"), init, times))
            return std::nullopt;
    }
    return times.samples > 0 ? std::optional(times) : std::nullopt;
}

} // namespace respool
