"""What was lost to a thing is the count behind the percentage of it; what sort of it is another's is left alone."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import CountBehind, Question
from bot.asking.reading.lost_out_of import with_what_was_lost_as_a_number
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure(
        "sickness",
        "Sickness",
        "sickness absence",
        unit=Unit.PERCENT,
        combine=Combine.RATIO,
        description="Hours lost to sickness out of contracted hours",
    ),
    measure("burglary", "Burglary"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "how many hours were lost to sickness in Harrow last month",
        "hours lost to sickness last month",
        "how many hours have we lost to sickness in Harrow",
    ],
)
def test_it_is_the_count_behind_the_percentage(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.count_behind) == (("sickness",), CountBehind.NUMERATOR)


@pytest.mark.parametrize(
    "text",
    [
        "days lost to sickness",  # hours are held
        "hours lost to training",
        "hours lost to sickness by district",
        "hours spent on sickness",
    ],
)
def test_what_is_not_counted_so_stays_as_it_is(text: str) -> None:
    assert with_what_was_lost_as_a_number(text, VOCABULARY) == text
