// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tools/frametimes.h"

#include <QJsonObject>

#include <optional>

namespace respool {

/// A stretch of the source that is encoded by a run of its own. Times are ticks of the source.
struct Chunk
{
    qint64 begin = 0; ///< of its first picture
    qint64 key = 0; ///< where decoding begins for it, at or before begin
    qint64 nextKey = 0; ///< the one after that; key again when there is none
    qint64 frames = 0;

    friend bool operator==(const Chunk &, const Chunk &) = default;
};

/// How an encode is cut up so that it can go on where it stopped: each chunk is known by the
/// source's own timestamps, so the same chunk comes out of any run. A value; made once, stored
/// before the work begins.
struct ChunkPlan
{
    TimeBase timeBase;
    qint64 containerStartUs = 0;
    QList<Chunk> chunks; ///< in order, without holes
    /// For each chunk, its bits a second as a multiple of the whole film's; empty: all alike.
    QList<double> shares;

    [[nodiscard]] qint64 frames() const;
    /// Of the first picture of the chunk after it; nothing for the last.
    [[nodiscard]] std::optional<qint64> endOf(qsizetype chunk) const;
    /// Microseconds by which an input is moved so that the chunk begins at 0, where that is exact.
    [[nodiscard]] std::optional<qint64> exactShiftUs(qsizetype chunk) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where the JSON is not a whole plan.
    [[nodiscard]] static std::optional<ChunkPlan> fromJson(const QJsonObject &json);

    friend bool operator==(const ChunkPlan &, const ChunkPlan &) = default;
};

/// Cuts at a keyframe where one lies within half to one and a half of @p seconds, so that nothing
/// is decoded twice; else at the picture next to it. No tiny last chunk. Pure. @p times without a
/// flaw.
[[nodiscard]] ChunkPlan planChunks(const FrameTimes &times, double seconds);

} // namespace respool
