"""What is asked in other words has the figures of the plainest wording, and what narrows it has none.

The questions are put together from measures, areas and times of a force. Where one of the two has no answer nothing
is compared, but the most of them must have one.
"""

import os
import random
from collections.abc import Mapping

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES

NUMBER = 1200 if "REEVE_RANDOM" in os.environ else 40
"""How many wordings are tried."""

FORCE = "sixth_force"
MEASURES = ("Residential burglary", "Shoplifting", "Theft of a motor vehicle", "Robbery of personal property")
AREAS = ("City Central", "Riverside", "Northgate", "Eastfield", "Selcaster Police")
PARTS = {
    "time": ("March 2026", "July 2026", "August 2026", "August 2025"),
    "since": ("November 2025", "April 2026", "August 2025"),
    "kind": ("district", "neighbourhood"),
}

WORDINGS: Mapping[str, tuple[str, ...]] = {
    "{measure} in {area} in {time}": (
        *("{area} {measure} {time}", "{time} {measure} {area}", "where did {measure} land in {area} in {time}"),
        *("hiya need {measure} for {area} in {time} ta", "{measure}: {area}, {time}", "gimme {measure} {area} {time}"),
        *("re: {measure} in {area} in {time}", "{measure} tally {area} {time}", "{measure} headline {area} {time}"),
    ),
    "{measure} by {kind} in {time}": ("{measure} at {kind} level in {time}", "{kind} level {measure} {time}"),
    "which {kind} had the most {measure} in {time}": (
        *("which {kind} tops {measure} in {time}", "{measure} hot spots by {kind} in {time}"),
        "biggest contributor to {measure} by {kind} in {time}",
    ),
    "rank the {kind}s by {measure} in {time}": (
        *("pecking order of {kind}s for {measure} in {time}", "{measure} leaderboard by {kind} in {time}"),
    ),
    "highest month for {measure} in {area}": ("heaviest month for {measure} in {area}",),
    "lowest month for {measure} in {area}": ("lightest month for {measure} in {area}",),
    "is {measure} in {area} unusual": ("is {measure} about right in {area}", "any exceptions for {measure} in {area}"),
    "average {measure} per month in {area} this year": ("{measure} in {area} per month on average this year",),
    "{measure} in {area} this year compared with last year": (
        *("{measure} so far this year against last {area}", "{measure} ytd on ytd +/- {area}"),
    ),
    "total {measure} in {area} since {since}": (
        *("cumulative {measure} in {area} since {since}", "running total of {measure} in {area} since {since}"),
        *("cumulative total for {measure} in {area} since {since}", "add up {measure} in {area} since {since}"),
    ),
    "{measure} in {area} year to date": (
        *("{measure} in {area} y.t.d.", "{measure} in {area} to date this year", "fytd {measure} in {area}"),
        *("cumulative {measure} this year in {area}", "{measure} in-year {area}"),
        "{measure} in {area} since start of fy",
    ),
    "rolling 12 months {measure} in {area}": (
        *("rolling annual {measure} in {area}", "{measure} in {area} on a rolling 12 month basis"),
        *("annual rolling {measure} in {area}", "{measure} in {area} in the past year rolling"),
    ),
    "{measure} in {area} in {time} compared with the year before": (
        *("{measure} in {area} in {time} compared with 12 months before", "{measure} in {area} {time} yoy"),
        *("{measure} in {area} in {time} v 12 months earlier", "{measure} in {area} in {time} against 12 months ago"),
        "{measure} in {area} in {time} on same month last year",
    ),
    "when was {measure} in {area} last this high": (
        *("when was the last time {measure} in {area} was this high", "when did {area} last have {measure} this high"),
        *("when did {measure} in {area} last get this high", "when did we last see this many {measure} in {area}"),
        "what was the last time {measure} in {area} was this high",
        *("when was {measure} in {area} previously this high", "last time {measure} was this high in {area}"),
    ),
    "what drops out of the rolling 12 months for {measure} in {area}": (
        *("what's coming out of the 12 months for {measure} in {area}", "drops out next for {measure} in {area}?"),
        "what comes off the rolling 12 months for {measure} in {area}",
    ),
    "where does {area} rank for {measure} in {time}": (
        *("where did {area} rank for {measure} in {time}", "where did {area} come for {measure} in {time}"),
        *("where is {area} in the ranking for {measure} in {time}", "{area}'s rank for {measure} in {time}"),
        "where's {area} in the league table for {measure} in {time}",
    ),
    "{measure} in {area} by month since {since}": (
        *("monthly breakdown of {measure} in {area} since {since}", "list {measure} in {area} by month since {since}"),
        "{measure} by mth {area} since {since}",
    ),
    "who leads on {measure}": (
        *("who's the boss for {measure}", "who heads up {measure}", "poc for {measure}", "{measure} owner"),
        *("who takes the lead on {measure}", "who oversees {measure}", "who do i speak to about {measure}"),
    ),
    "chart of {measure} in {area}": ("put {measure} in {area} on a chart", "{area} {measure} graph"),
}
"""The plainest wording, and others of the same."""

