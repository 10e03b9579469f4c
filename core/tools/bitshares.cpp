// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/bitshares.h"

#include <algorithm>
#include <cmath>

namespace respool {

using namespace Qt::StringLiterals;

namespace {

// As x264 spreads bits ("qcomp"): what is twice as hard gets one and a half times the bits.
constexpr double compression = 0.6;
// No stretch is so easy or so hard that it should have less or more than this.
constexpr double leastShare = 0.1;
constexpr double mostShare = 10;

} // namespace

QStringList BitShares::arguments(const QString &file, const ChunkPlan &chunks, int threads)
{
    const QString base = u"%1:%2"_s.arg(chunks.timeBase.numerator).arg(chunks.timeBase.denominator);
    QStringList limit;
    if (threads > 0)
        limit << u"-threads"_s << QString::number(threads);
    // Small and quick: it is about the differences between stretches.
    return QStringList{u"-nostdin"_s, u"-hide_banner"_s, u"-v"_s, u"error"_s, u"-copyts"_s} + limit
        + mediaWalls() + QStringList{u"-i"_s,
                                     u"file:"_s + file,
                                     u"-map"_s,
                                     u"0:V:0"_s,
                                     u"-vf"_s,
                                     u"scale=-2:'trunc(min(270,ih)/2)*2',format=yuv420p"_s,
                                     u"-fps_mode"_s,
                                     u"passthrough"_s,
                                     u"-enc_time_base:v"_s,
                                     base,
                                     u"-c:v"_s,
                                     u"libx264"_s,
                                     u"-preset"_s,
                                     u"ultrafast"_s,
                                     u"-crf"_s,
                                     u"23"_s}
    + limit + QStringList{u"-f"_s, u"framecrc"_s, u"-"_s};
}

void BitShares::feed(const QByteArray &line)
{
    if (line.startsWith("#tb 0:")) {
        const QList<QByteArray> parts = line.mid(6).trimmed().split('/');
        const double denominator = parts.size() == 2 ? parts.at(1).toDouble() : 0;
        m_tick = denominator > 0 ? parts.at(0).toDouble() / denominator : 0;
        return;
    }
    // stream, decoding time, presentation time, duration, bytes, checksum
    const QList<QByteArray> fields = line.split(',');
    bool isNumber = false;
    const qint64 time = fields.value(2).trimmed().toLongLong(&isNumber);
    const qint64 bytes = fields.value(4).trimmed().toLongLong();
    if (isNumber && bytes > 0)
        m_packets.append({static_cast<double>(time) * m_tick, bytes});
}

QList<double> BitShares::of(const ChunkPlan &chunks) const
{
    const qsizetype count = chunks.chunks.size();
    // A little before the boundary still is the boundary: times were rounded on the way.
    constexpr double rounding = 0.0005;
    QList<double> begins;
    for (const Chunk &chunk : chunks.chunks)
        begins.append(chunks.timeBase.seconds(chunk.begin));
    QList<double> bytes(count, 0.0);
    double end = begins.last();
    for (const Packet &packet : m_packets) {
        const auto after =
            std::lower_bound(begins.cbegin(), begins.cend(), packet.seconds + rounding);
        const qsizetype chunk = std::max<qsizetype>(1, std::distance(begins.cbegin(), after)) - 1;
        bytes[chunk] += static_cast<double>(packet.bytes);
        end = std::max(end, packet.seconds);
    }
    QList<double> rates;
    double bits = 0;
    double seconds = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double until = begins.value(i + 1, end);
        const double length = std::max(0.001, until - begins.at(i));
        rates.append(std::pow(bytes.at(i) / length, compression));
        bits += rates.last() * length;
        seconds += length;
    }
    for (double &rate : rates)
        rate = bits > 0 ? std::clamp(rate * seconds / bits, leastShare, mostShare) : 1;
    return rates;
}

} // namespace respool
