# SPDX-License-Identifier: GPL-3.0-or-later
"""ladder, chunks, resume: encodes by Respool beside the same work as one plain ffmpeg command."""

import glob
import os
import re
import shlex
import signal
import statistics
import subprocess
import time

from common import Row, alternately, timed, tool
from transfers import checkedCopies, makeClip

LADDER_SECONDS = 30
LADDER_ROUNDS = 3
LADDER = "720p,360p"
# Below this an encode is one run, so that its log has the plain command.
WHOLE_SECONDS = 20
CHUNKS_SECONDS = 96
CHUNKS_ROUNDS = 3
STEPS = ("1080p", "720p", "360p")
RESUME_ROUNDS = 5


def ffmpeg(*arguments):
    subprocess.run([tool("ffmpeg"), "-nostdin", "-v", "error", "-y", *arguments], check=True)


# Places of the Mandelbrot set to zoom into, how far, and for how long: with a cut between any two, as
# films have them, and textures and grain that the encoder has to work on.
SCENES = ((-0.743643, -0.131825, 0.003, 7.3), (-1.25066, 0.02012, 0.02, 5.6),
          (-0.1015, 0.9563, 0.01, 3.2), (-0.7453, 0.1127, 0.005, 5.4),
          (0.2549870375, -0.000567979, 0.004, 6.9), (-1.62917, -0.0203968, 0.01, 3.6))


def makeFilm(path, seconds):
    """1080p; the scenes are shown again and again."""
    reel = path + ".reel.mkv"
    inputs, scenes = [], ""
    for number, (x, y, scale, length) in enumerate(SCENES):
        inputs += ["-f", "lavfi", "-i",
                   f"mandelbrot=size=480x270:rate=24:start_x={x}:start_y={y}:start_scale={scale}"
                   f":end_scale={scale / 3}:end_pts=200"]
        scenes += (f"[{number}]trim=duration={length},setpts=PTS-STARTPTS,scale=1920:1080,setsar=1,"
                   f"hue=h={60 * number}[s{number}];")
    scenes += "".join(f"[s{number}]" for number in range(len(SCENES)))
    ffmpeg(*inputs, "-filter_complex",
           f"{scenes}concat=n={len(SCENES)},format=yuv420p,noise=alls=3:allf=t",
           "-c:v", "libx264", "-preset", "veryfast", "-crf", "18", reel)
    ffmpeg("-stream_loop", "-1", "-i", reel,
           "-f", "lavfi", "-i", f"sine=frequency=440:duration={seconds}", "-t", str(seconds),
           "-c:v", "copy", "-c:a", "libmp3lame", path)
    os.remove(reel)


def makeTake(path, seconds):
    """1080p without a cut anywhere, so that encoders put keyframes where they like."""
    ffmpeg("-f", "lavfi", "-i", f"testsrc2=size=1920x1080:rate=24:duration={seconds}",
           "-f", "lavfi", "-i", f"sine=frequency=440:duration={seconds}",
           "-vf", "noise=alls=6:allf=t", "-c:v", "libx264", "-preset", "ultrafast", "-crf", "20",
           "-pix_fmt", "yuv420p", "-g", "60", "-c:a", "libmp3lame", path)


def sizeDifference(encodes):
    """In per cent; below 0: the chunks are smaller."""
    return 100 * encodes.size / encodes.plainSize - 100


def runArguments(context, resolutions, target, profile, clip):
    return [context.program("respool"), "run", "--resolutions", resolutions, "--to", target,
            "--profile", profile, clip]


def encodeCommand(profile):
    """The ffmpeg command that made the files, from the job's log."""
    for path in glob.glob(os.path.join(profile, "logs", "*.log")):
        with open(path, encoding="utf-8") as file:
            for line in file:
                _, found, command = line.partition("$ ")
                if found and "ffmpeg" in command and "libx264" in command:
                    return shlex.split(command)
    raise RuntimeError("the job's log does not have its ffmpeg command")


