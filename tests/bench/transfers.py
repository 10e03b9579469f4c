# SPDX-License-Identifier: GPL-3.0-or-later
"""batch, big: whole runs of Respool beside yt-dlp on the same addresses.

Linux shares the cores out by session first. Respool gives each tool a session of its own, so the
bare tools get one each, too: else a busy machine would favour one side."""

import glob
import os
import shutil
import statistics
import subprocess

from common import Row, alternately, timed, tool
from fileserver import FileServer

BATCH_FILES = 30
BATCH_BYTES = 199_000
BATCH_ROUNDS = 5
CONCURRENCY = 4
BIG_BYTES = 200_000_000
BIG_ROUNDS = 5
LINE_BYTES_PER_SECOND = 12_500_000  # 100 Mbit/s
LINE_ROUNDS = 2


def ffmpeg(*arguments):
    subprocess.run([tool("ffmpeg", variable="RESPOOL_FFMPEG"), "-nostdin", "-y", "-loglevel",
                    "error", *arguments], check=True)


def makeClip(path, size, seconds, byteCount):
    """An MP4 of about that many bytes: the bit rate is held and the rest filled up."""
    bits = f"{int(byteCount * 8 / seconds)}"
    ffmpeg("-f", "lavfi", "-i", f"testsrc2=size={size}:rate=25:duration={seconds}",
           "-f", "lavfi", "-i", f"sine=frequency=440:duration={seconds}",
           "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-b:v", bits,
           "-maxrate", bits, "-bufsize", bits, "-x264-params", "nal-hrd=cbr",
           "-c:a", "aac", "-b:a", "32k", "-movflags", "+faststart", path)


def checkedCopies(folder, count):
    """Both sides have made all files, else the figures would mean nothing."""
    made = [path for path in glob.glob(os.path.join(folder, "*.mp4"))
            if os.path.getsize(path) > 1000]
    if len(made) != count:
        raise RuntimeError(f"{len(made)} of {count} files are in {folder}")
    shutil.rmtree(folder)


class Downloads:
    """Respool and yt-dlp on the same addresses."""

    def __init__(self, context, addresses):
        self._context = context
        self._addresses = addresses
        self._ytDlp = tool("yt-dlp", variable="RESPOOL_YTDLP")
        self._environment = context.environment(RESPOOL_YTDLP=self._ytDlp)
        self.ownCpu, self.treeCpu, self.bareCpu = [], [], []

    def cpuRatio(self, name):
        """What a busy machine disturbs least."""
        return Row(f"{name}: CPU of all processes, ratio",
                   statistics.median(self.treeCpu) / statistics.median(self.bareCpu))

    def respool(self):
        target = self._context.fresh("respool")
        profile = self._context.fresh("profile")
        seconds, own, tree = timed(
            [self._context.program("respool"), "run", "--concurrency", str(CONCURRENCY), "--to",
             target, "--profile", profile, *self._addresses], env=self._environment)
        self.ownCpu.append(own)
        self.treeCpu.append(tree)
        checkedCopies(target, len(self._addresses))
        return seconds

    def bare(self):
        target = self._context.fresh("bare")
        addresses = os.path.join(self._context.folder, "addresses")
        with open(addresses, "w", encoding="utf-8") as file:
            file.write("\n".join(self._addresses) + "\n")
        with open(addresses, encoding="utf-8") as file:
            seconds, _, tree = timed(
                ["xargs", f"-P{CONCURRENCY}", "-n1", "setsid", "-w", self._ytDlp, "-q", "-o",
                 os.path.join(target, "%(id)s.%(ext)s")],
                env=self._environment, stdin=file)
        self.bareCpu.append(tree)
        checkedCopies(target, len(self._addresses))
        return seconds


def batch(context):
    files = context.fresh("files")
    first = os.path.join(files, "clip00.mp4")
    makeClip(first, "320x180", 4, BATCH_BYTES * 0.85)
    for number in range(1, BATCH_FILES):
        shutil.copy(first, os.path.join(files, f"clip{number:02}.mp4"))
    with FileServer(files, context.fresh("server")) as server:
        downloads = Downloads(context, [server.address(f"clip{number:02}.mp4")
                                        for number in range(BATCH_FILES)])
        downloads.bare()  # warms the caches
        downloads.bareCpu.clear()
        mine, base = alternately(context.rounds or BATCH_ROUNDS, downloads.respool,
                                 downloads.bare)
    name = f"batch: {BATCH_FILES} files of {os.path.getsize(first) // 1000} kB, 4 at once"
    yield Row(f"{name}, respool run", mine, "s")
    yield Row(f"{name}, xargs -P4 yt-dlp", base, "s")
    yield Row("batch: ratio", mine / base, "", 1.05)
    yield Row("batch: CPU of the Respool process a job",
              1000 * statistics.median(downloads.ownCpu) / BATCH_FILES, "ms", 5, 1)
    yield downloads.cpuRatio("batch")


def big(context):
    files = context.fresh("files")
    makeClip(os.path.join(files, "big.mp4"), "1280x720", 40, BIG_BYTES)
    size = os.path.getsize(os.path.join(files, "big.mp4")) // 1_000_000
    for name, rate, rounds in ((f"big: {size} MB at once", 0, BIG_ROUNDS),
                               (f"big: {size} MB at 100 Mbit/s", LINE_BYTES_PER_SECOND,
                                LINE_ROUNDS)):
        with FileServer(files, context.fresh("server"), rate) as server:
            downloads = Downloads(context, [server.address("big.mp4")])
            if rate == 0:
                downloads.bare()  # warms the caches
                downloads.bareCpu.clear()
            mine, base = alternately(context.rounds or rounds, downloads.respool, downloads.bare)
        yield Row(f"{name}, respool run", mine, "s")
        yield Row(f"{name}, yt-dlp", base, "s")
        yield Row(f"{name}: ratio", mine / base, "", 1.05)
        yield downloads.cpuRatio(name)
