"""What is signed and is no delivery of Slack's: 400, whatever it is, and what comes after it is taken as ever."""

from __future__ import annotations

import copy
import json
import urllib.parse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.envelope import MOST_FIELDS, Senseless, envelope_of
from bot.store import migrate, open_engine
from bot.workspace import RunningWorkspace, default_team
from tests.examples import examples
from tests.web.http_app import FORM, JSON, Signed, command, mention, post, served, signed

Json = dict[str, Any]
TEAM = default_team().id


@pytest.fixture(scope="module")
def place(
    tmp_path_factory: pytest.TempPathFactory, workspace: RunningWorkspace
) -> Iterator[tuple[str, RunningWorkspace]]:
    """The address of an app that runs through all of these, and the workspace before it."""
    store: Path = tmp_path_factory.mktemp("senseless") / "reeve.sqlite"
    engine = open_engine(f"sqlite:///{store}")
    migrate(engine)
    with served(workspace, engine) as url:
        yield url, workspace
    engine.dispose()


def pressed() -> Json:
    return {
        "type": "block_actions",
        "user": {"id": "U0ACC", "team_id": TEAM},
        "api_app_id": "A0LOCALAPP",
        "trigger_id": "1.2.b",
        "container": {"type": "message", "message_ts": "1.0", "channel_id": "C0GENERAL"},
        "channel": {"id": "C0GENERAL"},
        "message": {"ts": "1.0"},
        "state": {"values": {}},
        "actions": [{"action_id": "nobody_listens", "block_id": "b", "type": "button", "value": "v"}],
    }


def submitted() -> Json:
    return {
        "type": "view_submission",
        "user": {"id": "U0ACC"},
        "trigger_id": "1.2.v",
        "view": {"id": "V1", "type": "modal", "callback_id": "nobody_listens", "state": {"values": {}}},
    }


def shortcut() -> Json:
    return {
        "type": "message_action",
        "callback_id": "nobody_listens",
        "user": {"id": "U0ACC"},
        "trigger_id": "1.2.s",
        "channel": {"id": "C0GENERAL"},
        "message": {"ts": "1.0", "text": "words"},
    }


def event(kind: str = "app_mention") -> Json:
    said = {"type": kind, "user": "U0ACC", "channel": "C0GENERAL", "ts": "1.0", "text": "burglary"}
    return {"type": "event_callback", "event_id": "Ev1", "team_id": TEAM, "event": said, "authorizations": []}


def form(payload: object) -> str:
    return urllib.parse.urlencode({"payload": json.dumps(payload)})


def without(body: Json, *path: str) -> Json:
    body = copy.deepcopy(body)
    inner = body
    for name in path[:-1]:
        inner = inner[name]
    del inner[path[-1]]
    return body


SENSELESS = {
    "nothing": ("", JSON),
    "nothing, as a form": ("", FORM),
    "words": ("good morning", JSON),
    "half an object": ('{"type": "event_callback"', JSON),
    "a list": ("[]", JSON),
    "null": ("null", JSON),
    "a number": ("7", JSON),
    "an object within objects without end": ('{"a":' * 90_000, JSON),
    "brackets without end": ("[" * 900_000, JSON),
    "a number of a million digits": ('{"type": "event_callback", "event_id": ' + "9" * 990_000 + "}", JSON),
    "what is no number": (json.dumps(event() | {"event_time": float("nan")}), JSON),
    "a number beyond all": (json.dumps(event()).replace("{", '{"event_time": 1e999, ', 1), JSON),
    "half a character": (json.dumps(event() | {"event_id": "Ev\ud800"}), JSON),
    "the end of a text within it": (json.dumps(event() | {"event_id": "Ev\0"}), JSON),
    "no type": ("{}", JSON),
    "a type that is no text": ('{"type": ["event_callback"]}', JSON),
    "a type that is not Slack's": ('{"type": "birthday"}', JSON),
    "an interaction as JSON": (json.dumps(pressed()), JSON),
    "an event as a form": (form(event()), FORM),
    "an event as text": (json.dumps(event()), "text/plain"),
    "an event with no content type": (json.dumps(event()), ""),
    "an event in parts": (json.dumps(event()), "multipart/form-data; boundary=x"),
    "a challenge without its words": ('{"type": "url_verification"}', JSON),
    "an event without its inside": (json.dumps(without(event(), "event")), JSON),
    "an event whose inside is a list": (json.dumps(event() | {"event": []}), JSON),
    "an event without its id": (json.dumps(without(event(), "event_id")), JSON),
    "an event with an empty id": (json.dumps(event() | {"event_id": ""}), JSON),
    "an event of no workspace": (json.dumps(without(event(), "team_id")), JSON),
    "an event of no kind": (json.dumps(without(event(), "event", "type")), JSON),
    "a mention in no channel": (json.dumps(without(event(), "event", "channel")), JSON),
    "a mention at no time": (json.dumps(without(event(), "event", "ts")), JSON),
    "a message whose words are a list": (
        json.dumps(event() | {"event": event("message")["event"] | {"text": [1]}}),
        JSON,
    ),
    "authorizations that are words": (json.dumps(event() | {"authorizations": "all"}), JSON),
    "authorizations of numbers": (json.dumps(event() | {"authorizations": [3]}), JSON),
    "a form of other things": ("a=1&b=2", FORM),
    "a form of very many things": ("&".join(f"a{one}=1" for one in range(MOST_FIELDS + 1)), FORM),
    "an empty payload": ("payload=", FORM),
    "a payload of words": ("payload=good+morning", FORM),
    "a payload that is a list": ("payload=[]", FORM),
    "a press by nobody": (form(without(pressed(), "user")), FORM),
    "a press by somebody without an id": (form(without(pressed(), "user", "id")), FORM),
    "a press of nothing": (form(pressed() | {"actions": []}), FORM),
    "a press of words": (form(pressed() | {"actions": ["x"]}), FORM),
    "a press of what has no name": (form(pressed() | {"actions": [{}]}), FORM),
    "a press without its trigger": (form(without(pressed(), "trigger_id")), FORM),
    "a press in a channel of words": (form(pressed() | {"channel": "C0GENERAL"}), FORM),
    "a press in a list of channels": (form(pressed() | {"channel": [{"id": "C0GENERAL"}]}), FORM),
    "a modal without its state": (form(without(submitted(), "view", "state")), FORM),
    "a modal without its name": (form(without(submitted(), "view", "callback_id")), FORM),
    "a shortcut on nothing": (form(without(shortcut(), "message")), FORM),
    "a command without its name": (urllib.parse.urlencode({"text": "burglary", "user_id": "U0ACC"}), FORM),
    "a command by nobody": ("command=%2Fkpi&channel_id=C&team_id=T&trigger_id=1", FORM),
    "a command that ends within": ("command=%2Fkpi&user_id=U%00&channel_id=C&team_id=T&trigger_id=1", FORM),
}


