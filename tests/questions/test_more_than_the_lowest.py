"""`How many more than the lowest`: of the one that stands there, and never of the year before."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (
            ["robbery in march by borough", "highest", "how many more than the lowest"],
            "Apart: Dudley and Birmingham 267.",
        ),
        (
            ["robbery in march by borough", "highest", "how many more than the second"],
            "Apart: Coventry and Birmingham 230.",
        ),
        (
            ["which borough has the most robbery", "by how much more than the next"],
            "Apart: Coventry and Birmingham 230.",
        ),
        (
            ["which borough has the least robbery", "how many fewer than the highest"],
            "Apart: Birmingham and Dudley 267.",
        ),
        (
            ["robbery by month in 2025", "highest", "how many more than the lowest"],
            "+231 (+56.6%), 639 in July 2025 against 408 in February 2025",
        ),
    ],
)
def test_the_one_that_stands_there_is_held_against_the_one_named(talking: World, lines: list[str], words: str) -> None:
    found = said(talking, lines, thread=" / ".join(lines))[-1]
    assert words in found.text


@pytest.mark.parametrize(
    "lines",
    [
        ["top two boroughs for robbery", "how many more than the third"],
        ["top two boroughs for robbery", "how many more than the other two"],
        ["robbery in march by borough", "how many more than the lowest"],
    ],
)
def test_where_it_is_not_told_of_which_none_is_taken(talking: World, lines: list[str]) -> None:
    found = said(talking, lines, thread=" / ".join(lines))[-1]
    assert found.status is not Status.ANSWERED
