# SPDX-License-Identifier: GPL-3.0-or-later
"""What all benchmarks share: where things are, how they are run and measured."""

import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time

TICKS = os.sysconf("SC_CLK_TCK")


class Missing(Exception):
    """Something that a benchmark needs is not on this machine; says what to install."""


class Row:
    """One line of the table. A limit of None: for information."""

    def __init__(self, name, value, unit="", limit=None, digits=2):
        self.name = name
        self.value = value
        self.unit = unit
        self.limit = limit
        self.digits = digits

    def isMet(self):
        return self.limit is None or round(self.value, self.digits) <= self.limit

    def text(self):
        measured = f"{self.value:.{self.digits}f} {self.unit}".strip()
        limit = "" if self.limit is None else f"{self.limit:g} {self.unit}".strip()
        verdict = "" if self.limit is None else ("ok" if self.isMet() else "MISSED")
        return f"{self.name:<72} {measured:>12}  {limit:>10}  {verdict}".rstrip()


class Context:
    """One run of the benchmarks: the build under test and a folder of its own to work in."""

    def __init__(self, build, folder, rounds):
        self.build = build
        self.folder = folder
        self.rounds = rounds
        self._count = 0

    def program(self, name):
        path = os.path.join(self.build, "bin", name)
        if not os.access(path, os.X_OK):
            raise Missing(f"{path} is not built: build the target bench_programs")
        return path

    def fresh(self, name):
        """A new empty folder."""
        self._count += 1
        path = os.path.join(self.folder, f"{self._count:03}-{name}")
        os.makedirs(path)
        return path

    def environment(self, **changes):
        """Of a user without settings: nothing of the real one is read or written."""
        home = os.path.join(self.folder, "home")
        os.makedirs(home, mode=0o700, exist_ok=True)
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("XDG_", "QT_", "RESPOOL_", "DBUS_", "WAYLAND_"))}
        for name in ("RESPOOL_YTDLP", "RESPOOL_FFMPEG", "RESPOOL_FFPROBE"):
            if name in os.environ:
                kept[name] = os.environ[name]
        return {**kept, "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8",
                "QT_LOGGING_RULES": "respool.*.info=false", **changes}


def tool(name, package=None, variable=None):
    """The path of a program, or a clear word about what is missing."""
    path = os.environ.get(variable or "") or shutil.which(name)
    if not path:
        raise Missing(f"{name} is missing: install the package {package or name}")
    return path


def timed(command, **options):
    """Runs a command to its end in a session of its own: (seconds, CPU seconds of itself alone, of
    its tree). What it says is shown only when it fails."""
    with tempfile.TemporaryFile() as said:
        return timedInto(said, command, **options)


def timedInto(said, command, **options):
    begun = time.monotonic()
    process = subprocess.Popen(command, stdout=said, stderr=said, start_new_session=True,
                               **options)
    # Left a zombie for a moment: its own CPU time, without its children, can still be read.
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    seconds = time.monotonic() - begun
    own = cpuSeconds(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        said.seek(0)
        text = said.read()[-2000:].decode(errors="replace")
        raise RuntimeError(f"{command[0]} ended with exit code {process.returncode}: {text}")
    return seconds, own, usage.ru_utime + usage.ru_stime


def cpuSeconds(pid):
    """CPU time of a process, all its threads, without its children."""
    with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def wakeups(pid):
    """How often the threads of a process have gone to sleep: each wake-up ends in that."""
    count = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status", encoding="utf-8") as file:
            for line in file:
                if line.startswith("voluntary_ctxt_switches:"):
                    count += int(line.split()[1])
    return count


def memory(pid):
    """(RSS, PSS) in MB of 1,000,000 bytes. PSS counts pages shared with others by their share."""
    sizes = {}
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        for line in file:
            words = line.split()
            if words[0] in ("Rss:", "Pss:"):
                sizes[words[0]] = int(words[1]) * 1024 / 1e6
    return sizes["Rss:"], sizes["Pss:"]


def alternately(rounds, first, second):
    """A B A B …: what else the machine does meets both alike. The medians of both."""
    firsts, seconds = [], []
    for _ in range(rounds):
        firsts.append(first())
        seconds.append(second())
    return statistics.median(firsts), statistics.median(seconds)


def figures(command, **options):
    """The JSON that a benchmark program prints."""
    result = subprocess.run(command, stdout=subprocess.PIPE, check=False, **options)
    if result.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with exit code {result.returncode}")
    return json.loads(result.stdout)
