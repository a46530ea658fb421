"""Areas that are asked for without being named, both ends of them, and how far the best is ahead."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Statistic
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK

VOCABULARY = Vocabulary.of(FRAMEWORK, Register())


def understood(text: str) -> Question:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    return found


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("who's worst for burglary", Statistic.RANK),
        ("who is best for burglary", None),
        ("who had the most burglary last month", Statistic.HIGHEST),
        ("where's burglary highest", Statistic.HIGHEST),
        ("wheres burglary lowest", Statistic.LOWEST),
        ("area with the most burglary", Statistic.HIGHEST),
    ],
)
def test_who_and_where_ask_for_the_areas_within_home(text: str, end: Statistic | None) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.extreme, found.only_first) == (Intent.RANKING, "district", end, True)


@pytest.mark.parametrize(
    "text",
    [
        "best and worst district for burglary",
        "gap between the best and worst district for burglary",
        "district league table for burglary",
        "district ranking, burglary",
    ],
)
def test_both_ends_and_a_league_table_are_all_of_them_in_order(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.only_first) == (Intent.RANKING, "district", False)


@pytest.mark.parametrize("text", ["gap to the best on burglary", "burglary gap to best in the family"])
def test_the_gap_to_the_best_is_told_with_the_rank(text: str) -> None:
    assert understood(text).intent is Intent.RANK


def test_when_something_was_worst_is_no_place() -> None:
    assert understood("which month was worst for burglary").intent is Intent.EXTREME
