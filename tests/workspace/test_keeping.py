"""A workspace that keeps its state in a file is the same one after it was stopped and started."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from slack_sdk import WebClient

from bot.workspace import RunningWorkspace, default_team, serve
from bot.workspace.keeping import KeptStateError
from workspace.bolt_app import BUTTONS, eventually
from workspace.movable_clock import MovableClock

HOME = {"type": "home", "blocks": [{"type": "divider", "block_id": "line"}]}


def started(keep: Path, clock: MovableClock | None = None) -> RunningWorkspace:
    clock = clock or MovableClock()
    return serve(default_team(), clock=clock, rate_scale=None, keep=keep, move_clock=clock.move)


def client_of(running: RunningWorkspace, token: str | None = None) -> WebClient:
    return WebClient(token=token or running.bot_token, base_url=running.api_url, retry_handlers=[])


def test_everything_is_there_again_under_the_same_tokens(tmp_path: Path) -> None:
    with started(tmp_path / "kept.json") as first:
        client = client_of(first)
        metadata = {"event_type": "reeve", "event_payload": {"id": 7}}
        ts = client.chat_postMessage(channel="C0COMMAND", text="kept", blocks=BUTTONS, metadata=metadata)["ts"]
        client.chat_postMessage(channel="C0COMMAND", text="a reply", thread_ts=ts)
        client.chat_postEphemeral(channel="C0COMMAND", user="U0ACC", text="for you")
        client.views_publish(user_id="U0ACC", view=HOME)
        place = first.control.direct_message("U0ACC", "U0REEVE")
        first.control.upload("U0ACC", place, "a.csv", b"1,2\n")
        first.control.order("join", user="U0OFFICER", channel="C0COMMAND")
        before = first.control.state()
    with started(tmp_path / "kept.json") as second:
        after = second.control.state()
        client = client_of(second, first.bot_token)
        (file,) = after["files"]
        token = {"Authorization": f"Bearer {first.bot_token}"}
        assert httpx.get(file["url_private"], headers=token).content == b"1,2\n"
        assert client.conversations_replies(channel="C0COMMAND", ts=ts)["messages"][1]["text"] == "a reply"
        assert client.chat_postMessage(channel="C0COMMAND", text="later")["ts"] > ts
    moved = str(before).replace(first.url, second.url)
    assert str(after) == moved


def test_the_clock_goes_on_from_where_it_was(tmp_path: Path) -> None:
    clock = MovableClock()
    with started(tmp_path / "kept.json", clock) as first:
        first.control.order("clock", seconds=3600)
        was = clock.now
    with started(tmp_path / "kept.json", later := MovableClock()):
        assert later.now - was < timedelta(minutes=1)
        assert later.now >= was


def test_the_file_is_written_while_it_runs_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    keep = tmp_path / "kept.json"
    with started(keep) as running:
        running.control.post("U0ACC", "C0COMMAND", "written soon")
        eventually(lambda: keep.exists() and "written soon" in keep.read_text(encoding="utf-8"))
        assert stat.S_IMODE(keep.stat().st_mode) == 0o600


@pytest.mark.parametrize("words", ["", "{}", "[1]", '{"version": 99}'])
def test_a_file_that_holds_something_else_is_refused_and_left_alone(tmp_path: Path, words: str) -> None:
    keep = tmp_path / "other.json"
    keep.write_text(words, encoding="utf-8")
    with pytest.raises(KeptStateError, match=r"other\.json: not a state"):
        started(keep)
    assert keep.read_text(encoding="utf-8") == words


def test_the_state_of_another_team_is_refused(tmp_path: Path) -> None:
    started(tmp_path / "kept.json").stop()
    with pytest.raises(KeptStateError, match="the state of team T0LOCAL"):
        serve(replace(default_team(), id="T0OTHER"), clock=MovableClock(), keep=tmp_path / "kept.json")
