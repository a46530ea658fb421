"""Periods are looked for only at words with which one can begin; none is lost by it."""

import json
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from bot.asking.periods import near_periods, period_words
from bot.asking.periods.period_beginnings import PERIOD_BEGINNINGS, may_begin_a_period
from bot.asking.periods.period_words import LONGER, SINGLE, PeriodReader
from bot.asking.periods.question_words import Found
from bot.asking.periods.readers_by_word import Reader, ReadersByWord
from bot.asking.periods.set_periods import SET_BEGINNINGS, set_periods_from
from bot.asking.words.tokens import plain_text, tokens_of

QUESTIONS = Path(__file__).parents[2] / "questions"
PACKS = [*sorted(QUESTIONS.glob("*.jsonl")), *sorted((QUESTIONS / "blind").glob("*.jsonl"))]
EVERY_SO_MANY = 3
DAY = date(2026, 4, 20)


@pytest.mark.parametrize("word", ["last", "2025/26", "q2", "months", "april", "wk", "fy", "the", "monday"])
def test_a_word_of_time_or_a_number_may_begin_a_period(word: str) -> None:
    assert may_begin_a_period(word, "burglary")


@pytest.mark.parametrize("words", ["to date", "at the", "end of", "in each", "over three", "for 12", "w c"])
def test_a_word_that_stands_elsewhere_too_begins_one_with_the_word_behind_it(words: str) -> None:
    word, following = words.split()
    assert may_begin_a_period(word, following)


@pytest.mark.parametrize("word", ["burglary", "of", "how", "with", "and", "in", "to"])
def test_other_words_begin_none(word: str) -> None:
    assert not may_begin_a_period(word, "burglary")


def test_the_words_that_may_begin_a_period_are_known_whatever_follows() -> None:
    said = {token.word for pack in PACKS for token in tokens_of(plain_text(pack.read_text(encoding="utf-8")))}
    following = sorted(PERIOD_BEGINNINGS)
    for word in said - PERIOD_BEGINNINGS:
        assert not word.isalpha() or not any(may_begin_a_period(word, one) for one in following), word


@pytest.mark.parametrize("word", sorted(SET_BEGINNINGS))
def test_of_the_set_phrases_that_begin_alike_the_longest_comes_first(word: str) -> None:
    lengths = [len(phrase) for phrase, _ in set_periods_from(word)]
    assert lengths == sorted(lengths, reverse=True) != []


def test_no_period_of_a_pack_begins_with_another_word(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [line for pack in PACKS for line in pack.read_text(encoding="utf-8").splitlines()]
    asked = [json.loads(line)["question"] for line in lines[::EVERY_SO_MANY]]
    found = [periods_in(question) for question in asked]
    for readers in (SINGLE, LONGER):
        monkeypatch.setattr(readers, "at", partial(every_one, readers))
    for module in (period_words, near_periods):
        monkeypatch.setattr(module, "may_begin_a_period", lambda word, following: True)
    assert sum(bool(one) for places in found for one in places) > len(asked) / 2
    assert [periods_in(question) for question in asked] == found


def every_one(readers: ReadersByWord, word: str, *, is_period: bool = False) -> Sequence[Reader]:
    return readers.every


@pytest.mark.parametrize(("word", "most"), [("burglary", 1), ("in", 4), ("april", 6), ("every", 2), ("2025/26", 16)])
def test_at_a_word_few_readers_are_asked(word: str, most: int) -> None:
    assert len(SINGLE.at(word)) + len(LONGER.at(word)) <= most


def periods_in(question: str) -> list[list[Found]]:
    tokens = tokens_of(plain_text(question))
    reader = PeriodReader(tokens, DAY)
    return [list(reader.every(at)) for at in range(len(tokens))]
