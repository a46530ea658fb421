"""A measure's own name is that measure, though a kind of a percentage goes by it; beside that it is the kind."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_CARS = measure("cars", "1.6 Car crime")
_RATE = measure(
    "detected",
    "4.1 Detection rate",
    unit=Unit.PERCENT,
    combine=Combine.RATIO,
    groups=(Group("cars", "Car crime detections", ("car crime",)), Group("rest", "Other detections")),
)
_VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in (_CARS, _RATE)}), Register())


@pytest.mark.parametrize("text", ["car crime last month", "car crime in Harrow", "how much car crime in February"])
def test_a_measures_own_name_is_the_measure(text: str) -> None:
    found = read(text, _VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("cars",), ())


@pytest.mark.parametrize("text", ["car crime detections last month", "detection rate for car crime last month"])
def test_beside_the_percentage_it_is_its_kind(text: str) -> None:
    found = read(text, _VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("detected",), ("cars",))
