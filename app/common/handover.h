// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/invocation.h"

namespace respool {

/// The sources of a command line, relative to the current folder; prints what is refused. Blocks on
/// the disk. Any thread.
[[nodiscard]] ParsedSources readSources(const Invocation &invocation);

/// Hands the sources to the instance that holds the profile; empty: asks it to show its window.
/// Gives the ids of the jobs. Blocks until it answers.
[[nodiscard]] Result<QList<JobId>> handOver(const Invocation &invocation,
                                            const QList<ParsedSources::Source> &sources);

} // namespace respool
