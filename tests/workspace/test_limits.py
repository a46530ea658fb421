"""Every limit of bot/workspace/limits.py: what is as large is taken, what is one larger is refused."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator, MutableMapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from starlette.websockets import WebSocket
from websockets.sync.client import ClientConnection, connect

from bot.workspace import RunningWorkspace, default_team, limits
from bot.workspace.delivery import Delivery
from bot.workspace.errors import SlackError
from bot.workspace.interactions import Interactions, ResponseUrl
from bot.workspace.link import Links
from bot.workspace.state import Workspace
from bot.workspace.web_api.arguments import Arguments
from bot.workspace.web_api.paging import page_size
from workspace.limit_cases import CASES, ELSEWHERE
from workspace.movable_clock import MovableClock
from workspace.test_rates import Seconds

HERE = Path(__file__).parent
DOCUMENT = HERE.parents[1] / "docs" / "workspace-limits.md"
NUMBERS = {name: value for name, value in vars(limits).items() if isinstance(value, limits.Limit)}
LADDERS = ("EVENT_RETRY_SECONDS", "CALLS_A_MINUTE")


@pytest.mark.parametrize("name", sorted(CASES))
def test_what_is_as_large_as_the_limit_is_taken_and_what_is_larger_is_not(client: WebClient, name: str) -> None:
    limit, taken = NUMBERS[name], CASES[name]
    assert taken(client, limit.most)
    assert not taken(client, limit.most + 1)


@pytest.mark.parametrize("name", sorted(name for name in CASES if NUMBERS[name].least))
def test_what_is_smaller_than_the_least_is_refused(client: WebClient, name: str) -> None:
    limit, taken = NUMBERS[name], CASES[name]
    assert taken(client, limit.least) or name in ("IMAGE_URL", "ELEMENT_URL")  # an address has more to it
    assert not taken(client, limit.least - 1)


def test_no_limit_is_without_a_test() -> None:
    assert {*CASES, *ELSEWHERE} == {*NUMBERS, *LADDERS}
    assert not set(CASES) & set(ELSEWHERE)


@pytest.mark.parametrize("where", sorted(set(ELSEWHERE.values())))
def test_a_test_that_is_named_is_there(where: str) -> None:
    file, _, name = where.partition("::")
    assert f"def {name}(" in (HERE / file).read_text(encoding="utf-8")


def _written() -> str:
    by_size = "test_limits.py::test_what_is_as_large_as_the_limit_is_taken_and_what_is_larger_is_not"
    lines = [
        "# The limits of the local workspace",
        "",
        "Made from `bot/workspace/limits.py` and the tests in `tests/workspace/` that try each limit: `make golden`.",
        "",
        "| limit | least | most | known from | tried by |",
        "|---|---|---|---|---|",
    ]
    for name, limit in NUMBERS.items():
        tried = ELSEWHERE.get(name, f"{by_size}[{name}]").partition("::")
        source = limit.source.replace("|", "\\|")
        lines.append(f"| {name} | {limit.least or ''} | {limit.most:,} | {source} | `{tried[0]}` {tried[2]} |")
    return "\n".join([*lines, ""])


def test_the_list_in_the_documents_is_this_one() -> None:
    if os.environ.get("REEVE_UPDATE_GOLDEN"):
        DOCUMENT.write_text(_written(), encoding="utf-8")
    assert DOCUMENT.read_text(encoding="utf-8") == _written()


def test_a_page_holds_no_more_than_its_limit() -> None:
    sizes = (limits.HISTORY_PAGE, limits.HISTORY_PAGE_UNASKED)
    assert page_size(Arguments({"limit": "5000"}), *sizes) == 999
    assert page_size(Arguments({}), *sizes) == 100


def test_a_list_s_page_holds_no_more_than_its_limit() -> None:
    sizes = (limits.LIST_PAGE, limits.LIST_PAGE_UNASKED)
    assert page_size(Arguments({"limit": "5000"}), *sizes) == 1_000
    assert page_size(Arguments({}), *sizes) == 100


def test_a_trigger_holds_for_three_seconds() -> None:
    seconds = Seconds()
    interactions = Interactions(seconds, "http://127.0.0.1", pace=1.0)
    early, late = interactions.new_trigger("U0ACC"), interactions.new_trigger("U0ACC")
    seconds.now = 3.0
    interactions.take_trigger(early)
    seconds.now = 3.1
    with pytest.raises(SlackError, match="expired_trigger_id"):
        interactions.take_trigger(late)


def test_a_response_address_holds_for_half_an_hour() -> None:
    seconds = Seconds()
    interactions = Interactions(seconds, "http://127.0.0.1", pace=1.0)
    key = interactions.new_response_url(ResponseUrl("U0ACC", "C0COMMAND", 0.0)).rpartition("/")[2]
    seconds.now = 1_800.0
    interactions.take_response(key)
    seconds.now = 1_800.1
    with pytest.raises(SlackError, match="expired_url"):
        interactions.take_response(key)


def test_an_app_has_three_seconds_to_acknowledge() -> None:
    async def asked() -> float:
        delivery = Delivery(Workspace(default_team(), MovableClock(), "http://127.0.0.1"), pace=0.1)

        async def deaf(_: object) -> None:
            """Take the envelope and say nothing."""

        delivery.connections["L1"] = deaf
        before = time.monotonic()
        assert await delivery.ask("interactive", {}) is None
        return time.monotonic() - before

    assert asyncio.run(asked()) >= 0.3 * 0.99


async def answered(links: Links, address: str) -> list[str]:
    """What an app that connects to an address, and goes at once, is sent."""
    sent: list[str] = []
    received = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1000}])

    async def receive() -> MutableMapping[str, Any]:
        return next(received)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message["type"])

    scope = {"type": "websocket", "path": "/link", "query_string": address.partition("?")[2].encode(), "headers": []}
    await links.serve(WebSocket(scope, receive, send))
    return sent


def test_a_socket_s_address_holds_for_half_a_minute() -> None:
    seconds = Seconds()
    workspace = Workspace(default_team(), MovableClock(), "http://127.0.0.1", monotonic=seconds)
    links = Links(Delivery(workspace, 1.0), workspace.base_url, seconds)
    early, late = links.new_address(), links.new_address()
    seconds.now = 30.0
    assert asyncio.run(answered(links, early)) == ["websocket.accept", "websocket.send"]
    seconds.now = 30.1
    assert asyncio.run(answered(links, late)) == ["websocket.close"]


@pytest.fixture
def sockets(workspace: RunningWorkspace, client: WebClient) -> Iterator[list[ClientConnection]]:
    with ExitStack() as opened:
        every = []
        for _ in range(limits.SOCKETS.most):
            address = client.apps_connections_open(app_token=workspace.app_token)["url"]
            every.append(opened.enter_context(connect(address)))
            every[-1].recv(60)
        yield every


def test_an_app_opens_ten_connections_and_not_one_more(
    workspace: RunningWorkspace, client: WebClient, sockets: list[ClientConnection]
) -> None:
    assert workspace.control.connected() == len(sockets) == 10
    with pytest.raises(SlackApiError, match="too_many_websockets"):
        client.apps_connections_open(app_token=workspace.app_token)
