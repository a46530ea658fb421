"""At a word only the finders are asked that something can begin with there; none of what they find is lost by it."""

import json
from datetime import date
from pathlib import Path

import pytest

from bot.asking.reading.every_finder import FINDERS
from bot.asking.reading.finders import Finder
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.tokens import plain_text, tokens_of
from tests.asking.catalogue import VOCABULARY

PACKS = sorted((Path(__file__).parents[2] / "questions" / "blind").glob("*.jsonl"))
EVERY_SO_MANY = 60
DAY = date(2026, 4, 20)


def asked(text: str) -> PlainQuestion:
    return PlainQuestion(tokens_of(plain_text(text)), VOCABULARY, DAY, text)


def name_of(finder: Finder) -> str:
    return finder.find.__name__


@pytest.mark.parametrize("finder", FINDERS.every, ids=name_of)
def test_what_a_finder_finds_begins_with_one_of_the_words_that_it_names(finder: Finder) -> None:
    lines = [line for pack in PACKS for line in pack.read_text(encoding="utf-8").splitlines()]
    for line in lines[::EVERY_SO_MANY]:
        question = asked(json.loads(line)["question"])
        for place, word in enumerate(question.words):
            if not (finder.may_begin(word) and finder.may_stand_in(question.said)):
                assert [*finder.find(question, place)] == [], (question.written, word)


def test_most_words_of_a_question_begin_next_to_nothing() -> None:
    for word in ("burglary", "coventry", "dwellings"):
        assert len([one for one in FINDERS.every if one.begins is not None and one.may_begin(word)]) == 0


@pytest.mark.parametrize("number", ["3", "1,200", "three", "90"])
def test_numbers_begin_what_asks_for_so_many(number: str) -> None:
    found = {name_of(one) for one in FINDERS.every if one.numbers and one.may_begin(number)}
    assert found >= {"firsts_at", "so_many_areas_at", "_thresholds_at"}
