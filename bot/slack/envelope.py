"""Whether what was posted is a delivery of Slack's: an event, an interaction or a command, with what each has."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

MOST_FIELDS = 100
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
Body = Mapping[str, Any]
_Kinds = Mapping[str, type]
_EVENT: _Kinds = {"event_id": str, "team_id": str, "event": dict, "event.type": str}
_SAID: _Kinds = {"event.channel": str, "event.ts": str}
_PERSON: _Kinds = {"user": dict, "user.id": str}
_VIEW: _Kinds = {"view.id": str, "view.callback_id": str, "view.type": str}
# Source: https://docs.slack.dev/apis/events-api, https://docs.slack.dev/reference/interaction-payloads.
NEEDED: Mapping[str, _Kinds] = {
    "url_verification": {"challenge": str},
    "app_rate_limited": {},
    "event_callback": _EVENT,
    "block_actions": {**_PERSON, "trigger_id": str, "actions": list, "actions.0.action_id": str},
    "view_submission": {**_PERSON, "trigger_id": str, **_VIEW, "view.state": dict},
    "view_closed": {**_PERSON, **_VIEW},
    "message_action": {**_PERSON, "trigger_id": str, "callback_id": str, "channel.id": str, "message.ts": str},
    "shortcut": {**_PERSON, "trigger_id": str, "callback_id": str},
    "block_suggestion": {**_PERSON, "action_id": str},
}
EVENTS: Mapping[str, _Kinds] = {
    "message": _SAID,
    "app_mention": _SAID,
    "app_home_opened": {"event.user": str, "event.channel": str},
    "member_joined_channel": {"event.user": str, "event.channel": str},
}
COMMAND: _Kinds = dict.fromkeys(("command", "user_id", "channel_id", "team_id", "trigger_id"), str)
# What need not be there, and is this where it is; an empty one counts as none, of whatever kind.
OPTIONAL: Mapping[str, _Kinds] = {
    "event_callback": {"authorizations": list},
    "message": {"event.user": str, "event.text": str, "event.thread_ts": str, "event.files": list},
    "app_mention": {"event.user": str, "event.text": str, "event.thread_ts": str, "event.files": list},
    "app_home_opened": {"event.tab": str},
}
_OF_INTERACTIONS: _Kinds = {
    **dict.fromkeys(("team", "enterprise", "channel", "message", "container", "view", "state"), dict),
    **dict.fromkeys(("state.values", "view.state", "view.state.values"), dict),
    **dict.fromkeys(("response_url", "view.private_metadata", "channel.id", "container.channel_id"), str),
}
_BY_JSON = frozenset({"url_verification", "app_rate_limited", "event_callback"})
_IN_WORDS: Mapping[type, str] = {str: "a text", dict: "an object", list: "a list of objects"}


class Senseless(ValueError):  # noqa: N818 - it says what was sent
    """What was posted is no delivery of Slack's; the message says why and quotes nothing of it."""


def envelope_of(text: str, content_type: str) -> dict[str, Any]:
    """What Slack delivered, as it was posted. Raises Senseless for what Slack does not send, whoever signed it."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == JSON:
        body = _object(text)
        if _type(body) not in _BY_JSON:
            raise Senseless("type must be event_callback or url_verification")
        _check(body)
        return body
    if kind != FORM:
        raise Senseless(f"the content type must be {JSON} or {FORM}")
    try:
        form = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        raise Senseless(f"the form has more than {MOST_FIELDS} fields") from None
    return _interaction(form["payload"]) if "payload" in form else _command(form)


def _interaction(payload: str) -> dict[str, Any]:
    body = _object(payload)
    if _type(body) in _BY_JSON or _type(body) not in NEEDED:
        raise Senseless("type must be one of an interaction's")
    _check(body)
    return body


def _command(form: dict[str, str]) -> dict[str, Any]:
    if any(_unsendable(word) for pair in form.items() for word in pair):
        raise Senseless("the form holds what is no text")
    _check_fields(form, COMMAND, {})
    return {**form}


def _type(body: Body) -> str:
    kind = body.get("type")
    return kind if isinstance(kind, str) else ""


def _check(body: Body) -> None:
    kind = str(body["type"])
    optional = OPTIONAL.get(kind, {}) if kind in _BY_JSON else _OF_INTERACTIONS
    _check_fields(body, NEEDED[kind], optional)
    if kind == "event_callback":
        event = body["event"]["type"]
        _check_fields(body, EVENTS.get(event, {}), OPTIONAL.get(event, {}))


def _check_fields(body: Body, needed: _Kinds, optional: _Kinds) -> None:
    for path, kind in needed.items():
        found = _at(body, path)
        if not found or not _is(found, kind):
            raise Senseless(f"{path} must be {_IN_WORDS[kind]}")
    for path, kind in optional.items():
        found = _at(body, path)
        if found and not _is(found, kind):
            raise Senseless(f"{path} must be {_IN_WORDS[kind]} where it is given")


def _is(found: object, kind: type) -> bool:
    if kind is list:
        return isinstance(found, list) and all(isinstance(one, dict) for one in found)
    return isinstance(found, kind)


def _at(body: Body, path: str) -> object:
    """What stands at a path such as `actions.0.action_id`; None where there is nothing, or a null."""
    found: object = body
    for step in path.split("."):
        if isinstance(found, list):
            found = found[int(step)] if step.isdigit() and int(step) < len(found) else None
        else:
            found = found.get(step) if isinstance(found, dict) else None
    return found


def _object(text: str) -> dict[str, Any]:
    """A JSON object as any other reader would read it as well, and as a database can keep it."""
    try:
        body = json.loads(text, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError):
        raise Senseless("it is not JSON") from None
    if not isinstance(body, dict):
        raise Senseless("it is not a JSON object")
    if any(_unsendable(word) for word in _texts(body)):
        raise Senseless("it holds what is no text")
    return body


def _texts(value: object) -> Iterator[str]:
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            left.extend(one)
            left.extend(one.values())
        elif isinstance(one, list):
            left.extend(one)


def _unsendable(word: str) -> bool:
    """Whether a text has a half of a character, or the one that ends texts: neither can be kept."""
    return "\x00" in word or any("\ud800" <= letter <= "\udfff" for letter in word)


def _no_number(written: str) -> float:
    raise ValueError(f"{written} is no number of JSON")


def _finite(written: str) -> float:
    number = float(written)
    if number in (float("inf"), float("-inf")):
        raise ValueError("too large a number")
    return number
