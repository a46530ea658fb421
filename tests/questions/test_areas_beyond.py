"""The areas of a kind whose figure is beyond a number, against the rows of the files."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.expectations import HOMES, Home

BOROUGHS = ("birmingham", "coventry", "dudley", "sandwell", "solihull", "walsall", "wolverhampton")


@pytest.mark.parametrize(
    ("question", "low", "high"),
    [
        ("which boroughs had more than 110 burglaries in march 2026", 111, 10**9),
        ("boroughs with at least 110 burglaries in march 2026", 110, 10**9),
        ("which boroughs were under 110 for burglary in march 2026", 0, 109),
        ("how many boroughs had 110 or fewer burglaries in march 2026", 0, 110),
        ("which boroughs had not above 60 burglaries in march 2026", 0, 60),
        ("which areas had more than 110 burglaries in march 2026", 111, 10**9),
    ],
)
def test_those_beyond_the_number_are_given(
    worlds: dict[str, World], days: dict[str, date], question: str, low: float, high: float
) -> None:
    home = Home(*HOMES["sample"])
    held = {area: float(home.rows("burglary", area, "2026-03")[0]["value"]) for area in BOROUGHS}
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status == "answered", found.text
    given = {one["area"]: one["value"] for one in found.answers}
    assert given == {area: value for area, value in held.items() if low <= value <= high}
    assert f"in {len(given) or 'none'} of 7 boroughs" in found.text


@pytest.mark.parametrize(
    "question",
    [
        "which boroughs had the most burglary over 10 last month",
        "burglary under 18 by borough last month",
        "which boroughs had a rise of more than 10 in burglary last month",
    ],
)
def test_a_number_that_may_be_of_something_else_is_not_held_against_them(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers == ()
