"""Which area a rise came of, how many times higher, second worst, and changes that are told of all."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK

VOCABULARY = Vocabulary.of(FRAMEWORK, Register())


def understood(text: str) -> Question:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    return found


@pytest.mark.parametrize(
    "text",
    [
        "which district drives the rise in burglary",
        "which district is behind the increase in burglary",
        "which policing area is driving the jump in burglary",
    ],
)
def test_a_rise_comes_of_where_it_was_greatest(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.changed) == (Intent.RANKING, "district", True)
    assert (found.extreme, found.only_first) == (Statistic.HIGHEST, True)


def test_the_second_worst_is_told_with_all_in_order() -> None:
    found = understood("second worst district for burglary")
    assert (found.intent, found.by, found.only_first) == (Intent.RANKING, "district", False)


def test_how_many_times_higher_divides_the_one_by_the_other() -> None:
    found = understood("how many times higher is burglary in Harrow than in Harlow")
    assert (found.intent, found.as_times, found.areas) == (Intent.GAP, True, ("harrow", "harlow"))


def test_those_that_are_up_and_those_that_are_down_are_all() -> None:
    found = understood("which districts are up on burglary and which are down")
    assert (found.intent, found.by) == (Intent.CHANGE, "district")


@pytest.mark.parametrize("text", ["break burglary down by district", "break down burglary by district"])
def test_a_breakdown_may_be_parted(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.by) == (Intent.VALUE, "district")


def test_which_forces_we_are_behind_is_told_with_all_in_order() -> None:
    found = understood("which forces are we behind on burglary")
    assert (found.intent, found.by, found.beside, found.extreme) == (Intent.RANKING, "force", "north", None)


@pytest.mark.parametrize(
    "text",
    [
        "which districts are driving burglary",
        "which areas are driving burglary this year",
        "which policing areas drive our burglary",
    ],
)
def test_who_drives_a_thing_is_who_has_most_of_it(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.measures, found.changed) == (Intent.RANKING, ("burglary",), False)
    assert found.extreme is Statistic.HIGHEST


@pytest.mark.parametrize("text", ["which district is driving", "which districts drive buses", "burglary by driving"])
def test_driving_itself_is_no_order(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
