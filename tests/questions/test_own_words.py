"""Words that say no more than a name or a target does, and verbs of a figure."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY, talk


@pytest.fixture
def sample(worlds: Mapping[str, World]) -> World:
    return worlds["sample"]


def asked(world: World, question: str, day: date = DAY) -> str:
    return answer(world, Asked(question=question, as_of=day)).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what did recorded robbery finish 2024/25 on", "in the financial year 2024/25"),
        ("recorded robbery 2024/25 on", "from April 2024 to December 2025"),
        ("robbery in dudley from january 2026 on", "from January to March 2026"),
        ("is recorded robbery below last year's level?", "Down; lower is better."),
        ("will we hit the recorded robbery target by march", "off track so far, 72 above 5,176"),
    ],
)
def test_small_words_are_what_they_are_said_for(sample: World, question: str, words: str) -> None:
    assert words in asked(sample, question)


def test_a_target_by_another_month_is_not_that_of_the_year(sample: World) -> None:
    found = answer(sample, Asked(question="will we hit the recorded robbery target by december", as_of=DAY))
    assert found.status is not Status.ANSWERED


def test_missing_of_a_name_asks_for_no_target(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["children missing reports december"], "tenth_force")
    assert "target" not in found.text
