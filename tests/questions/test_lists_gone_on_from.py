"""Lists of areas in a thread: without one of them, two at once, which went which way, and where we are among forces."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, World
from tests.questions.conversations import said

_ROBBERY = "robbery by borough last month"
# Robbery in March 2026, of data/observations/street_level_crime_monthly.csv.
_MARCH = {
    "coventry": 62,
    "dudley": 25,
    "sandwell": 49,
    "solihull": 29,
    "walsall": 45,
    "wolverhampton": 26,
}


def _last(talking: World, *asked: str) -> Answer:
    *_, found = said(talking, asked)
    assert found.status is Status.ANSWERED, found.text
    return found


def test_a_list_without_one_is_that_list_and_goes_on_as_one(talking: World) -> None:
    less = _last(talking, _ROBBERY, "without Birmingham")
    assert {one["area"]: int(one["value"]) for one in less.answers} == _MARCH
    assert less.text.startswith("Robbery by borough (number, not rate), in March 2026: Coventry 62;")


@pytest.mark.parametrize(
    ("then", "words"),
    [
        (("total", "which is highest"), "1st Coventry, 62. All: Coventry 62, Sandwell 49"),
        (("which are above 50",), "above 50 in 1 of 6 boroughs: Coventry 62"),
        (("which are up",), "rose in 4 of 6"),
        (("how far is coventry from the average",), "average of the 6 boroughs, 39.3"),
        (("and the others",), "Robbery in Birmingham: 292 in March 2026"),
    ],
)
def test_what_is_asked_behind_it_is_of_those_that_are_left(talking: World, then: tuple[str, ...], words: str) -> None:
    assert words in _last(talking, _ROBBERY, "without Birmingham", *then).text


def test_two_lists_are_both_gone_on_from(talking: World) -> None:
    both = "burglary by borough and robbery by borough last month"
    total = _last(talking, both, "total of those").text
    assert "together: 1,141 in March 2026" in total
    assert "together: 528 in March 2026" in total


def test_behind_the_total_those_are_the_areas_that_make_it(talking: World) -> None:
    assert "fell in 2 of 7" in _last(talking, _ROBBERY, "the total", "which of those are down").text


def test_which_are_up_and_which_are_down_are_both_told(talking: World) -> None:
    text = _last(talking, _ROBBERY, "which are up on February and which are down").text
    assert "rose in 5 of 7 (March 2026 against February 2026" in text
    assert "fell in 2 of 7 (March 2026 against February 2026" in text


@pytest.mark.parametrize(
    "asked", [("highest month for robbery in each borough",), (_ROBBERY, "highest month for each")]
)
def test_the_highest_month_of_each_is_of_each(talking: World, asked: tuple[str, ...]) -> None:
    assert "Robbery in Coventry: highest 76, in December 2023" in _last(talking, *asked).text


@pytest.mark.parametrize("then", ["how far are we from it", "how far behind are we", "how far are we from them"])
def test_how_far_we_are_from_a_force_is_no_target(talking: World, then: str) -> None:
    # 3,892 and 1,089 recorded burglaries in October to December 2025.
    text = _last(talking, "which force is lowest for recorded burglary", then).text
    assert "2,803 above Merseyside Police" in text


def test_where_we_are_among_some_forces_is_our_place(talking: World) -> None:
    assert "4th of 4" in _last(talking, "recorded robbery by force last quarter", "where are we").text


def test_a_share_is_a_percentage_already(talking: World) -> None:
    assert "11.7% of Robbery" in _last(talking, "robbery coventry share", "as a percentage").text
