import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


def test_how_many_areas_are_asked_for_is_said_before_their_kind() -> None:
    question = understood("which two districts have the most burglaries")
    assert (question.intent, question.first, question.by) == (Intent.RANKING, 2, "district")
    assert not_understood("burglary in two districts").reason == "word"


def test_areas_of_one_kind_in_a_row_are_a_list_and_two_names_beside_one_another_are_not() -> None:
    assert understood("harrow harlow march burglary last month").areas == ("harrow", "harlow", "march")
    assert not_understood("harrow harlow burglary last month").reason == "not linked"


def test_a_word_for_the_peers_is_one_only_with_what_says_so() -> None:
    assert not_understood("family burglary in harrow").reason == "word"


def test_what_is_beside_something_excludes_it_and_is_neither_passed_over_nor_offered_away() -> None:
    for text in ("burglary besides harrow", "burglary besides march 2026"):
        outcome = not_understood(text)
        assert (outcome.reason, outcome.choices) == ("word", ()), text


@pytest.mark.parametrize(
    "text",
    [
        "compare harrow with harlow for burglary last month",
        "compare burglary in harrow with harlow last month",
        "comparing harrow to harlow for burglary last month",
    ],
)
def test_two_areas_are_compared_with_one_another(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (Intent.VALUE, ("harrow", "harlow"))


def test_any_of_a_measure_are_as_many_as_there_were_and_any_other_or_any_area_is_not() -> None:
    for text in ("any burglary in harrow last month", "burglary weve had in harrow last month", "no of burglaries"):
        assert understood(text).intent is Intent.VALUE, text
    for text in ("any other burglary in harrow", "any burglary in any district", "no burglaries of note in harrow"):
        assert not_understood(text).reason in ("word", "mixed"), text
