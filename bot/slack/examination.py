"""What the doctor sees of Slack: the tokens, their scopes, the channels, the people, and the time there."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from slack_sdk import WebClient

from bot.duties.checks import Check, good, not_checked, warning, wrong
from bot.duties.sending import Limited, NotSent, Refused
from bot.figures.number_words import counted
from bot.slack.answers import answer_of
from bot.slack.manifest import manifest
from bot.slack.placeholders import is_placeholder
from bot.slack.scopes import APP_TOKEN_SCOPE, OPTIONAL_SCOPES

BOT, APP, SECRET = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"
# Slack's signatures hold for five minutes.
MOST_ASKEW, LITTLE_ASKEW = timedelta(minutes=4), timedelta(seconds=30)
_COPY_AGAIN = (
    "copy it anew: the app's page, OAuth & Permissions, Bot User OAuth Token; install the app where it is gone"
)
_MAKE_APP_LEVEL = "the app's page, Basic Information, App-Level Tokens: make one with the scope " + APP_TOKEN_SCOPE
_KINDS = {
    "xoxb-": "a bot token",
    "xapp-": "an app-level token",
    "xoxp-": "a person's token",
    "xoxe": "a rotating token",
}


@dataclass(frozen=True, slots=True)
class Keys:
    """What Reeve shows Slack, as the environment gives it."""

    bot_token: str | None = None
    app_token: str | None = None
    signing_secret: str | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """What the catalogue names: channels and people by Slack's ids, each with what it is called there.

    `marked` gives the marking of the channels that may see more than what is official.
    """

    channels: Mapping[str, str]
    people: Mapping[str, str]
    leads_without: tuple[str, ...] = ()
    marked: Mapping[str, str] = field(default_factory=dict)


def examine_slack(
    keys: Keys, client: Callable[[str], WebClient], expected: Expected | None, now: Callable[[], datetime]
) -> Iterator[Check]:
    """Look at Slack with these keys; `client` makes one for a token. Nothing is posted and nothing is changed."""
    asked = _kind("bot token", BOT, keys.bot_token, "xoxb-", _COPY_AGAIN)
    if asked is not None or keys.bot_token is None:
        yield from (asked,) if asked else ()
        yield from _not_asked("the bot token comes first")
    else:
        yield from _with_the_bot_token(client(keys.bot_token), expected, now)
    yield from _way_in(keys, client)


def address_at_fault(address: str | None) -> bool:
    """Whether what SLACK_API_URL names is no address at all; where nothing is named it is Slack's own."""
    if not address:
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0
    except ValueError:
        return True


def without_an_address(address: str) -> Iterator[Check]:
    """What is said where SLACK_API_URL is no address: nothing of Slack can be looked at."""
    words = f"SLACK_API_URL={address} is no address; one is written https://slack.com/api/"
    yield wrong("bot token", words, "leave it unset for Slack; for a local workspace copy the line that it printed")
    for name in ("scopes", "clock", "channels", "people", "way in"):
        yield not_checked(name, "SLACK_API_URL comes first")


def _kind(name: str, variable: str, token: str | None, prefix: str, remedy: str) -> Check | None:
    """What is wrong with a token as it is written; None where nothing is."""
    if not token:
        return wrong(name, f"{variable} is not set", remedy)
    if is_placeholder(token):
        words = f"{variable} is not filled in: {token} is the example's"
        return wrong(name, words, f"{remedy}; for HTTP take its line out of .env" if variable == APP else remedy)
    if token.startswith(prefix):
        return None
    kind = next((words for start, words in _KINDS.items() if token.startswith(start)), "no token of Slack's")
    swapped = token.startswith(("xapp-", "xoxb-"))
    return wrong(
        name,
        f"{variable} must be {_KINDS[prefix]} ({prefix}…) and is {kind}",
        f"the two tokens are swapped: exchange {BOT} and {APP}" if swapped else remedy,
    )


def _not_asked(why: str) -> Iterator[Check]:
    for name in ("scopes", "clock", "channels", "people"):
        yield not_checked(name, why)


