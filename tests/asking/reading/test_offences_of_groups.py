"""Crimes said behind a group by which crimes are counted say no more, and by themselves point to no group."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_WOMEN = (
    Group("da", "Domestic Abuse", ("DA",)),
    Group("rasso", "Rape and Serious Sexual Offences", ("RASSO", "rape")),
    Group("stalking", "Stalking and Harassment", ("stalking",)),
)
_HATE = (Group("race", "Racist"), Group("faith", "Islamophobic"))
_SEARCHES = (Group("drugs", "Drugs"), Group("weapons", "Weapons"))
MEASURES = (
    measure("vawg", "Violence against Women and Girls", "VAWG", groups=_WOMEN, tags=("crime",)),
    measure("hate", "Hate Crime", groups=_HATE, tags=("crime",)),
    measure("searches", "Stop and Search", groups=_SEARCHES),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("DA offences last month", "da"),
        ("rape offences in Harrow", "rasso"),
        ("racist offences last month", "race"),
        ("racist crimes", "race"),
        ("stalking crimes last month", "stalking"),
    ],
)
def test_behind_a_group_they_say_no_more(text: str, group: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.groups == (group,)


@pytest.mark.parametrize("text", ["drug offences", "domestic abuse offences in february", "offences", "drugs crimes"])
def test_by_themselves_they_point_to_no_group(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert not any("Rape" in one.label for one in found.choices)
