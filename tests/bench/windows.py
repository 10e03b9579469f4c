# SPDX-License-Identifier: GPL-3.0-or-later
"""list, paste, storm, verbs: what the real window does under load."""

import os
import sqlite3
import statistics
import subprocess
import sys
import threading
import time

from common import Row, cpuSeconds, figures, memory
from desktop import Desktop

LIST_JOBS = 100_000
PASTED = 10_000
STORM_TOOLS = 64
ROUNDS = 3
STALL_LIMIT = 50


def median(runs, *keys):
    values = []
    for run in runs:
        for key in keys:
            run = run[key]
        values.append(run)
    return statistics.median(values)


def stallRows(name, runs, phase, isLimited=True):
    # The worst of the medians would hide a stall that comes every other time; the median of the
    # worsts hides only what another program on the machine did.
    yield Row(f"{name}, longest stall", median(runs, phase, "stall_ms"), "ms",
              STALL_LIMIT if isLimited else None, 0)
    yield Row("    of it computing", median(runs, phase, "stall_cpu_ms"), "ms", None, 0)
    yield Row("    of it waiting for a core", median(runs, phase, "stall_queued_ms"), "ms", None,
              0)


def explain(runs, phase):
    """Where the time went, for whoever wants to make it quicker."""
    worst = max(runs, key=lambda run: run[phase]["stall_ms"])
    for event in worst[phase]["slowest"][:4]:
        print(f"    {phase}: {event['receiver']} {event['event']} {event['ms']:.0f} ms "
              f"(CPU {event['cpu_ms']:.0f} ms)", file=sys.stderr)


class Windows:
    """Starts bench_window and notes when its window was mapped."""

    def __init__(self, context, desktop):
        self._context = context
        self._desktop = desktop

    def run(self, scenario, profile, count, **environment):
        environment = self._context.environment(**self._desktop.environment(), **environment)
        mapped = []
        with self._desktop.watchWindows() as watcher:
            waiting = threading.Thread(target=lambda: mapped.append(watcher.waitForWindow()))
            waiting.start()
            result = figures([self._context.program("bench_window"), scenario, profile,
                              str(count)], env=environment)
            waiting.join()
        result["mapped_at"] = 1000 * mapped[0]
        return result


def fill(context, kind):
    profile = context.fresh("profile-" + kind)
    # Its jobs were finished long ago: they would leave the list at once.
    with open(os.path.join(profile, "respool.ini"), "w", encoding="utf-8") as file:
        file.write("[list]\nkeep_finished_days=0\n")
    subprocess.run([context.program("bench_fill"), profile, str(LIST_JOBS), kind],
                   env=context.environment(), check=True)
    return profile


def listRows(context, desktop, kind, name):
    profile = fill(context, kind)
    runs = [Windows(context, desktop).run("list", profile, LIST_JOBS)
            for _ in range(context.rounds or ROUNDS)]
    for run in runs:
        run["first_ms"] = run["first_rows_at"] - run["mapped_at"]
        run["all_ms"] = run["all_rows_at"] - run["mapped_at"]
    yield Row(f"{name}: first rows painted after the mapping", median(runs, "first_ms"), "ms",
              200, 0)
    yield Row(f"{name}: all rows after the mapping", median(runs, "all_ms"), "ms", 1000, 0)
    yield from stallRows(f"{name}: loading", runs, "loading")
    yield from stallRows(f"{name}: scrolling", runs, "scrolling")
    explain(runs, "loading")
    yield from actRows(name, runs)
    rss, pss = memoryOfList(context, desktop, profile)
    yield Row(f"{name}: RSS", rss, "MB", 130, 1)
    yield Row(f"{name}: PSS", pss, "MB", None, 1)


ACTS = [("frame_ms", "a frame while scrolling, CPU", "ms", 16.7),
        ("frame_worst_ms", "    one of twenty takes longer than", "ms", 16.7),
        ("sort_worst_ms", "sorting by the slowest column, CPU", "ms", 150),
        ("sort_wall_worst_ms", "    time on the wall", "ms", 150),
        ("filter_ms", "the slowest filter, CPU", "ms", 30),
        ("filter_clear_ms", "clearing it", "ms", 30),
        ("filter_sorted_ms", "the slowest filter, sorted by name, CPU", "ms", 30),
        ("filter_sorted_clear_ms", "clearing it", "ms", 30),
        ("live_cpu_percent", "64 rows at work, sorted by progress: CPU", "%", 10)]


def actRows(name, runs):
    for key, text, unit, limit in ACTS:
        yield Row(f"{name}: {text}", median(runs, "list", key), unit, limit, 1)


