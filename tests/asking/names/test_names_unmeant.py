"""A word that stands in a name of the catalogue changes nothing where nobody can have meant that name."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.measures import Unit
from tests.asking.catalogue import FRAMEWORK, measure

MEASURES = (
    measure("calls", "999 calls received", "999 calls"),
    measure("visits", "Visits we were hoping to send"),
    measure("reports", "Intelligence reports submitted"),
    measure("complaints", "Complaint cases", "complaints", "public complaints"),
    measure("rape", "Rape"),
    measure("warrants", "Warrants executed"),
    measure("finds", "Find rate", unit=Unit.PERCENT),
)
AREAS = (Area("great", "Great Orle", "district", "north"), Area("upper", "Upper Orle", "district", "north"))
VOCABULARY = Vocabulary.of(
    replace(
        FRAMEWORK,
        measures={**FRAMEWORK.measures, **{one.key: one for one in MEASURES}},
        areas={**FRAMEWORK.areas, **{one.key: one for one in AREAS}},
    ),
    Register(),
)


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, date(2026, 4, 20)).outcome


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("how many complaints received in 25/26", "complaints"),
        ("how many complaints recieved in 25/26", "complaints"),
        ("complaints received from the public last month", "complaints"),
        ("complaints submitted to the force since january", "complaints"),
        ("complaints against us in february", "complaints"),
        ("complaints recorded against us in 2025 calendar year", "complaints"),
        ("rapes reported to us in february", "rape"),
        ("how many rapes were reported to police in Harrow last month", "rape"),
        ("number of rapes recorded by North Force last month", "rape"),
        ("reported rapes in Harrow last month", "rape"),
        ("how many 999 calls received last month", "calls"),
        ("please send robbery for last month", "robbery"),
        ("great, and robbery last month", "robbery"),
        ("hoping for robbery last month", "robbery"),
        ("upper control limit for robbery", "robbery"),
    ],
)
def test_it_is_passed_over(text: str, meant: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert found.measures == (meant,)


@pytest.mark.parametrize(
    "text",
    [
        "calls received last month",
        "robbery great last month",
        "robbery in great last month",
        "robbery for Great last month",
        "999 calls answered and received last month",
        "rapes reported online last month",
        "rapes reported by women last month",
        "rapes reported within 24 hours last month",
        "rapes recorded as attempted last month",
        "rapes reported and solved last month",
        "complaints received from officers last month",
        "complaints against us by women last month",
        "rapes against us in february",
        "rapes recorded against us in february",
        "find rate reported last month",
        "warrants executed, received last month",
    ],
)
def test_it_is_not_where_it_may_be_meant_or_where_more_is_said_of_the_cases(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)
