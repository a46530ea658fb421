"""The areas of a kind whose figure is beyond a number, against the rows of the files."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import talk
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
        ("which boroughs had burglary above 120 in march 2026", 121, 10**9),
        ("boroughs with burglary of fewer than 100 in march 2026", 0, 99),
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
        "which boroughs had more than 10 burglaries and rose last month",
        "which boroughs rose and are above 20 for burglary",
        "which boroughs had the biggest rise over 10% in burglary",
    ],
)
def test_a_number_that_may_be_of_something_else_is_not_held_against_them(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers == ()


_BY_DISTRICT = "complaints by district 2025/26"


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("which are above 200", "above 200 in 4 of 6 districts: City Central 343"),
        ("which districts had more than 200", "above 200 in 4 of 6 districts"),
        ("how many of them had fewer than 150?", "below 150 in 1 of 6 districts: High Moor 101"),
        ("only those over 300", "above 300 in 1 of 6 districts: City Central 343"),
        ("just the ones above 1,000", "above 1,000 in none of 6 districts"),
        ("only those up on last year", "allegations rose in"),
        ("just the ones that fell", "allegations fell in"),
        ("only increases", "allegations rose in"),
    ],
)
def test_some_of_those_that_were_listed_are_asked_for(talking_of: dict[str, World], then: str, words: str) -> None:
    found = talk(talking_of, [_BY_DISTRICT, then], "sixth_force")[-1]
    assert words in found.text, found.text


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (_BY_DISTRICT, "only those under 18"),
        (_BY_DISTRICT, "how many were over 60"),
        (f"{_BY_DISTRICT} per 1,000 officers", "which are above 200"),
        (f"{_BY_DISTRICT} compared with 2024/25", "which are above 20"),
        ("complaints in City Central 2025/26", "only those above 18"),
    ],
)
def test_a_number_of_people_or_of_other_figures_picks_none_of_them(
    talking_of: dict[str, World], before: str, then: str
) -> None:
    assert talk(talking_of, [before, then], "sixth_force")[-1].answers == ()


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("which boroughs have doubled on moped theft", "rose by at least 100% in none of 8"),
        ("which boroughs personal robbery has more than halved", "fell by more than 50% in none of 8"),
        ("which boroughs fall short of 85 on I calls", "below 85% in 5 of 8 boroughs"),
        ("which boroughs failed to hit 85 on I calls", "below 85% in 5 of 8 boroughs"),
        ("how many boroughs missed 85% on I calls in december", "below 85% in 5 of 8 boroughs"),
        ("which measures have doubled in dockhead", "measures rose by at least 100%"),
    ],
)
def test_a_number_that_is_said_in_a_word_or_missed_is_held_against(
    talking_of: dict[str, World], asked: str, words: str
) -> None:
    assert words in talk(talking_of, [asked], "tenth_force")[0].text
