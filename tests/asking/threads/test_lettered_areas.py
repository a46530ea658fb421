"""Areas that are called by a letter, said by it alone in a thread."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.threads.lettered_areas import with_letters_in_full
from bot.asking.threads.thread import Thread
from bot.chasing.register import Register
from bot.figures.areas import Area
from tests.asking.catalogue import FRAMEWORK

AREAS = (*(Area(f"{one}-div", f"{one.upper()} Division", "division", "north") for one in "acd"),)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, areas={**FRAMEWORK.areas, **{one.key: one for one in AREAS}}), Register())
TOLD = Thread(Question(measures=("burglary",), areas=("c-div",)))


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("A", "A Division"),
        ("and D?", "and D Division?"),
        ("a and c", "A Division and C Division"),
        ("compare with C", "compare with C Division"),
        ("is d better", "is D Division better"),
        ("how far is D from target", "how far is D Division from target"),
        ("A vs D", "A Division vs D Division"),
        ("what about d last year", "what about D Division last year"),
        ("a was worse", "A Division was worse"),
    ],
)
@pytest.mark.parametrize("thread", [TOLD, Thread(Question(measures=("burglary",), areas=("north",), by="division"))])
def test_a_letter_is_the_area_that_goes_by_it(said: str, put: str, thread: Thread) -> None:
    assert with_letters_in_full(said, thread, VOCABULARY) == put


@pytest.mark.parametrize(
    "said", ["is that a lot", "what's a normal month", "a div", "c division", "grade C", "and e", "a bit", "category A"]
)
def test_an_article_and_what_else_goes_by_letters_is_none(said: str) -> None:
    assert with_letters_in_full(said, TOLD, VOCABULARY) == said


@pytest.mark.parametrize("thread", [Thread(), Thread(Question(measures=("burglary",), areas=("harrow",)))])
def test_where_none_was_told_of_a_letter_is_none(thread: Thread) -> None:
    assert with_letters_in_full("and D", thread, VOCABULARY) == "and D"
