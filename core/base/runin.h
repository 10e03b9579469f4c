// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <tuple>
#include <type_traits>
#include <utility>

namespace respool {

/// What @p work makes on a thread of @p pool. Any thread.
template <typename Work> Future<std::invoke_result_t<Work>> runIn(QThreadPool &pool, Work work)
{
    using Made = std::invoke_result_t<Work>;
    const Promise<Made> promise;
    std::ignore = QtConcurrent::run(&pool, [promise, work = std::move(work)]() mutable {
        if constexpr (std::is_void_v<Made>) {
            work();
            promise.finish();
        } else {
            promise.finish(work());
        }
    });
    return promise.future();
}

/// The same on a thread of the pool that all share, which has as few as there are cores.
template <typename Work> Future<std::invoke_result_t<Work>> runInWorker(Work work)
{
    return runIn(*QThreadPool::globalInstance(), std::move(work));
}

} // namespace respool
