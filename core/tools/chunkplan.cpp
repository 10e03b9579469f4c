// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools/chunkplan.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace respool {

namespace {

using Position = QList<qint64>::const_iterator;

const QLatin1String timeBaseKey("time_base");
const QLatin1String startKey("container_start_us");
const QLatin1String chunksKey("chunks");
const QLatin1String sharesKey("shares");

/// The first picture of the chunk after the one that begins at @p begin.
Position cutAfter(const FrameTimes &times, Position begin, double seconds)
{
    const auto after = [&times](qint64 from, double distance) {
        const double ticks = distance * static_cast<double>(times.timeBase.denominator)
            / static_cast<double>(times.timeBase.numerator);
        return from + static_cast<qint64>(std::llround(ticks));
    };
    const qint64 wanted = after(*begin, seconds);
    const auto first =
        std::lower_bound(times.keys.cbegin(), times.keys.cend(), after(*begin, seconds / 2));
    const auto last = std::upper_bound(first, times.keys.cend(), after(*begin, seconds * 3 / 2));
    // A chunk that is longer than wanted has another keyframe in it: rather somewhat shorter.
    const auto distance = [wanted](qint64 key) {
        return key > wanted ? 2 * (key - wanted) : wanted - key;
    };
    const auto nearest = std::min_element(
        first, last, [distance](qint64 a, qint64 b) { return distance(a) < distance(b); });
    const qint64 cut = nearest != last && *nearest > *begin ? *nearest : wanted;
    const auto found = std::lower_bound(std::next(begin), times.times.cend(), cut);
    const bool isTinyRest =
        found != times.times.cend() && times.times.last() < after(*found, seconds / 3);
    return isTinyRest ? times.times.cend() : found;
}

Chunk chunkOf(const FrameTimes &times, Position begin, Position end)
{
    Chunk chunk;
    chunk.begin = *begin;
    chunk.frames = std::distance(begin, end);
    const auto next = std::upper_bound(times.keys.cbegin(), times.keys.cend(), chunk.begin);
    chunk.key = next != times.keys.cbegin() ? *std::prev(next) : chunk.begin;
    chunk.nextKey = next != times.keys.cend() ? *next : chunk.key;
    return chunk;
}

} // namespace

qint64 ChunkPlan::frames() const
{
    return std::accumulate(chunks.cbegin(), chunks.cend(), qint64(0),
                           [](qint64 sum, const Chunk &chunk) { return sum + chunk.frames; });
}

std::optional<qint64> ChunkPlan::endOf(qsizetype chunk) const
{
    if (chunk + 1 < chunks.size())
        return chunks.at(chunk + 1).begin;
    return std::nullopt;
}

std::optional<qint64> ChunkPlan::exactShiftUs(qsizetype chunk) const
{
    const qint64 begin = chunks.at(chunk).begin;
    const qint64 shift = -timeBase.microseconds(begin);
    return timeBase.ticks(shift) == -begin ? std::optional(shift) : std::nullopt;
}

QJsonObject ChunkPlan::toJson() const
{
    QJsonArray list;
    for (const Chunk &chunk : chunks)
        list.append(QJsonArray{chunk.begin, chunk.key, chunk.nextKey, chunk.frames});
    QJsonArray rates;
    for (const double share : shares)
        rates.append(share);
    return {{timeBaseKey, QJsonArray{timeBase.numerator, timeBase.denominator}},
            {startKey, containerStartUs},
            {chunksKey, list},
            {sharesKey, rates}};
}

std::optional<ChunkPlan> ChunkPlan::fromJson(const QJsonObject &json)
{
    ChunkPlan plan;
    const QJsonArray base = json.value(timeBaseKey).toArray();
    plan.timeBase = {base.at(0).toInteger(), base.at(1).toInteger()};
    plan.containerStartUs = json.value(startKey).toInteger();
    for (const auto value : json.value(chunksKey).toArray()) {
        const QJsonArray item = value.toArray();
        const Chunk chunk{item.at(0).toInteger(), item.at(1).toInteger(), item.at(2).toInteger(),
                          item.at(3).toInteger()};
        const bool isInOrder = plan.chunks.isEmpty() || plan.chunks.last().begin < chunk.begin;
        if (item.size() != 4 || chunk.frames <= 0 || !isInOrder)
            return std::nullopt;
        plan.chunks.append(chunk);
    }
    for (const auto share : json.value(sharesKey).toArray())
        plan.shares.append(share.toDouble());
    if (!plan.shares.isEmpty() && plan.shares.size() != plan.chunks.size())
        return std::nullopt;
    if (!plan.timeBase.isValid() || plan.chunks.isEmpty())
        return std::nullopt;
    return plan;
}

ChunkPlan planChunks(const FrameTimes &times, double seconds)
{
    ChunkPlan plan;
    plan.timeBase = times.timeBase;
    plan.containerStartUs = times.containerStartUs;
    for (auto begin = times.times.cbegin(); begin != times.times.cend();) {
        const auto end = cutAfter(times, begin, seconds);
        plan.chunks.append(chunkOf(times, begin, end));
        begin = end;
    }
    return plan;
}

} // namespace respool
