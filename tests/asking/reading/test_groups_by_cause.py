"""A group that bears the name of another measure is meant beside the measure that has it; `and` names that other."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.threads.replies import replied
from bot.asking.threads.thread import Thread
from bot.chasing.register import Register
from bot.figures.measures import Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_CAUSES = (Group("t", "Caused by trespass"), Group("c", "Caused by cable theft"), Group("f", "Caused by a fatality"))
_CLOSURES = (Group("s", "Due to sheep on the road"), Group("w", "Flooding"))
MEASURES = (
    measure("minutes", "Minutes lost", "delay minutes", "disruption", unit=Unit.MINUTES, groups=_CAUSES),
    measure("trespass", "Trespass incidents", "trespass"),
    measure("cable", "Cable and metal theft", "cable theft", "metal theft"),
    measure("deaths", "Fatalities", "deaths"),
    measure("closures", "Road closures", groups=_CLOSURES),
    measure("floods", "Flood warnings", "flooding"),
    measure("robbery", "Robbery"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def _asked(text: str, before: str = "") -> Question | NotUnderstood:
    if not before:
        return read(text, VOCABULARY, DAY).outcome
    asked = _asked(before)
    assert isinstance(asked, Question), asked
    reply = replied(text, Thread(asked), VOCABULARY, DAY)
    return (reply.read or read(reply.text, VOCABULARY, DAY, reply.follows)).outcome


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("minutes lost to trespass last month", "t"),
        ("how many minutes were lost to trespass in february", "t"),
        ("delay minutes due to cable theft", "c"),
        ("disruption from metal theft by district", "c"),
        ("minutes lost because of a fatality last month", "f"),
        ("minutes lost owing to deaths in Harrow", "f"),
        ("trespass minutes lost in february", "t"),
        ("cable theft delay minutes last month", "c"),
        ("road closures caused by flooding last month", "w"),
        ("road closures in Harrow down to flooding", "w"),
        ("flooding road closures last month", "w"),
    ],
)
def test_what_comes_of_another_thing_is_the_group_that_bears_its_name(text: str, group: str) -> None:
    asked = _asked(text)
    assert isinstance(asked, Question), asked
    assert (len(asked.measures), asked.groups) == (1, (group,))


@pytest.mark.parametrize(
    ("text", "group", "intent"),
    [
        ("cable theft bit of that", "c", Intent.VALUE),
        ("just the trespass ones", "t", Intent.VALUE),
        ("trespass only", "t", Intent.VALUE),
        ("the metal theft part", "c", Intent.VALUE),
        ("the trespass element of it", "t", Intent.VALUE),
        ("the trespass side of those", "t", Intent.VALUE),
        ("how much of that was trespass", "t", Intent.SHARE),
        ("how much of it was due to cable theft", "c", Intent.SHARE),
        ("what share of that is trespass", "t", Intent.SHARE),
        ("trespass share of it", "t", Intent.SHARE),
    ],
)
def test_in_a_thread_a_part_of_what_was_told_is_its_group(text: str, group: str, intent: Intent) -> None:
    asked = _asked(text, "minutes lost in february")
    assert isinstance(asked, Question), asked
    assert (asked.measures, asked.groups) == (("minutes",), (group,))
    assert asked.intent in (intent, Intent.VALUE)


def test_a_group_that_is_named_first_is_asked_where_and_when_it_is_said_behind() -> None:
    asked = _asked("trespass only, Harrow, january", "minutes lost in february")
    assert isinstance(asked, Question), asked
    assert (asked.measures, asked.groups, asked.areas) == (("minutes",), ("t",), ("harrow",))
    assert asked.period.words == "january"


def test_the_part_of_each_area_is_asked_of_all_that_were_listed() -> None:
    asked = _asked("just trespass", "minutes lost by district")
    assert isinstance(asked, Question)
    assert (asked.measures, asked.groups, asked.by) == (("minutes",), ("t",), "district")


@pytest.mark.parametrize("text", ["and trespass", "what about trespass", "how about trespass", "and trespass too"])
def test_what_is_asked_besides_is_the_measure(text: str) -> None:
    asked = _asked(text, "minutes lost in february")
    assert isinstance(asked, Question), asked
    assert (asked.measures, asked.groups) == (("trespass",), ())


@pytest.mark.parametrize("text", ["minutes lost and trespass last month", "trespass, minutes lost in february"])
def test_two_that_are_joined_are_two_measures(text: str) -> None:
    asked = _asked(text)
    assert isinstance(asked, Question), asked
    assert ({*asked.measures}, asked.groups) == ({"minutes", "trespass"}, ())


@pytest.mark.parametrize(
    "text",
    ["robbery from trespass last month", "trespass lost to cable theft", "robbery due to flooding", "trespass robbery"],
)
def test_what_has_no_such_group_gets_no_figure(text: str) -> None:
    assert isinstance(_asked(text), NotUnderstood)


def test_after_one_of_its_groups_it_is_asked_which_is_meant() -> None:
    asked = _asked("and trespass", "minutes lost to cable theft")
    assert isinstance(asked, NotUnderstood)
    assert [one.label for one in asked.choices] == ["Minutes lost (Caused by trespass)", "Trespass incidents"]
