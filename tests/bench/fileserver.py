# SPDX-License-Identifier: GPL-3.0-or-later
"""Serves a folder on the loopback: by nginx where it is installed, else by Python."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

from common import Missing

NGINX = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log /dev/null;
events {{ worker_connections 256; }}
http {{
    access_log off;
    sendfile on;
    types {{ video/mp4 mp4; }}
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port}; root {root}; limit_rate {rate}; }}
}}
"""


class FileServer:
    """Use it with “with”; address(name) is where a file is."""

    def __init__(self, root, folder, bytesPerSecond=0):
        """A rate of 0 is as fast as it goes; only nginx can hold another one."""
        if bytesPerSecond and not nginxProgram():
            raise Missing("nginx is missing, which a steady rate needs: install the package nginx")
        self._rate = bytesPerSecond
        self._root = root
        self._folder = folder
        self._process = None
        self.port = freePort()
        self.isNginx = bool(nginxProgram())

    def __enter__(self):
        if self.isNginx:
            configuration = os.path.join(self._folder, "nginx.conf")
            with open(configuration, "w", encoding="utf-8") as file:
                file.write(NGINX.format(folder=self._folder, port=self.port, root=self._root,
                                        rate=self._rate))
            command = [nginxProgram(), "-e", "/dev/null", "-c", configuration]
        else:
            command = [sys.executable, "-m", "http.server", "--bind", "127.0.0.1",
                       "--directory", self._root, str(self.port)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL)
        self._waitUntilServing()
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()

    def _waitUntilServing(self):
        for _ in range(100):
            try:
                urllib.request.urlopen(self.address(os.listdir(self._root)[0]), timeout=5).close()
                return
            except OSError:
                if self._process.poll() is not None:
                    break
                time.sleep(0.05)
        self.__exit__()
        raise RuntimeError("the file server did not start")

    def address(self, name):
        return f"http://127.0.0.1:{self.port}/{name}"


def nginxProgram():
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def freePort():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
