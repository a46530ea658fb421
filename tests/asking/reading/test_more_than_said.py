"""A name that goes for another thing, or for more than is meant, has no figure."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.threads.replies import replied
from bot.asking.threads.thread import Thread
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_VEHICLES = (
    Group("of", "Theft of a motor vehicle", ("TOMV", "theft of")),
    Group("from", "Theft from a motor vehicle", ("TFMV", "theft from")),
)
_FARMS = (
    Group("gps", "Tractor GPS kits", ("GPS units",)),
    Group("quads", "Quads and ATVs", ("quad bikes",)),
    Group("livestock", "Livestock", ("sheep rustling",)),
)
_DRUGS = (Group("supply", "Supply and trafficking", ("trafficking",)), Group("held", "Possession"))
MEASURES = (
    measure("vehicles", "Vehicle offences", groups=_VEHICLES),
    measure("person", "Theft from the Person"),
    measure("drugs", "Drug offences", "drug crime", groups=_DRUGS),
    measure("wait", "101 Average Wait", "101s", unit=Unit.SECONDS, combine=Combine.MEAN),
    measure("hate", "Hate crime", groups=(Group("disability", "Disability"), Group("race", "Race", ("racist",)))),
    measure("farms", "Farm machinery and livestock theft", "farm theft", groups=_FARMS),
    measure("damage", "Criminal damage and arson", "criminal damage", "vandalism"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "theft last month",
        "how many thefts last month",
        "theft from people last month",
        "people trafficking last month",
        "human trafficking last month",
        "trafficking of women last month",
        "child trafficking",
        "trafficking people",
        "101 calls last month",
        "how many 101 calls",
        "how many 101s last month",
        "101 call volumes last month",
        "people with disabilities",
        "disabled people last month",
        "crime against disabled people",
        "crimes against disabled people last month",
        "tractor theft last month",
        "tractors stolen last month",
        "just criminal damage last month",
        "criminal damage only",
        "criminal damage alone last month",
        "criminal damage without arson",
    ],
)
def test_what_is_another_thing_or_less_has_no_figure(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "key", "group"),
    [
        ("theft from last month", "vehicles", "from"),
        ("theft of in Harrow", "vehicles", "of"),
        ("theft from motor vehicles last month", "vehicles", "from"),
        ("theft from the person last month", "person", None),
        ("trafficking last month", "drugs", "supply"),
        ("drug trafficking last month", "drugs", "supply"),
        ("101s last month", "wait", None),
        ("how long do people wait on 101 calls", "wait", None),
        ("hate crime against disabled people", "hate", "disability"),
        ("racist crime last month", "hate", "race"),
        ("gps theft last month", "farms", "gps"),
        ("quad thefts last month", "farms", "quads"),
        ("sheep theft last month", "farms", "livestock"),
        ("criminal damage last month", "damage", None),
        ("just vandalism last month", "damage", None),
    ],
)
def test_what_is_meant_has_its_figure(text: str, key: str, group: str | None) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == ((key,), (group,) if group else ())


def test_what_is_not_held_is_not_offered_without_what_says_so() -> None:
    found = read("human trafficking last month", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert (found.reason, found.choices) == ("told apart", ())


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("criminal damage and arson last month", "criminal damage only"),
        ("criminal damage and arson last month", "just criminal damage"),
        ("farm theft last month", "tractors"),
        ("vehicle offences last month", "theft from people"),
        ("vehicle offences last month", "and theft"),
        ("quad bikes farm theft last month", "tractors"),
        ("TFMV last month", "and theft"),
        ("TFMV last month", "theft"),
    ],
)
def test_nor_has_it_in_a_thread(before: str, text: str) -> None:
    asked = read(before, VOCABULARY, DAY).outcome
    assert isinstance(asked, Question), asked
    reply = replied(text, Thread(asked), VOCABULARY, DAY)
    found = reply.read or read(reply.text, VOCABULARY, DAY, reply.follows)
    assert isinstance(found.outcome, NotUnderstood)
