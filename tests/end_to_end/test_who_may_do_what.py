"""Every button, modal, command and shortcut used by every role on every stored subject.

What the table of who may forbids changes nothing, shows nothing and is told to who tried alone; what it allows opens.
Requests come as Slack sends them, so that they can also say what Slack would not let a person say: the modal of
somebody else, the id of another alert, a button of another channel.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest
from slack_bolt import BoltRequest
from sqlalchemy import select

from bot.duties.known_causes_marked import TAKE_BACK, value_of
from bot.duties.roles import WHO_MAY, Role
from bot.store.tables.base import Base
from tests.end_to_end.asking_force import COMMAND, COVENTRY, ELSEWHERE, SECRET, SHARED
from tests.end_to_end.home_force import HomeForce, home_force
from tests.end_to_end.slack_force import eventually

Json = dict[str, Any]
ROLES: dict[str, tuple[Role, ...]] = {
    "U0VIEWER": (Role.VIEWER,),
    "U0HEAD": (Role.VIEWER,),  # and a lead, of informants and of one deliverable
    "U0ANALYST": (Role.VIEWER, Role.ANALYST),
    "U0CHIEF2": (Role.VIEWER, Role.COMMAND_TEAM),  # by a user group
    "U0ADMIN": (Role.VIEWER, Role.ADMINISTRATOR),
    "U0GUEST": (),
    "U0STRANGER": (),
    "U0GONE": (),  # deactivated
}
OUTSIDE = [user for user, roles in ROLES.items() if not roles]
LEADS = {"burglary": "U0ACC", "hate": "U0ACC", "informants": "U0HEAD", "acc": "U0ACC", "head": "U0HEAD"}
ALERTS = [name for name in WHO_MAY if name.startswith("alert_")]
OPENING = ("alert_acknowledge", "alert_silence", "alert_ask", "alert_known", "alert_explain", "alert_history")
# What only says that somebody pressed, or what somebody asked.
_NOT_CHANGES = {"inbound", "heartbeat", "recent_question"}
PAUSES = ("pause_everything", "resume_everything")
ALERTS_OF = "SELECT e.id, a.measure FROM episode e JOIN alert a ON a.id = e.alert_id"
REQUESTS_OF = "SELECT r.message_id, m.channel FROM request_message r JOIN message m ON m.id = r.message_id"
_NUMBERS = count(1)


@dataclass(frozen=True)
class Subject:
    """What a button is about: its value, and the key by which its lead is found."""

    value: str
    about: str


@dataclass
class Office:
    """The force, and what there is to press."""

    force: HomeForce
    alerts: list[Subject] = field(default_factory=list)
    requests: list[Subject] = field(default_factory=list)
    listening: list[Future[Any]] = field(default_factory=list)

    def rows(self, query: str) -> list[Any]:
        with self.force.engine.connect() as connection:
            return list(connection.exec_driver_sql(query))

    def dump(self) -> dict[str, list[Any]]:
        """Everything that is stored."""
        tables = [one for one in Base.metadata.sorted_tables if one.name not in _NOT_CHANGES]
        with self.force.engine.connect() as connection:
            return {one.name: sorted(map(repr, connection.execute(select(one)))) for one in tables}

    def send(self, body: Json) -> None:
        """Bring a request to the app's listeners, as Socket Mode does."""
        team = self.force.workspace.workspace.team
        given = {"team": {"id": team.id, "domain": "local"}, "api_app_id": team.app_id, "response_url": "", **body}
        self.force.app.bolt.dispatch(BoltRequest(body=given, mode="socket_mode"))

    def press(self, user: str, name: str, value: str, channel: str = COMMAND) -> None:
        trigger = self.force.workspace.workspace.interactions.new_trigger(user)
        ts = f"1771580000.{next(_NUMBERS):06}"
        action = {"type": "button", "action_id": name, "block_id": "b", "value": value, "action_ts": ts}
        self.send(
            {
                "type": "block_actions",
                "user": {"id": user, "name": user, "team_id": "T0LOCAL"},
                "channel": {"id": channel, "name": "a-channel"},
                "container": {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": False},
                "message": {"ts": ts, "text": "a button"},
                "actions": [action],
                "trigger_id": trigger,
            }
        )

    def submit(self, user: str, view: Json) -> None:
        """Send a modal back, whoever it was opened for."""
        values = {
            block["block_id"]: {block["element"]["action_id"]: _filled(block["element"])}
            for block in view["blocks"]
            if block["type"] == "input"
        }
        sent = {**view, "state": {"values": values}, "id": f"V{next(_NUMBERS)}", "hash": "h", "type": "modal"}
        who = {"id": user, "name": user, "team_id": "T0LOCAL"}
        self.send({"type": "view_submission", "user": who, "view": sent, "trigger_id": f"t{next(_NUMBERS)}"})

    def settled(self) -> None:
        """Wait until everything that was pressed is done."""
        wait(self.listening)
        self.listening.clear()
        eventually(lambda: not self.rows("SELECT id FROM inbound WHERE done_at IS NULL"))

    def told(self, user: str) -> list[str]:
        return [one["text"] for one in (*self.force.whispers(user), *self.force.told(user))]

    def modals(self, user: str) -> list[Json]:
        return list(self.force.workspace.control.state("modals")["modals"].get(user, []))

    def close_all(self, user: str) -> None:
        for view in reversed(self.modals(user)):
            self.force.workspace.control.order("close", user=user, view_id=view["id"])


def _filled(element: Json) -> Json:
    options = element.get("options") or [None]
    chosen = element.get("initial_option") or options[-1]
    match element["type"]:
        case "plain_text_input":
            return {"type": element["type"], "value": element.get("initial_value") or "2025-12"}
        case "checkboxes":
            return {"type": element["type"], "selected_options": [one for one in options if one]}
        case "datepicker":
            return {"type": element["type"], "selected_date": element.get("initial_date") or "2026-02-24"}
    return {"type": element["type"], "selected_option": chosen}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with home_force(tmp_path_factory.mktemp("roles")) as force:
        here, submit = Office(force), force.app._executor.submit

        def listened(*given: Any, **named: Any) -> Future[Any]:
            here.listening.append(submit(*given, **named))
            return here.listening[-1]

        force.app._executor.submit = listened  # type: ignore[method-assign] # to know when the listeners are done
        here.alerts = [Subject(row.id, row.measure) for row in here.rows(ALERTS_OF)]
        listed = here.rows(REQUESTS_OF)
        leads = {f"@{LEADS[key]}": key for key in ("acc", "head")}
        here.requests = [Subject(row.message_id, leads[row.channel]) for row in listed if row.channel in leads]
        assert {one.about for one in here.alerts} == {"burglary", "hate", "informants"}
        assert {one.about for one in here.requests} == {"acc", "head"}
        yield here


def may(user: str, name: str, about: str) -> bool:
    """What the table says."""
    as_lead = Role.LEAD in WHO_MAY[name] and LEADS.get(about) == user
    return as_lead or any(role in WHO_MAY[name] for role in ROLES[user])


def subjects(office: Office, name: str) -> list[Subject]:
    """What a button of a name can be about, as its value says."""
    if name == TAKE_BACK:
        places = ({"episode": one.value, "message": None, "channel": COMMAND} for one in office.alerts)
        return [Subject(value_of(1, place), one.about) for place, one in zip(places, office.alerts, strict=True)]
    if name.startswith("alert_"):
        return office.alerts
    if name.startswith("update_"):
        return office.requests
    return [Subject('["burglary", "coventry", ""]' if name == "home_unfollow" else "lead:0", "")]


def pressable() -> list[str]:
    return [name for name in WHO_MAY if name not in ("/kpi", "use_as_update")]


@pytest.mark.parametrize("user", ROLES)
def test_what_the_table_forbids_changes_nothing_and_is_told_to_who_pressed_alone(office: Office, user: str) -> None:
    before, said = office.dump(), channels(office)
    told, tried = len(office.told(user)), 0
    for name in pressable():
        # Who is from outside is refused whatever it is about.
        for subject in subjects(office, name)[: 1 if user in OUTSIDE else None]:
            if not may(user, name, subject.about):
                office.press(user, name, subject.value)
                tried += 1
    office.settled()
    assert tried > 5
    assert office.dump() == before
    assert channels(office) == said
    assert office.modals(user) == []
    assert len(office.told(user)) - told > min(tried, 20) // 2


@pytest.mark.parametrize("user", [user for user, roles in ROLES.items() if roles])
def test_what_the_table_allows_opens(office: Office, user: str) -> None:
    opened = 0
    for number, name in enumerate(OPENING):
        allowed = [subject for subject in office.alerts if may(user, name, subject.about)]
        if allowed:
            office.press(user, name, allowed[number % len(allowed)].value)
            (view,) = eventually(lambda: office.modals(user))
            assert view["callback_id"] in (name, "")
            office.close_all(user)
            opened += 1
    assert opened >= 2  # everybody may have an alert explained, and its history


def test_a_modal_that_somebody_else_had_open_is_of_no_use(office: Office) -> None:
    views = []
    for name in ("alert_acknowledge", "alert_silence", "alert_ask", "alert_known"):
        office.press("U0ADMIN", name, next(one.value for one in office.alerts if one.about == "burglary"))
        views.append((name, eventually(lambda: office.modals("U0ADMIN"))[-1]))
        office.close_all("U0ADMIN")
    for name in ("update_give", "update_nothing", "update_not_now", "update_pass", "update_later"):
        office.press("U0ADMIN", name, next(one.value for one in office.requests if one.about == "acc"))
        views.append((name, eventually(lambda: office.modals("U0ADMIN"))[-1]))
        office.close_all("U0ADMIN")
    before, said = office.dump(), channels(office)
    for user in ROLES:
        for name, view in views:
            if not may(user, name, "acc"):
                office.submit(user, view)
    office.settled()
    assert office.dump() == before
    assert channels(office) == said


def test_in_a_channel_shared_with_others_nobody_does_anything(office: Office) -> None:
    before, said = office.dump(), channels(office)
    for name in pressable():
        if name not in PAUSES and not name.startswith(("home_", "board_")):  # those are of a Home
            office.press("U0ANALYST", name, subjects(office, name)[0].value, SHARED)
    office.settled()
    assert office.dump() == before
    assert channels(office) == said
    assert office.modals("U0ANALYST") == []


@pytest.mark.parametrize("channel", [COVENTRY, ELSEWHERE])
def test_a_button_carried_to_another_channel_tells_nothing_that_may_not_be_told_there(
    office: Office, channel: str
) -> None:
    before, told = office.dump(), len(office.told("U0ANALYST"))
    marked = [one.value for one in office.alerts if one.about == "informants"]
    for name in ALERTS:
        for value in (*marked, "no-such-episode", "' OR 1=1 --"):
            office.press("U0ANALYST", name, value, channel)
    office.settled()
    assert office.dump() == before
    assert office.modals("U0ANALYST") == []
    words = " ".join(office.told("U0ANALYST")[told:])
    assert "Informant" not in words
    assert not any(str(figure) in words or f"{figure:,}" in words for figure in SECRET.values())


def test_values_that_reeve_never_wrote_change_nothing(office: Office) -> None:
    before, said = office.dump(), channels(office)
    told = len(office.told("U0ADMIN"))
    forged = ("", "x" * 2_000, "request:nobody", "\x00", '["burglary", "\\u0000", ""]', '["burglary"]', "[[[], 1, 2]]")
    for name in (name for name in WHO_MAY if name.startswith(("alert_", "update_", "import_", "home_unf"))):
        for value in forged:
            office.press("U0ADMIN", name, value)
    office.settled()
    assert office.rows("SELECT kind, tries, outcome FROM inbound WHERE tries > 1") == []
    assert len([one for one in office.told("U0ADMIN")[told:] if "does not say what it is for" in one]) == len(forged)
    assert office.dump() == before
    assert channels(office) == said
    assert office.modals("U0ADMIN") == []


def test_a_button_of_a_message_that_was_decided_since_changes_nothing(office: Office) -> None:
    (alert,) = [one.value for one in office.alerts if one.about == "hate"]
    office.press("U0ANALYST", "alert_acknowledge", alert)
    view = eventually(lambda: office.modals("U0ANALYST"))[-1]
    office.close_all("U0ANALYST")
    office.submit("U0ANALYST", view)
    office.settled()
    (state,) = office.rows(f"SELECT state FROM episode WHERE id = '{alert}'")  # noqa: S608 - an id of our own
    assert state == ("acknowledged",)
    before, told = office.dump(), len(office.told("U0ADMIN"))
    office.press("U0ADMIN", "alert_acknowledge", alert)  # it stands so on a page that was not looked at since
    office.press("U0ADMIN", "alert_unsilence", alert)
    office.submit("U0ADMIN", view)
    office.settled()
    assert office.dump() == before
    assert len(office.told("U0ADMIN")) == told + 3


def channels(office: Office) -> dict[str, int]:
    """How much stands in each channel."""
    state = office.force.workspace.control.state()
    return {one["id"]: len(one["messages"]) for one in state["channels"] if not one.get("is_im")}
