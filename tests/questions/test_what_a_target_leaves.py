"""`How many more can we have` after a target: what is left of its year in all, or that it leaves no such number."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize("asked", ["how many more can we have", "how many more can we have and still hit it"])
def test_what_is_left_of_the_year_is_told_in_all(talking_of: dict[str, World], asked: str) -> None:
    *_, told = talk(talking_of, ["home burglary", "are we on target", asked], "seventh_force")
    assert "455.6 a month in the 5 months left, 2,278 in all" in told.text


def test_how_many_a_month_that_is_goes_on_from_it(talking_of: dict[str, World]) -> None:
    asked = ["home burglary", "are we on target", "how many more can we have", "how many a month is that"]
    *_, told = talk(talking_of, asked, "seventh_force")
    assert "455.6 a month in the 5 months left" in told.text


@pytest.mark.parametrize("asked", ["how many more can we have by march", "how many a month can we afford"])
def test_a_target_over_twelve_months_leaves_no_such_number(talking_of: dict[str, World], asked: str) -> None:
    *_, told = talk(talking_of, ["knife crime this year", "are we on target", asked], "seventh_force")
    assert "How many that leaves for the months to come is not told" in told.text


_OF_THE_YEAR = "+8 (+25.8%), 39 from January to December 2025 against 31"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ("homicide target", "how does that compare with last year", _OF_THE_YEAR),
        ("homicide target", "how many more is that than last year", _OF_THE_YEAR),
        ("are we on track for recorded robbery", "is that better than last year", "5,248 from April to December 2025"),
        ("are we on track for recorded robbery", "and in Q1 last year", "April to June 2024"),
    ],
)
def test_what_was_judged_is_held_against_its_year_before(talking: World, before: str, then: str, words: str) -> None:
    *_, found = said(talking, [before, then], thread=f"{before} / {then}")
    assert words in found.text
