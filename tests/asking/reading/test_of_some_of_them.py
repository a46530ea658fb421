"""What is asked of some of the cases that were counted before is no figure of another measure."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.in_parts import read_in_parts
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK, understood
from tests.asking.rural_catalogue import VOCABULARY as RURAL
from tests.asking.rural_catalogue import outcome

BEFORE = outcome("robbery in Vale last month")


def in_parts(text: str) -> bool:
    """Whether all the parts of a text are understood."""
    parts = read_in_parts(text, RURAL, DAY, None)
    return bool(parts) and parts[-1].question is not None


@pytest.mark.parametrize(
    "text",
    [
        "how many of them were farm theft",
        "of those how many were drug offences",
        "how many were farm thefts",
        "and how many had drug offences",
    ],
)
def test_some_of_those_before_are_not_another_measure(text: str) -> None:
    assert isinstance(BEFORE, Question)
    assert isinstance(read(text, RURAL, DAY, BEFORE).outcome, NotUnderstood)
    assert not in_parts(f"robbery in Vale last month. {text}")


@pytest.mark.parametrize("text", ["how many were there in Deal", "how many of them were in Deal", "and farm theft?"])
def test_more_of_the_same_and_another_measure_by_its_name_follow_up(text: str) -> None:
    assert isinstance(BEFORE, Question)
    assert isinstance(read(text, RURAL, DAY, BEFORE).outcome, Question)


@pytest.mark.parametrize("text", ["robbery in Vale last month. solved", "trend in robbery in Vale. And positive"])
def test_a_word_of_another_measure_is_no_part_of_its_own(text: str) -> None:
    assert not in_parts(text)


@pytest.mark.parametrize(
    "text",
    [
        "half of burglary in harrow last month",
        "burglary in harrow by day of week",
        "is burglary in harrow unusual by day",
        "is weekly burglary in harrow unusual",
    ],
)
def test_a_part_that_is_not_held_is_not_the_whole(text: str) -> None:
    assert isinstance(read(text, Vocabulary.of(FRAMEWORK, Register()), DAY).outcome, NotUnderstood)
    assert understood("is monthly burglary in harrow unusual").measures
