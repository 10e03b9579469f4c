// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/codecstring.h"

#include "core/tools/mp4segment.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

int byteAt(QByteArrayView data, qsizetype at)
{
    return static_cast<uchar>(data.at(at));
}

/// "avc1.PPCCLL": profile, constraints and level as they are.
QString h264(QByteArrayView type, QByteArrayView avcC)
{
    constexpr qsizetype least = 4;
    if (avcC.size() < least)
        return {};
    return QString::fromLatin1(type) + '.'_L1
        + QString::fromLatin1(avcC.sliced(1, 3).toByteArray().toHex().toUpper());
}

/// "hvc1.2.4.L120.B0": profile, its compatibility with the bits turned round, tier and level, and
/// the constraint bytes up to the last that is not 0.
QString h265(QByteArrayView type, QByteArrayView hvcC)
{
    constexpr qsizetype least = 13;
    if (hvcC.size() < least)
        return {};
    const int profile = byteAt(hvcC, 1);
    const auto space = profile >> 6;
    const auto compatibility = qFromBigEndian<quint32>(hvcC.data() + 2);
    quint32 turned = 0;
    for (int bit = 0; bit < 32; ++bit)
        turned |= ((compatibility >> bit) & 1U) << (31 - bit);
    QString text = QString::fromLatin1(type) + '.'_L1;
    if (space > 0)
        text += QChar(u'A' + space - 1);
    text += QString::number(profile & 0x1f) + '.'_L1 + QString::number(turned, 16).toUpper()
        + '.'_L1 + ((profile & 0x20) != 0 ? 'H'_L1 : 'L'_L1) + QString::number(byteAt(hvcC, 12));
    qsizetype last = 11;
    while (last >= 6 && hvcC.at(last) == 0)
        --last;
    for (qsizetype i = 6; i <= last; ++i)
        text += '.'_L1 + QString::number(byteAt(hvcC, i), 16).toUpper();
    return text;
}

/// ".0.110.09.16.09.0": what the short form leaves out, where it is not the standard of old.
QString av1Colour(QByteArrayView av1C, QByteArrayView colr)
{
    constexpr qsizetype least = 11;
    if (colr.size() < least || !colr.startsWith("nclx"))
        return {};
    const auto primaries = qFromBigEndian<quint16>(colr.data() + 4);
    const auto transfer = qFromBigEndian<quint16>(colr.data() + 6);
    const auto matrix = qFromBigEndian<quint16>(colr.data() + 8);
    const int third = byteAt(av1C, 2);
    const int isFull = byteAt(colr, 10) >> 7;
    if (primaries <= 2 && transfer <= 2 && matrix <= 2 && isFull == 0)
        return {};
    return u".%1.%2%3%4.%5.%6.%7.%8"_s.arg((third >> 4) & 1)
        .arg((third >> 3) & 1)
        .arg((third >> 2) & 1)
        .arg(third & 3)
        .arg(primaries, 2, 10, '0'_L1)
        .arg(transfer, 2, 10, '0'_L1)
        .arg(matrix, 2, 10, '0'_L1)
        .arg(isFull);
}

/// "av01.0.04M.08": profile, level, tier, bits.
QString av1(QByteArrayView av1C, QByteArrayView colr)
{
    constexpr qsizetype least = 4;
    if (av1C.size() < least)
        return {};
    const int second = byteAt(av1C, 1);
    const int third = byteAt(av1C, 2);
    const bool isHighDepth = (third & 0x40) != 0;
    const int highDepth = (third & 0x20) != 0 ? 12 : 10;
    return u"av01.%1.%2%3.%4"_s.arg(second >> 5)
               .arg(second & 0x1f, 2, 10, '0'_L1)
               .arg((third & 0x80) != 0 ? 'H'_L1 : 'M'_L1)
               .arg(isHighDepth ? highDepth : 8, 2, 10, '0'_L1)
        + av1Colour(av1C, colr);
}

/// The contents of the first descriptor (ISO/IEC 14496-1) in @p data if it has this tag.
QByteArrayView descriptor(QByteArrayView data, int tag)
{
    if (data.isEmpty() || byteAt(data, 0) != tag)
        return {};
    qsizetype at = 1;
    qsizetype size = 0;
    for (int i = 0; i < 4 && at < data.size(); ++i) {
        const int byte = byteAt(data, at++);
        size = size << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            break;
    }
    return data.sliced(at, std::min(size, data.size() - at));
}

/// "mp4a.40.2": the object type, and for MPEG-4 audio the kind of it.
QString aac(QByteArrayView esds)
{
    constexpr qsizetype versionAndFlags = 4;
    constexpr qsizetype idAndFlags = 3;
    constexpr qsizetype decoderFields = 13;
    constexpr int mpeg4Audio = 0x40;
    if (esds.size() <= versionAndFlags)
        return {};
    const QByteArrayView stream = descriptor(esds.sliced(versionAndFlags), 0x03);
    if (stream.size() <= idAndFlags)
        return {};
    const QByteArrayView decoder = descriptor(stream.sliced(idAndFlags), 0x04);
    if (decoder.size() <= decoderFields)
        return {};
    const int objectType = byteAt(decoder, 0);
    const QByteArrayView specific = descriptor(decoder.sliced(decoderFields), 0x05);
    if (objectType != mpeg4Audio || specific.size() < 2)
        return {};
    int kind = byteAt(specific, 0) >> 3;
    if (kind == 31) // escaped: six bits more
        kind = 32 + ((byteAt(specific, 0) & 7) << 3 | byteAt(specific, 1) >> 5);
    return u"mp4a.%1.%2"_s.arg(objectType, 2, 16, '0'_L1).arg(kind);
}

} // namespace

QString codecString(QByteArrayView type, QByteArrayView boxes)
{
    if (type == "avc1" || type == "avc3")
        return h264(type, boxAt(boxes, "avcC"));
    if (type == "hvc1" || type == "hev1")
        return h265(type, boxAt(boxes, "hvcC"));
    if (type == "av01")
        return av1(boxAt(boxes, "av1C"), boxAt(boxes, "colr"));
    if (type == "mp4a")
        return aac(boxAt(boxes, "esds"));
    return {};
}

} // namespace respool
