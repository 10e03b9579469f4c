#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzzer for some seconds each: tests/fuzz/run.sh [seconds] [fuzzer …]
# What they learn stays in build/fuzz/corpus; an input that breaks a property in build/fuzz/findings.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
seconds=${1:-60}
shift || true
if [ $# -eq 0 ]; then
    set -- linesplitter ytdlpline ffmpegprogress mediainfo filename controlprotocol errorclassifier
fi

cd "$root"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

recorded=tests/tools/data
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1}
for name in "$@"; do
    seeds=("$here/corpus/$name")
    case $name in
    linesplitter | ytdlpline) seeds+=("$recorded/ytdlp") ;;
    ffmpegprogress) seeds+=("$recorded/ffmpeg") ;;
    errorclassifier) seeds+=("$recorded/errors/download" "$recorded/errors/encode") ;;
    esac
    mkdir -p "build/fuzz/corpus/$name" build/fuzz/findings
    echo "== $name: $seconds s"
    "build/fuzz/bin/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -max_len=65536 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="build/fuzz/findings/$name-" "build/fuzz/corpus/$name" "${seeds[@]}"
done
echo "No fuzzer found anything."
