"""Asking the lead from an alert: the question by direct message, the answer in the alert's thread."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from bot import clock, main
from bot.chasing.requests import Request, State
from bot.duties.chase import chase
from bot.duties.chasing import Chasing
from bot.duties.deliver import Delivering, deliver
from bot.duties.home import HomeStores, load_home
from bot.duties.tick import InForce
from bot.duties.watch import watch
from bot.files.catalogue import read_catalogue
from bot.files.home_folder import HomeFolder
from bot.files.rule_files import read_rule_set
from bot.main.desks import alert_desk, update_desk
from bot.main.office import Office
from bot.settings import Settings, read_settings
from bot.slack.access import SlackPeople
from bot.slack.app import SlackApp, listening_client, posting_client
from bot.slack.inbound import Inbound
from bot.slack.messenger import SlackMessenger
from bot.store.file_sets import FileSetStore
from bot.store.imports import ImportStore
from bot.store.inbound import DatabaseInbound
from bot.store.outbox import DatabaseOutbox
from bot.store.updates import UpdateStore
from bot.workspace import RunningWorkspace, serve
from bot.workspace.home_team import team_of
from tests.end_to_end import small_home
from tests.end_to_end.slack_force import eventually
from tests.slack.fixed_answers import fixed_answers

Json = dict[str, Any]
DAY = date(2026, 2, 10)
MORNING = datetime(2026, 2, 10, 10, 0, tzinfo=UTC)
ANALYST, LEAD, DEPUTY = "U0ANALYST", "U0ACC", "U0DEPUTY"
COMMAND = "C0COMMAND"
PEOPLE = """
leads:
  - {key: acc, title: ACC Crime, slack: U0ACC, deputy: chief-superintendent}
  - {key: chief-superintendent, title: Chief Superintendent Crime, slack: U0DEPUTY}
