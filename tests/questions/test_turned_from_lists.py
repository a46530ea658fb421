"""`Which went up most` behind a total, or behind one of a list: of those that stood there, and not of all measures."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said, talk

_BOTH = ["robbery in dudley last month", "coventry", "total for both"]
_BY_TOWN = ["violence with injury by district", "total"]
_ROSE = ["which boroughs are up on robbery", "and dudley"]
_COVENTRY = "Robbery in Coventry: +14 (+29.2%), 62 in March 2026 against 48 in February 2026"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_BOTH, "which has gone up most on last month", _COVENTRY),
        (_BOTH, "which went up most", "Up: Coventry (+14, +29.2%)"),
        (_BOTH, "which fell", "Down: Dudley (-1, -3.8%)"),
        (_BOTH, "any unusual", "Robbery in Coventry: 62 in March 2026. Stable"),
        (["robbery by borough", "total"], "which went up most", "Robbery rose in 5 of 7"),
        (["robbery by borough", "total"], "which is highest", "1st Birmingham, 292"),
        (_ROSE, "which fell", "Robbery fell in 2 of 7 (March 2026 against February 2026"),
        (["which boroughs are up on robbery", "and the force"], "which went down", "Robbery fell in 2 of 7"),
        ([*_ROSE, "which fell"], "and sandwell", "Robbery in Sandwell: +11 (+28.9%), 49"),
    ],
)
def test_which_moved_behind_a_total_or_one_of_a_list_is_asked_of_those(
    talking: World, before: list[str], then: str, words: str
) -> None:
    assert words in said(talking, [*before, then])[-1].text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("which went up most", "Violence with injury rose in 2 of 3"),
        ("which are unusual", "Violence with injury: none of 3 districts"),
    ],
)
def test_behind_the_total_of_all_of_a_kind_they_are_asked_through(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    assert words in talk(talking_of, [*_BY_TOWN, then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_BOTH, "which measures went up", "26 of 43 measures rose"),
        (_ROSE, "which measures fell", "17 of 43 measures fell"),
        (_ROSE, "what has gone down", "17 of 43 measures fell"),
        (["robbery by borough", "total"], "by month", "Robbery in West Midlands Police: April 2025 598"),
        (_ROSE, "by month", "Robbery in Dudley: "),
    ],
)
def test_what_names_measures_or_the_one_is_asked_of_these(
    talking: World, before: list[str], then: str, words: str
) -> None:
    assert words in said(talking, [*before, then])[-1].text
