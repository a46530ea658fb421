"""Runs the common tests on `emulate` of npm, a server that others wrote: `make other-server`.

It needs Node 22, which npm brings along, and is no part of `make test`.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

PACKAGES = ("emulate@0.12.2", "node@22")
TOKEN = "xoxb-other-server"
SCOPES = (
    "chat:write", "channels:read", "channels:history", "groups:read", "groups:history", "im:read", "im:history",
    "im:write", "users:read", "files:read", "files:write", "team:read",
)  # fmt: skip
SEED = {
    "slack": {
        "team": {"name": "Example force", "domain": "example-force"},
        "users": [{"name": "alex", "real_name": "Alex Hughes", "email": "alex@example.com"}],
        "channels": [{"name": "command-team", "topic": "Force performance"}],
        "tokens": [{"token": TOKEN, "user": "alex", "scopes": list(SCOPES)}],
    }
}
START_SECONDS = 60.0


def main() -> int:
    """Install, start, test, stop; the exit code of the tests."""
    if not shutil.which("npm"):
        sys.stderr.write("The other server comes from npm: `apt-get install npm`.\n")
        return 3
    with TemporaryDirectory() as folder:
        place = Path(folder)
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent", *PACKAGES], cwd=place, check=True)
        (place / "seed.json").write_text(json.dumps(SEED), encoding="utf-8")
        port = _free_port()
        server = subprocess.Popen(
            [
                place / "node_modules/.bin/node",
                place / "node_modules/emulate/dist/index.js",
                *("--service", "slack", "--port", str(port), "--seed", "seed.json"),
            ],
            cwd=place,
            stdout=subprocess.DEVNULL,
        )
        try:
            return _tested(f"http://127.0.0.1:{port}/api/")
        finally:
            server.terminate()
            server.wait(30)


def _tested(api_url: str) -> int:
    _wait_for(api_url)
    channels, people = _asked(api_url, "conversations.list")["channels"], _asked(api_url, "users.list")["members"]
    environment = {
        "SLACK_API_URL": api_url,
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_CHANNEL": next(one["id"] for one in channels if one["name"] == "command-team"),
        "SLACK_TRIGGER_METHOD": "views.generateTriggerId",
        "SLACK_PERSON": next(one["id"] for one in people if one["name"] == "alex"),
    }
    tests = [sys.executable, "-m", "pytest", "-v", str(Path(__file__).parent)]
    return subprocess.run(tests, env={**os.environ, **environment}, check=False).returncode


def _wait_for(api_url: str) -> None:
    waited = 0.0
    while True:
        try:
            _asked(api_url, "auth.test")
            return
        except OSError:
            if waited > START_SECONDS:
                raise
            time.sleep(0.2)
            waited += 0.2


def _asked(api_url: str, method: str) -> dict[str, Any]:
    request = urllib.request.Request(api_url + method, b"", {"Authorization": f"Bearer {TOKEN}"})  # noqa: S310 - loopback
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        found: dict[str, Any] = json.load(answer)
    return found


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


if __name__ == "__main__":
    sys.exit(main())
