"""What is named last in a message: a second measure, of the place and time before it, or a whole year's total."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_WALSALL = ["Robbery in Walsall: 29 in February", "Burglary in Walsall: 87 in February"]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("robbery in walsall in february and burglary", _WALSALL),
        ("robbery in walsall in february and the burglary", _WALSALL),
        ("how many robberies in walsall in february and what was burglary", _WALSALL),
        (
            "robbery in walsall + dudley, january and february",
            ["Robbery in Walsall: 33 in J", "Walsall: 29 in F", "Dudley: 16 in J", "Dudley: 26 in F"],
        ),
    ],
)
def test_each_is_of_the_place_and_time_that_stand_before_it(talking: World, asked: str, told: list[str]) -> None:
    (found,) = said(talking, [asked])
    assert found.status is Status.ANSWERED, found.text
    assert all(words in found.text for words in told), found.text


def test_what_something_was_is_its_figure_then(talking: World) -> None:
    *_, last = said(talking, ["robbery in walsall in february", "and what was burglary"])
    assert last.text.startswith("Burglary in Walsall: 87 in February 2026.")


@pytest.mark.parametrize(
    "asked", ["asb in Deal Old Town ytd, and last fy total", "asb Deal Old Town ytd and last fy total"]
)
def test_the_total_of_the_year_before_stands_beside_the_year_to_date(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "fourth_force")
    assert "409 in the year to date" in found.text and "605 in total, in the financial year 2024/25" in found.text


@pytest.mark.parametrize(
    "asked",
    [
        "how many thefts last month and what was the detected",
        "robbery in walsall in february and burglary on buses",
        "robbery in walsall in february, january and burglary",
        "burglary in dudley 2023/24 and 2024/25 total",
    ],
)
def test_what_cannot_be_told_so_has_no_figure(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.status is not Status.ANSWERED, found.text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("burglary: number in february, % on last year", ["1,085 in February 2026", "-27 (-2.4%)"]),
        (
            "burglary: number, up or down on february, who leads",
            ["1,141 in March 2026", "+56 (+5.2%)", "ACC Crime leads"],
        ),
        (
            "recorded robbery: number ytd, % on last year, and will we make the 5% reduction",
            ["5,248", "-201 (-3.7%)", "may be at most"],
        ),
    ],
)
def test_each_wish_of_a_list_is_told(talking: World, asked: str, told: list[str]) -> None:
    (found,) = said(talking, [asked])
    assert found.status is Status.ANSWERED, found.text
    assert all(words in found.text for words in told), found.text


@pytest.mark.parametrize("asked", ["burglary: number of ladders, % on last year", "burglary: number on foot, rate"])
def test_a_wish_that_says_which_cases_are_meant_stops_the_list(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.status is not Status.ANSWERED, found.text


def test_measures_that_are_joined_by_a_sign_are_each_told(talking: World) -> None:
    (found,) = said(talking, ["burglary + robbery in walsall in march"])
    assert "Burglary in Walsall: 110" in found.text and "Robbery in Walsall: 45" in found.text


@pytest.mark.parametrize(
    "asked",
    ["burglary plus robbery combined", "burglary + robbery altogether in march", "total burglary + robbery in march"],
)
def test_one_number_of_two_measures_is_not_told(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.status is not Status.ANSWERED, found.text
