"""One workspace a test module, and the clients that real apps use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.workspace import RunningWorkspace, Shortcut, default_team, serve
from workspace.bolt_app import interactive_app
from workspace.movable_clock import MovableClock


@pytest.fixture(scope="module")
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture(scope="module")
def workspace(clock: MovableClock) -> Iterator[RunningWorkspace]:
    with serve(default_team(), clock=clock, rate_scale=None, pace=0.05, move_clock=clock.move) as running:
        yield running


@pytest.fixture(scope="module")
def client(workspace: RunningWorkspace) -> WebClient:
    return WebClient(token=workspace.bot_token, base_url=workspace.api_url, retry_handlers=[])


@pytest.fixture(scope="session")
def heard() -> list[dict[str, Any]]:
    """Every payload that the Bolt app has heard, in order."""
    return []


@pytest.fixture(scope="session")
def with_app(heard: list[dict[str, Any]]) -> Iterator[RunningWorkspace]:
    """A workspace with a real Bolt app connected. One for all tests: the SDK takes three seconds to close."""
    team = replace(default_team(), shortcuts=(Shortcut("use_as_update", "Use as update"),))
    with serve(team, clock=MovableClock(), rate_scale=None, pace=10) as running:
        handler = SocketModeHandler(interactive_app(running, heard), running.app_token, ping_interval=1)
        handler.connect()
        yield running
        handler.close()
