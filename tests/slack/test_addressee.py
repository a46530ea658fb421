"""Whose a delivery is: all that is rightly ours is taken, and what another installation of the app is sent is not.

The shapes are those of https://docs.slack.dev/apis/events-api and https://docs.slack.dev/apis/slack-connect.
"""

from __future__ import annotations

from typing import Any

import pytest

from bot.slack.addressee import Installation, installation_of, is_ours
from bot.slack.app import listening_client
from bot.workspace import RunningWorkspace

US = Installation("T0US", app="A0REEVE")
WHOLE_ORGANISATION = Installation("T0US", "E0US", "A0REEVE")


def authorized(team: str | None, enterprise: str | None = None) -> list[dict[str, Any]]:
    return [{"team_id": team, "enterprise_id": enterprise, "user_id": "U0REEVE", "is_bot": True}]


OURS: dict[str, dict[str, Any]] = {
    "an event in our workspace": {
        "team_id": "T0US",
        "api_app_id": "A0REEVE",
        "context_team_id": "T0US",
        "authorizations": authorized("T0US"),
    },
    "an event in a shared channel that the other organisation began": {
        "team_id": "T0THEM",
        "context_team_id": "T0US",
        "authorizations": authorized("T0US"),
        "is_ext_shared_channel": True,
    },
    "an event whose one authorization is that of another installation": {
        "team_id": "T0US",
        "context_team_id": "T0US",
        "authorizations": authorized("T0THEM"),
    },
    "an event of an old server, which names the workspace alone": {"team_id": "T0US"},
    "a press in our workspace": {"team": {"id": "T0US"}, "user": {"id": "U1", "team_id": "T0US"}},
    "a press by one of us with the organisation in the workspace's place": {
        "team": None,
        "enterprise": {"id": "E0US"},
        "user": {"id": "U1", "team_id": "T0US"},
    },
    "a press by somebody of another organisation on our message": {
        "team": {"id": "T0THEM"},
        "user": {"id": "U9", "team_id": "T0THEM"},
        "message": {"ts": "1.0", "team": "T0US"},
    },
    "a modal that was opened in another workspace": {
        "team": {"id": "T0THEM"},
        "user": {"id": "U9", "team_id": "T0THEM"},
        "view": {"id": "V1", "team_id": "T0THEM", "app_installed_team_id": "T0US"},
    },
    "a command": {"command": "/kpi", "team_id": "T0US", "api_app_id": "A0REEVE"},
    "what names nobody": {"type": "app_rate_limited"},
}
NOT_OURS: dict[str, dict[str, Any]] = {
    "an event in another workspace": {
        "team_id": "T0THEM",
        "context_team_id": "T0THEM",
        "authorizations": authorized("T0THEM"),
    },
    "an event in another workspace of our organisation, where the app is installed by itself": {
        "team_id": "T0SISTER",
        "authorizations": authorized("T0SISTER", "E0US"),
        "enterprise_id": "E0US",
    },
    "a press in another workspace": {"team": {"id": "T0THEM"}, "user": {"id": "U9", "team_id": "T0THEM"}},
    "a command in another workspace": {"command": "/kpi", "team_id": "T0THEM"},
    "an event for another app": {"team_id": "T0US", "api_app_id": "A0OTHER"},
}


@pytest.mark.parametrize("name", OURS)
def test_what_is_rightly_ours_is_taken(name: str) -> None:
    assert is_ours(OURS[name], US)


@pytest.mark.parametrize("name", NOT_OURS)
def test_what_is_another_installation_s_is_not(name: str) -> None:
    assert not is_ours(NOT_OURS[name], US)


def test_where_the_app_is_installed_for_a_whole_organisation_its_workspaces_are_ours() -> None:
    sister = NOT_OURS["an event in another workspace of our organisation, where the app is installed by itself"]
    assert is_ours(sister, WHOLE_ORGANISATION)
    assert is_ours({"team_id": "E0US", "authorizations": authorized(None, "E0US")}, WHOLE_ORGANISATION)
    assert not is_ours({"team_id": "T0THEM", "enterprise_id": "E0THEM"}, WHOLE_ORGANISATION)


def test_an_app_whose_id_is_not_known_is_not_compared() -> None:
    assert is_ours(NOT_OURS["an event for another app"], Installation("T0US"))


def test_where_the_token_holds_is_asked_of_slack(workspace: RunningWorkspace) -> None:
    team = workspace.workspace.team
    client = listening_client(workspace.bot_token, workspace.api_url)
    assert installation_of(client) == Installation(team.id, "", team.app_id)
    workspace.control.order("scopes", scopes=["chat:write"])
    try:
        assert installation_of(client) == Installation(team.id), "without the scope to ask, the app is not known"
    finally:
        workspace.control.order("scopes", scopes=None)
