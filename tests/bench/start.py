# SPDX-License-Identifier: GPL-3.0-or-later
"""start: from exec to the mapped window, and what an idle window costs."""

import os
import subprocess
import time

from common import Row, alternately, cpuSeconds, memory, wakeups
from desktop import Desktop

ROUNDS = 15
SETTLE_SECONDS = 14  # the backup that follows a start is made after ten
IDLE_SECONDS = 10


def secondsToWindow(desktop, command, environment):
    with desktop.watchWindows() as watcher:
        begun = time.monotonic()
        process = subprocess.Popen(command, env=environment)
        seconds = watcher.waitForWindow() - begun
    time.sleep(0.3)  # what it still does after that must not meet the next one
    process.terminate()
    process.wait()
    return seconds


def idleRows(command, environment):
    process = subprocess.Popen(command, env=environment)
    time.sleep(SETTLE_SECONDS)
    cpu, woken = cpuSeconds(process.pid), wakeups(process.pid)
    time.sleep(IDLE_SECONDS)
    cpu, woken = cpuSeconds(process.pid) - cpu, wakeups(process.pid) - woken
    rss, pss = memory(process.pid)
    process.terminate()
    process.wait()
    return [Row("idle: CPU over 10 s", 100 * cpu / IDLE_SECONDS, "%", 0.0, 1),
            Row("idle: wake-ups over 10 s", woken, "", None, 0),
            Row("idle: RSS", rss, "MB", 60, 1),
            Row("idle: PSS", pss, "MB", None, 1)]


def run(context):
    with Desktop(context.fresh("desktop")) as desktop:
        environment = context.environment(**desktop.environment())
        ours = [context.program("respool"), "--profile", context.fresh("profile")]
        minimal = [context.program("bench_minimalwindow")]
        for command in (ours, minimal):  # caches are warm and the profile exists from here on
            secondsToWindow(desktop, command, environment)
        mine, base = alternately(context.rounds or ROUNDS,
                                 lambda: secondsToWindow(desktop, ours, environment),
                                 lambda: secondsToWindow(desktop, minimal, environment))
        yield Row("start: exec to window, Respool", 1000 * mine, "ms", None, 0)
        yield Row("start: exec to window, minimal window", 1000 * base, "ms", None, 0)
        yield Row("start: ratio", mine / base, "", 1.8)
        yield from idleRows(ours, environment)
        yield Row("idle: RSS of the minimal window", idleMemory(minimal, environment), "MB",
                  None, 1)


def idleMemory(command, environment):
    process = subprocess.Popen(command, env=environment)
    time.sleep(2)
    rss, _ = memory(process.pid)
    process.terminate()
    process.wait()
    return rss