roles: {administrator: [U0ADMIN], analyst: [U0ANALYST]}
"""
QUESTION = "What is behind the rise?"
ANSWER = "One group, arrested on the 3rd.\n• 14 offences are theirs"


@dataclass
class AskingForce:
    """A force whose command team has an alert about burglary in Coventry. `now` is moved by the tests."""

    settings: Settings
    engine: Engine
    known: InForce
    workspace: RunningWorkspace
    now: datetime = MORNING

    def chasing(self) -> Chasing:
        return main.chasing(self.engine, self.settings, self.known.catalogue, self.known.rules)

    def requests(self) -> list[Request]:
        return [entry.request for entry in self.chasing().book.entries(date(2026, 1, 1))]

    def chase_at(self, moment: datetime) -> None:
        self.now = moment
        chase(self.chasing(), moment)
        self.deliver()

    def deliver(self) -> None:
        outbox = DatabaseOutbox(self.engine, lambda: self.now)
        channels = {one.key: one.slack for one in self.known.catalogue.channels.values()}
        client = posting_client(self.workspace.bot_token, self.workspace.api_url)
        deliver(
            Delivering(
                outbox=outbox,
                messenger=SlackMessenger(client, channels, lambda picture: outbox.picture(picture)[0].words),
                now=lambda: datetime.now(UTC),  # noqa: TID251 - Slack's clock
                wait=time.sleep,
                patience=timedelta(seconds=1),
            )
        )

    def alert(self) -> Json:
        """The message of the alert about Coventry."""
        return next(one for one in self.workspace.control.messages(COMMAND) if "Coventry" in one["text"])

    def thread(self) -> list[str]:
        alert = self.alert()
        every = self.workspace.control.messages(COMMAND)
        return [one["text"] for one in every if one.get("thread_ts") == alert["ts"] != one["ts"]]

    def told(self, user: str) -> list[Json]:
        return self.workspace.control.messages(self.workspace.control.direct_message(user, "U0REEVE"))

    def press(self, user: str, message: Json, action: str, channel: str = "") -> None:
        (block,) = [block["block_id"] for block in message["blocks"] if block["type"] == "actions"]
        place = {"channel": channel or self.workspace.control.direct_message(user, "U0REEVE"), "ts": message["ts"]}
        assert self.workspace.control.press(user, place, block, action)

    def modal(self, user: str) -> Json:
        return dict(eventually(lambda: self.workspace.control.state("modals")["modals"].get(user))[-1])

    def submit(self, user: str, values: Json) -> bool:
        return self.workspace.control.submit(user, self.modal(user)["id"], values)

    def whispers(self, user: str) -> list[str]:
        return [
            one["text"] for one in self.workspace.control.state("ephemerals")["ephemerals"] if one["seen_by"] == user
        ]

    def ask(self, words: str = QUESTION) -> None:
        self.press(ANALYST, self.alert(), "alert_ask", COMMAND)
        assert self.submit(ANALYST, {"words": words})


def made(home: Path) -> tuple[Settings, Engine, InForce]:
    """The home with its figures loaded and its rules evaluated on the day."""
    small_home.write_home(home)
    (home / "data/catalogue/people.yaml").write_text(PEOPLE, encoding="utf-8")
    (home / "rules/chasing.yaml").write_text("chasing: {remind: [1]}\n", encoding="utf-8")
    small_home.hold(home, "january", {"2026-01": 140})
    settings = read_settings({}, home=str(home))
    engine = main.open_migrated(settings)
    catalogue = read_catalogue(home)
    known = InForce(catalogue, read_rule_set(home, catalogue))
    stores = HomeStores(ImportStore(engine), FileSetStore(engine), UpdateStore(engine))
    load_home(HomeFolder(home), catalogue, stores, today=DAY, who="the tests", known_at=MORNING)
    watch(main.watching(engine, settings, catalogue, known.rules), DAY, MORNING, adopt=False)
    return settings, engine, known


@contextmanager
def force_at(place: Path) -> Iterator[AskingForce]:
    settings, engine, known = made(place / "home")
    team = team_of(known.catalogue)
    with serve(team, clock=lambda: datetime.now(UTC), rate_scale=None, pace=10) as workspace:  # noqa: TID251 - Slack's
        here = AskingForce(settings, engine, known, workspace)
        here.deliver()
        client = listening_client(workspace.bot_token, workspace.api_url)
        people = SlackPeople(client)
        outbox = DatabaseOutbox(engine, lambda: here.now)
        office = Office(settings, engine, lambda: known, client, people, outbox, lambda: here.now)
        inbound = Inbound(DatabaseInbound(engine), "this test", clock.now)
        app = SlackApp(
            client,
            workspace.app_token,
            inbound,
            alert_desk(office, here.deliver),
            fixed_answers(client, people, "words"),
            update_desk(office, here.deliver),
        )
        app.start()
        eventually(workspace.control.connected)
        yield here
        app.stop()
    engine.dispose()


@pytest.fixture
def force(tmp_path: Path) -> Iterator[AskingForce]:
    with force_at(tmp_path) as here:
        yield here


def test_the_lead_is_asked_with_the_chart_and_the_answer_comes_to_the_thread(force: AskingForce) -> None:
    force.ask()

    (told,) = eventually(lambda: force.told(LEAD))
    assert QUESTION in told["text"] or QUESTION in str(told["blocks"])
    assert "Analyst asks" in str(told["blocks"])
    assert "140 in January 2026" in str(told["blocks"])
    assert any(block["type"] == "image" for block in told["blocks"])
    assert any(f"Analyst asks ACC Crime: “{QUESTION}”" in line for line in eventually(force.thread))

    force.press(LEAD, told, "update_give")
    assert force.submit(LEAD, {"text": ANSWER})

    lines = eventually(lambda: [line for line in force.thread() if "One group" in line])
    assert lines == [f"ACC Crime answers Analyst: “{ANSWER}”"]
    (request,) = force.requests()
    assert (request.state, request.answer) == (State.ACCEPTED, ANSWER)
    assert eventually(lambda: "Change my answer" in str(force.told(LEAD)[0]["blocks"]))


def test_an_answer_can_be_changed_and_the_thread_is_told_of_the_new_one(force: AskingForce) -> None:
    force.ask()
    force.press(LEAD, eventually(lambda: force.told(LEAD))[0], "update_give")
    assert force.submit(LEAD, {"text": "Too early to say."})
    eventually(lambda: "Change my answer" in str(force.told(LEAD)[0]["blocks"]))
    force.now += timedelta(minutes=5)

    force.press(LEAD, force.told(LEAD)[0], "update_give")
    assert "Too early to say." in str(force.modal(LEAD))
    assert force.submit(LEAD, {"text": ANSWER})

    assert eventually(lambda: [line for line in force.thread() if "One group" in line])


def test_a_question_that_is_open_is_not_asked_twice(force: AskingForce) -> None:
    force.ask()
    eventually(lambda: force.told(LEAD))

    force.ask("And why in Coventry?")

    assert "has asked ACC Crime about this already" in eventually(lambda: force.whispers(ANALYST))[-1]
    assert len(force.told(LEAD)) == len(force.requests()) == 1


def test_after_an_answer_more_can_be_asked(force: AskingForce) -> None:
    force.ask()
    force.press(LEAD, eventually(lambda: force.told(LEAD))[0], "update_give")
    assert force.submit(LEAD, {"text": ANSWER})
    eventually(lambda: force.requests()[0].state is State.ACCEPTED)

    force.ask("And in Dudley?")

    assert eventually(lambda: len(force.requests()) == 2)
    assert eventually(lambda: "And in Dudley?" in str(force.told(LEAD)[-1]["blocks"]))


def test_who_may_not_ask_is_told_who_may(force: AskingForce) -> None:
    force.press(DEPUTY, force.alert(), "alert_ask", COMMAND)

    assert "You cannot ask the lead about this alert" in eventually(lambda: force.whispers(DEPUTY))[-1]
    assert force.requests() == []


def test_spaces_are_no_question(force: AskingForce) -> None:
    force.press(ANALYST, force.alert(), "alert_ask", COMMAND)
    assert not force.submit(ANALYST, {"words": "   "})
    assert force.requests() == []


def test_a_reply_in_the_thread_is_a_draft_of_the_answer(force: AskingForce) -> None:
    force.ask()
    (told,) = eventually(lambda: force.told(LEAD))
    place = force.workspace.control.direct_message(LEAD, "U0REEVE")
    force.workspace.control.post(LEAD, place, "One group.", told["ts"])

    draft = eventually(
        lambda: [one for one in force.told(LEAD) if "It is no answer until you confirm it" in one["text"]]
    )
    force.press(LEAD, draft[0], "update_give")
    assert "One group." in str(force.modal(LEAD))
    assert not [line for line in force.thread() if "One group" in line]


def test_a_question_without_an_answer_is_escalated_and_its_end_is_told_in_the_thread(force: AskingForce) -> None:
    force.ask()
    eventually(lambda: force.told(LEAD))

    for day in range(1, 15):
        force.chase_at(MORNING + timedelta(days=day))

    (request,) = force.requests()
    assert request.state is State.CLOSED
    assert [line for line in force.thread() if "No answer has come from ACC Crime" in line]
    assert "update_give" not in str(force.told(LEAD)[0]["blocks"])
    for copy in force.told(LEAD):  # that it is closed and why, and no more
        shown = str(copy["blocks"])
        assert "A question about an alert: closed" in shown and "not answered by ACC Crime" in shown
        assert "would be next" not in shown and QUESTION not in shown


def test_asked_at_night_the_lead_is_asked_in_the_morning(force: AskingForce) -> None:
    force.now = MORNING.replace(hour=22)
    force.ask()
    assert eventually(force.requests)[0].state is State.SCHEDULED
    assert force.told(LEAD) == []

    force.chase_at(MORNING + timedelta(days=1))

    assert QUESTION in str(eventually(lambda: force.told(LEAD))[0]["blocks"])


def test_a_press_that_comes_again_asks_once(force: AskingForce) -> None:
    force.ask()
    eventually(lambda: force.told(LEAD))
    assert force.workspace.control.order("redeliver")
    eventually(lambda: force.requests()[0].state is State.ASKED)
    force.deliver()
    assert len(force.requests()) == len(force.told(LEAD)) == 1


def test_a_question_moves_to_the_measure_s_new_owner(force: AskingForce) -> None:
    force.ask()
    eventually(lambda: force.told(LEAD))
    measures = force.settings.home / "data/catalogue/measures.yaml"
    measures.write_text(measures.read_text(encoding="utf-8").replace("owner: acc", "owner: chief-superintendent"))
    force.known = InForce(read_catalogue(force.settings.home), force.known.rules)

    force.chase_at(MORNING + timedelta(days=1))

    (request,) = force.requests()
    assert (request.lead, request.holder) == ("chief-superintendent", "chief-superintendent")
