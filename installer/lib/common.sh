# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What start.sh, test.sh and .ci/run share: installing what is missing, and building. Runs with
# bash 3.2, which is what macOS has.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

say() {
    printf '%s\n' "$*"
}

# Ends with a sentence for people.
give_up() {
    printf '%s\n' "$*" >&2
    exit 1
}

package_manager() {
    if [ "$(uname -s)" = Darwin ]; then
        echo brew
    elif command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        echo apt
    elif command -v dnf >/dev/null; then
        echo dnf
    elif command -v pacman >/dev/null; then
        echo pacman
    else
        echo unknown
    fi
}

# needs MANAGER PURPOSE: one need a line, "COMMAND PACKAGE". The package is missing when no such
# command is found; where COMMAND is "-", when the package itself is not installed. So a compiler or
# a yt-dlp that came from elsewhere is used as it is.
needs() {
    case "$1/$2" in
    apt/build)
        printf '%s\n' 'c++ g++' 'cmake cmake' 'ninja ninja-build' '- qt6-base-dev' \
            '- qt6-base-dev-tools' '- qt6-tools-dev' '- qt6-tools-dev-tools' '- qt6-l10n-tools' \
            '- qt6-svg-dev' '- libqt6svg6' '- libqt6sql6-sqlite' '- qt6-qpa-plugins' \
            '- qt6-translations-l10n' '- libexpected-dev' '- libgl-dev'
        ;;
    apt/tools)
        printf '%s\n' 'ffmpeg ffmpeg' 'ffprobe ffmpeg' 'yt-dlp yt-dlp' '- ca-certificates'
        ;;
    apt/checks)
        printf '%s\n' 'clang-format clang-format' 'clang-tidy clang-tidy'
        ;;
    dnf/build)
        printf '%s\n' 'c++ gcc-c++' 'cmake cmake' 'ninja ninja-build' '- qt6-qtbase-devel' \
            '- qt6-qttools-devel' '- qt6-linguist' '- qt6-qtsvg-devel' '- qt6-qttranslations' \
            '- expected-devel' '- mesa-libGL-devel'
        ;;
    dnf/tools)
        printf '%s\n' 'ffmpeg ffmpeg-free' 'ffprobe ffmpeg-free' 'yt-dlp yt-dlp'
        ;;
    dnf/checks)
        printf '%s\n' 'clang-format clang-tools-extra' 'clang-tidy clang-tools-extra'
        ;;
    pacman/build)
        printf '%s\n' 'c++ gcc' 'cmake cmake' 'ninja ninja' '- qt6-base' '- qt6-svg' '- qt6-tools' \
            '- qt6-translations' '- tl-expected'
        ;;
    pacman/tools)
        printf '%s\n' 'ffmpeg ffmpeg' 'ffprobe ffmpeg' 'yt-dlp yt-dlp'
        ;;
    pacman/checks)
        printf '%s\n' 'clang-format clang' 'clang-tidy clang'
        ;;
    brew/build)
        printf '%s\n' 'cmake cmake' 'ninja ninja' '- qt' '- tl-expected'
        ;;
    brew/tools)
        printf '%s\n' 'ffmpeg ffmpeg' 'ffprobe ffmpeg' 'yt-dlp yt-dlp'
        ;;
    brew/checks)
        printf '%s\n' 'clang-format llvm' 'clang-tidy llvm'
        ;;
    esac
}

is_installed() { # MANAGER PACKAGE
    case "$1" in
    apt) [ "$(dpkg-query -W -f='${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --quiet "$2" ;;
    pacman) pacman -Qq "$2" >/dev/null 2>&1 ;;
    brew) [ -d "$(brew --prefix)/opt/$2" ] ;;
    esac
}

# The packages that are missing, each once, separated by spaces.
missing_packages() { # MANAGER PURPOSE…
    local manager=$1 purpose program package missing=' '
    shift
    for purpose in "$@"; do
        while read -r program package; do
            case "$missing" in *" $package "*) continue ;; esac
            if [ "$program" = - ]; then
                is_installed "$manager" "$package" && continue
            else
                command -v "$program" >/dev/null && continue
            fi
            missing="$missing$package "
        done <<<"$(needs "$manager" "$purpose")"
    done
    missing=${missing# }
    printf '%s' "${missing% }"
}

