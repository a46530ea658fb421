"""What a word of Reeve's own answers means is asked in many ways, and a name of the catalogue comes before it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.asking.words.own_terms import OWN_TERMS, own_term, own_terms_asked
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, asked, measure

MEANING = Path(__file__).parents[2] / "templates" / "answer" / "meaning.j2"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what does XmR mean", "chart"),
        ("what is XmR?", "chart"),
        ("what are trial limits", "trial"),
        ("sorry, what does “trial limits” mean here", "trial"),
        ("what is usual variation", "usual"),
        ("what do you mean by not annualised", "not_annualised"),
        ("explain usual variation please", "usual"),
        ("what is a preset", "preset"),
        ("what is a moving range", "moving_range"),
        ("meaning of close to the upper control limit", "close"),
        ("what does in a run below the process average mean", "run"),
        ("what does per 1,000 residents mean", "rate"),
        ("what does provisional mean", "provisional"),
        ("what is a step change", "step_change"),
    ],
)
def test_what_a_word_of_its_own_means_can_be_asked(text: str, term: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, Question)
    assert (outcome.intent, own_term(outcome.topic)) == (Intent.MEANING, term)


@pytest.mark.parametrize("text", ["what are the limits", "what is the average", "what is provisional", "what is q3"])
def test_what_can_ask_for_a_figure_or_a_list_is_left_to_them(text: str) -> None:
    assert not [*own_terms_asked(text.split())]


def test_what_the_catalogue_calls_so_comes_first() -> None:
    called = measure("trial", "Trial limits")
    vocabulary = Vocabulary.of(replace(FRAMEWORK, measures={**FRAMEWORK.measures, called.key: called}), REGISTER)
    outcome = read("what does trial limits mean", vocabulary, DAY).outcome
    assert isinstance(outcome, Question)
    assert outcome.topics == (("measure", "trial"),)


def test_every_term_has_its_words() -> None:
    told = set(re.findall(r'row.key == "(\w+)"', MEANING.read_text(encoding="utf-8")))
    assert told == OWN_TERMS
