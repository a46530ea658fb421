"""Rates that are asked for without saying per how many, and forces beside one another that have no rank."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import AskedRate, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK

VOCABULARY = Vocabulary.of(FRAMEWORK, Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    "text",
    [
        "burglary by rate",
        "burglary on a per-population basis",
        "burglary adjusted for population",
        "burglary on a per capita basis in Harrow",
    ],
)
def test_a_rate_by_no_number_is_the_measures_own(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.rate) == (Intent.RATE, AskedRate())


def test_so_many_of_the_population_are_so_many_of_population() -> None:
    said, plain = outcome("burglary per 1,000 of the population"), outcome("burglary per 1,000 population")
    assert said == plain
