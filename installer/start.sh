#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

# shellcheck source=installer/lib/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

usage() {
    cat <<'TEXT'
Usage: installer/start.sh [--sample] [--] [ADDRESS|FILE…]

Installs what is missing, builds Respool and opens its window with these jobs in it.
Without a display the jobs run in this terminal.

  --sample     makes a short clip with FFmpeg and converts it to 360p and 720p: needs no network
  -h, --help   shows this text
  --           what follows is an address or a file, whatever it begins with
TEXT
}

has_display() {
    [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Fedora's own FFmpeg comes without the H.264 encoder that conversions use.
can_convert() {
    case "$(ffmpeg -hide_banner -encoders 2>/dev/null)" in
    *libx264*) return 0 ;;
    *) return 1 ;;
    esac
}

# Makes the sample clip once; a broken-off attempt leaves nothing under its name.
make_sample() { # FOLDER
    local clip="$1/Sample clip.mp4"
    [ -e "$clip" ] && return
    say "Making a sample clip in $1"
    mkdir -p "$1"
    ffmpeg -nostdin -hide_banner -loglevel error -y \
        -f lavfi -i testsrc2=size=1920x1080:rate=25:duration=6 \
        -f lavfi -i sine=frequency=440:sample_rate=48000:duration=6 \
        -c:v libx264 -preset veryfast -pix_fmt yuv420p -c:a aac -movflags +faststart \
        "$1/unfinished.mp4" \
        || give_up 'FFmpeg could not make the sample clip: the lines above say why.'
    mv "$1/unfinished.mp4" "$clip"
}

is_sample=no
are_options_over=no
sources=()
for argument in "$@"; do
    if [ "$are_options_over" = yes ]; then
        sources+=("$argument")
        continue
    fi
    case "$argument" in
    -h | --help)
        usage
        exit 0
        ;;
    --sample) is_sample=yes ;;
    --) are_options_over=yes ;;
    -*)
        printf '%s\n' "“$argument” is not an option of start.sh; put “--” before an address that begins with “-”." >&2
        exit 2
        ;;
    *) sources+=("$argument") ;;
    esac
done
if [ "$is_sample" = yes ] && [ ${#sources[@]} -gt 0 ]; then
    printf '%s\n' '“--sample” makes its own clip: leave out the addresses and files.' >&2
    exit 2
fi

ensure_installed build tools
build release -DRESPOOL_BUILD_TESTS=OFF

if ! can_convert; then
    no_encoder='This FFmpeg has no H.264 encoder (libx264), so it can download but not convert; on Fedora, RPM Fusion has the complete FFmpeg (https://rpmfusion.org).'
    [ "$is_sample" = no ] || give_up "$no_encoder"
    say "$no_encoder"
fi

respool=$root/build/release/bin/respool
# The caller's folder is still the current one, so relative files keep their meaning.
options=()
if [ "$is_sample" = yes ]; then
    sample=${XDG_CACHE_HOME:-$HOME/.cache}/respool/sample
    make_sample "$sample"
    options=(--resolutions '360p,720p' --to "$sample")
    sources=("$sample/Sample clip.mp4")
    say "The converted clips will be in $sample"
fi
if has_display; then
    exec "$respool" ${options[@]+"${options[@]}"} -- ${sources[@]+"${sources[@]}"}
fi
say 'There is no display, so Respool works in this terminal.'
exec "$respool" run ${options[@]+"${options[@]}"} -- ${sources[@]+"${sources[@]}"}
