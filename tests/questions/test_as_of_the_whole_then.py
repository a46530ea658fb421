"""What is broken down in a thread is told as the whole was: a change of each, a count behind the percentage of each."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_MONTHS = "shoplifting march against february"


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ([_MONTHS], "by borough"),
        ([_MONTHS], "in each borough"),
        ([_MONTHS, "by borough"], "and robbery"),
        ([_MONTHS, "and in Coventry"], "and by borough"),
        ([_MONTHS], "did it go up in Dudley"),
        ([_MONTHS], "which borough rose most"),
        ([_MONTHS, "by borough"], "biggest rise"),
        ([_MONTHS], "is it up"),
    ],
)
def test_what_one_time_was_held_against_is_kept(talking: World, before: list[str], then: str) -> None:
    found = said(talking, [*before, then])[-1]
    assert found.status is Status.ANSWERED, found.text
    assert "February 2026" in found.text
    assert "2025" not in found.text, found.text


def test_by_borough_is_what_it_would_be_in_one_line(talking: World) -> None:
    *_, apart = said(talking, [_MONTHS, "by borough"], thread="apart")
    (whole,) = said(talking, [f"{_MONTHS} by borough"], thread="whole")
    assert apart.answers == whole.answers


def test_after_whether_it_is_up_the_figure_of_each_is_told(talking: World) -> None:
    *_, found = said(talking, ["shoplifting in march", "is that up", "can I see it by borough"])
    assert "Shoplifting by borough (number, not rate), in March 2026" in found.text


def test_another_time_that_is_said_is_that_one(talking: World) -> None:
    *_, found = said(talking, [_MONTHS, "is it up on last year"])
    assert "against" in found.text
    assert "March 2025" in found.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (["positive outcomes by district in September"], "how many were not", "East Wych 874 of 1,040"),
        (["find rate by district"], "how many was that", "The Vale 26 of 70"),
        (["how many complaints were not finalised within 60 days"], "by month since July", "11 of 32"),
        ([], "how many positive outcomes by district in September", "in September 2025: East Wych 166 of 1,040"),
        ([], "how many complaints were finalised within 60 days by month since July", "August 2025 33 of 45"),
        ([], "positive outcomes count by district in September", "The Vale 161 of 931"),
    ],
)
def test_counts_behind_a_percentage_are_told_of_each(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    found = talk(talking_of, [*before, then])[-1]
    assert words in found.text, found.text
    assert {one["unit"] for one in found.answers} == {"count"}


@pytest.mark.parametrize("text", ["how many districts have positive outcomes above 16%", "find rate by district"])
def test_how_many_districts_and_a_percentage_are_no_counts_behind_it(talking_of: dict[str, World], text: str) -> None:
    (found,) = talk(talking_of, [text])
    assert " of 1,040" not in found.text
    assert "were not" not in found.text
