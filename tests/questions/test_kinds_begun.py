"""`Theft of` behind a measure: the kind of it whose name begins so, and no other measure."""

from dataclasses import replace

import pytest

from bot.asking.answers import Status
from bot.asking.question import Question
from bot.asking.threads.kinds_begun import kind_begun
from bot.asking.threads.thread import Thread
from bot.duties.answer import World
from bot.figures.measures import Group
from tests.questions.conversations import talk


@pytest.mark.parametrize("before", ["motors nicked last month", "cars twocked last month"])
def test_broken_into_behind_stolen_cars_is_of_cars(talking_of: dict[str, World], before: str) -> None:
    *_, found = talk(talking_of, [before, "and broken into"], "sixth_force")
    assert found.status is Status.ANSWERED and "Theft from a motor vehicle in Selcaster" in found.text
    (alone,) = talk(talking_of, ["how many were broken into last month"], "sixth_force")
    assert alone.status is not Status.ANSWERED  # houses or cars


_KINDS = (Group("of", "Theft of a motor vehicle"), Group("from", "Theft from a motor vehicle"), Group("other", "Other"))


@pytest.mark.parametrize(
    ("begun", "groups"),
    [
        ("theft of", ("of",)),
        ("just theft from", ("from",)),
        ("and theft of only", ("of",)),
        ("theft", None),
        ("of", None),
    ],
)
def test_a_kind_goes_by_how_it_begins(talking_of: dict[str, World], begun: str, groups: tuple[str, ...] | None) -> None:
    vocabulary = talking_of["fourth_force"].vocabulary
    framework = vocabulary.framework
    measures = {
        **framework.measures,
        "recorded-robbery": replace(framework.measures["recorded-robbery"], groups=_KINDS),
    }
    named = replace(vocabulary, framework=replace(framework, measures=measures))
    found = kind_begun(begun, Thread(Question(measures=("recorded-robbery",), areas=("wychmoor",))), named)
    assert (None if found is None else found.groups) == groups
