"""The thinnest path: start, post, read, upload, stop."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import datetime
from typing import Any

import httpx
import pytest
from slack_sdk import WebClient

from bot.workspace import ControlError, RunningWorkspace, default_team, serve
from bot.workspace.team import Channel, Team, User
from workspace.movable_clock import MovableClock

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)


def test_the_token_tells_who_the_bot_is(client: WebClient) -> None:
    answer = client.auth_test()
    assert (answer["user_id"], answer["bot_id"], answer["team_id"]) == ("U0REEVE", "B0LOCALBOT", "T0LOCAL")


def test_a_posted_message_is_read_back_from_history(client: WebClient) -> None:
    posted = client.chat_postMessage(channel="C0COMMAND", text="Burglary is above its upper limit")
    read = client.conversations_history(channel="C0COMMAND", limit=1)["messages"][0]
    assert (read["ts"], read["text"], read["bot_id"]) == (posted["ts"], posted["message"]["text"], "B0LOCALBOT")


def test_timestamps_carry_the_clock_s_time_and_never_repeat(client: WebClient, clock: MovableClock) -> None:
    stamps = [client.chat_postMessage(channel="C0COMMAND", text=str(n))["ts"] for n in range(5)]
    assert stamps == sorted(set(stamps))
    assert all(int(float(stamp)) == int(clock.now.timestamp()) for stamp in stamps)


def test_files_upload_v2_of_the_sdk_works_unchanged(client: WebClient, workspace: RunningWorkspace) -> None:
    answer: Any = client.files_upload_v2(
        filename="chart.png", content=PNG, title="Chart", alt_txt="A line", channel="C0COMMAND", initial_comment="See"
    )
    read = client.conversations_history(channel="C0COMMAND", limit=1)["messages"][0]
    assert (read["text"], read["files"][0]["id"]) == ("See", answer["file"]["id"])
    headers = {"Authorization": f"Bearer {workspace.bot_token}"}
    assert httpx.get(read["files"][0]["url_private"], headers=headers).content == PNG
    assert httpx.get(read["files"][0]["url_private"]).status_code == 401


def test_two_workspaces_run_side_by_side_with_tokens_of_their_own(
    workspace: RunningWorkspace, clock: MovableClock
) -> None:
    with serve(default_team(), clock=clock) as other:
        assert other.port != workspace.port
        assert other.bot_token != workspace.bot_token
        with pytest.raises(Exception, match="invalid_auth"):
            WebClient(token=workspace.bot_token, base_url=other.api_url, retry_handlers=[]).auth_test()


def test_a_stopped_workspace_lets_its_port_go(clock: MovableClock) -> None:
    first = serve(default_team(), clock=clock)
    first.stop()
    first.stop()
    with pytest.raises(httpx.ConnectError):
        httpx.get(first.url)
    with serve(default_team(), clock=clock, port=first.port) as second:
        assert second.port == first.port


def test_a_taken_port_is_named(workspace: RunningWorkspace, clock: MovableClock) -> None:
    with pytest.raises(OSError, match=f"port {workspace.port} of 127.0.0.1 is taken"):
        serve(default_team(), clock=clock, port=workspace.port)


def test_all_addresses_are_loopback(workspace: RunningWorkspace) -> None:
    app = WebClient(token=workspace.app_token, base_url=workspace.api_url, retry_handlers=[])
    assert workspace.connection() == {
        "url": f"http://127.0.0.1:{workspace.port}",
        "api_url": f"http://127.0.0.1:{workspace.port}/api/",
        "bot_token": workspace.bot_token,
        "app_token": workspace.app_token,
        "signing_secret": workspace.signing_secret,
    }
    address = app.apps_connections_open(app_token=workspace.app_token)["url"]
    assert address.startswith(f"ws://127.0.0.1:{workspace.port}/link?ticket=")


def test_a_member_who_is_not_a_user_is_refused() -> None:
    bot = User("U1", "reeve", "Reeve", is_bot=True)
    with pytest.raises(ValueError, match=r"channel 'x': members \['U9'\] are not users of team 'Force'"):
        Team("T1", "Force", (), (Channel("C1", "x", ("U9",)),), bot)


def test_a_clock_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="a time without a zone"):
        serve(default_team(), clock=lambda: datetime(2026, 4, 20))  # noqa: DTZ001 - the fault itself


def test_the_clock_is_moved_forward_and_never_back(workspace: RunningWorkspace, client: WebClient) -> None:
    before = client.chat_postMessage(channel="C0COMMAND", text="today")["ts"]
    workspace.control.order("clock", seconds=86_400)
    after = client.chat_postMessage(channel="C0COMMAND", text="tomorrow")["ts"]
    assert int(float(after)) - int(float(before)) == 86_400
    with pytest.raises(ControlError, match="the clock only moves forward"):
        workspace.control.order("clock", seconds=-1)


def test_a_clock_that_is_not_ours_to_move_stays(clock: MovableClock) -> None:
    with serve(default_team(), clock=clock) as running, pytest.raises(ControlError, match="clock_does_not_move"):
        running.control.order("clock", seconds=1)


def test_a_message_lies_after_the_instant_at_which_it_was_sent(client: WebClient, clock: MovableClock) -> None:
    ts = client.chat_postMessage(channel="C0COMMAND", text="found by oldest=")["ts"]
    found = client.conversations_history(channel="C0COMMAND", oldest=str(int(clock.now.timestamp())))["messages"]
    assert ts in {message["ts"] for message in found}


def test_a_workspace_of_its_own_ends_cleanly_when_told() -> None:
    code = (
        "from datetime import UTC, datetime\n"
        "from bot.workspace import default_team, run_until_stopped, serve\n"
        "running = serve(default_team(), clock=lambda: datetime(2026, 4, 20, tzinfo=UTC))\n"
        "print(running.url, flush=True)\n"
        "run_until_stopped(running)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert httpx.get(url).status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0


@pytest.mark.parametrize(
    ("order", "fields", "takes"),
    [
        ("channel", {"channel": "C0COFFEE", "archived": True}, "archived is not known here; it takes channel, name"),
        ("join", {"user": "U0ACC", "channel": "C0COFFEE", "gone": True}, "it takes user, channel, present, by"),
        ("clock", {"seconds": 1, "days": 1}, "clock: days is not known here; it takes seconds"),
        ("scopes", {"scope": []}, "scopes: scope is not known here; it takes scopes"),
    ],
)
def test_an_order_with_a_name_that_it_does_not_take_is_refused_with_those_it_takes(
    workspace: RunningWorkspace, order: str, fields: dict[str, Any], takes: str
) -> None:
    with pytest.raises(ControlError, match="invalid_arguments") as refused:
        workspace.control.order(order, **fields)
    assert takes in refused.value.answer["detail"]
