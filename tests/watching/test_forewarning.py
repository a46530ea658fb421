"""Whoever holds an alert is told one working day before that ends, and not when they took it later than that."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.watching.episodes import Episode, Next, State, Step, Taken
from bot.watching.findings import Finding, Subject
from bot.watching.forewarning import is_to_be_forewarned, working_day_before
from bot.watching.rules import Severity

FRIDAY_OFF = date(2026, 4, 17)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def never(day: date) -> bool:
    return False


@pytest.mark.parametrize(
    ("end", "since"),
    [
        ("2026-04-23T06:00", "2026-04-22T06:00"),
        ("2026-04-20T06:00", "2026-04-16T06:00"),  # a Monday after a Friday that is a bank holiday
        ("2026-04-19T06:00", "2026-04-16T06:00"),
        ("2026-03-30T06:00", "2026-03-27T07:00"),  # the clocks went forward in between: seven is seven
    ],
)
def test_it_is_the_same_time_on_the_working_day_before(end: str, since: str) -> None:
    assert working_day_before(at(end), lambda day: day == FRIDAY_OFF) == at(since)


def silenced() -> Episode:
    finding = Finding(
        rule="target-missed",
        severity=Severity.MEDIUM,
        subject=Subject("burglary", "coventry"),
        period=None,
        value=130.0,
        reason="130 is over 100",
    )
    return Episode(
        state=State.SILENCED,
        opened_on=date(2026, 4, 1),
        opened_at=at("2026-04-01T06:00"),
        fired=finding,
        newest=finding,
        periods=("2026-03",),
        worst_beyond=None,
        taken=Taken("U0ANALYST", at("2026-04-20T09:00"), "Known", at("2026-04-23T06:00"), "Sam"),
        next=Next(Step.END_SILENCE, at("2026-04-23T06:00")),
    )


def test_it_is_told_between_that_day_and_the_end() -> None:
    moments = ("2026-04-22T05:59", "2026-04-22T06:00", "2026-04-23T05:59", "2026-04-23T06:00")
    assert [is_to_be_forewarned(silenced(), at(one), never) for one in moments] == [False, True, True, False]


def test_it_is_not_told_of_what_was_taken_since_or_is_over_or_waits_for_something_else() -> None:
    now, episode = at("2026-04-22T12:00"), silenced()
    assert is_to_be_forewarned(episode, now, never)
    late = Taken("U0ANALYST", at("2026-04-22T07:00"), "Known", at("2026-04-23T06:00"))
    for other in (
        replace(episode, taken=late),
        replace(episode, taken=None),
        replace(episode, next=None),
        replace(episode, state=State.RESOLVED),
        replace(episode, next=Next(Step.REMIND, at("2026-04-23T06:00"))),
    ):
        assert not is_to_be_forewarned(other, now, never)
