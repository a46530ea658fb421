"""The word that tells a group from the others of its measure goes for it beside the measure, and nowhere else."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

NOTICES = (Group("child", "Child at risk"), Group("adult", "Adult at risk"), Group("mixed", "Deer and fish at risk"))
SEARCHES = (Group("black", "Black"), Group("white", "White"))
MEASURES = (
    measure("notices", "Protection notices", groups=NOTICES),
    measure("searches", "Stop and search", groups=SEARCHES),
    measure("wait", "Average wait", unit=Unit.SECONDS, combine=Combine.MEAN),
)
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, measures={**FRAMEWORK.measures, **{one.key: one for one in MEASURES}}), Register()
)


@pytest.mark.parametrize(
    ("text", "meant", "groups"),
    [
        ("child protection notices last month", "notices", ("child",)),
        ("protection notices for adults in Harrow last month", "notices", ("adult",)),
        ("stop and search of black people last month", "searches", ("black",)),
        ("average wait last month in seconds", "wait", ()),
    ],
)
def test_it_goes_for_the_group(text: str, meant: str, groups: tuple[str, ...]) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == ((meant,), groups)


@pytest.mark.parametrize(
    "text",
    [
        "child burglary last month",
        "fish protection notices last month",
        "risk protection notices last month",
        "stop and search of black women last month",
        "stop and search of people last month",
        "average wait last month in minutes",
    ],
)
def test_it_goes_for_none_where_it_may_say_more(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