def answered(place: tuple[str, RunningWorkspace], number: int) -> None:
    """A challenge is answered: the app goes on."""
    challenge = json.dumps({"type": "url_verification", "challenge": f"word {number}"})
    status, body = post(place[0], signed(challenge))
    assert (status, json.loads(body)) == (200, {"challenge": f"word {number}"})


@pytest.mark.parametrize("name", SENSELESS)
def test_what_is_no_delivery_of_slack_s_is_refused_with_400(place: tuple[str, RunningWorkspace], name: str) -> None:
    body, content_type = SENSELESS[name]
    status, said = post(place[0], signed(body, content_type))
    assert status == 400, said
    assert json.loads(said)["error"].startswith("this is no delivery of Slack's")
    assert len(said) < 200, "nothing of it is said back"
    answered(place, hash(name))


@pytest.mark.parametrize("name", SENSELESS)
def test_what_is_not_signed_is_not_even_read(place: tuple[str, RunningWorkspace], name: str) -> None:
    body, content_type = SENSELESS[name]
    assert post(place[0], signed(body, content_type, secret="f" * 32))[0] == 401
    assert post(place[0], Signed(body.encode(), {"content-type": content_type}))[0] == 401


SENSIBLE = {
    "an event that nobody listens for": (json.dumps(event("tokens_revoked")), JSON, 200),
    "word that events are held back": (json.dumps({"type": "app_rate_limited", "team_id": TEAM}), JSON, 200),
    "an event in another writing of its type": (
        json.dumps(event("app_uninstalled")),
        "Application/JSON ;charset=x",
        200,
    ),
    "a button that nobody listens for": (form(pressed()), FORM, 404),
    "a modal that nobody listens for": (form(submitted()), FORM, 404),
    "a shortcut that nobody listens for": (form(shortcut()), FORM, 404),
}


@pytest.mark.parametrize("name", SENSIBLE)
def test_what_nobody_listens_for_is_no_fault_of_the_sender_s(place: tuple[str, RunningWorkspace], name: str) -> None:
    body, content_type, status = SENSIBLE[name]
    assert post(place[0], signed(body, content_type))[0] == status


def test_a_question_may_hold_the_word_payload(place: tuple[str, RunningWorkspace]) -> None:
    url, workspace = place
    assert post(url, signed(command(workspace, "what is the payload?", "1.2.payload"), FORM))[0] == 200


@st.composite
def broken(draw: st.DrawFn) -> tuple[str, str]:
    """A delivery of Slack's in which something is missing or is something else."""
    body = copy.deepcopy(draw(st.sampled_from([pressed(), submitted(), shortcut(), event(), event("message")])))
    for _ in range(draw(st.integers(1, 3))):
        inner: Any = body
        while isinstance(inner, (dict, list)) and inner:
            key = draw(st.sampled_from(sorted(inner) if isinstance(inner, dict) else range(len(inner))))
            if not isinstance(inner[key], (dict, list)) or not inner[key] or draw(st.booleans()):
                inner[key] = draw(ANYTHING)
                break
            inner = inner[key]
    content_type = JSON if body.get("type") == "event_callback" else FORM
    return (json.dumps(body) if content_type == JSON else form(body)), content_type


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
UNSIGNABLE = st.characters(exclude_categories=["Cs"])
ANY_BODY = st.one_of(
    st.text(UNSIGNABLE, max_size=200),
    ANYTHING.map(json.dumps),
    ANYTHING.map(form),
    st.text(UNSIGNABLE, max_size=100).map(lambda words: f"payload={words}"),
)


@examples(30, at_random=1000)
@given(body=st.one_of(broken(), st.tuples(ANY_BODY, st.sampled_from([JSON, FORM, "text/plain", ""]))))
def test_no_signed_body_whatever_brings_it_down(place: tuple[str, RunningWorkspace], body: tuple[str, str]) -> None:
    status, said = post(place[0], signed(*body))
    try:
        envelope_of(*body)
    except Senseless:
        assert status == 400, said
    else:
        # Taken; nothing that Bolt can read; not for us; nobody listens; or sent before with the same signature.
        assert status in (200, 400, 403, 404, 409), said


def test_after_all_of_it_a_question_is_answered_as_ever(place: tuple[str, RunningWorkspace]) -> None:
    url, workspace = place
    body, _ = mention(workspace, "EvAfterAll")
    assert post(url, signed(body))[0] == 200
