"""In a thread of a measure with groups a few words of one group's names are enough, where they say what it is of."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.replies import replied
from bot.asking.threads.thread import Thread
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_HOMES = (Group("home", "Burglary of a home", ("residential", "burg res")), Group("shop", "Business or community"))
_SEARCHES = (Group("d", "Searches for drugs"), Group("w", "Searches for weapons", ("weapons",)))
_WAITS = (
    Group("short", "Waited under 30 minutes", ("under 30 minutes",)),
    Group("long", "Waited 30 minutes or more", ("long waits", "over 30 minutes")),
)
_VEHICLES = (Group("theft-of", "Theft of vehicle"), Group("theft-from", "Theft from vehicle"))
_OFFENCES = (Group("s", "Supply and trafficking", ("PWITS",)), Group("p", "Possession"))
_ROBBERY = (Group("p", "Personal robbery", ("muggings",)), Group("b", "Business robbery"))
_FARMS = (Group("gps", "Tractor GPS kits"), Group("atv", "Quads and ATVs"), Group("diesel", "Red diesel"))
_RAPE = (Group("a", "Adult rape"), Group("c", "Child rape"), Group("o", "Other serious sexual offences"))
MEASURES = (
    measure("burgled", "Burglary", groups=_HOMES),
    measure("searches", "Stop and searches", "stop and search", groups=_SEARCHES),
    measure("custody", "Detainees booked in", groups=_WAITS),
    measure("cars", "Vehicle crime", groups=_VEHICLES),
    measure("drugs", "Drug offences", "drugs", groups=_OFFENCES),
    measure("robbed", "Robbery", groups=_ROBBERY),
    measure("farms", "Farm theft", groups=_FARMS),
    measure("letters", "Letters", groups=(Group("m", "Malicious letters"), Group("s", "Silly letters"))),
    measure("rape", "Rape and serious sexual offences", "RASSO", groups=_RAPE),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def _then(before: str, text: str) -> Read:
    asked = read(f"{before} last month", VOCABULARY, DAY).outcome
    assert isinstance(asked, Question), asked
    reply = replied(text, Thread(asked), VOCABULARY, DAY)
    return reply.read or read(reply.text, VOCABULARY, DAY, reply.follows)


@pytest.mark.parametrize(
    ("before", "text", "group"),
    [
        ("burglary", "just res", "home"),
        ("burglary", "only the homes", "home"),
        ("stop and search", "how many were for drugs", "d"),
        ("stop and search", "how many of those were for weapons?", "w"),
        ("stop and search", "of which for drugs", "d"),
        ("vehicle crime", "of which theft from", "theft-from"),
        ("robbery", "of those muggings", "p"),
        ("detainees booked in", "How many waited over 30 minutes?", "long"),
        ("detainees booked in", "how many of them waited 30 minutes or more", "long"),
        ("detainees booked in", "how many waited under 30 minutes", "short"),
        ("vehicle crime", "which bit of that is theft from", "theft-from"),
        ("vehicle crime", "just theft from", "theft-from"),
        ("vehicle crime", "theft of only", "theft-of"),
        ("drug offences", "how many were dealing", "s"),
        ("robbery", "just personal", "p"),
        ("robbery", "only the business ones", "b"),
        ("farm theft", "only diesel", "diesel"),
        ("letters", "how many were malicious", "m"),
        ("farm theft", "how many were gps kits", "gps"),
    ],
)
def test_a_group_is_told_by_what_it_is_of(before: str, text: str, group: str) -> None:
    found = _then(before, text).outcome
    assert isinstance(found, Question), found
    assert found.groups == (group,)


def test_how_much_of_that_is_told_as_a_share() -> None:
    found = _then("drug offences", "how much of that is supply").outcome
    assert isinstance(found, Question), found
    assert (found.intent, found.groups) == (Intent.SHARE, ("s",))


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("burglary", "just business"),  # one of two
        ("burglary", "just building"),
        ("farm theft", "just tractors"),
        ("farm theft", "how many were tractors"),
        ("farm theft", "just quads"),
        ("vehicle crime", "just theft"),
        ("stop and search", "drugs only"),  # a measure as well
        ("rape and serious sexual offences", "how many were children"),  # others of them may be as well
        ("detainees booked in", "how many waited over 60 minutes"),
        ("detainees booked in", "how many waited"),
    ],
)
def test_what_may_be_more_or_another_is_asked_back(before: str, text: str) -> None:
    assert isinstance(_then(before, text).outcome, NotUnderstood)