install_command() { # MANAGER PACKAGES: as somebody would type it
    case "$1" in
    apt) echo "apt-get update && apt-get install $2" ;;
    dnf) echo "dnf install $2" ;;
    pacman) echo "pacman -Syu $2" ;;
    brew) echo "brew install $2" ;;
    esac
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

run_installation() { # MANAGER PACKAGE…
    local manager=$1
    shift
    case "$manager" in
    apt)
        # A stale list is no reason to stop: the install says what is really missing.
        as_root apt-get update -q || true
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "$@"
        ;;
    dnf) as_root dnf install -y --setopt=install_weak_deps=False "$@" ;;
    pacman) as_root pacman -S --needed --noconfirm "$@" ;;
    brew) brew install "$@" ;;
    esac
}

# Installs what the purposes need and this machine lacks; asks the package manager for nothing when
# everything is there.
ensure_installed() { # PURPOSE…
    local manager missing
    manager=$(package_manager)
    if [ "$manager" = unknown ]; then
        ensure_known_by_hand
        return
    fi
    if [ "$manager" = brew ]; then
        xcode-select -p >/dev/null 2>&1 \
            || give_up 'Respool needs a compiler: run “xcode-select --install”, then start again.'
        command -v brew >/dev/null \
            || give_up 'Respool installs what it needs with Homebrew: install it from https://brew.sh, then start again.'
    fi
    missing=$(missing_packages "$manager" "$@")
    [ -n "$missing" ] || return 0
    if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        give_up "Packages are missing and there is no sudo here: run as root “$(install_command "$manager" "$missing")”, then start again."
    fi
    say "Respool installs these packages: $missing"
    # The list is words without spaces or wildcards: split it.
    # shellcheck disable=SC2086
    run_installation "$manager" $missing \
        || give_up "The packages could not be installed: see whether the network is there, or run “$(install_command "$manager" "$missing")” as root yourself, then start again."
    hash -r
    missing=$(missing_packages "$manager" "$@")
    [ -z "$missing" ] \
        || give_up "The package manager reports success, but these are still missing: $missing."
}

# On a system whose packages are not known here only commands can be looked for.
ensure_known_by_hand() {
    local program missing=''
    for program in c++ cmake ninja ffmpeg ffprobe yt-dlp; do
        command -v "$program" >/dev/null || missing="$missing $program"
    done
    [ -z "$missing" ] \
        || give_up "Respool does not know this system’s packages; please install a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (base, svg, tools, SQLite driver), tl-expected, FFmpeg and yt-dlp, then start again (not found:$missing)."
}

# is_at_least HAVE WANTED, for versions of two numbers or more.
is_at_least() {
    local have_major have_minor wanted_major wanted_minor
    IFS=. read -r have_major have_minor _ <<<"$1.0"
    IFS=. read -r wanted_major wanted_minor _ <<<"$2.0"
    [ "$have_major" -gt "$wanted_major" ] \
        || { [ "$have_major" -eq "$wanted_major" ] && [ "$have_minor" -ge "$wanted_minor" ]; }
}

ensure_versions() {
    local version
    version=$(cmake --version | sed -n '1s/[^0-9]*//p')
    is_at_least "$version" 3.25 \
        || give_up "CMake $version is too old: Respool needs 3.25 (Debian 12, Ubuntu 24.04 or newer have it)."
    if command -v qmake6 >/dev/null; then
        version=$(qmake6 -query QT_VERSION)
        is_at_least "$version" 6.4 \
            || give_up "Qt $version is too old: Respool needs 6.4 (Debian 12, Ubuntu 24.04 or newer have it)."
    fi
}

# Builds a preset. Further arguments go to the configuration.
build() { # PRESET [-DNAME=VALUE…]
    local preset=$1
    shift
    ensure_versions
    if [ "$(package_manager)" = brew ]; then
        set -- "$@" "-DCMAKE_PREFIX_PATH=$(brew --prefix)"
    fi
    say "Building Respool in build/$preset"
    mkdir -p "$root/build/$preset"
    local log=$root/build/$preset/configure.log
    if ! (cd "$root" && cmake --preset "$preset" "$@") >"$log" 2>&1; then
        cat "$log" >&2
        give_up 'The build could not be prepared: the lines above say what is missing.'
    fi
    (cd "$root" && cmake --build --preset "$preset") \
        || give_up 'The build failed: the lines above say where.'
}
