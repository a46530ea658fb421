"""Across the nights when the clocks change, London's wall times stay: deadlines, nudges, and what comes back."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.chasing.deciding import decide
from bot.chasing.events import Offered, Owed
from bot.chasing.requests import About, Request
from bot.chasing.timetable import timetable
from bot.chasing.working_days import LONDON
from tests.chasing.test_deciding import WAY, on, stepped, then

AUTUMN = (date(2026, 11, 3), date(2026, 10, 26))
"""A meeting, and the Monday on which its papers are due; clocks went back the night before that Monday."""
SPRING = (date(2026, 4, 8), date(2026, 3, 30))


def owed(held_on: date, due: date) -> Request:
    about = About("gangs", "spcb", held_on)
    return decide(None, Owed(about, due, held_on, "acc-crime"), on("2026-01-05T12:00"), WAY).request


@pytest.mark.parametrize(
    ("meeting", "ask", "deadline"),
    [
        pytest.param(AUTUMN, "2026-10-12T08:30+00:00", "2026-10-26T17:00+00:00", id="the clocks go back"),
        pytest.param(SPRING, "2026-03-16T09:30+00:00", "2026-03-30T16:00+00:00", id="the clocks go forward"),
    ],
)
def test_asked_by_one_wall_time_and_due_by_another(meeting: tuple[date, date], ask: str, deadline: str) -> None:
    times = timetable(owed(*meeting), WAY)

    assert (times.ask, times.deadline) == (datetime.fromisoformat(ask), datetime.fromisoformat(deadline))


@pytest.mark.parametrize("meeting", [pytest.param(AUTUMN, id="autumn"), pytest.param(SPRING, id="spring")])
def test_nobody_is_nudged_at_another_hour_or_twice_on_one_day(meeting: tuple[date, date]) -> None:
    held_on, _ = meeting
    _, told = stepped(owed(*meeting), f"{held_on}T12:00")

    nudges = [moment for moment, what in told if what != "not_supplied"]
    assert {moment[-5:] for moment in nudges} == {"09:30"}
    assert len(nudges) == len({moment[:5] for moment in nudges}) > 5


@pytest.mark.parametrize(
    ("meeting", "passed_on", "back"),
    [
        pytest.param(AUTUMN, "2026-10-23T15:00", "2026-10-26T15:00", id="autumn"),
        pytest.param(SPRING, "2026-03-27T15:00", "2026-03-30T15:00", id="spring"),
    ],
)
def test_an_offer_lasts_to_the_same_wall_time(meeting: tuple[date, date], passed_on: str, back: str) -> None:
    asked, _ = stepped(owed(*meeting), passed_on)
    offered = then(asked, Offered("supt-crime", "acc-crime"), passed_on)

    assert offered.offer is not None
    assert offered.offer.until.astimezone(LONDON) == on(back)
