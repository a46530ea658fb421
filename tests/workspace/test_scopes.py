"""An app that lacks a scope is refused as Slack refuses it, and is not told of what it may not hear."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.workspace import RunningWorkspace, scopes
from bot.workspace.web_api import METHODS


@pytest.fixture
def granted(workspace: RunningWorkspace) -> Iterator[RunningWorkspace]:
    workspace.control.order("scopes", scopes=["chat:write", "channels:read", "im:history"])
    yield workspace
    workspace.control.order("scopes", scopes=None)


def test_every_method_has_its_scope() -> None:
    assert set(scopes.METHODS) == set(METHODS)


@pytest.mark.parametrize(
    ("method", "arguments", "needed"),
    [
        ("users.info", {"user": "U0ACC"}, "users:read"),
        ("conversations.history", {"channel": "C0COMMAND"}, "channels:history"),
        ("conversations.list", {"types": "public_channel,private_channel"}, "groups:read"),
        ("conversations.open", {"users": "U0ACC"}, "im:write"),
    ],
)
def test_what_a_scope_is_lacking_for_is_refused_and_the_scope_named(
    granted: RunningWorkspace, client: WebClient, method: str, arguments: dict[str, str], needed: str
) -> None:
    with pytest.raises(SlackApiError, match="missing_scope") as refused:
        client.api_call(method, params=arguments)
    answer = refused.value.response
    assert (answer["needed"], answer["provided"]) == (needed, "channels:read,chat:write,im:history")
    assert answer.headers["x-oauth-scopes"] == "channels:read,chat:write,im:history"


def test_what_the_scopes_allow_is_done(granted: RunningWorkspace, client: WebClient) -> None:
    client.conversations_info(channel="C0COMMAND")
    client.conversations_list()
    client.chat_postMessage(channel="C0COMMAND", text="allowed")


def test_every_answer_names_the_scopes(workspace: RunningWorkspace, client: WebClient) -> None:
    headers = client.auth_test().headers
    assert {"chat:write", "im:history", "commands"} <= set(headers["x-oauth-scopes"].split(","))
    assert client.users_info(user="U0ACC").headers["x-accepted-oauth-scopes"] == "users:read"


def test_the_app_is_not_told_of_what_it_has_no_scope_for(granted: RunningWorkspace) -> None:
    events = granted.workspace.directory
    allowed = frozenset({"im:history"})
    place = granted.control.direct_message("U0ACC", "U0REEVE")
    assert scopes.may_hear({"type": "message", "channel": place}, events, allowed)
    assert not scopes.may_hear({"type": "message", "channel": "C0COMMAND"}, events, allowed)
    assert not scopes.may_hear({"type": "app_mention", "channel": "C0COMMAND"}, events, allowed)
    assert scopes.may_hear({"type": "app_home_opened", "channel": place}, events, allowed)


def test_a_revoked_token_is_refused(workspace: RunningWorkspace, client: WebClient) -> None:
    workspace.control.order("revoke", token="app")
    with pytest.raises(SlackApiError, match="token_revoked"):
        client.apps_connections_open(app_token=workspace.app_token)
    client.auth_test()
    workspace.control.order("revoke", token="bot")
    with pytest.raises(SlackApiError, match="token_revoked"):
        client.auth_test()