def memoryOfList(context, desktop, profile):
    """Of the program itself, which has no benchmark inside."""
    with desktop.watchWindows() as watcher:
        process = subprocess.Popen([context.program("respool"), "--profile", profile],
                                   env=context.environment(**desktop.environment()))
        watcher.waitForWindow()
    time.sleep(5)
    sizes = memory(process.pid)
    process.terminate()
    process.wait()
    return sizes


def list(context):
    with Desktop(context.fresh("desktop")) as desktop:
        yield from listRows(context, desktop, "mixed", "list: 100,000 jobs (most completed)")
        yield from listRows(context, desktop, "paused", "list: 100,000 jobs (all paused)")


def storedJobs(profile):
    with sqlite3.connect(f"file:{profile}/respool.db?mode=ro", uri=True) as database:
        return database.execute("SELECT count(*) FROM jobs").fetchone()[0]


def paste(context):
    fake = context.program("bench_fakeytdlp")
    runs = []
    with Desktop(context.fresh("desktop")) as desktop:
        for _ in range(context.rounds or ROUNDS):
            profile = context.fresh("profile")
            runs.append(Windows(context, desktop).run("paste", profile, PASTED,
                                                      RESPOOL_YTDLP=fake))
            if storedJobs(profile) != PASTED:
                raise RuntimeError("not all pasted addresses were stored")
    yield Row("paste: 10,000 addresses stored and visible", median(runs, "paste_ms"), "ms", 1000,
              0)
    yield from stallRows("paste", runs, "paste")
    explain(runs, "paste")


def writeLimits(profile, downloads):
    with open(os.path.join(profile, "respool.ini"), "w", encoding="utf-8") as file:
        file.write(f"[limits]\ndownloads={downloads}\nper_host={downloads}\n")


def stormCpu(context, desktop, fake):
    """CPU of the program itself, which has no benchmark inside, once all tools report."""
    profile = context.fresh("profile")
    writeLimits(profile, STORM_TOOLS)
    addresses = [f"http://127.0.0.1:9/storm-{number}.mp4" for number in range(STORM_TOOLS)]
    environment = context.environment(**desktop.environment(), RESPOOL_YTDLP=fake)
    process = subprocess.Popen([context.program("respool"), "--profile", profile, *addresses],
                               env=environment)
    waitForTools(process.pid)
    time.sleep(2)
    begun, cpu = time.monotonic(), cpuSeconds(process.pid)
    time.sleep(10)
    percent = 100 * (cpuSeconds(process.pid) - cpu) / (time.monotonic() - begun)
    process.terminate()
    process.wait()
    return percent


def waitForTools(pid):
    """Until as many wardens as wanted are children of the process."""
    for _ in range(600):
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            if len(file.read().split()) >= STORM_TOOLS:
                return
        time.sleep(0.1)
    raise RuntimeError("the tools did not start")


def storm(context):
    fake = context.program("bench_fakeytdlp")
    with Desktop(context.fresh("desktop")) as desktop:
        profile = context.fresh("profile")
        writeLimits(profile, STORM_TOOLS)
        runs = [Windows(context, desktop).run("storm", profile, STORM_TOOLS, RESPOOL_YTDLP=fake)]
        percent = stormCpu(context, desktop, fake)
    yield Row("storm: 64 tools, 20 lines a second: CPU of the window", percent, "%", 10, 1)
    yield Row("storm: rows of progress shown a second",
              median(runs, "progress_rows_per_second"), "", None, 0)
    yield Row("storm: until all 64 report", median(runs, "storm_start_ms"), "ms", None, 0)
    yield from stallRows("storm: starting 64 tools", runs, "starting")
    yield from stallRows("storm: while they report", runs, "storm")
    explain(runs, "starting")
    explain(runs, "storm")


VERBS = ["pause", "resume", "cancel", "retry", "cancel again", "remove"]
VERB_JOBS = 10_000
VERB_RUNNING = 8


def verbs(context):
    fake = context.program("bench_fakeytdlp")
    runs = []
    with Desktop(context.fresh("desktop")) as desktop:
        for _ in range(context.rounds or ROUNDS):
            profile = context.fresh("profile")
            writeLimits(profile, VERB_RUNNING)
            runs.append(Windows(context, desktop).run("verbs", profile, VERB_JOBS,
                                                      RESPOOL_YTDLP=fake))
    for number, verb in enumerate(VERBS):
        name = f"verbs: {verb} 10,000 jobs, 8 of them running"
        yield Row(name, median(runs, f"verb_{number}_ms"), "ms", 1000, 0)
        yield from stallRows(f"verbs: {verb}", runs, f"verb_{number}")
        explain(runs, f"verb_{number}")
