"""Since when a figure was not as high or as low as it is."""

import pytest

from bot.asking.question import Intent, Statistic
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("highest burglary since when", Statistic.HIGHEST),
        ("lowest burglary since when", Statistic.LOWEST),
        ("how long since burglary was this low in harrow", Statistic.LOWEST),
        ("how long is it since burglary was as high as this", Statistic.HIGHEST),
    ],
)
def test_since_when_goes_with_the_end_that_is_named(text: str, end: Statistic) -> None:
    found = understood(text)
    assert (found.intent, found.extreme, found.since_when) == (Intent.EXTREME, end, True)


@pytest.mark.parametrize("text", ["burglary since when", "is burglary this low", "how long since burglary"])
def test_without_an_end_or_without_since_when_nothing_is_told(text: str) -> None:
    not_understood(text)


def test_so_many_areas_may_open_a_question() -> None:
    found = understood("2 districts with highest burglary rate")
    assert (found.intent, found.first, found.extreme) == (Intent.RANKING, 2, Statistic.HIGHEST)


def test_the_top_few_where_it_fell_most_are_those_of_the_falls() -> None:
    found = understood("top 3 districts where burglary fell most year on year")
    assert (found.changed, found.first, found.extreme) == (True, 3, Statistic.LOWEST)
