"""A word for the young is the group that is called by another such word, beside its measure or its name alone."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_ASB = (Group("noise", "Noise and parties", ("noise",)), Group("rowdy", "Rowdy and abusive", ("rowdy", "youths")))
_MISSING = (Group("child", "Children", ("kids",)), Group("adult", "Adults"))
MEASURES = (
    measure("asb", "ASB incidents", "ASB", groups=_ASB),
    measure("missing", "Missing people", "missing", groups=_MISSING),
    measure("shops", "Shoplifting"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "of", "group"),
    [
        ("youths causing asb in Harrow last month", "asb", "rowdy"),
        ("kids causing asb", "asb", "rowdy"),
        ("asb kids in Harrow", "asb", "rowdy"),
        ("teenagers causing asb", "asb", "rowdy"),
        ("rowdy kids last month", "asb", "rowdy"),
        ("kids being rowdy", "asb", "rowdy"),
        ("young people causing asb last month", "asb", "rowdy"),
        ("missing kids", "missing", "child"),
        ("missing juveniles", "missing", "child"),
    ],
)
def test_it_is_that_group(text: str, of: str, group: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert (found.outcome.measures, found.outcome.groups) == ((of,), (group,))


@pytest.mark.parametrize(
    "text",
    [
        "kids",
        "missing teenagers",  # some of the children
        "shoplifting by kids",
        "kids causing trouble",
        "youths shoplifting",
        "noise kids",
    ],
)
def test_elsewhere_they_narrow_what_is_asked(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
