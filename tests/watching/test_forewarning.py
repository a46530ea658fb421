"""Whoever holds an alert is told one working day before that ends, and not when they took it later than that."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.watching.episodes import Episode, Next, State, Step, Taken
from bot.watching.findings import Finding, Subject
from bot.watching.forewarning import endings_to_tell, working_day_before
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


def places(*episodes: Episode, now: str) -> list[tuple[int, ...]]:
    """Which of some episodes are told of together by a moment."""
    return [one.places for one in endings_to_tell(episodes, at(now), never)]


def lapsing(taken: str, lapses: str, by: str = "U0ANALYST") -> Episode:
    due = Next(Step.LAPSE, at(lapses))
    return replace(silenced(), state=State.ACKNOWLEDGED, taken=Taken(by, at(taken), "Mine"), next=due)


def test_it_is_told_between_that_day_and_the_end() -> None:
    moments = ("2026-04-22T05:59", "2026-04-22T06:00", "2026-04-23T05:59", "2026-04-23T06:00")
    assert [places(silenced(), now=one) for one in moments] == [[], [(0,)], [(0,)], []]


def test_it_is_not_told_of_what_was_taken_since_or_is_over_or_waits_for_something_else() -> None:
    episode = silenced()
    late = Taken("U0ANALYST", at("2026-04-22T05:00"), "Known", at("2026-04-23T06:00"))
    others = (
        replace(episode, taken=late),
        replace(episode, taken=None),
        replace(episode, next=None),
        replace(episode, state=State.RESOLVED),
        replace(episode, next=Next(Step.REMIND, at("2026-04-23T06:00"))),
    )
    assert places(*others, episode, now="2026-04-22T12:00") == [(5,)]


def test_what_ends_on_one_day_for_one_person_is_told_together_as_soon_as_the_first_of_it_is() -> None:
    first, second = lapsing("2026-03-26T15:00", "2026-04-23T15:00"), lapsing("2026-03-26T09:00", "2026-04-23T09:00")
    others = (
        lapsing("2026-03-26T09:00", "2026-04-23T09:00", by="U0DCC"),
        lapsing("2026-03-27T09:00", "2026-04-24T09:00"),
    )
    every = (first, second, *others, silenced())
    assert places(*every, now="2026-04-22T08:59") == [(4,)]
    assert sorted(places(*every, now="2026-04-22T09:00")) == [(1, 0), (2,), (4,)]
    # What is left of it once one was handed back is told of at its own time, and as the same.
    (left,) = endings_to_tell([first], at("2026-04-22T15:00"), never)
    (all_of_it,) = endings_to_tell([first, second], at("2026-04-22T15:00"), never)
    assert (left.by, left.step, left.day) == (all_of_it.by, all_of_it.step, all_of_it.day)
