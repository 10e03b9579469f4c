#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/bench/run.sh [NAME…]: builds build/release with the benchmark programs and runs the named
# benchmarks, or all. RESPOOL_BUILD names another build folder. See README.md.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${RESPOOL_BUILD:-$root/build/release}

for program in cmake ninja python3; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is missing: run installer/test.sh first, it installs what a build needs." >&2
        exit 1
    fi
done
# Also where the folder is there: start.sh configures it without tests.
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DRESPOOL_BUILD_TESTS=ON >&2
cmake --build "$build" --target bench_programs >&2
exec python3 "$here/bench.py" --build "$build" "$@"
