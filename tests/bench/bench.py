#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks against a build and prints a table: name, measured, limit."""

import argparse
import os
import sys
import tempfile

sys.dont_write_bytecode = True

import core
import encodes
import start
import transfers
import windows
from common import Context, Missing

BENCHMARKS = {
    "start": start.run,
    "batch": transfers.batch,
    "big": transfers.big,
    "ladder": encodes.ladder,
    "chunks": encodes.chunks,
    "resume": encodes.resume,
    "list": windows.list,
    "paste": windows.paste,
    "storm": windows.storm,
    "verbs": windows.verbs,
    "store": core.store,
    "process": core.process,
}
TRANSFERS = ("batch", "big", "ladder", "chunks", "resume")


def parseArguments():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", choices=[[], *BENCHMARKS],
                        help="which: " + ", ".join(BENCHMARKS) + "; all when none is named")
    parser.add_argument("--build", default=os.path.join(root, "build", "release"),
                        help="the build folder (build/release)")
    parser.add_argument("--rounds", type=int, help="how often each is measured, for a quick look")
    parser.add_argument("--priority", action="store_true",
                        help="goes before other work on a busy machine (not the transfers)")
    return parser.parse_args()


def takePriority():
    """nice counts only among the processes of one session: so this goes on in one of its own."""
    os.setsid()
    os.nice(-15)
    if os.path.exists("/proc/self/autogroup"):
        with open("/proc/self/autogroup", "w", encoding="ascii") as file:
            file.write("-15")


def runWithPriority(names, arguments):
    if os.getuid() != 0:
        sys.exit("--priority needs root")
    child = os.fork()
    if child == 0:
        takePriority()
        sys.exit(0 if runAll(names, arguments) else 1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def runAll(names, arguments):
    """False when one could not be measured."""
    isComplete = True
    for name in names:
        with tempfile.TemporaryDirectory(prefix="respool-bench-") as folder:
            context = Context(os.path.abspath(arguments.build), folder, arguments.rounds)
            try:
                for row in BENCHMARKS[name](context):
                    print(row.text(), flush=True)
            except (Missing, RuntimeError) as problem:
                print(f"{name}: not measured: {problem}", flush=True)
                isComplete = False
    return isComplete


def main():
    arguments = parseArguments()
    names = arguments.names or list(BENCHMARKS)
    print(f"{'name':<72} {'measured':>12}  {'limit':>10}", flush=True)
    isComplete = True
    if arguments.priority:
        # Not the transfers: their tools run in sessions of their own, which it does not reach.
        first = [name for name in names if name not in TRANSFERS]
        isComplete = runWithPriority(first, arguments)
        names = [name for name in names if name in TRANSFERS]
    return 0 if runAll(names, arguments) and isComplete else 1


if __name__ == "__main__":
    sys.exit(main())