OF_TARGETS: Mapping[str, tuple[str, ...]] = {
    "what is the target for {0}": (
        *("what have we got to get {0} to", "what should {0} be", "what are we supposed to hit on {0}"),
        *("which target applies to {0}", "target set for {0}", "what is Selcaster Police expected to achieve on {0}"),
    ),
    "how far off target is {0}": (
        *("difference between {0} and target", "gap between {0} and its target", "target status {0}"),
        *("how much have we missed target by for {0}", "{0} rag"),
    ),
}

NARROWED = (
    *("{measure} in {area} in {time} with a knife", "{measure} in {area} by under 18s in {time}"),
    *("{measure} at weekends in {area} in {time}", "{measure} on the A12 in {area} in {time}"),
    *("{measure} in {area} solved within a week in {time}", "{measure} near schools in {area} in {time}"),
    *("cumulative daytime {measure} in {area} since {since}", "cumulative {measure} in {area}"),
    *("cumulative {measure} in {area} v last year", "running total of {measure} in {area} v last year"),
    *("where did {area} rank for drunken {measure} in {time}", "what should serious {measure} in {area} be"),
    *("gap between online {measure} and its target", "when did {area} last have daylight {measure} this high"),
    *("what's coming out of the 12 months for gang {measure} in {area}", "who heads up cyber {measure}"),
    "unsolved {measure} in {area} in {time} against 12 months ago",
)
"""What narrows is not held, or no time is said by which it is added up."""


@pytest.mark.parametrize(
    ("plain", "other"), [(plain, other) for plain, others in OF_TARGETS.items() for other in others]
)
def test_a_target_asked_for_in_other_words(plain: str, other: str, talking_of: dict[str, World]) -> None:
    measure = "Victim satisfaction survey: whole experience"
    one, two = (_told(said.format(measure), talking_of[FORCE]) for said in (plain, other))
    assert one.status is Status.ANSWERED
    assert _figures(two) == _figures(one), two.text


@pytest.mark.parametrize("plain", WORDINGS)
def test_one_measure_asked_for_in_every_wording(plain: str, talking_of: dict[str, World]) -> None:
    named = {"measure": "Shoplifting", "area": "Northgate", "kind": "district"}
    parts = named | {"time": "July 2026", "since": "November 2025"}
    told = _told(plain.format(**parts), talking_of[FORCE])
    assert told.status is Status.ANSWERED
    others = {other: _told(other.format(**parts), talking_of[FORCE]) for other in WORDINGS[plain]}
    assert [other for other, one in others.items() if one.status is not Status.ANSWERED] == []
    assert [other for other, one in others.items() if _figures(one) != _figures(told)] == []


def test_what_is_asked_in_other_words_has_the_same_figures(talking_of: dict[str, World]) -> None:
    chance = random.Random(None if "REEVE_RANDOM" in os.environ else 7)  # noqa: S311 - no secret
    compared = [_compared(*_asked(chance), talking_of[FORCE]) for _ in range(NUMBER)]
    assert [one for one in compared if one] == []
    assert compared.count("") > NUMBER // 2


@pytest.mark.parametrize("narrowed", NARROWED)
def test_what_narrows_has_no_figure(narrowed: str, talking_of: dict[str, World]) -> None:
    asked = narrowed.format(**_parts(random.Random(3)))  # noqa: S311 - no secret
    assert _told(asked, talking_of[FORCE]).status is not Status.ANSWERED


def _parts(chance: random.Random) -> dict[str, str]:
    named = {part: chance.choice(said) for part, said in PARTS.items()}
    return {"measure": chance.choice(MEASURES), "area": chance.choice(AREAS), **named}


def _asked(chance: random.Random) -> tuple[str, str]:
    plain, parts = chance.choice([*WORDINGS]), _parts(chance)
    return plain.format(**parts), chance.choice(WORDINGS[plain]).format(**parts)


def _told(question: str, world: World) -> Answer:
    return answer(world, Asked(question=question, as_of=DAYS_OF_FORCES[FORCE]))


def _figures(found: Answer) -> set[tuple[object, ...]]:
    told = ("measure", "area", "group", "start", "end", "statistic", "value")
    return {tuple(one.get(name) for name in told) for one in found.as_json["answers"]}


def _compared(plain: str, other: str, world: World) -> str | None:
    """What is told otherwise; nothing where it is the same, None where one of the two has no answer."""
    one, two = _told(plain, world), _told(other, world)
    if {one.status, two.status} != {Status.ANSWERED}:
        return None
    return "" if _figures(one) == _figures(two) else f"{other}: {two.text}"
