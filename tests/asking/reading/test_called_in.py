"""What is counted, called by the complaint, the call or the incident that it was: and what is no more that thing."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_ASB = (
    Group("bikes", "Off-road bikes", ("off road bikes", "nuisance bikes")),
    Group("drinking", "Street drinking", ("street drinkers",)),
    Group("noise", "Noise and parties", ("noise", "parties")),
)
MEASURES = (
    measure("asb", "ASB incidents", "ASB", groups=_ASB),
    measure("shops", "Shoplifting"),
    measure("da", "Domestic abuse crimes", "DA", description="Incidents that are no crime are left out"),
    measure("complaints", "Complaints", description="Complaint cases recorded against officers and staff"),
    measure("officers", "Officers in post", "officers"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("noise complaints harrow", "noise"),
        ("how many noise complaints in harrow february", "noise"),
        ("party complaints harrow last year", "noise"),
        ("off road bikes complaints", "bikes"),
        ("calls about off road bikes harrow", "bikes"),
        ("how many calls about street drinkers in harrow", "drinking"),
        ("complaints about noise in harrow", "noise"),
        ("nuisance bikes calls last month", "bikes"),
    ],
)
def test_a_kind_of_incident_is_told_of_by_complaints_and_calls(text: str, group: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found.outcome
    assert (found.outcome.measures, found.outcome.groups) == (("asb",), (group,))
    assert [name for _, name in found.only_held][-1].startswith("ASB incidents (")


def test_a_crime_is_called_an_incident_too() -> None:
    found = read("shoplifting incidents harrow", VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found.outcome
    assert found.outcome.measures == ("shops",)


@pytest.mark.parametrize(
    "text",
    [
        "DA incidents harrow",
        "shoplifting calls harrow",
        "shoplifting complaints",
        "officer complaints",
        "calls in harrow",
    ],
)
def test_what_may_be_another_thing_is_not_taken(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize("text", ["complaints in harrow", "complaints last month"])
def test_complaints_by_themselves_are_the_measure(text: str) -> None:
    outcome = read(text, VOCABULARY, DAY).outcome
    assert isinstance(outcome, Question), outcome
    assert (outcome.measures, outcome.groups) == (("complaints",), ())
