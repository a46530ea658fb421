"""Runs the workspace: embedded in a thread, or alone until it is told to stop."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import uvicorn

from bot.workspace.application import Credentials, Wishes, build
from bot.workspace.connections import OpenConnections
from bot.workspace.control_client import ControlClient
from bot.workspace.keeping import read_kept, restore
from bot.workspace.state import Workspace
from bot.workspace.team import Team

# A busy machine takes its time: one that is at something else does not mean that nothing comes.
_START_SECONDS = 60.0


class RunningWorkspace:
    """A workspace that is there until `stop()`, or until its `with` block ends."""

    def __init__(
        self, server: uvicorn.Server, listener: socket.socket, workspace: Workspace, keys: Credentials
    ) -> None:
        self.workspace = workspace
        self.port: int = listener.getsockname()[1]
        self.url = workspace.base_url
        self.api_url = f"{self.url}/api/"
        self.bot_token = keys.bot_token
        self.app_token = keys.app_token
        self.signing_secret = keys.signing_secret
        self.control_token = keys.control_token
        self.control = ControlClient(self.url, keys.control_token)
        self._server = server
        self._listener = listener
        self._thread = threading.Thread(target=self._run, name=f"workspace-{self.port}", daemon=True)

    def start(self) -> RunningWorkspace:
        """Start serving; returns once requests are answered. Raises RuntimeError when that does not happen."""
        self._thread.start()
        waited = 0.0
        while not self._server.started:
            if not self._thread.is_alive() or waited > _START_SECONDS:
                self.stop()
                raise RuntimeError(f"the local workspace did not start on {self.url}")
            time.sleep(0.01)
            waited += 0.01
        return self

    def stop(self) -> None:
        """Stop serving and let the port go. Stopping twice does no harm."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self.workspace.changes.close()
            self._thread.join(_START_SECONDS)
        self._listener.close()

    def connection(self) -> dict[str, str]:
        """What an app needs to connect: addresses and tokens."""
        return {
            "url": self.url,
            "api_url": self.api_url,
            "bot_token": self.bot_token,
            "app_token": self.app_token,
            "signing_secret": self.signing_secret,
        }

    def control_connection(self) -> dict[str, str]:
        """What orders faults and acts as people: the address that names are added to, and the token."""
        return {"control_url": f"{self.url}/_workspace/", "control_token": self.control_token}

    def _run(self) -> None:
        self._server.run(sockets=[self._listener])

    def __enter__(self) -> RunningWorkspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve(
    team: Team,
    *,
    clock: Callable[[], datetime],
    port: int = 0,
    rate_scale: float | None = 1.0,
    pace: float = 1.0,
    processing_seconds: float = 0.0,
    move_clock: Callable[[timedelta], None] | None = None,
    request_url: str | None = None,
    real_clock: Callable[[], datetime] | None = None,
    keep: Path | None = None,
) -> RunningWorkspace:
    """Start a workspace on 127.0.0.1 in a thread of its own.

    `port` 0 takes a free one. `clock` gives the time that messages carry (with its zone); `move_clock`, where given,
    lets the page and the control API move it forward. `rate_scale` multiplies Slack's rate limits, None switches them
    off. `pace` multiplies the waits of delivery (3 s, 1 and 5 minutes). `processing_seconds` is how long an uploaded
    file stays without a mimetype. `request_url`, an address of this machine, is sent everything as signed HTTP requests
    in place of Socket Mode; they bear the time of `real_clock`, which is `clock` unless said. `keep` is a file that
    holds the state and the tokens from one start to the next. Raises OSError when the port is taken, ValueError when
    the clock has no zone, the address is another machine's or the file holds something else.
    """
    if clock().tzinfo is None:
        raise ValueError("the clock gives a time without a zone; give one with its zone, such as UTC")
    kept = read_kept(keep) if keep is not None else None
    listener = _listen(port)
    bound = listener.getsockname()[1]
    given: dict[str, Any] = {"rate_scale": rate_scale, "pace": pace, "processing_seconds": processing_seconds}
    wishes = Wishes(pace, move_clock, real_clock or clock, request_url, keep)
    try:
        workspace = Workspace(team, clock, f"http://127.0.0.1:{bound}", **given)
        keys = Credentials(**kept["credentials"]) if kept else Credentials.new(bound)
        if kept and keep:
            _go_on(workspace, kept, keep, move_clock)
        return RunningWorkspace(_server(workspace, keys, bound, wishes), listener, workspace, keys).start()
    except ValueError:
        listener.close()
        raise


def _go_on(
    workspace: Workspace, kept: Mapping[str, Any], keep: Path, move_clock: Callable[[timedelta], None] | None
) -> None:
    ahead = restore(workspace, kept, keep) - workspace.clock()
    if move_clock is not None and ahead > timedelta(0):
        move_clock(ahead)


def _server(workspace: Workspace, keys: Credentials, port: int, wishes: Wishes) -> uvicorn.Server:
    connections = OpenConnections()
    return uvicorn.Server(
        uvicorn.Config(
            build(workspace, keys, port, connections, wishes),
            http=connections.protocol(),
            ws="websockets-sansio",
            log_config=None,
            access_log=False,
            lifespan="on",
            timeout_graceful_shutdown=1,
            server_header=False,
        )
    )


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError as taken:
        listener.close()
        raise OSError(taken.errno, f"port {port} of 127.0.0.1 is taken") from taken
    return listener


def run_until_stopped(running: RunningWorkspace, say: Callable[[], None] = lambda: None) -> None:
    """Hold the process until SIGTERM or SIGINT, then stop cleanly. Only from the main thread.

    `say` tells that it runs, once it can be stopped: whoever reads it may stop it at once.
    """
    told = threading.Event()

    def stop(_: int, __: FrameType | None) -> None:
        told.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        say()
        while not told.wait(0.5):
            pass
    finally:
        running.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
