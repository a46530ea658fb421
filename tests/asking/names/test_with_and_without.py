"""Two measures that only with and without tell apart, said as one."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure("hurt", "Violence with injury", "VWI"),
    measure("unhurt", "Violence without injury", "VWOI"),
    measure("robbery", "Robbery with knife"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "violence with and without injury in Harrow last month",
        "violence without and with injury last month",
        "violence in Harrow last month?? inj and no inj",
        "violence last month, with injury and without injury",
        "violence with injury and without injury in Harrow",
        "violence with injuries and without in Harrow",
        "violence, injury or no injury, since January",
    ],
)
def test_both_are_meant(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == ("hurt", "unhurt")


@pytest.mark.parametrize(
    ("text", "key"), [("violence with no injury in Harrow last month", "unhurt"), ("violence with injury", "hurt")]
)
def test_one_is_meant(text: str, key: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == (key,)


@pytest.mark.parametrize(
    "text",
    [
        "violence with and without knives last month",
        "robbery with and without knife last month",
        "injury and no injury last month",
        "violence last month",
        "violence with and without serious injury last month",
    ],
)
def test_another_thing_is_not(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
