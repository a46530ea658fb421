"""Areas beside one that is named: above the force, than anywhere else, than the other districts."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import AskedRate, Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK
from tests.asking.rural_catalogue import outcome as rural_outcome

VOCABULARY = Vocabulary.of(FRAMEWORK, Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "area", "end"),
    [
        ("which districts are above the force for burglary", "north", Statistic.HIGHEST),
        ("which districts are below the force average on burglary", "north", Statistic.LOWEST),
        ("which areas are doing better than the force on burglary", "north", None),
        ("which districts have more burglary than Harrow", "harrow", Statistic.HIGHEST),
        ("more burglary in Harrow than anywhere else", "harrow", Statistic.HIGHEST),
        ("is burglary lower in Harrow than in any other district", "harrow", Statistic.LOWEST),
        ("how does Harrow compare with the other districts on burglary", "harrow", None),
        ("burglary in Harrow vs the rest of the force", "harrow", None),
        ("burglary in Harrow compared with elsewhere", "harrow", None),
        ("is Harrow the worst district for burglary", "harrow", Statistic.RANK),
    ],
)
def test_all_areas_of_the_kind_are_given_in_their_order(text: str, area: str, end: Statistic | None) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by, found.beside) == (Intent.RANKING, "district", area)
    assert (found.extreme, found.only_first) == (end, False)


def test_counts_are_held_against_the_force_by_their_rates() -> None:
    of_all, of_one = (
        outcome("which districts are above the force for burglary"),
        outcome("Harrow burglary below the force"),
    )
    assert isinstance(of_all, Question)
    assert isinstance(of_one, Question)
    assert of_all.rate == AskedRate()
    assert (of_one.intent, set(of_one.areas)) == (Intent.RATE, {"harrow", "north"})


@pytest.mark.parametrize(
    "text", ["burglary in the force average", "burglary above 90", "force average for burglary below"]
)
def test_what_is_beside_nothing_is_not_set_beside(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, NotUnderstood) or found.beside == ""


@pytest.mark.parametrize(
    "text",
    [
        "Ness Police robbery vs ours, last month",
        "Ness Police robbery compared to ours last month",
        "is robbery higher in Ness Police than ours last month",
        "Ness Police robbery against our own last month",
    ],
)
def test_what_is_held_against_ours_is_beside_home_and_not_beside_another_month(text: str) -> None:
    question = rural_outcome(text)
    assert isinstance(question, Question)
    assert (question.intent, set(question.areas)) == (Intent.VALUE, {"moor", "ness"})


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("which districts are above the force for burglary", "more"),
        ("which areas are doing better than the force on burglary", "better"),
        ("which districts have more burglary than Harrow", "more"),
        ("which districts are worse than Harrow for burglary", "worse"),
        ("districts above the force for burglary", "more"),
        ("districts below the force average for burglary last 12 months per 1000", "fewer"),
        ("districts doing better than the force on burglary", "better"),
        ("are any districts above the force for burglary", "more"),
        ("which districts are worst and above the force for burglary", "more"),
        ("burglary rate below the force by district", "fewer"),
        ("is burglary below the force in all districts", "fewer"),
        ("districts above or below the force for burglary", ""),
        ("districts against the force for burglary", ""),
        ("more burglary in Harrow than anywhere else", ""),
        ("is Harrow the worst district for burglary", ""),
        ("how does Harrow compare with the other districts on burglary", ""),
    ],
)
def test_which_are_beyond_asks_for_those_alone(text: str, side: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.only_beyond) == (Intent.RANKING, side)
