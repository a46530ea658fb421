"""Faults that tests order: what the app sees, and what the workspace kept."""

from __future__ import annotations

import time

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import ConnectionErrorRetryHandler

from bot.workspace import ControlError, RunningWorkspace


def posted(workspace: RunningWorkspace, text: str) -> int:
    return sum(message["text"] == text for message in workspace.control.messages("C0COMMAND"))


def test_a_lost_reply_leaves_the_message_posted_and_the_app_in_doubt(
    workspace: RunningWorkspace, client: WebClient
) -> None:
    workspace.control.fault("lost_reply", method="chat.postMessage")
    with pytest.raises(OSError):  # the connection ended without an answer
        client.chat_postMessage(channel="C0COMMAND", text="lost reply")
    assert posted(workspace, "lost reply") == 1
    client.chat_postMessage(channel="C0COMMAND", text="next")


def test_the_sdk_s_own_retry_after_a_lost_reply_posts_twice(workspace: RunningWorkspace) -> None:
    eager = WebClient(
        token=workspace.bot_token, base_url=workspace.api_url, retry_handlers=[ConnectionErrorRetryHandler()]
    )
    workspace.control.fault("lost_reply", method="chat.postMessage")
    eager.chat_postMessage(channel="C0COMMAND", text="doubled")
    assert posted(workspace, "doubled") == 2


def test_a_dropped_request_posts_nothing(workspace: RunningWorkspace, client: WebClient) -> None:
    workspace.control.fault("dropped", method="chat.postMessage")
    with pytest.raises(OSError):
        client.chat_postMessage(channel="C0COMMAND", text="dropped")
    assert posted(workspace, "dropped") == 0


@pytest.mark.parametrize(("kind", "status"), [("ratelimited", 429), ("server_error", 503)])
def test_an_error_status_comes_as_often_as_ordered(
    workspace: RunningWorkspace, client: WebClient, kind: str, status: int
) -> None:
    workspace.control.fault(kind, method="chat.postMessage", times=2, skip=1, seconds=7)
    client.chat_postMessage(channel="C0COMMAND", text="before")
    for _ in range(2):
        with pytest.raises(SlackApiError) as refused:
            client.chat_postMessage(channel="C0COMMAND", text=kind)
        assert refused.value.response.status_code == status
    assert status != 429 or refused.value.response.headers["Retry-After"] == "7"
    client.chat_postMessage(channel="C0COMMAND", text="after")
    assert posted(workspace, kind) == 0


def test_a_slow_answer_is_carried_out_all_the_same(workspace: RunningWorkspace, client: WebClient) -> None:
    workspace.control.fault("slow", method="auth.test", seconds=0.2)
    started = time.monotonic()
    client.auth_test()
    assert time.monotonic() - started >= 0.2


def test_any_error_code_can_be_ordered(workspace: RunningWorkspace, client: WebClient) -> None:
    workspace.control.fault("error", method="chat.postMessage", code="fatal_error")
    with pytest.raises(SlackApiError, match="fatal_error"):
        client.chat_postMessage(channel="C0COMMAND", text="x")


def test_ordered_faults_can_be_taken_back(workspace: RunningWorkspace, client: WebClient) -> None:
    workspace.control.fault("server_error", times=100)
    workspace.control.order("clear_faults")
    client.auth_test()


def test_an_order_that_is_not_understood_says_why(workspace: RunningWorkspace) -> None:
    with pytest.raises(ControlError, match="kind 'gremlin': must be one of lost_reply"):
        workspace.control.fault("gremlin")
    with pytest.raises(ControlError, match=r"unknown fields \['often'\]"):
        workspace.control.fault("slow", often=True)
