"""Targets named by their year, their kind or their number; red and green; numbers that are judged."""

from decimal import Decimal

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "how did burglary do against the 2025/26 milestone",
        "show burglary against its trajectory",
        "burglary gap to target",
        "is the solved rate at 20 yet",
        "how close is the solved rate to 20",
        "are we winning on burglary",
        "is burglary red",
    ],
)
def test_a_target_by_other_names(text: str) -> None:
    assert understood(text).intent is Intent.VARIANCE


def test_a_place_or_better_asks_for_the_rank() -> None:
    assert understood("are we third or better for burglary").intent is Intent.RANK


def test_a_number_that_is_judged_is_no_target() -> None:
    question = understood("is 468 high for burglary")
    assert question.aim is not None
    assert (question.intent, question.aim.number) == (Intent.SIGNALS, Decimal(468))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("anything red", Intent.LIST_MISSED),
        ("which of our targets are red", Intent.LIST_MISSED),
        ("anything i should worry about in harrow", Intent.LIST_SIGNALS),
        ("harrow out of limits", Intent.LIST_SIGNALS),
    ],
)
def test_lists_of_what_is_off(text: str, intent: Intent) -> None:
    assert understood(text).intent is intent


def test_above_its_average_is_told_with_the_average() -> None:
    assert understood("is burglary above average").intent is Intent.LINES


def test_a_number_is_not_left_out_of_a_list() -> None:
    assert not_understood("how far off 8% are we")
