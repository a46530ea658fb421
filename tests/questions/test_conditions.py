"""In which periods something was so, and whether a figure is beyond a number, as it is told."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("when did robbery last drop below 500", "last below 500 in February 2026, at 458"),
        ("first month with fewer than 500 robberies", "first below 500 in"),
        ("has shoplifting ever been over 3000", "not once above 3,000 in the 28 months held"),
        ("has robbery ever been over 700", "yes, above 700 in 4 of the 28 months held"),
        (
            "how many months in a row has burglary been above 1,100",
            "above 1,100 for 1 month in a row, March 2026. The longest row was 12 months",
        ),
        ("months with more than 700 robberies", "above 700 in 4 of 28 months held"),
        ("is robbery in coventry above 50", "That is"),
    ],
)
def test_in_which_months_it_was_so(worlds: dict[str, World], days: dict[str, date], question: str, words: str) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text
