"""`The others`, `the rest`, `both` after one kind was picked: its other kinds, or it is asked which is meant."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_PICKED = ["recorded robbery by kind last month", "just personal"]
_THERE = ["recorded robbery by kind in East Wych last month", "just personal"]


@pytest.mark.parametrize(
    ("before", "words"), [(_PICKED, "(Business) in Wychmoor Police: "), (_THERE, "(Business) in East Wych: ")]
)
@pytest.mark.parametrize("then", ["the others", "the rest", "and the rest of them", "the other kinds"])
def test_the_kinds_that_were_not_picked(talking_of: dict[str, World], before: list[str], then: str, words: str) -> None:
    found = talk(talking_of, [*before, then])[-1].text
    assert words in found
    assert "Personal" not in found


def test_others_of_a_kind_that_was_never_listed_are_asked_back(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["recorded personal robbery in East Wych last month", "the others"])[-1]
    assert found.status is Status.AMBIGUOUS, found.text
    assert "Business" in found.text and "by district" in found.text


def test_both_of_two_places_and_two_kinds_is_asked_back(talking_of: dict[str, World]) -> None:
    before = ["recorded personal robbery in East Wych and The Vale last month", "just business"]
    found = talk(talking_of, [*before, "both"])[-1]
    assert found.status is Status.AMBIGUOUS, found.text


@pytest.mark.parametrize("asked", ["the others", "others", "what about other"])
def test_others_are_no_kind_whose_name_has_the_word(talking_of: dict[str, World], asked: str) -> None:
    found = talk(talking_of, ["recorded robbery last month in Wychmoor Police", "who leads on it", asked])[-1]
    assert found.status is not Status.ANSWERED or "Robbery" in found.text


def test_the_others_are_all_of_the_kind_that_is_said(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["home burglary in East Wych last month", "the other districts"])[-1].text
    assert "East Wych" in found and "The Vale" in found


@pytest.mark.parametrize("then", ["which district uses it most", "which district uses it the most"])
def test_who_uses_it_is_of_the_kind_that_was_told(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["recorded personal robbery last month", then])[-1].text
    assert "Recorded robbery (Personal) in October 2025" in found and "1st East Wych, 13" in found
