# SPDX-License-Identifier: GPL-3.0-or-later
"""A private display with a window manager and a session bus, and a watcher of windows."""

import os
import select
import shutil
import socket
import struct
import subprocess
import time

from common import Missing


class Desktop:
    """Xvfb with openbox. Use it with “with”."""

    def __init__(self, folder):
        self._folder = folder
        self._processes = []
        self.display = None
        self._bus = "disabled:"

    def __enter__(self):
        for name, package in (("Xvfb", "xvfb"), ("openbox", "openbox")):
            if not shutil.which(name):
                raise Missing(f"{name} is missing: install the package {package}")
        reading, writing = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24",
                     "-nolisten", "tcp", "-noreset"], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as file:
            number = file.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.display = ":" + number
        if shutil.which("dbus-daemon"):
            bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                              stdout=subprocess.PIPE, text=True)
            self._bus = bus.stdout.readline().strip()
        self._start(["openbox", "--sm-disable"], env={**os.environ, **self.environment()})
        time.sleep(0.5)
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.terminate()
            process.wait()

    def _start(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self._processes.append(process)
        return process

    def environment(self):
        runtime = os.path.join(self._folder, "runtime")
        os.makedirs(runtime, mode=0o700, exist_ok=True)
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb",
                "DBUS_SESSION_BUS_ADDRESS": self._bus, "XDG_RUNTIME_DIR": runtime}

    def watchWindows(self):
        return WindowWatcher(int(self.display[1:]))


class WindowWatcher:
    """Tells when a window appears: speaks so much of the X protocol as that needs."""

    CREATE_NOTIFY, MAP_NOTIFY, CONFIGURE_NOTIFY = 16, 19, 22
    SUBSTRUCTURE_NOTIFY = 0x80000
    SMALLEST = 200  # pixels: below are helpers without a picture

    def __init__(self, number):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{number}")
        self._sizes = {}
        self._selectEvents(self._connect())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._socket.close()

    def _read(self, count):
        data = b""
        while len(data) < count:
            part = self._socket.recv(count - len(data))
            if not part:
                raise RuntimeError("the display is gone")
            data += part
        return data

    def _connect(self):
        """Gives the root window."""
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        success, length = struct.unpack("<BxxxxxH", self._read(8))
        body = self._read(4 * length)
        if success != 1:
            raise RuntimeError("the display refuses a connection")
        vendorLength, formatCount = struct.unpack_from("<H3xB", body, 16)
        screen = 32 + (vendorLength + 3) // 4 * 4 + 8 * formatCount
        return struct.unpack_from("<I", body, screen)[0]

    def _selectEvents(self, root):
        changeAttributes, eventMask = 2, 0x800
        self._socket.sendall(struct.pack("<BxHIII", changeAttributes, 4, root, eventMask,
                                         self.SUBSTRUCTURE_NOTIFY))

    def waitForWindow(self, timeout=60):
        """The monotonic second at which a window of some size was mapped."""
        end = time.monotonic() + timeout
        while True:
            if not select.select([self._socket], [], [], max(0, end - time.monotonic()))[0]:
                raise RuntimeError("no window appeared")
            event = self._read(32)
            kind = event[0] & 0x7F
            if kind == self.CREATE_NOTIFY:
                window, _, _, width, height = struct.unpack_from("<IhhHH", event, 8)
                self._sizes[window] = min(width, height)
            elif kind == self.CONFIGURE_NOTIFY:
                window, = struct.unpack_from("<I", event, 8)
                self._sizes[window] = min(struct.unpack_from("<HH", event, 20))
            elif kind == self.MAP_NOTIFY:
                window, = struct.unpack_from("<I", event, 8)
                if self._sizes.get(window, 0) >= self.SMALLEST:
                    return time.monotonic()
