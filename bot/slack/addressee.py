"""Whether a delivery is for this installation: the same app in another workspace is sent the like, signed alike."""

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any

from slack_bolt import BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

Body = Mapping[str, Any]
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Installation:
    """Where the bot token holds: a workspace, or a whole organisation (`enterprise`), and for which app."""

    team: str
    enterprise: str = ""
    app: str = ""


def installation_of(client: WebClient) -> Installation:
    """Where a client's token holds. Raises SlackApiError where Slack does not take the token."""
    about = client.auth_test()
    # A workspace of an organisation is told by its own id: the app may be installed in several of them apart.
    enterprise = about.get("enterprise_id") if about.get("is_enterprise_install") else ""
    return Installation(str(about.get("team_id") or ""), str(enterprise or ""), _app(client, about.get("bot_id")))


def _app(client: WebClient, bot: object) -> str:
    """The app's id. It is only compared where it is known: not every server tells it."""
    if not bot:
        return ""
    try:
        about = client.bots_info(bot=str(bot)).get("bot") or {}
    except (SlackApiError, SlackClientError, HTTPException, OSError) as fault:
        _log.info("Slack does not tell which app this is (%s)", type(fault).__name__)
        return ""
    return str(about.get("app_id") or "")


class Addressee:
    """Middleware of Bolt, before anything is kept: what is for another installation is refused."""

    def __init__(self, ours: Installation) -> None:
        self._ours = ours

    def check(self, body: Body, next: Callable[[], Any]) -> Any:  # noqa: A002 - Bolt gives arguments by these names
        """Go on where it is ours; else 403, and the word that it is not to be sent again."""
        if is_ours(body, self._ours):
            return next()
        _log.warning("a delivery for another workspace or app is refused; whose app has this signing secret?")
        words = {"error": "this is for another workspace or app"}
        return BoltResponse(status=403, body=words, headers={"x-slack-no-retry": "1"})


def is_ours(body: Body, ours: Installation) -> bool:
    """Whether a delivery names our app and, in any of the places where Slack names one, our workspace.

    In a channel that is shared `team_id` may be the other organisation's, and `authorizations` or `context_team_id`
    ours; a person of another organisation acts with their own `team`, on a message or in a view that is ours. An app
    that is installed for a whole organisation is known by that. What names nobody is ours: it is signed.
    """
    app = body.get("api_app_id")
    if app and ours.app and app != ours.app:
        return False
    teams, enterprises = set(_teams(body)), set(_enterprises(body))
    if not teams and not enterprises:
        return True
    return ours.team in teams or bool(ours.enterprise and ours.enterprise in teams | enterprises)


def _teams(body: Body) -> Iterator[str]:
    """Every workspace that is named; an organisation's id may stand in its place."""
    yield from _named(body, "team_id", "context_team_id")
    yield from _named(body.get("team"), "id")
    yield from _named(body.get("user"), "team_id")
    yield from _named(body.get("view"), "team_id", "app_installed_team_id")
    yield from _named(body.get("message"), "team")
    for one in body.get("authorizations") or ():
        yield from _named(one, "team_id")


def _enterprises(body: Body) -> Iterator[str]:
    yield from _named(body, "enterprise_id", "context_enterprise_id")
    yield from _named(body.get("enterprise"), "id")
    yield from _named(body.get("team"), "enterprise_id")
    for one in body.get("authorizations") or ():
        yield from _named(one, "enterprise_id")


def _named(value: object, *names: str) -> Iterator[str]:
    """The texts that an object has under these names."""
    if isinstance(value, Mapping):
        yield from (one for one in map(value.get, names) if isinstance(one, str) and one)
