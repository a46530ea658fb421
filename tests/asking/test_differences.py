import pytest

from bot.asking.question import Against, Intent
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "how many fewer robberies did vale have than deal last month",
        "how much higher was robbery in vale than in deal in september",
        "how many more robberies in vale than in deal last month",
        "the gap in robbery between vale and deal last month",
        "difference in robbery between vale and deal in september",
    ],
)
def test_two_areas_may_stand_on_either_side_of_than(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (Intent.GAP, ("vale", "deal"))


def test_two_measures_may_stand_on_either_side_of_than() -> None:
    question = understood("how much more robbery than farm theft in vale last month")
    assert (question.intent, question.measures) == (Intent.GAP, ("robbery", "theft"))


def test_what_is_added_up_is_one_total() -> None:
    assert understood("add up robbery in vale and deal last month").summed


@pytest.mark.parametrize(
    "text",
    [
        "compared with a year earlier, in vale, robbery, for september 2025",
        "vs the same period the year before robbery in september 2025 in vale",
    ],
)
def test_the_period_behind_compared_with_a_year_earlier_is_the_one_asked_for(text: str) -> None:
    question = understood(text)
    assert (question.against, question.areas) == (Against.YEAR_EARLIER, ("vale",))
    assert [one.text for one in question.period.candidates] == ["2025-09"]


def test_a_period_straight_behind_the_year_before_may_be_its_name() -> None:
    assert not_understood("robbery in vale compared with the year before, 2024/25").reason == "two periods"