def _with_the_bot_token(client: WebClient, expected: Expected | None, now: Callable[[], datetime]) -> Iterator[Check]:
    headers: dict[str, str] = {}

    def ask() -> Any:
        response = client.auth_test()
        headers.update({name.lower(): _first(value) for name, value in response.headers.items()})
        return response

    answer = answer_of(ask)
    if not isinstance(answer, dict):
        yield _refused("bot token", BOT, answer, _COPY_AGAIN)
        yield from _not_asked("the bot token comes first")
        return
    yield good("bot token", f"Slack takes it: {answer.get('user')} in {answer.get('team')}")
    yield _scopes(headers.get("x-oauth-scopes"), gives_all=headers.get("x-local-workspace") == "all-scopes")
    yield _clock(headers.get("date"), now())
    if expected is None:
        yield from (not_checked(name, "the catalogue comes first") for name in ("channels", "people"))
        return
    yield from _all_good("channels", expected.channels, lambda one: _channel(client, one, expected))
    own = str(answer.get("team_id", ""))
    yield from _all_good("people", expected.people, lambda one: _person(client, one, expected.people[one], own))
    if expected.leads_without:
        words = f"no Slack id is given for {', '.join(expected.leads_without)}: nobody can be asked"
        yield warning("people", words, "write `slack:` beside them in data/catalogue/people.yaml")


def _refused(name: str, variable: str, answer: object, remedy: str) -> Check:
    match answer:
        case Refused(code=code):
            return wrong(name, f"Slack does not take {variable} ({code})", remedy)
        case Limited(seconds=seconds):
            words = f"Slack answers no more for now: it asks to wait {counted(math.ceil(seconds), 'second')}"
            return warning(name, words, "wait that long, then run reeve doctor again; nothing needs to be mended")
        case NotSent(words=words):
            return wrong(name, words, "check the network, the proxy (HTTPS_PROXY) and SLACK_API_URL, then try again")
    words = str(getattr(answer, "words", "")) or "Slack did not answer"
    remedy = "try again in a few minutes; https://slack-status.com says how Slack is; check SLACK_API_URL"
    return wrong(name, words, remedy)


def _scopes(header: str | None, *, gives_all: bool) -> Check:
    needed = set(manifest()["oauth_config"]["scopes"]["bot"])
    if header is None:
        return not_checked("scopes", "Slack did not say which the token has")
    given = {scope.strip() for scope in header.split(",") if scope.strip()}
    if missing := sorted(needed - OPTIONAL_SCOPES - given):
        remedy = "give the app these scopes (reeve manifest has them all) and install it again"
        return wrong("scopes", f"the token lacks {', '.join(missing)}", remedy)
    if gives_all:
        return good("scopes", f"the {len(needed)} that are needed; the local workspace gives every app all there are")
    if more := sorted(given - needed):
        remedy = "take them away: what Reeve cannot do nobody can make it do"
        return warning("scopes", f"the token has more than Reeve needs: {', '.join(more)}", remedy)
    if without := sorted(needed - given):
        remedy = "paste the manifest again and reinstall; where your plan has no agents there is nothing to do"
        return warning("scopes", f"no questions are suggested to people without {', '.join(without)}", remedy)
    return good("scopes", f"the {len(needed)} that are needed, and no other")


def _clock(date: str | None, now: datetime) -> Check:
    try:
        askew = abs(now - parsedate_to_datetime(date or ""))
    except (TypeError, ValueError):
        return not_checked("clock", "Slack did not say what time it is there")
    words = f"this machine and Slack differ by {counted(round(askew.total_seconds()), 'second')}"
    remedy = "set this machine's clock by the network (NTP)"
    if askew > MOST_ASKEW:
        return wrong("clock", f"{words}: signatures would be refused", remedy)
    return warning("clock", words, remedy) if askew > LITTLE_ASKEW else good("clock", words)


def _all_good(name: str, ids: Iterable[str], look: Callable[[str], Check | None]) -> Iterator[Check]:
    """What is wrong with each; one line for all where nothing is."""
    listed = list(ids)
    faults = [fault for fault in map(look, listed) if fault is not None]
    yield from faults or [good(name, f"{len(listed)} looked at: as they must be")]


