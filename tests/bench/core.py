# SPDX-License-Identifier: GPL-3.0-or-later
"""store, process: what the parts below cost beside the bare thing."""

from common import Row, figures


def store(context):
    found = figures([context.program("bench_store"), context.fresh("store")],
                    env=context.environment())
    yield Row("store: 10,000 jobs added, until they are durable", found["add_10000_ms"], "ms",
              None, 0)
    yield Row("store: … of that in the calling thread", found["add_call_ms"], "ms", None, 1)
    yield Row("store: 100,000 rows read in chunks of 1,000", found["rows_100000_ms"], "ms", None,
              0)
    yield Row("store: … the slowest chunk", found["rows_chunk_worst_ms"], "ms", None, 1)
    yield Row("store: save(), until it is durable, median", found["save_ms"])
    yield Row("store: … 99th percentile", found["save_p99_ms"], "ms")
    yield Row("store: one row updated by plain SQLite, median", found["plain_save_ms"], "ms")
    yield Row("store: ratio of save() to that", found["save_ms"] / found["plain_save_ms"])
    yield Row("store: 1,000 save() at once", found["burst_1000_ms"], "ms", None, 0)
    yield Row("store: … commits for them", found["burst_commits"], "", None, 0)


def process(context):
    found = figures([context.program("bench_process")], env=context.environment())
    yield Row("process: start() under the warden, median", found["start_ms"], "ms")
    yield Row("process: … the slowest of 100", found["start_worst_ms"], "ms")
    yield Row("process: bare QProcess::start(), median", found["bare_start_ms"], "ms")
    yield Row("process: ratio", found["start_ms"] / found["bare_start_ms"])
    yield Row("process: /bin/true from start to end under the warden", found["whole_ms"], "ms")
    yield Row("process: … bare", found["bare_whole_ms"], "ms")
