"""What only the description of a measure speaks of: said to be counted within it, with the measure as a choice."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure(
        "serious",
        "Serious violence",
        description="Homicide, attempted murder, grievous bodily harm and robbery of the person",
    ),
    measure(
        "rural",
        "Rural crime",
        description="Farm theft, hare coursing, livestock worrying, fuel and plant theft; arson is left out",
    ),
    measure("homes", "Burglaries of homes", description="Homes, with garages and not blackmail"),
    measure(
        "rate", "Charge rate", unit=Unit.PERCENT, combine=Combine.RATIO, description="Charges for stalking, out of all"
    ),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def outcome(text: str) -> NotUnderstood:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood), found
    return found


@pytest.mark.parametrize(
    ("text", "name", "offered"),
    [
        ("robbery", "Serious violence", "Serious violence"),
        ("robbery harrow february", "Serious violence", "Serious violence harrow february"),
        ("gbh in harrow", "Serious violence", "Serious violence in harrow"),
        ("how many murders this year", "Serious violence", "how many Serious violence this year"),
        ("homicides", "Serious violence", "Serious violence"),
        ("hare coursing in harrow", "Rural crime", "Rural crime in harrow"),
        ("farm theft", "Rural crime", "Rural crime"),
        ("fuel theft last month", "Rural crime", "Rural crime last month"),
        ("plant thefts", "Rural crime", "Rural crime"),
        ("sheep worrying", "Rural crime", "Rural crime"),
    ],
)
def test_it_is_told_what_it_is_counted_within(text: str, name: str, offered: str) -> None:
    found = outcome(text)
    assert (found.reason, found.near) == ("counted within", (name,))
    assert [one.question for one in found.choices] == [offered]


@pytest.mark.parametrize(
    "text", ["arson", "blackmail", "stalking", "theft", "street robbery", "robbery at night", "plant", "garages"]
)
def test_what_is_left_out_narrowed_or_too_wide_is_counted_within_nothing(text: str) -> None:
    assert outcome(text).reason != "counted within"
