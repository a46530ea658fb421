"""Groups are asked through by what all of them are: road users, drugs, weapons; other groups are none of these."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_COLLISIONS = measure(
    "ksi",
    "Killed or seriously injured",
    groups=(Group("a", "Car occupants"), Group("b", "Motorcyclists"), Group("c", "Pedestrians"), Group("d", "Other")),
)
_SEIZURES = measure("seizures", "Seizures", groups=(Group("a", "Cannabis"), Group("b", "Cocaine"), Group("c", "Cash")))
_VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in (_COLLISIONS, _SEIZURES)}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "killed or seriously injured by road user",
        "killed or seriously injured split by road user type",
        "killed or seriously injured by type of road user last month",
        "killed or seriously injured by mode of travel",
    ],
)
def test_they_are_asked_through_by_what_all_of_them_are(text: str) -> None:
    found = read(text, _VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.by.startswith("groups:")


@pytest.mark.parametrize("text", ["seizures by drug", "killed or seriously injured by weapon", "seizures by road user"])
def test_what_not_all_of_them_are_asks_for_none_of_these(text: str) -> None:
    assert not isinstance(read(text, _VOCABULARY, DAY).outcome, Question)
