"""A name in other words ends before the word that opens what follows: `violence against staff`, on target."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_STAFF = measure("staff", "Violence against Staff", "violence on staff", "assaults on staff")
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={"staff": _STAFF}), Register())


@pytest.mark.parametrize(
    "text",
    ["is violence against staff on target", "are assaults on staff on target", "is staff violence on target"],
)
def test_on_target_is_read_as_a_whole_behind_a_name_that_may_end_in_on(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.intent) == (("staff",), Intent.VARIANCE)
