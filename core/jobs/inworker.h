// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"

#include <QtConcurrentRun>

#include <utility>

namespace respool {

/// Runs @p work on a thread of the pool, and @p then with its result on the thread of @p context,
/// as whenDone() does.
template <typename Work, typename Then> void inWorker(QObject *context, Work work, Then then)
{
    whenDone(QtConcurrent::run(std::move(work)), context, std::move(then));
}

} // namespace respool