def _channel(client: WebClient, channel: str, expected: Expected) -> Check | None:
    key = expected.channels[channel]
    answer = answer_of(lambda: client.conversations_info(channel=channel))
    if not isinstance(answer, dict):
        if isinstance(answer, Refused) and answer.code == "channel_not_found":
            words = f"{key}: Slack knows no {channel}, or it is private and Reeve is not in it"
            return wrong("channels", words, "correct channels.yaml, or invite Reeve there: /invite @Reeve")
        return _refused("channels", f"{key} ({channel})", answer, "correct channels.yaml")
    about = answer.get("channel") or {}
    named = f"{key} (#{about.get('name', channel)})"
    if about.get("is_archived"):
        return wrong("channels", f"{named} is archived", "unarchive it, or name another in channels.yaml")
    if about.get("is_ext_shared") or about.get("is_pending_ext_shared"):
        words = f"{named} is shared with another organisation, or about to be"
        return wrong("channels", words, "name an internal channel in channels.yaml: Reeve posts in no other")
    if not about.get("is_member"):
        return wrong("channels", f"Reeve is not in {named}", "in that channel type: /invite @Reeve")
    if channel in expected.marked and not about.get("is_private"):
        words = f"{named} is public and marked {expected.marked[channel]}: everybody in the workspace but guests"
        remedy = "make it private (its name, Settings), or lower its marking in channels.yaml"
        return warning("channels", f"{words} can find it, join it and read all of it", remedy)
    return None


def _person(client: WebClient, person: str, role: str, own_team: str) -> Check | None:
    if person.startswith("S"):
        group = answer_of(lambda: client.usergroups_users_list(usergroup=person))
        known = isinstance(group, dict)
        return None if known else _refused("people", f"the user group {person} ({role})", group, "correct people.yaml")
    answer = answer_of(lambda: client.users_info(user=person))
    remedy = "write today's person in data/catalogue/people.yaml"
    if not isinstance(answer, dict):
        if isinstance(answer, Refused) and answer.code in ("user_not_found", "user_not_visible"):
            return wrong("people", f"{role}: Slack knows no {person}", remedy)
        return _refused("people", f"{person} ({role})", answer, remedy)
    about = answer.get("user") or {}
    if about.get("deleted"):
        return wrong("people", f"{role}: the account {person} is deactivated", remedy)
    guest = about.get("is_restricted") or about.get("is_ultra_restricted") or about.get("is_stranger")
    if guest or about.get("team_id") != own_team:
        return wrong("people", f"{role}: {person} is a guest or of another organisation; Reeve refuses them", remedy)
    return None


def _way_in(keys: Keys, client: Callable[[str], WebClient]) -> Iterator[Check]:
    """How what people say comes in: Socket Mode, HTTP, or both."""
    if not keys.app_token and not keys.signing_secret:
        remedy = f"for Socket Mode set {APP} ({_MAKE_APP_LEVEL}); for HTTP set {SECRET}"
        yield wrong("way in", f"neither {APP} nor {SECRET} is set: Reeve could hear nobody", remedy)
        return
    if keys.app_token:
        yield _app_token(keys.app_token, client)
    if keys.signing_secret:
        yield _signing_secret(keys.signing_secret)


def _app_token(token: str, client: Callable[[str], WebClient]) -> Check:
    fault = _kind("app token", APP, token, "xapp-", _MAKE_APP_LEVEL)
    if fault is not None:
        return fault
    answer = answer_of(lambda: client(token).apps_connections_open(app_token=token))
    if isinstance(answer, dict):
        return good("app token", "Slack takes it, and Socket Mode is on")
    if isinstance(answer, Refused) and answer.code not in ("invalid_auth", "missing_scope", "not_authed"):
        remedy = f"switch Socket Mode on at the app's page; else {_MAKE_APP_LEVEL}"
        return wrong("app token", f"Slack opens no connection with {APP} ({answer.code})", remedy)
    return _refused("app token", APP, answer, _MAKE_APP_LEVEL)


def _signing_secret(secret: str) -> Check:
    if len(secret) == 32 and all(letter in "0123456789abcdef" for letter in secret):
        return good("signing secret", "it has the shape of one; whether it is this app's shows with the first request")
    words = f"{SECRET} is not 32 of 0 to 9 and a to f"
    return wrong("signing secret", words, "copy it anew: the app's page, Basic Information, Signing Secret")


def _first(value: object) -> str:
    return str(value[0] if isinstance(value, list) and value else value)
