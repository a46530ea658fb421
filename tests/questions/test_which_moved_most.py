"""Which of several that were told moved most: told behind the change of each, with all that moved as far."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_FORCE_USED = ["uof in kingsbridge", "and saltwell", "and tarrington"]
_UP = "Up most: Kingsbridge and Saltwell (+34 each) by number, Tarrington (+28.8%) in percent. None of them is down."
_SHOPS = ["shoplifting in kingsbridge", "and saltwell", "and tarrington"]


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_FORCE_USED, "which is up most on last year", _UP),
        (_FORCE_USED, "which has gone up most", _UP),
        ([*_FORCE_USED, "which is up most on last year"], "which is down most", "None of them is down."),
        ([*_FORCE_USED, "which is up most on last year"], "which is worse", _UP),
        (
            _SHOPS,
            "which rose most",
            "Up most: Kingsbridge (+65) by number, Tarrington (+28.6%) in percent. Down: Saltwell (-28, -11.4%).",
        ),
        (
            ["shoplifting student quarter", "is it up", "dunmoor market"],
            "compare the two",
            "Down most: Dunmoor Market (-10, -13.9%). None of them is up.",
        ),
        (
            ["vwi canalside last month", "vs the month before"],
            "vs dunmoor market",
            "Up most: Canalside (+16, +29.6%). None of them is down.",
        ),
        (
            ["charge rate kingsbridge", "saltwell"],
            "which has improved most",
            "Down most: Saltwell (-1.3 percentage points). None of them is up.",
        ),
        (
            ["home burglary and tomv in saltwell"],
            "which is up most",
            "Up most: Theft or unauthorised taking of a motor vehicle (+31.3%) in percent.",
        ),
        (
            ["robbery in kingsbridge", "saltwell", "up or down"],
            "compare the two",
            "Up: Saltwell (+11, +47.8%). Down: Kingsbridge (-14, -19.2%).",
        ),
        (
            ["999 in 10 and 101 abandonment"],
            "which has gone up most",
            "Up: 999 calls answered within 10 seconds (+2.8 percentage points). Down: 101 calls abandoned (-3.2",
        ),
    ],
)
def test_it_is_said_which_moved_most(talking_of: dict[str, World], before: list[str], then: str, words: str) -> None:
    assert words in talk(talking_of, [*before, then], _SEVENTH)[-1].text


def test_a_change_of_one_has_nothing_beside_it(talking_of: dict[str, World]) -> None:
    assert "most:" not in talk(talking_of, ["uof in kingsbridge", "is it up on last year"], _SEVENTH)[-1].text


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("has Harwick overtaken Eastmere for robbery", "Harwick is 16 above Eastmere in June 2026; in June 2025"),
        (
            "is Eastmere closing the gap on Harwick on hate crime",
            "Eastmere is level with Harwick in June 2026; in June",
        ),
    ],
)
def test_of_two_that_may_pass_each_other_it_is_said_which_is_above(
    talking_of: dict[str, World], asked: str, words: str
) -> None:
    assert words in talk(talking_of, [asked], "fifth_force")[-1].text
