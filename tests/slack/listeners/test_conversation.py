"""What is said to Reeve is answered in the thread, once, and to people of the organisation only."""

from __future__ import annotations

from typing import Any

import pytest

from bot.duties.inbound import Received
from bot.slack.access import SlackPeople
from bot.slack.app import listening_client
from bot.slack.listeners.conversation import Conversation
from bot.workspace import RunningWorkspace
from tests.slack.fixed_answers import fixed_answers


def conversation(workspace: RunningWorkspace) -> Conversation:
    client = listening_client(workspace.bot_token, workspace.api_url)
    return Conversation(fixed_answers(client, SlackPeople(client), "An answer"))


def said(workspace: RunningWorkspace, user: str, tries: int = 1) -> Received:
    ts = workspace.control.post(user, "C0GENERAL", "How is burglary?")
    event: dict[str, Any] = {"user": user, "channel": "C0GENERAL", "ts": ts, "channel_type": "channel"}
    event["text"] = "How is burglary?"
    return Received(f"Ev{ts}", "app_mention", {"event": event}, tries)


def answers(workspace: RunningWorkspace, received: Received) -> list[str]:
    ts = received.body["event"]["ts"]
    return [one["text"] for one in workspace.control.messages("C0GENERAL") if one.get("thread_ts") == ts != one["ts"]]


def test_a_mention_is_answered_in_its_thread(workspace: RunningWorkspace) -> None:
    received = said(workspace, "U0ACC")
    assert conversation(workspace).answer(received) == "answered"
    assert answers(workspace, received) == ["An answer"]


@pytest.mark.parametrize("posted", [True, False])
def test_what_may_have_been_answered_before_a_stop_is_looked_for_first(
    workspace: RunningWorkspace, posted: bool
) -> None:
    received = said(workspace, "U0ACC")
    if posted:
        conversation(workspace).answer(received)
    again = Received(received.id, received.kind, received.body, tries=2)
    conversation(workspace).answer(again)
    assert len(answers(workspace, received)) == 1


def test_a_guest_is_not_answered(workspace: RunningWorkspace) -> None:
    received = said(workspace, "U0GUEST")
    conversation(workspace).answer(received)
    assert answers(workspace, received) == []


def test_nothing_is_answered_in_a_shared_channel(workspace: RunningWorkspace) -> None:
    received = said(workspace, "U0ACC")
    workspace.control.order("channel", channel="C0GENERAL", is_ext_shared=True)
    conversation(workspace).answer(received)
    assert answers(workspace, received) == []
    workspace.control.order("channel", channel="C0GENERAL", is_ext_shared=False)
