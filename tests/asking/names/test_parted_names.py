from dataclasses import replace

import pytest

from bot.asking.names.parted_names import put_together
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.tokens import tokens_of
from bot.chasing.register import Register
from tests.asking.rural_catalogue import FRAMEWORK, not_understood, understood


@pytest.mark.parametrize("text", ["how worried are men about crime", "how worried are the men about crime"])
def test_a_name_is_put_together_around_what_parts_it(text: str) -> None:
    question = understood(text)
    assert (question.measures, question.groups) == (("worry",), ("sex=male",))


def test_a_period_may_part_a_name() -> None:
    assert understood("how many 999 calls in october were answered within 10 seconds").measures == ("answered",)


def test_what_is_parted_by_and_is_two_things() -> None:
    assert not_understood("999 calls and complaints answered within 10 seconds").reason != ""


@pytest.mark.parametrize(
    "text",
    ["how many 999 calls did we answer in 10 seconds", "how many 999 calls did we answer within ten secs last month"],
)
def test_a_verb_of_a_name_may_stand_in_another_form(text: str) -> None:
    assert understood(text).measures == ("answered",)


def test_a_name_is_not_put_together_from_what_it_is_held_against() -> None:
    assert not_understood("how many more 999 calls than complaints answered within 10 seconds").reason != ""


def test_an_objective_may_be_called_as_a_measure_is() -> None:
    drugs = replace(FRAMEWORK.measures["drugs"], objective=("Drug offences",))
    vocabulary = Vocabulary.of(replace(FRAMEWORK, measures={**FRAMEWORK.measures, "drugs": drugs}), Register())
    assert [*put_together(tokens_of("drug and other offences"), vocabulary)] == []
