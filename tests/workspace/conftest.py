"""One workspace a test module, and the clients that real apps use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from bot.workspace import RunningWorkspace, default_team, serve
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
