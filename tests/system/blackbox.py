#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window from outside, as people and screen readers meet it: blackbox.py PROGRAM TOOLS

On a desktop of its own (X server, window manager, accessibility bus, tray, notifications), which the
module "desktop" in the folder TOOLS makes, the real program is driven by accessible names, real
keys, real drops and D-Bus. Nothing of its source is used. Exits with 77 where that desktop cannot be
made.
"""
import json
import shutil
import socket
import subprocess
import sys

PROGRAM, TOOLS = sys.argv[1:3]
NEEDED = ("Xvfb", "openbox", "xdotool", "xprop", "dbus-daemon", "ffmpeg", "ffprobe", "yt-dlp")
BUTTONS = ("Add", "Pause", "Resume", "Cancel", "Retry", "Remove", "Open", "Show in Folder")
NOBODY = "http://127.0.0.1:9"  # where nobody answers


def skip(why):
    print(f"Skipped: {why}")
    sys.exit(77)


for tool in NEEDED:
    if not shutil.which(tool):
        skip(f"{tool} is not installed.")
sys.path.insert(0, TOOLS)
try:
    import dbusmock  # noqa: F401
    import Xlib  # noqa: F401
    from desktop import Desktop, wait
except (ImportError, ValueError) as missing:
    skip(f"A module is missing: {missing}")


class Window:
    """The program on a fresh profile, and what a test asks of it again and again."""

    def __init__(self, desk):
        self.desk = desk
        self.profile = desk.dir / "profile"
        self.app = desk.launch(PROGRAM, "--profile", self.profile)
        self.frame = self.app.frame("Respool")
        self.table = self.frame.find(("table", "tree table"), "Jobs")
        self.entry = self.frame.find("text", "Addresses")

    def rows(self):
        """A dictionary for each row, by the titles of the columns."""
        heads = self.table.headers
        return [dict(zip(heads, row)) for row in self.table.rows()]

    def row(self, name):
        return next((row for row in self.rows() if name in row["Name"]), None)

    def wait_rows(self, count):
        wait(lambda: self.table.row_count == count, 10, what=f"{count} rows")

    def go_to(self, name):
        """The list with the focus, and one row selected, as a click does it."""
        number = next(i for i, row in enumerate(self.rows()) if name in row["Name"])
        column = self.table.headers.index("Name")
        self.desk.mouse_on(self.table.cells(number, 1)[0][column])
        wait(lambda: list(self.table.selected_rows) == [number], what=f"{name} is selected")

    def command(self, *arguments):
        return self.desk.run([PROGRAM, *arguments, "--profile", self.profile], check=True).stdout


def names_are_there(window):
    for name in BUTTONS:
        window.frame.find(("push button", "button"), name)


def a_drop_is_a_job(window):
    dropped = {"text/uri-list": f"{NOBODY}/dropped.mp4\r\n".encode()}
    answer = window.desk.drop(window.app, dropped)
    assert answer["accepted"] and answer["finished"], answer
    window.wait_rows(1)
    assert window.row("dropped.mp4"), window.rows()
    assert not window.desk.drop(window.app, {"image/png": b"x"})["accepted"]


def two_are_pasted(window):
    # The clipboard gets what is cut here, as it would in any program.
    window.entry.set_text(f"{NOBODY}/first.mp4\n{NOBODY}/second.mp4")
    window.entry.focus()
    window.desk.keys("ctrl+a", "ctrl+x")
    window.go_to("dropped.mp4")
    window.desk.keys("ctrl+v")
    window.wait_rows(3)
    window.desk.keys("shift+Insert")
    window.wait_rows(5)


def keys_open_what_they_should(window):
    for keys, title in (("ctrl+comma", "Preferences"), ("F1", "Keyboard Shortcuts"),
                        ("ctrl+n", "Add")):
        window.desk.keys(keys)
        window.app.dialog(title)
        window.desk.keys("Escape")
        window.app.root().gone("dialog", title)


def the_search_filters(window):
    window.desk.keys("ctrl+l")
    window.desk.type("dropped")
    window.wait_rows(1)
    window.desk.keys("Escape")
    window.wait_rows(5)
    wait(lambda: "focused" in window.table.states, what="the list has the focus again")


def space_pauses(window):
    window.go_to("second.mp4")
    window.desk.keys("space")
    wait(lambda: window.row("second.mp4")["Status"].startswith("Paused"), 10, what="Paused")
    window.desk.keys("space")
    wait(lambda: not window.row("second.mp4")["Status"].startswith("Paused"), 10, what="resumed")


def a_finished_job_is_told(window):
    film = window.desk.dir / "film.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc=s=320x240:d=1", film],
                   check=True)
    there = window.desk.dir / "there"
    there.mkdir()
    # Whoever looks at the window is told nothing beside it.
    window.desk.run(["xdotool", "getactivewindow", "windowminimize"], check=True)
    window.command("add", str(film), "--to", str(there), "--resolutions", "120p")
    wait(lambda: (window.row("film") or {}).get("Status") == "Completed", 60, what="Completed")
    assert [path.suffix for path in there.iterdir() if path.is_file()] == [".mp4"]
    wait(lambda: any("film" in note["summary"] + note["body"] for note in window.desk.notes()), 20,
         what="a notification")
    window.command()  # a second start brings the window back
    wait(lambda: "active" in window.frame.states, 10, what="the window is active")


def the_tray_has_a_menu(window):
    tray = wait(window.desk.tray_items, 10, what="an icon in the tray")[0]
    menu = tray.menu()
    for label in ("Show", "Add from Clipboard", "Pause All", "Resume All", "Quit"):
        assert label in menu, list(menu)
    tray.choose("Pause All")
    wait(lambda: all(row["Status"].startswith(("Paused", "Completed", "Failed"))
                     for row in window.rows()), 10, what="all are paused")
    wait(lambda: tray.menu()["Pause All"][1].get("enabled") is False, what="nothing to pause")
    assert tray.menu()["Resume All"][1].get("enabled", True)


def quitting_asks_and_loses_nothing(window):
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes connections, never answers
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/slow.mp4"
        window.command("add", address)
        window.wait_rows(7)
        connection, _ = silent.accept()
        with connection:  # it is at work, as long as this is open
            window.go_to("slow.mp4")
            window.desk.keys("ctrl+q")
            window.app.dialog("Quit Respool")
            window.desk.keys("Return")
            assert window.app.wait_exit(20) == 0
    jobs = json.loads(window.command("list", "--json"))
    jobs = jobs["jobs"] if isinstance(jobs, dict) else jobs
    assert len(jobs) == 7, jobs
    assert not [job for job in jobs if job["state"] == "running"], jobs


def main():
    with Desktop() as desk:
        window = Window(desk)
        for step in (names_are_there, a_drop_is_a_job, two_are_pasted, keys_open_what_they_should,
                     the_search_filters, space_pauses, a_finished_job_is_told, the_tray_has_a_menu,
                     quitting_asks_and_loses_nothing):
            step(window)
            print(f"ok {step.__name__}", flush=True)


if __name__ == "__main__":
    main()
