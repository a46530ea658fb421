"""What is said to be a part of a measure is its share: a group, or a measure whose name says so, counted alike."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from bot.figures.periods import PeriodKind
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_ROBBERY = (Group("p", "Personal robbery"), Group("b", "Business robbery", ("commercial robbery",)))
_VEHICLES = (Group("of", "Theft of vehicle"), Group("from", "Theft from vehicle"))
_HATE = (Group("r", "Race", ("racist",)), Group("f", "Faith"))
MEASURES = (
    measure("robbery", "Recorded robbery", "robbery", groups=_ROBBERY, source="RMS"),
    measure("vehicles", "Vehicle crime", groups=_VEHICLES, source="RMS"),
    measure("hate", "Hate crime", groups=_HATE, source="RMS"),
    measure("burglary", "Burglary", source="RMS"),
    measure("homes", "Residential burglary", source="RMS"),
    measure("shops", "Business burglary", source="Home Office", cadence=PeriodKind.FINANCIAL_QUARTER),
    measure("all-shops", "Recorded burglary", source="Home Office", cadence=PeriodKind.FINANCIAL_QUARTER),
    measure("asb", "Anti-social behaviour", source="CAD"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def _outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("percentage of robbery that is business", ("b",)),
        ("what proportion of robberies are business robberies", ("b",)),
        ("how much of robbery is business", ("b",)),
        ("how much of Harrow robbery was commercial last month", ("b",)),
        ("business as a % of all robbery", ("b",)),
        ("personal robbery as a share of robbery in Harlow last month", ("p",)),
        ("split of robbery between business and personal", ("b", "p")),
        ("how is robbery split between personal and business", ("p", "b")),
        ("business v personal split for robbery", ("b", "p")),
        ("split robbery between personal and business", ("p", "b")),
        ("share of vehicle crime that is theft from", ("from",)),
        ("theft of as a percentage of vehicle crime", ("of",)),
        ("what % of hate is race in Harrow", ("r",)),
        ("what fraction of hate crime was racist by district", ("r",)),
    ],
)
def test_a_group_is_a_share_of_its_measure(text: str, groups: tuple[str, ...]) -> None:
    asked = _outcome(text)
    assert isinstance(asked, Question), asked
    assert (asked.intent, asked.groups, len(asked.measures)) == (Intent.SHARE, groups, 1)


@pytest.mark.parametrize("text", ["how much of burglary is residential", "residential as a share of burglary"])
def test_a_measure_that_its_name_says_is_a_part_is_a_share(text: str) -> None:
    asked = _outcome(text)
    assert isinstance(asked, Question), asked
    assert (asked.intent, asked.measures, asked.as_share) == (Intent.SHARE, ("homes", "burglary"), True)


@pytest.mark.parametrize(
    "text",
    ["how much of burglary is business", "percentage of burglary that is business", "business as a % of burglary"],
)
def test_of_what_is_counted_otherwise_the_share_that_there_is_is_offered(text: str) -> None:
    asked = _outcome(text)
    assert isinstance(asked, NotUnderstood)
    assert asked.reason == "counted otherwise"
    assert [one.label for one in asked.choices] == ["Business burglary as a share of Recorded burglary"]


@pytest.mark.parametrize(
    "text",
    [
        "how much of our robbery is in Harrow",
        "how much of robbery is anti-social behaviour",
        "how much of robbery is knife enabled",
        "what share of robbery is business by women",
        "how much of the rise in robbery is business",
        "what percentage of vehicle crime is theft",
        "how much of vehicle crime is theft from vans",
    ],
)
def test_what_is_no_part_or_less_of_one_is_no_such_share(text: str) -> None:
    asked = _outcome(text)
    assert not (isinstance(asked, Question) and asked.groups and asked.intent is Intent.SHARE)
