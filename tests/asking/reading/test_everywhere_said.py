"""Everywhere is each area, and not the force alone."""

import pytest

from bot.asking.reading.everywhere_said import with_anywhere_as_any_area, with_everywhere_as_each_area


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("asb everywhere last month", "asb by area last month"),
        ("is asb up everywhere", "is asb up by area"),
        ("ASB everywhere in Fenland", "ASB by area in Fenland"),
        ("asb everywhere", "asb by area"),
    ],
)
def test_everywhere_asks_for_each_area(text: str, plain: str) -> None:
    assert with_everywhere_as_each_area(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "everywhere",
        "and everywhere",
        "asb everywhere else",
        "asb everywhere but Harcaster",
        "asb by town everywhere",
        "which towns are up everywhere",
        "is it not up everywhere",
    ],
)
def test_what_asks_for_another_thing_stays_as_it_is(text: str) -> None:
    assert with_everywhere_as_each_area(text) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("is asb unusual anywhere", "is asb unusual in any area"),
        ("has asb gone up in anywhere on last year", "has asb gone up in any area on last year"),
        ("is anywhere above its limit for asb", "is any area above its limit for asb"),
        ("Anywhere unusual for asb", "any area unusual for asb"),
        ("is asb up anywhere else", "is asb up anywhere else"),
        ("is asb anywhere near the 75", "is asb anywhere near the 75"),
        ("asb anywhere but Harcaster", "asb anywhere but Harcaster"),
    ],
)
def test_anywhere_asks_which_areas(text: str, plain: str) -> None:
    assert with_anywhere_as_any_area(text) == plain
