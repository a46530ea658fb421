from dataclasses import replace
from decimal import Decimal

import pytest

from bot.asking.question import Intent, Question
from bot.asking.working_out.standing_in import stand_ins
from bot.figures.measures import Unit
from bot.figures.periods import parse_period
from bot.figures.targets import ChangeTarget, MonitorTarget
from tests.asking.catalogue import FRAMEWORK, measure

YEAR = parse_period("2025/26")
NONE: frozenset[str] = frozenset()
MEASURES = {
    one.key: one
    for one in (
        measure("burglary", "Burglary", "break-ins"),
        measure("burglary-recorded", "Recorded burglary"),
        measure("burglary-homes", "Recorded residential burglary"),
        measure("burglary-shops", "Recorded burglary of shops"),
        measure("burglary-solved", "Burglary recorded", unit=Unit.PERCENT),
    )
}
WORLD = replace(
    FRAMEWORK,
    measures=MEASURES,
    targets=(
        ChangeTarget(measure="burglary-homes", area="north", year=YEAR, percent=Decimal(-2)),
        MonitorTarget(measure="burglary-shops", area="north"),
    ),
)
ASKED = Question(measures=("burglary",), areas=("north",))


def other_measures(question: Question, reason: str, said: str, denied: frozenset[str] = NONE) -> list[str]:
    return [one.measures[0] for one in stand_ins(question, reason, said, WORLD, denied)]


@pytest.mark.parametrize("reason", ["nothing held", "no rank", "nothing to rank"])
def test_what_is_not_held_is_asked_of_the_measure_of_just_the_same_thing(reason: str) -> None:
    assert other_measures(ASKED, reason, "burglary") == ["burglary-recorded"]


@pytest.mark.parametrize("reason", ["missing", "ahead", "suppressed", "marking", "cadence"])
def test_a_period_that_is_not_there_is_asked_of_no_other(reason: str) -> None:
    assert other_measures(ASKED, reason, "burglary") == []


def test_words_that_the_other_has_not_are_of_no_other() -> None:
    assert other_measures(ASKED, "nothing held", "break ins") == []
    assert other_measures(ASKED, "nothing held", "") == []


def test_a_marked_measure_stands_in_for_none() -> None:
    assert other_measures(ASKED, "nothing held", "burglary", frozenset({"burglary-recorded"})) == []


def test_a_target_is_that_of_the_part_that_has_one_and_not_of_what_is_only_watched() -> None:
    aimed = replace(ASKED, intent=Intent.VARIANCE)
    assert other_measures(aimed, "no target", "burglary") == ["burglary-homes"]
    assert other_measures(ASKED, "no target", "burglary") == []
    assert other_measures(replace(aimed, areas=("harrow",)), "no target", "burglary") == []


def test_one_of_several_measures_has_no_stand_in() -> None:
    assert other_measures(replace(ASKED, measures=("burglary", "burglary-shops")), "nothing held", "burglary") == []
