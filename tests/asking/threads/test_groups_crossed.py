"""Cases that are counted by two things, each by itself: those arrested of the black people who were searched."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.reading.total_beside_parts import total_beside_parts
from bot.asking.threads.replies import replied
from bot.asking.threads.thread import Thread
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_SEARCHED = (
    Group("arrest", "Arrest", ("arrests", "arrested")),
    Group("nfa", "No further action", ("NFA",)),
    Group("white", "White"),
    Group("black", "Black"),
    Group("asian", "Asian"),
)
_FORCE = (Group("outcome=arrest", "Arrest"), Group("sex=women", "Women"), Group("sex=men", "Men"))
_HATE = (Group("strand=race", "Race"), Group("strand=faith", "Religion"), Group("religion=sikh", "Sikh", ("sikhs",)))
MEASURES = (
    measure("searches", "Stop and search", groups=_SEARCHED),
    measure("force", "Use of force", groups=_FORCE),
    measure("hate", "Hate crime", groups=_HATE),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def then(first: str, said: str) -> Question | NotUnderstood:
    before = read(first, VOCABULARY, DAY).outcome
    assert isinstance(before, Question), before
    reply = replied(said, Thread(before), VOCABULARY, DAY)
    return (reply.read or read(reply.text, VOCABULARY, DAY, reply.follows)).outcome


@pytest.mark.parametrize(
    ("first", "said", "names"),
    [
        ("stop and search arrests february", "and for black people", ("Arrest", "Black")),
        ("stop and search arrests february", "how many were asian", ("Arrest", "Asian")),
        ("stop and search black february", "how many arrested", ("Black", "Arrest")),
        ("stop and search black february", "how many of them were arrested", ("Black", "Arrest")),
        ("stop and search black february", "and nfa", ("Black", "No further action")),
        ("use of force women february", "and arrest", ("Women", "Arrest")),
    ],
)
def test_neither_is_told_for_both(first: str, said: str, names: tuple[str, str]) -> None:
    found = then(first, said)
    assert isinstance(found, NotUnderstood), found
    assert (found.reason, found.near) == ("groups crossed", names)
    assert [one.label.partition(" (")[2] for one in found.choices] == [f"{names[1]})", f"{names[0]})"]


@pytest.mark.parametrize(
    ("first", "said", "group"),
    [
        ("stop and search black february", "and asian", "asian"),
        ("stop and search arrests february", "and nfa", "nfa"),
        ("stop and search february", "how many arrested", "arrest"),
        ("stop and search black february", "stop and search arrests", "arrest"),
        ("use of force women february", "and men", "sex=men"),
        ("hate crime race february", "and sikhs", "religion=sikh"),
    ],
)
def test_another_of_the_same_sort_and_one_said_with_its_measure_are_that(first: str, said: str, group: str) -> None:
    found = then(first, said)
    assert isinstance(found, Question), found
    assert found.groups == (group,)


@pytest.mark.parametrize("said", ["for the race strand only", "race strand only", "race only", "just the race strand"])
def test_a_strand_that_alone_is_wanted_is_that(said: str) -> None:
    found = then("hate crime february", said)
    assert isinstance(found, Question), found
    assert found.groups == ("strand=race",)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("arrests from stop and search february", 0),
        ("black people in stop and search february", 0),
        ("arrests and total stop and search february", 2),
    ],
)
def test_the_and_of_a_name_joins_no_part_and_its_whole(line: str, parts: int) -> None:
    found = total_beside_parts(line, read(line, VOCABULARY, DAY), lambda text: read(text, VOCABULARY, DAY), VOCABULARY)
    assert len(found) == parts
