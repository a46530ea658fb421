"""Which areas are up, down, worse or better than a year before is one question in whatever words and order."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.asking.reading.areas_up_on_last_year import with_areas_up_on_last_year
from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "as_if"),
    [
        ("which boroughs are above last year on shoplifting", "which boroughs are up on shoplifting"),
        ("which boroughs are up on last year for shoplifting", "which boroughs are up on shoplifting"),
        ("shoplifting up on last year - which boroughs?", "which boroughs are up on shoplifting"),
        ("which boroughs are higher than this time last year for shoplifting", "which boroughs are up on shoplifting"),
        ("list boroughs above last year shoplifting ytd", "which boroughs are up on shoplifting ytd"),
        ("boroughs up on last year shoplifting ytd", "which boroughs are up on shoplifting ytd"),
        ("boroughs where shoplifting is worse than last year", "which boroughs are worse on shoplifting"),
        ("which boroughs were above last year for robbery in January", "which boroughs are up on robbery in january"),
        ("how many boroughs are up on last year for robbery", "which boroughs are up on robbery"),
        ("which boroughs are over last year on robbery", "which boroughs are up on robbery"),
        ("in which boroughs is robbery lower than a year ago", "which boroughs are down on robbery"),
        ("which boroughs have gone up compared to last year for robbery", "which boroughs are up on robbery"),
    ],
)
def test_it_is_put_in_one_way(worlds: Mapping[str, World], question: str, as_if: str) -> None:
    assert with_areas_up_on_last_year(question, worlds["sample"].vocabulary) == f"{as_if} compared to last year"


@pytest.mark.parametrize(
    ("question", "as_if"),
    [
        ("which crime types are up on last year", "which crime types have gone up compared to last year"),
        ("which measures are worse than last year", "which measures have got worse compared to last year"),
        ("which boroughs have gone up compared to last year", "which boroughs have gone up compared to last year"),
    ],
)
def test_of_nothing_that_is_named_measures_are_asked_through(
    worlds: Mapping[str, World], question: str, as_if: str
) -> None:
    assert with_areas_up_on_last_year(question, worlds["sample"].vocabulary) == as_if


@pytest.mark.parametrize(
    "question",
    [
        "shoplifting up on last year",
        "shoplifting by borough up on last year",
        "is shoplifting in Dudley up on last year",
        "which boroughs are not up on last year for shoplifting",
        "which boroughs are most above last year for shoplifting",
        "which boroughs are 10 above last year for shoplifting",
        "shoplifting in boroughs over last year",
        "which months were above last year for shoplifting",
        "who leads where boroughs are above last year",
        "which boroughs are above average for shoplifting",
        "which boroughs are up on shoplifting compared to last year",
    ],
)
def test_what_asks_less_more_or_another_thing_stays_as_it_is(worlds: Mapping[str, World], question: str) -> None:
    assert with_areas_up_on_last_year(question, worlds["sample"].vocabulary) == question


def test_only_those_that_rose_are_told(worlds: Mapping[str, World], days: Mapping[str, date]) -> None:
    asked = Asked(question="which boroughs were above last year for robbery in January", as_of=days["sample"])
    found = answer(worlds["sample"], asked)
    assert " of 7 (January 2026 against January 2025" in found.text
    assert all(one["value"] > 0 for one in found.answers if one["statistic"] == "change")