class PlainCommand:
    """The command by which Respool makes renditions in one run: learnt from a short clip."""

    def __init__(self, context, resolutions, shortClip):
        self._context = context
        self.count = resolutions.count(",") + 1
        profile, target = context.fresh("profile"), context.fresh("target")
        timed(runArguments(context, resolutions, target, profile, shortClip),
              env=context.environment())
        self._words = encodeCommand(profile)
        self._input = "file:" + shortClip

    def run(self, clip):
        """The folder with the files, seconds and CPU seconds."""
        folder = self._context.fresh("plain")
        words = []
        for word in self._words:
            if word == self._input:
                word = "file:" + clip
            elif word.startswith("file:"):
                # Whole files only get their names when they are whole.
                name = re.sub(r"\.[0-9a-f]{8}\.part$", "", os.path.basename(word))
                word = "file:" + os.path.join(folder, name)
            words.append(word)
        seconds, _, cpu = timed(words, cwd=folder)
        return folder, seconds, cpu


class Encodes:
    """The same renditions of one clip, by Respool and by the plain command."""

    def __init__(self, context, resolutions, clip, shortClip):
        self._context = context
        self._resolutions = resolutions
        self._clip = clip
        self._plain = PlainCommand(context, resolutions, shortClip)
        self.cpu, self.plainCpu = [], []
        self.size, self.plainSize = 0, 0
        self.psnr, self.plainPsnr = 0, 0
        self.measuresQuality = False

    def respool(self):
        target, profile = self._context.fresh("respool"), self._context.fresh("profile")
        seconds, _, cpu = timed(
            runArguments(self._context, self._resolutions, target, profile, self._clip),
            env=self._context.environment())
        self.cpu.append(cpu)
        self.size, self.psnr = self._look(target, self.psnr)
        return seconds

    def plain(self):
        folder, seconds, cpu = self._plain.run(self._clip)
        self.plainCpu.append(cpu)
        self.plainSize, self.plainPsnr = self._look(folder, self.plainPsnr)
        return seconds

    def _look(self, folder, psnr):
        files = sorted(glob.glob(os.path.join(folder, "*.mp4")))
        size = sum(os.path.getsize(path) for path in files)
        if self.measuresQuality and not psnr:
            psnr = likeness(files[0], self._clip)
        checkedCopies(folder, self._plain.count)
        return size, psnr

    def cpuRatio(self):
        return statistics.median(self.cpu) / statistics.median(self.plainCpu)


def likeness(path, source):
    """PSNR in dB, of files of one size."""
    done = subprocess.run([tool("ffmpeg"), "-nostdin", "-hide_banner", "-i", path, "-i", source,
                           "-lavfi", "[0:v]settb=1/1000,setpts=N[a];[1:v]settb=1/1000,setpts=N[b];"
                           "[a][b]psnr", "-f", "null", "-"],
                          check=True, capture_output=True, text=True)
    return float(re.search(r"average:([0-9.]+)", done.stderr).group(1))


def ladder(context):
    files = context.fresh("files")
    clip, short = os.path.join(files, "clip.mp4"), os.path.join(files, "short.mp4")
    for path, seconds in ((clip, LADDER_SECONDS), (short, WHOLE_SECONDS)):
        makeClip(path, "1280x720", seconds, seconds * 400_000)
    encodes = Encodes(context, LADDER, clip, short)
    mine, base = alternately(context.rounds or LADDER_ROUNDS, encodes.respool, encodes.plain)
    yield Row(f"ladder: {LADDER} of 30 s of 720p, respool run", mine, "s")
    yield Row(f"ladder: {LADDER} of 30 s of 720p, the same ffmpeg command", base, "s")
    yield Row("ladder: ratio", mine / base, "", 1.05)
    yield Row("ladder: CPU of all processes, ratio", encodes.cpuRatio())


