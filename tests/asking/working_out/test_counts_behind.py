"""The numbers behind a percentage, of which the small ones are not shown, nor what would tell them."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.answers import Figure, Listed, NoFigure, Worked
from bot.asking.question import Against, CountBehind, Intent, Question
from bot.asking.working_out.counts_behind import of_the_numbers
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Unit
from bot.figures.periods import parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.figures.withholding import with_withheld
from bot.watching.facts import Facts
from tests.figures.small_world import measure

SOLVED = replace(measure("solved"), unit=Unit.PERCENT, combine=Combine.RATIO, suppress_below=5)
AREAS = {
    "home": Area("home", "Home", "force"),
    **{key: Area(key, key.title(), "borough", parent="home") for key in ("sale", "hope", "ince")},
}
HELD = {"home": (45, 120), "sale": (3, 30), "hope": (12, 40), "ince": (30, 50)}


def _found(question: Question) -> Worked:
    framework = Framework(AREAS, {"solved": SOLVED}, home="home")
    rows = [
        (
            SeriesKey("solved", area),
            [Observation(parse_period(f"2026-0{at}"), 100 * part / whole, part, whole) for at in (2, 3)],
        )
        for area, (part, whole) in HELD.items()
    ]
    facts = Facts(date(2026, 4, 20), framework, with_withheld(figures_of(rows), framework))
    asked = replace(question, measures=("solved",), areas=question.areas or ("home",))
    return worked_out(asked, of_the_numbers(asked, Work(facts)))


@pytest.mark.parametrize("side", [*CountBehind])
def test_a_small_one_and_what_would_tell_it_are_in_no_list(side: CountBehind) -> None:
    found = _found(Question(by="borough", count_behind=side))
    assert isinstance(found, Listed)
    assert [one.area.key for one in found.figures] == ["ince"]


@pytest.mark.parametrize("area", ["sale", "hope"])
def test_nor_in_a_change(area: str) -> None:
    asked = Question(
        intent=Intent.CHANGE, areas=(area,), against=Against.PERIOD_EARLIER, count_behind=CountBehind.WHOLE
    )
    found = _found(asked)
    assert isinstance(found, NoFigure)
    assert found.reason == "suppressed"


def test_what_is_large_enough_is_a_count_without_a_better_side() -> None:
    asked = Question(intent=Intent.CHANGE, against=Against.PERIOD_EARLIER, count_behind=CountBehind.REST)
    found = _found(asked)
    assert isinstance(found, tuple)
    one = found[0]
    assert isinstance(one, Figure)
    assert (one.unit, one.details["now"], one.measure.better.value) == (Unit.COUNT, 75, "neither")
