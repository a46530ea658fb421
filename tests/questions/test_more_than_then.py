"""Which areas had more at one time than at another, and the totals of two years."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY


def _told(world: World, asked: str) -> str:
    found = answer(world, Asked(question=asked, as_of=DAY))
    assert found.status is Status.ANSWERED, found.text
    return found.text


@pytest.mark.parametrize(
    ("asked", "same"),
    [
        (
            "Which boroughs had more burglaries in February 2026 than in February 2025?",
            "which boroughs are up on burglaries in february 2026 against february 2025",
        ),
        (
            "which boroughs recorded fewer robberies last month than in february",
            "which boroughs are down on robberies last month against february",
        ),
        (
            "what boroughs have seen more shoplifting in february 2026 than the same month last year",
            "which boroughs are up on shoplifting in february 2026 against the same month last year",
        ),
    ],
)
def test_more_than_at_another_time_is_what_went_up_since(worlds: dict[str, World], asked: str, same: str) -> None:
    assert _told(worlds["sample"], asked) == _told(worlds["sample"], same)


def test_more_than_another_area_is_held_against_it(worlds: dict[str, World]) -> None:
    assert "above Coventry" in _told(worlds["sample"], "which boroughs had more robberies than coventry")


def test_a_total_for_two_years_is_that_of_each(worlds: dict[str, World]) -> None:
    text = _told(worlds["sample"], "recorded robbery as a total for 2024/25 and 2023/24")
    assert "6,806 in total, in the financial year 2024/25" in text
    assert "8,452 in total, in the financial year 2023/24" in text
