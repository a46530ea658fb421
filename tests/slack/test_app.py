"""The app says in words why it cannot start."""

from __future__ import annotations

from typing import Any, cast

import pytest

from bot.slack.app import SlackApp, SlackRefused, listening_client
from bot.workspace import RunningWorkspace
from tests.slack.fixed_answers import fixed_answers


class NothingKept:
    """Stands for what is never reached."""

    def keep(self, *_: object) -> None: ...

    def handles(self, *_: object) -> None: ...


def app(workspace: RunningWorkspace, token: str, app_token: str, url: str = "") -> SlackApp:
    client, nothing = listening_client(token, url or workspace.api_url), cast("Any", None)
    return SlackApp(client, app_token, cast("Any", NothingKept()), nothing, fixed_answers(client, nothing, "An answer"))


def test_a_bot_token_that_slack_does_not_take_is_named(workspace: RunningWorkspace) -> None:
    with pytest.raises(SlackRefused, match=r"SLACK_BOT_TOKEN \(invalid_auth\); reeve doctor"):
        app(workspace, "xoxb-bad", workspace.app_token)


def test_an_app_token_that_slack_does_not_take_is_named(workspace: RunningWorkspace) -> None:
    one = app(workspace, workspace.bot_token, "xapp-bad")
    with pytest.raises(SlackRefused, match=r"SLACK_APP_TOKEN \(invalid_auth\); reeve doctor"):
        one.start()


def test_slack_that_cannot_be_reached_is_said_to_be(workspace: RunningWorkspace) -> None:
    with pytest.raises(SlackRefused, match=r"cannot be reached .*refused.*; reeve doctor"):
        app(workspace, workspace.bot_token, workspace.app_token, "http://127.0.0.1:1/api/")
