// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/chunkplan.h"
#include "core/tools/mediainfo.h"

namespace respool {

/// The first of two passes: how hard each stretch of a film is to encode, so that chunks that are
/// encoded on their own get the bits that an encode of the whole would give them. Reads the packets
/// of one quick run over the whole source, line by line. A value.
class BitShares final
{
public:
    /// @p file: absolute path.
    [[nodiscard]] static QStringList arguments(const QString &file, const ChunkPlan &chunks,
                                               int threads = 0);

    void feed(const QByteArray &line);

    /// After the run: for each chunk, its bits a second as a multiple of the whole film's.
    [[nodiscard]] QList<double> of(const ChunkPlan &chunks) const;

private:
    struct Packet
    {
        double seconds;
        qint64 bytes;
    };

    double m_tick = 0;
    QList<Packet> m_packets;
};

} // namespace respool
