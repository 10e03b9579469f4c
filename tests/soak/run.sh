#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/soak/run.sh [rounds] [seed]: builds build/dev and kills Respool so often (500 times) while it
# works through a growing list of jobs. Ends at the first thing that does not hold; the seed that it
# prints brings the same jobs and times back. RESPOOL_BUILD names another build folder.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${RESPOOL_BUILD:-$root/build/dev}

if [ ! -f "$build/CMakeCache.txt" ]; then
    cmake -S "$root" --preset dev >&2
fi
cmake --build "$build" --target respool_soak >&2
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
exec "$build/bin/respool_soak" "${1:-500}" ${2:+"$2"}