def chunks(context):
    files = context.fresh("files")
    film, short = os.path.join(files, "film.mkv"), os.path.join(files, "short.mkv")
    makeFilm(film, CHUNKS_SECONDS)
    makeFilm(short, WHOLE_SECONDS)
    rounds = context.rounds or CHUNKS_ROUNDS
    one = Encodes(context, STEPS[0], film, short)
    one.measuresQuality = True
    mine, base = alternately(rounds, one.respool, one.plain)
    name = f"chunks: {STEPS[0]} of {CHUNKS_SECONDS} s"
    yield Row(f"{name}, respool run", mine, "s")
    yield Row(f"{name}, the same as one ffmpeg command", base, "s")
    yield Row("chunks: ratio", mine / base, "", 1.08)
    yield Row("chunks: CPU of all processes, ratio", one.cpuRatio(), "", 1.05)
    difference = sizeDifference(one)
    yield Row("chunks: size, difference", abs(difference), "%", 1)
    yield Row("    below 0: the chunks are smaller", difference, "%")
    yield Row("chunks: PSNR, loss", one.plainPsnr - one.psnr, "dB", 0.05, 3)

    take = os.path.join(files, "take.mkv")
    makeTake(take, CHUNKS_SECONDS)
    uncut = Encodes(context, STEPS[0], take, short)
    uncut.respool()
    uncut.plain()
    yield Row("chunks: size in a film without cuts, difference", sizeDifference(uncut), "%")

    apart = [PlainCommand(context, step, short) for step in STEPS]
    apartCpu = []

    def runApart():
        runs = [plain.run(film) for plain in apart]
        for folder, _, _ in runs:
            checkedCopies(folder, 1)
        apartCpu.append(sum(cpu for _, _, cpu in runs))
        return sum(seconds for _, seconds, _ in runs)

    whole = Encodes(context, ",".join(STEPS), film, short)
    mine, base = alternately(rounds, whole.respool, runApart)
    yield Row(f"chunks: {', '.join(STEPS)}, against a plain run for each, CPU",
              statistics.median(whole.cpu) / statistics.median(apartCpu), "", 0.92)
    yield Row(f"chunks: {', '.join(STEPS)}, against a plain run for each, time", mine / base)


def untilWritten(pattern, process, begun):
    """Seconds until a file of that pattern holds pictures."""
    while process.poll() is None:
        if any(os.path.getsize(path) > 0 for path in glob.glob(pattern)):
            return time.monotonic() - begun
        time.sleep(0.002)
    raise RuntimeError("it ended before it wrote anything")


def resume(context):
    """After kill -9: how long until pictures are encoded again, beside the bare command."""
    files = context.fresh("files")
    film = os.path.join(files, "film.mkv")
    makeFilm(film, CHUNKS_SECONDS)
    delays, bare = [], []
    for _ in range(context.rounds or RESUME_ROUNDS):
        target, profile = context.fresh("respool"), context.fresh("profile")
        # So small a picture would be encoded in one piece.
        with open(os.path.join(profile, "respool.ini"), "w", encoding="utf-8") as file:
            file.write("[encode]\nchunk_seconds=8\n")
        command = runArguments(context, STEPS[2], target, profile, film)
        finished = os.path.join(target, ".respool", "*", "chunk-*.mp4")
        partial = finished + ".*.part"
        process = start(command, context)
        while len(glob.glob(finished)) < 2 and process.poll() is None:
            time.sleep(0.01)
        stop(process)
        for path in glob.glob(partial):
            os.remove(path)
        begun = time.monotonic()
        process = start(command[:2] + command[6:8], context)
        delays.append(untilWritten(partial, process, begun))
        stop(process)
        words = chunkCommand(profile)
        folder = context.fresh("bare")
        words[-1] = "file:" + os.path.join(folder, "chunk.part")
        begun = time.monotonic()
        process = start(words, context)
        bare.append(untilWritten(os.path.join(folder, "*.part"), process, begun))
        stop(process)
    yield Row("resume: kill -9, start again, until a chunk grows", statistics.median(delays), "s")
    yield Row("resume: the bare command of a chunk, until its file grows",
              statistics.median(bare), "s")
    yield Row("resume: what Respool adds", statistics.median(delays) - statistics.median(bare),
              "s", 1.5)


def chunkCommand(profile):
    """The last one that was started, for one rendition."""
    commands = []
    for path in glob.glob(os.path.join(profile, "logs", "*.log")):
        with open(path, encoding="utf-8") as file:
            commands += [line.partition("$ ")[2] for line in file if "-copyts" in line]
    return shlex.split(commands[-1])


def start(command, context):
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                            stdin=subprocess.DEVNULL, env=context.environment(),
                            start_new_session=True)


def stop(process):
    process.send_signal(signal.SIGKILL)
    process.wait()
    time.sleep(0.5)  # the tools go within a moment; what they still write is nobody's
