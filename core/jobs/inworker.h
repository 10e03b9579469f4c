// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/runin.h"

#include <utility>

namespace respool {

/// The threads of inPatientWorker(). What runs there at the end of the program is waited for only
/// for a moment. Any thread.
[[nodiscard]] QThreadPool &patientPool();

/// Runs @p work on a thread of the pool, and @p then with its result on the thread of @p context,
/// as whenDone() does.
template <typename Work, typename Then> void inWorker(QObject *context, Work work, Then then)
{
    whenDone(runInWorker(std::move(work)), context, std::move(then));
}

/// The same for what may wait for long or for ever, such as a question about a folder on a drive
/// that does not answer, and for what reads as much as people point at: jobs need inWorker()'s
/// threads, which are as few as there are cores.
template <typename Work, typename Then> void inPatientWorker(QObject *context, Work work, Then then)
{
    whenDone(runIn(patientPool(), std::move(work)), context, std::move(then));
}

} // namespace respool
