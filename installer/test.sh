#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

# shellcheck source=installer/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

case "${1:-}" in
'') ;;
-h | --help)
    cat <<'TEXT'
Usage: installer/test.sh

Installs what is missing, builds Respool with its tests in build/dev and runs all of them.
TEXT
    exit 0
    ;;
*)
    printf '%s\n' "“$1” is not an option of test.sh: it takes none." >&2
    exit 2
    ;;
esac

ensure_installed build tools
build dev

cd "$root"
# Two at once: many tests run whole encodes and watch how fast something ends.
exec ctest --preset dev -j 2
