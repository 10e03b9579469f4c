// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/reordering.h"

#include <QHash>

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

/// Gives positions to @p level, jobs of one priority as they are to stand, of which @p moved are
/// new there. At either end there is room for any number; in the middle those that are there are
/// shared out anew.
void number(Places &level, const QSet<JobId> &moved)
{
    const auto isMoved = [&moved](const QueuePlace &place) { return moved.contains(place.id); };
    const auto first = std::find_if_not(level.begin(), level.end(), isMoved);
    if (first == level.end() || std::none_of(first, level.end(), isMoved)) {
        for (auto place = std::make_reverse_iterator(first); place != level.rend(); ++place) {
            if (first != level.end())
                place->position = std::prev(place)->position - 1;
        }
        return;
    }
    const auto last = std::find_if_not(level.rbegin(), level.rend(), isMoved).base();
    if (std::none_of(level.begin(), last, isMoved)) {
        for (auto place = last; place != level.end(); ++place)
            place->position = std::prev(place)->position + 1;
        return;
    }
    std::vector<qint64> positions;
    for (const QueuePlace &place : level)
        positions.push_back(place.position);
    std::sort(positions.begin(), positions.end());
    for (size_t i = 0; i < level.size(); ++i) {
        // Equal ones would be in the order of the ids.
        const bool isFree = i == 0 || positions[i] > level[i - 1].position;
        level[i].position = isFree ? positions[i] : level[i - 1].position + 1;
    }
}

/// The moved ones where they are to stand among the others, with the priority that they have there.
Places withMoved(const Places &others, const Places &moved, const QueuePlace &before)
{
    const auto below = std::lower_bound(others.cbegin(), others.cend(), before);
    Places after(others.cbegin(), below);
    for (QueuePlace place : moved) {
        if (below != others.cend())
            place.priority = std::max(place.priority, below->priority);
        if (below != others.cbegin())
            place.priority = std::min(place.priority, std::prev(below)->priority);
        after.push_back(place);
    }
    after.insert(after.end(), below, others.cend());
    return after;
}

} // namespace

QList<Arrangement> placeBefore(const std::set<QueuePlace> &places, const QSet<JobId> &moved,
                               const QueuePlace &before)
{
    Places others;
    Places movers;
    QHash<JobId, QueuePlace> old;
    for (const QueuePlace &place : places) {
        (moved.contains(place.id) ? movers : others).push_back(place);
        old.insert(place.id, place);
    }
    const Places after = withMoved(others, movers, before);
    QList<Arrangement> arranged;
    for (auto first = after.cbegin(); first != after.cend();) {
        const auto last = std::find_if(first, after.cend(), [&first](const QueuePlace &place) {
            return place.priority != first->priority;
        });
        Places level(first, last);
        number(level, moved);
        for (const QueuePlace &place : level) {
            const QueuePlace &was = old[place.id];
            if (was.priority != place.priority || was.position != place.position)
                arranged.append({place.id, place.priority, place.position});
        }
        first = last;
    }
    return arranged;
}

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
