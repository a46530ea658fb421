"""The system's Chromium: found, or installed from Debian where that may be done, or asked for in one line."""

from __future__ import annotations

import os
import shutil
import subprocess
from tempfile import gettempdir

from filelock import FileLock

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW_TO_GET_IT = (
    "The browser tests need Chromium or Chrome on the PATH: `apt-get install chromium` on Debian, "
    "`snap install chromium` on Ubuntu, `brew install --cask chromium` on a Mac."
)
INSTALL_SECONDS = 900.0


class NoChromiumError(RuntimeError):
    """There is no Chromium here, and it cannot be installed; the message says how to get it."""


def chromium() -> str:
    """The path of a Chromium. Raises NoChromiumError."""
    with FileLock(f"{gettempdir()}/reeve-chromium.lock"):  # the workers of one run must not install it side by side
        found = _found()
        if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
            _install()
            found = _found()
    if found is None:
        raise NoChromiumError(HOW_TO_GET_IT)
    return found


def _found() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def _install() -> None:
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ("chromium", "fonts-dejavu-core")
    for command in (("update", "-qq"), ("install", "-qq", "--yes", "--no-install-recommends", *wanted)):
        done = subprocess.run(
            ("apt-get", *command), env=quietly, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False
        )
        if done.returncode:
            raise NoChromiumError(f"{HOW_TO_GET_IT} (apt-get {command[0]} failed: {done.stderr.strip()[-500:]})")
