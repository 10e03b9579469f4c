// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/reordering.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace respool {

namespace {

using Places = std::vector<QueuePlace>;

QList<Arrangement> toTop(const Places &places, const QSet<JobId> &moved)
{
    QList<Arrangement> arranged;
    qint64 position = places.front().position;
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        if (moved.contains(place->id))
            arranged.prepend({place->id, place->priority, --position});
    }
    return arranged;
}

QList<Arrangement> toBottom(const Places &places, const QSet<JobId> &moved)
{
    QList<Arrangement> arranged;
    qint64 position = places.back().position;
    for (const QueuePlace &place : places) {
        if (moved.contains(place.id))
            arranged.append({place.id, place.priority, ++position});
    }
    return arranged;
}

/// One place towards the begin of the range: who stays changes places with who moves.
template <typename Iterator>
void stepForward(Iterator begin, Iterator end, const QSet<JobId> &moved)
{
    for (Iterator place = begin; place != end; ++place) {
        const bool passes =
            place != begin && moved.contains(place->id) && !moved.contains(std::prev(place)->id);
        if (passes)
            std::iter_swap(std::prev(place), place);
    }
}

QList<Arrangement> byOne(const Places &places, const QSet<JobId> &moved, Move move)
{
    Places after = places;
    if (move == Move::Up)
        stepForward(after.begin(), after.end(), moved);
    else
        stepForward(after.rbegin(), after.rend(), moved);
    QList<Arrangement> arranged;
    for (size_t i = 0; i < places.size(); ++i) {
        if (after[i].id != places[i].id)
            arranged.append({after[i].id, after[i].priority, places[i].position});
    }
    return arranged;
}

} // namespace

QList<Arrangement> reorder(const std::set<QueuePlace> &places, const QSet<JobId> &moved, Move move)
{
    QList<Arrangement> arranged;
    for (auto first = places.cbegin(); first != places.cend();) {
        const auto last = std::find_if(first, places.cend(), [&first](const QueuePlace &place) {
            return place.priority != first->priority;
        });
        const Places level(first, last);
        const bool isConcerned =
            std::any_of(level.cbegin(), level.cend(),
                        [&moved](const QueuePlace &place) { return moved.contains(place.id); });
        if (isConcerned && move == Move::Top)
            arranged += toTop(level, moved);
        else if (isConcerned && move == Move::Bottom)
            arranged += toBottom(level, moved);
        else if (isConcerned)
            arranged += byOne(level, moved, move);
        first = last;
    }
    return arranged;
}

} // namespace respool
