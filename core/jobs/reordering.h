// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/jobstore.h"
#include "core/jobs/scheduler.h"

#include <QList>
#include <QSet>

#include <set>

namespace respool {

/// Where jobs are moved to among those of their priority.
enum class Move { Up, Down, Top, Bottom };

/// The places that change when @p moved move, among @p places of all jobs that are not finished.
/// Those that move keep their order; up and down are one place past the next job that stays. Pure.
[[nodiscard]] QList<Arrangement> reorder(const std::set<QueuePlace> &places,
                                         const QSet<JobId> &moved, Move move);

/// The places that change when @p moved are put, in their order, before the first of the others
/// that is not before @p before (which need not be one of @p places). Who comes among jobs of
/// another priority takes theirs. Pure.
[[nodiscard]] QList<Arrangement> placeBefore(const std::set<QueuePlace> &places,
                                             const QSet<JobId> &moved, const QueuePlace &before);

} // namespace respool
