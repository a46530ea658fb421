"""Times in a thread that are told from the one that was given: the same period, the 12 before, a year ago."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, said


@pytest.mark.parametrize(
    ("asked", "again", "area", "period"),
    [
        ("robbery in dudley in january 2026", "coventry, same period.", "coventry", "2026-01"),
        ("robbery in dudley in january 2026", "same month for coventry", "coventry", "2026-01"),
        ("robbery in dudley in january 2026", "and coventry over the same time frame please", "coventry", "2026-01"),
        ("robbery in dudley november to december 2025", "same two months in coventry", "coventry", "2025-11..2025-12"),
        ("robbery in dudley in january 2026", "coventry same month last year", "coventry", "2025-01"),
        ("robbery in dudley in january 2026", "coventry, same month 2024", "coventry", "2024-01"),
        ("robbery in dudley in january 2026", "coventry same month of 2024/25", "coventry", "2025-01"),
        ("robbery in dudley november to december 2025", "v the 2 before", "dudley", "2025-11..2025-12"),
        ("robbery in dudley november to december 2025", "and the two before that", "dudley", "2025-09..2025-10"),
        ("recorded robbery r12m", "and the 12m before that", "west-midlands", "YE-2024-12"),
        ("recorded robbery r12m", "previous 12", "west-midlands", "YE-2024-12"),
        ("recorded robbery r12m", "v the 12 before", "west-midlands", "YE-2025-12"),
        ("recorded robbery in Q3 25/26 against Q2 25/26", "whole of 24/25?", "west-midlands", "2024/25"),
        ("recorded robbery", "yr ago?", "west-midlands", "2024/25-Q3"),
        ("recorded robbery", "12 months ago?", "west-midlands", "2024/25-Q3"),
    ],
)
def test_a_time_is_told_from_the_one_that_was_given(
    asked: str, again: str, area: str, period: str, talking: World
) -> None:
    *_, last = said(talking, [asked, again])
    assert (first(last)["area"], first(last)["period"]) == (area, period)


@pytest.mark.parametrize(
    "again",
    [
        "coventry same week",
        "coventry, same quarter",
        "and the 12 before",
        "coventry at the same time of day",
        "robberies by the same people in coventry",
        "so the second half",
    ],
)
def test_what_is_not_as_long_as_is_said_gets_no_figure(again: str, talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", again])
    assert not last.answers
