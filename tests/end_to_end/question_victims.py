"""Processes to be killed: one asks a lead about an alert, one answers for the lead, one delivers.

Run as `python -m tests.end_to_end.question_victims` it takes orders as `tests.end_to_end.victims` does, with the `home`
and `now`. What a person sends has one id, however often it is taken up again after a kill.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from bot import main
from bot.duties.access import Person
from bot.duties.ask_lead import ask_lead
from bot.duties.chase_buttons import Verb
from bot.duties.chasing import Chasing
from bot.duties.inbound import AlreadyDone, Received
from bot.duties.update_acts import Words, carry_out
from bot.duties.update_wishes import Asked, wish_of
from bot.settings import read_settings
from bot.store import open_engine
from bot.store.inbound import DatabaseInbound
from tests.duties.acting_force import KnownPeople
from tests.end_to_end import victims

ASKER, LEAD = Person("U0ANALYST", "Analyst"), Person("U0ACC", "ACC Crime")
QUESTION, ANSWER = "What is behind the rise?", "One group, arrested on the 3rd."


def taken_up(order: victims.Order, points: victims.Points, sent: str) -> tuple[Chasing, datetime]:
    """The world as a process finds it that takes up what was sent, which is kept first."""
    settings = read_settings({}, home=order["home"], database=order["database"])
    engine, now = open_engine(settings.database), datetime.fromisoformat(order["now"])
    points.in_database(engine)
    DatabaseInbound(engine).take(Received(sent, sent, {}), "a victim", now)
    catalogue = main.read_catalogue(Path(order["home"]))
    rules = main.read_rule_set(Path(order["home"]), catalogue)
    return replace(main.chasing(engine, settings, catalogue, rules), pictures=None), now


def ask(order: victims.Order, points: victims.Points) -> None:
    """What the modal of Ask the lead does."""
    world, now = taken_up(order, points, "question")
    assert world.alerts is not None
    alerts = world.alerts.book.newest_entries()
    alert = next(entry for about, entry in alerts.items() if about.subject.area == "coventry")
    with suppress(AlreadyDone):
        ask_lead(world, ASKER, alert, QUESTION, "command-team", now, settles="question")


def answer(order: victims.Order, points: victims.Points) -> None:
    """What the lead's modal does."""
    world, now = taken_up(order, points, "answer")
    (entry,) = world.book.entries(date(2026, 1, 1))
    wish = wish_of(world, LEAD, Verb.GIVE, Asked(Words(ANSWER)), now)
    with suppress(AlreadyDone):
        carry_out(world, KnownPeople(known=(LEAD,)), wish, [entry.request.id], now, settles="answer")


def _warmed_up(home: Path, now: str) -> None:
    """Ask, answer and deliver on a copy of the home, before anybody is killed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(home, Path(folder, "home")))
        order = {"home": str(copy), "database": read_settings({}, home=str(copy)).database, "now": now}
        victims.warm_up(*({**order, "duty": duty} for duty in ("deliver", "ask", "deliver", "answer", "deliver")))


if __name__ == "__main__":
    victims.DUTIES |= {"ask": ask, "answer": answer}
    _warmed_up(Path(sys.argv[1]), sys.argv[2])
    victims.main()
