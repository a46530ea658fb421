"""The number behind a percentage that is asked for beside it is of the same group."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import CountBehind, Read
from bot.asking.reading.first_wish import with_its_first_wish
from bot.asking.reading.in_parts import read_in_parts
from bot.asking.reading.part import Part
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Better, Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

DETECTED = replace(
    measure(
        "detected",
        "Detection rate",
        "detections",
        "detected",
        groups=(Group("burglary", "Burglary detections"), Group("robbery", "Robbery detections")),
    ),
    unit=Unit.PERCENT,
    combine=Combine.RATIO,
    better=Better.HIGHER,
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={DETECTED.key: DETECTED}), Register())


def _parts(text: str) -> tuple[Part, ...]:
    found: Read = read(text, VOCABULARY, DAY)
    return with_its_first_wish(text, found, VOCABULARY, DAY, None) or read_in_parts(text, VOCABULARY, DAY, None)


@pytest.mark.parametrize(
    "text",
    [
        "burglary detection rate and number detected in harrow in january",
        "burglary detection rate in harrow in january and how many detected",
        "burglary detection rate harrow january and the number of detections",
    ],
)
def test_the_number_behind_is_of_the_group_of_the_percentage(text: str) -> None:
    first, then = (part.question for part in _parts(text))
    assert first is not None
    assert then is not None
    assert (then.groups, then.count_behind) == (first.groups, CountBehind.NUMERATOR)


def test_the_number_of_all_is_of_no_group() -> None:
    first, then = _parts("burglary detection rate in harrow in january and the number of all detections")
    assert first.question is not None
    assert then.question is not None
    assert (first.question.groups, then.question.groups) == (("burglary",), ())
