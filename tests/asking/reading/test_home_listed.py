import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import understood


@pytest.mark.parametrize(
    "text",
    [
        "burglary in harrow and across the force last month",
        "burglary last month for harrow and for the whole force",
        "compare burglary in harrow and forcewide last month",
        "burglary harrow, force wide last month",
    ],
)
def test_home_in_a_list_of_areas_is_one_of_them(text: str) -> None:
    question = understood(text)
    compared = Intent.RATE if text.startswith("compare") else Intent.VALUE  # a place and the force only by rates
    assert (question.intent, question.areas) == (compared, ("harrow", "north"))


def test_our_before_a_measure_adds_no_area() -> None:
    assert understood("our burglary in harrow and harlow last month").areas == ("harrow", "harlow")


def test_each_area_of_a_list_may_have_its_preposition() -> None:
    assert understood("burglary in harrow and in harlow last month").areas == ("harrow", "harlow")


@pytest.mark.parametrize(
    "text",
    [
        "is burglary higher in harrow than harlow last month",
        "was burglary lower in harrow than in harlow in february",
        "in february was burglary lower in harrow than in harlow",
    ],
)
def test_two_areas_that_are_compared_are_beside_no_third(text: str) -> None:
    assert understood(text).areas == ("harrow", "harlow")


@pytest.mark.parametrize(
    "text",
    ["derbys burglary vs ours last month", "derbys burglary vs us last month", "derbys burglary against us last month"],
)
def test_what_an_area_has_is_held_against_what_we_have(text: str) -> None:
    assert {*understood(text).areas} == {"derbys", "north"}
