"""The top of areas that were listed in no order is that of their order, by what they were given by."""

from decimal import Decimal

import pytest

from bot.asking.question import Intent
from bot.duties.answer import World
from tests.questions.conversations import said

BY_RATE, BY_NUMBER = "shoplifting by borough in March 2026 per 1,000", "shoplifting by borough in March 2026"
ROBBERY = "robbery by borough in March 2026"


@pytest.mark.parametrize(
    ("before", "then", "areas"),
    [
        (BY_RATE, "the top three", ["solihull", "walsall", "wolverhampton"]),
        (BY_RATE, "bottom two", ["coventry", "sandwell"]),
        (BY_RATE, "the second worst", ["solihull", "walsall"]),
        (BY_RATE, "third highest", ["solihull", "walsall", "wolverhampton"]),
        (BY_NUMBER, "top three", ["birmingham", "walsall", "dudley"]),
        (BY_NUMBER, "the bottom 2 please", ["solihull", "wolverhampton"]),
        (f"{ROBBERY} per 1,000", "who is second best", ["dudley", "wolverhampton"]),
        (f"{ROBBERY} per 1,000", "the second worst", ["birmingham", "coventry"]),
        (ROBBERY, "2nd lowest", ["dudley", "wolverhampton"]),
        ("share of robbery by borough in March 2026", "top three", ["birmingham", "coventry", "sandwell"]),
        ("share of robbery by borough in March 2026", "bottom two", ["dudley", "wolverhampton"]),
        (
            "recorded robbery by force in the year to December 2025",
            "top three",
            ["west-midlands", "greater-manchester", "west-yorkshire"],
        ),
    ],
)
def test_the_top_of_areas_is_that_of_their_order(before: str, then: str, areas: list[str], talking: World) -> None:
    listed, found = said(talking, [before, then])
    assert [*dict.fromkeys(one["area"] for one in found.answers)][: len(areas)] == areas
    assert found.question is not None
    assert (found.question.rate is None) == ("per 1,000" not in before)
    known = {one["area"]: Decimal(str(one["value"])) for one in listed.answers}
    in_order = sorted(known.values(), reverse=areas[0] == max(known, key=lambda area: known[area]))
    assert [known[area] for area in areas] == in_order[: len(areas)]


@pytest.mark.parametrize("then", ["top two", "bottom two"])
@pytest.mark.parametrize("before", ["robbery in Birmingham, Dudley and Walsall", "robbery and burglary in Birmingham"])
def test_what_was_named_one_by_one_is_in_no_order(before: str, then: str, talking: World) -> None:
    *_, found = said(talking, [before, then])
    assert (found.answers, found.reason) == ((), "no such end")


def test_the_first_of_areas_are_those_that_were_told_first(talking: World) -> None:
    *_, found = said(talking, ["robbery in Birmingham, Dudley and Walsall", "the first two"])
    assert [one["area"] for one in found.answers] == ["birmingham", "dudley"]


def test_the_top_of_months_are_the_highest_of_them(talking: World) -> None:
    *_, found = said(talking, ["robbery by month since September 2025", "top three"])
    assert found.question is not None
    assert found.question.intent is Intent.EXTREME
    assert [one["period"] for one in found.answers] == ["2025-10", "2025-09", "2026-03"]
