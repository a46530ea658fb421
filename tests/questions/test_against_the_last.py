"""`Vs last` is against the one before of what was told, and `by month` after a change goes on in steps."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import said

_YEAR = "recorded robbery this year"
_CHANGE = "Recorded robbery in West Midlands Police: -201 (-3.7%), 5,248 from April to December 2025 against 5,449"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_YEAR, "vs last", _CHANGE),
        (_YEAR, "v last", _CHANGE),
        (_YEAR, "and versus last one", _CHANGE),
        (_YEAR, "compared to last", _CHANGE),
        (_YEAR, "how does that compare with last", _CHANGE),
        (_YEAR, "this year so far vs last", _CHANGE),
        ("recorded robbery ytd", "against last", _CHANGE),
        ("recorded robbery in 2024/25", "vs last", "6,806 in the financial year 2024/25 against 8,452"),
        ("robbery last quarter", "vs last", "1,453 in January to March 2026 (Q4 2025/26) against 1,599 in October"),
        ("robbery in dudley last month", "vs last", "25 in March 2026 against 26 in February 2026"),
        ("robbery in february 2026", "vs last", "more than one way: the year before; or the month before"),
    ],
)
def test_against_the_last_is_against_the_one_before_of_what_was_told(
    talking: World, before: str, then: str, words: str
) -> None:
    assert words in said(talking, [before, then])[-1].text


def test_a_part_of_a_year_and_the_whole_of_the_last_are_told_without_a_change(talking_of: dict[str, World]) -> None:
    world = talking_of["fourth_force"]
    found = said(world, ["violence with injury this year", "vs last year's total"], thread="whole")[-1]
    assert "2,010 in total, from April to October 2025" in found.text
    assert "3,116 in total, in the financial year 2024/25" in found.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_YEAR, "vs last"], "by quarter", "April to June 2024 (Q1 2024/25) 1,948"),
        (["recorded robbery 2024/25 vs 2023/24"], "per quarter", "April to June 2023 (Q1 2023/24) 2,274"),
        (["recorded robbery since 2023", "is it up or down since 2023"], "by year", "the calendar year 2024 7,402"),
        (["is robbery up or down in dudley"], "by month", "Robbery in Dudley: April 2025 29;"),
        (["change in robbery in dudley"], "monthly", "Robbery in Dudley: April 2025 29;"),
        (["robbery in dudley march v january"], "month by month", "January 2026 16"),
        (["robbery in 2025/26", "by month"], "ok what about quarterly", "April to June 2025 (Q1 2025/26) 1,782"),
    ],
)
def test_steps_after_a_change_go_from_the_one_time_to_the_other(
    talking: World, before: list[str], then: str, words: str
) -> None:
    assert words in said(talking, [*before, then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_YEAR], "vs last year", _CHANGE),
        ([_YEAR], "last", "I do not know “last”"),
        (["robbery in dudley last month"], "vs last month", "25 in March 2026 against 26 in February 2026"),
        (["which boroughs are up on robbery"], "by month", "Which measure do you mean?"),
    ],
)
def test_what_says_another_time_or_asks_of_a_list_is_not_taken_for_it(
    talking: World, before: list[str], then: str, words: str
) -> None:
    assert words in said(talking, [*before, then])[-1].text


_WHICH = ["robbery in dudley in february 2026", "vs last"]


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("vs last year", "26 in February 2026 against 22 in February 2025"),
        ("the month before", "26 in February 2026 against 16 in January 2026"),
        ("vs january", "26 in February 2026 against 16 in January 2026"),
        ("and walsall", "Robbery in Walsall: 29 in February 2026"),
    ],
)
def test_what_is_asked_back_is_said_in_other_words(talking: World, then: str, words: str) -> None:
    assert words in said(talking, [*_WHICH, then], thread=then)[-1].text
