"""What a real Bolt app hears over Socket Mode."""

from __future__ import annotations

from typing import Any

import pytest

from bot.workspace import RunningWorkspace
from workspace.bolt_app import eventually

Heard = list[dict[str, Any]]


@pytest.fixture(scope="module")
def workspace(with_app: RunningWorkspace) -> RunningWorkspace:
    return with_app


def events(heard: Heard, ts: str) -> list[dict[str, Any]]:
    """What was heard of one message."""
    return [body for body in heard if body.get("event", {}).get("ts") == ts]


def test_an_app_hears_what_people_say(workspace: RunningWorkspace, heard: Heard) -> None:
    ts = workspace.control.post("U0ACC", "C0COMMAND", "How is burglary?")
    body = eventually(lambda: events(heard, ts))[0]
    assert (body["type"], body["event"]["type"], body["event"]["channel_type"]) == (
        "event_callback",
        "message",
        "channel",
    )


def test_a_mention_is_told_as_message_and_as_mention(workspace: RunningWorkspace, heard: Heard) -> None:
    ts = workspace.control.post("U0ACC", "C0COMMAND", "<@U0REEVE> how is burglary?")
    eventually(lambda: {body["event"]["type"] for body in events(heard, ts)} == {"message", "app_mention"})


def test_a_direct_message_reaches_the_app(workspace: RunningWorkspace, heard: Heard) -> None:
    channel = workspace.control.direct_message("U0DCC", "U0REEVE")
    ts = workspace.control.post("U0DCC", channel, "hello")
    assert eventually(lambda: events(heard, ts))[0]["event"]["channel_type"] == "im"


def test_a_reply_to_a_reply_is_told_as_part_of_the_thread(workspace: RunningWorkspace, heard: Heard) -> None:
    parent = workspace.control.post("U0ACC", "C0COMMAND", "a question")
    reply = workspace.control.post("U0DCC", "C0COMMAND", "an answer", parent)
    ts = workspace.control.post("U0ACC", "C0COMMAND", "thanks", reply)
    event = eventually(lambda: events(heard, ts))[0]["event"]
    assert (event["thread_ts"], event["parent_user_id"]) == (parent, "U0ACC")


def test_a_channel_without_the_app_is_not_overheard(workspace: RunningWorkspace, heard: Heard) -> None:
    ts = workspace.control.post("U0ACC", "C0COFFEE", "<@U0REEVE> are you there?")
    later = workspace.control.post("U0ACC", "C0COMMAND", "are you there now?")
    eventually(lambda: events(heard, later))
    assert events(heard, ts) == []


def test_an_event_comes_again_when_asked_for(workspace: RunningWorkspace, heard: Heard) -> None:
    ts = workspace.control.post("U0ACC", "C0COMMAND", "once more")
    eventually(lambda: events(heard, ts))
    assert workspace.control.order("redeliver")["taken"]
    first, second = eventually(lambda: len(events(heard, ts)) == 2 and events(heard, ts))
    assert first["event_id"] == second["event_id"]


def test_an_app_that_was_cut_off_comes_back_and_hears_again(workspace: RunningWorkspace, heard: Heard) -> None:
    assert workspace.control.disconnect("abrupt") == 1
    eventually(workspace.control.connected, 10)
    ts = workspace.control.post("U0ACC", "C0COMMAND", "welcome back")
    assert eventually(lambda: events(heard, ts))


def test_the_app_hears_that_it_was_added_to_a_channel_and_by_whom(workspace: RunningWorkspace, heard: Heard) -> None:
    workspace.control.order("join", user="U0REEVE", channel="C0COFFEE", by="U0ACC")
    event = eventually(lambda: next((one["event"] for one in heard if is_joining(one)), None))
    assert (event["user"], event["channel"], event["inviter"]) == ("U0REEVE", "C0COFFEE", "U0ACC")
    assert workspace.control.messages("C0COFFEE")[-1]["subtype"] == "channel_join"
    workspace.control.order("join", user="U0REEVE", channel="C0COFFEE", present=False)
    assert workspace.control.messages("C0COFFEE")[-1]["text"] == "<@U0REEVE> has left the channel"


def is_joining(body: dict[str, Any]) -> bool:
    return bool(body.get("event", {}).get("type") == "member_joined_channel")
