"""Marking known causes: on which periods, what the threads and charts say of them, and when several do it at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine

from bot.duties.access import Person
from bot.duties.alert_book import Entry
from bot.duties.known_cause_acts import Marking, cause_of
from bot.duties.known_cause_periods import NoSeries, NotAStretch, filled_in, markable, stretch_of
from bot.duties.known_causes import KnownCause, MarkedAlready, with_known_causes
from bot.duties.known_causes_in_force import WithKnownCauses
from bot.duties.series_held import figures_of_measure
from bot.duties.tick import InForce
from bot.duties.watch import Run, watch_days
from bot.duties.watching import Watching
from bot.figures.periods import parse_period
from bot.figures.series import SeriesKey
from bot.store.known_causes import KnownCauseStore
from bot.watching.findings import Subject
from bot.watching.rules import RuleSet
from tests.duties.alert_world import SECRET, World, noon, the_rule
from tests.figures.small_world import measure

SAM, ALEX = Person("U1", "Sam Okafor"), Person("U2", "Alex Hughes")
TODAY = date(2026, 4, 20)
MARCH = (parse_period("2026-03"), parse_period("2026-03"))
BURGLARY = Subject("burglary", "coventry")


@pytest.fixture
def world(engine: Engine) -> World:
    world = World(engine, rules=(the_rule(), the_rule("second-look", title="Look at {{ area.name }}")))
    world.hold({"2026-01": 90, "2026-02": 80, "2026-03": 120})
    world.watch("2026-04-20")
    return world


def now_known(world: World) -> Watching:
    """The world of watching with the causes that stand."""
    causes = KnownCauseStore(world.engine).standing()
    catalogue = with_known_causes(world.catalogue, causes)
    return replace(world.watching, catalogue=catalogue, pictures=world.watching.pictures.under(catalogue.framework))


def marking(world: World) -> Marking:
    return Marking(lambda: now_known(world), KnownCauseStore(world.engine))


def a_cause(entry: Entry, words: str = "One group", by: Person = SAM) -> KnownCause:
    return cause_of(entry, by, words, MARCH, noon("2026-04-21"))


def lines(world: World, channel: str = "command-team") -> list[str]:
    return [str(one.content["text"]) for one in world.messages(channel) if one.thread_of is not None]


TYPED: list[tuple[str, str, tuple[object, ...]]] = [
    ("2026-03", "", ("2026-03", "2026-03")),
    (" 2026-01 ", "2026-03", ("2026-01", "2026-03")),
    ("january 2026", "February 2026", ("2026-01", "2026-02")),
    ("2026-04", "", ("2026-04", "2026-04")),  # it has begun; its figure comes later
    ("march", "", ("not_a_period", "2026-03", False)),
    ("2026-Q1", "", ("other_cadence", "2026-01", False)),
    ("2026-01", "2026-Q1", ("other_cadence", "2026-03", True)),
    ("2026-03-05", "", ("other_cadence", "2026-03", False)),
    ("2026-05", "", ("ahead", "2026-03", False)),
    ("2026-03", "2026-05", ("ahead", "2026-03", True)),
    ("2025-12", "2026-03", ("before_series", "2026-01", False)),
    ("2026-03", "2026-02", ("backwards", "2026-03", True)),
]


def test_the_periods_are_those_of_the_series(world: World) -> None:
    series = markable(world.watching, BURGLARY, TODAY)

    def read(first: str, last: str) -> tuple[object, ...]:
        try:
            start, end = stretch_of(series, first, last)
        except NotAStretch as refused:
            return refused.why, refused.right, refused.is_last
        return start.text, end.text

    assert [(first, last, read(first, last)) for first, last, _ in TYPED] == TYPED


def test_a_year_that_an_alert_is_about_is_filled_in_as_its_months_that_have_begun(world: World) -> None:
    year = parse_period("2026/27")
    assert filled_in(world.watching, BURGLARY, year, date(2026, 6, 3)) == ("2026-04", "2026-06")
    assert filled_in(world.watching, BURGLARY, None, TODAY) == ("", "")


def test_nothing_is_marked_on_what_the_catalogue_no_longer_has(world: World) -> None:
    with pytest.raises(NoSeries):
        markable(world.watching, Subject("arson", "coventry"), TODAY)


def test_each_alert_about_the_series_has_a_line_and_its_chart_drawn_anew(world: World) -> None:
    before = {one.id: one.content["picture"] for one in world.messages("command-team")}
    number = marking(world).mark(a_cause(world.entry()), "Sam Okafor")
    assert len(lines(world)) == 2
    assert all(one.startswith("Sam Okafor marked a known cause for Burglary in Coventry") for one in lines(world))
    assert all(one.endswith("It stands on the chart above from now on, and beside answers.") for one in lines(world))
    marked = {one.id: one.content["picture"] for one in world.messages("command-team") if one.thread_of is None}
    assert all(marked[message] not in (None, picture) for message, picture in before.items())

    assert marking(world).take_back(number, "root at the command line", noon("2026-04-22"))
    assert "took back the known cause that Sam Okafor marked on 21 April 2026" in lines(world)[-1]
    assert {one.id: one.content["picture"] for one in world.messages("command-team") if one.thread_of is None} == before
    assert not marking(world).take_back(number, "root at the command line", noon("2026-04-22"))


def test_a_chart_that_would_end_with_another_figure_comes_with_the_line(world: World) -> None:
    posted = dict(world.entry().messages)["command-team"]
    world.hold({"2026-04": 150}, on="2026-05-05")
    watch_days(world.watching, [Run(date(2026, 5, 6), noon("2026-05-06"), frozenset({"second-look"}))])
    before = next(one.content for one in world.messages("command-team") if one.id == posted)
    marking(world).mark(replace(a_cause(world.entry()), at=noon("2026-05-06")), "Sam Okafor")
    said = [one.content for one in world.messages("command-team") if one.thread_of == posted]
    (line,) = [one for one in said if "marked a known cause" in str(one["text"])]
    assert line["picture"]
    assert str(line["text"]).endswith("It stands on the chart from now on, as here, and beside answers.")
    assert next(one.content for one in world.messages("command-team") if one.id == posted) == before


def test_whoever_is_second_keeps_what_the_first_marked_and_the_same_is_marked_once(world: World) -> None:
    entry, at_once = world.entry(), marking(world)

    def slower() -> Watching:
        """Somebody else marks another cause while this one is being decided, once."""
        if not KnownCauseStore(world.engine).standing():
            marking(world).mark(a_cause(entry, "Another group", ALEX), "Alex Hughes")
            return world.watching
        return now_known(world)

    Marking(slower, at_once.book).mark(a_cause(entry), "Sam Okafor")
    assert [one.note.text for one in at_once.book.standing()] == ["Another group", "One group"]
    rule = world.watching.rule("target-missed")
    figures = figures_of_measure(world.watching, "burglary", TODAY)
    both = now_known(world).pictures.draw(SeriesKey("burglary", "coventry"), rule, figures, TODAY)
    assert both is not None
    assert both.id in {one.content["picture"] for one in world.messages("command-team")}
    with pytest.raises(MarkedAlready):
        at_once.mark(a_cause(entry, "ONE group", ALEX), "Alex Hughes")
    assert len(lines(world)) == 4


def test_of_a_marked_measure_a_channel_that_may_not_see_it_is_told_nothing(engine: Engine) -> None:
    world = World(engine, measures=(measure(owner="acc-crime"),))
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    assert world.messages("coventry")
    world.measures = (measure(owner="acc-crime", marking=SECRET),)
    marking(world).mark(a_cause(world.entry(), "Operation Heron"), "Sam Okafor")
    assert len(lines(world)) == 1
    assert lines(world, "coventry") == []


def test_what_is_in_force_has_the_causes_that_stand_and_is_the_same_while_they_are(world: World) -> None:
    book = KnownCauseStore(world.engine)
    known = InForce(world.catalogue, RuleSet(world.rules))
    in_force = WithKnownCauses(lambda: known, book)
    assert in_force().catalogue.framework.annotations == ()
    number = marking(world).mark(a_cause(world.entry()), "Sam Okafor")
    assert [one.text for one in in_force().catalogue.framework.annotations] == ["One group"]
    assert in_force() is in_force()
    marking(world).take_back(number, "root", noon("2026-04-22"))
    assert in_force().catalogue.framework.annotations == ()
