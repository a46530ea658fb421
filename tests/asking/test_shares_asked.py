"""Shares: of each area of a kind, of one measure in another, and told as a fraction."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from tests.asking.catalogue import DAY, FRAMEWORK

VOCABULARY = Vocabulary.of(FRAMEWORK, Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    "text",
    [
        "burglary by district with shares of total",
        "share of burglary by district",
        "burglary by district as a percentage of the force",
        "each district's share of burglary",
        "which district accounts for most of the burglary, and what share",
    ],
)
def test_the_share_of_each_area_may_be_asked_for(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by, found.measures) == (Intent.SHARE, "district", ("burglary",))


@pytest.mark.parametrize(
    "text",
    [
        "is Harrow half of all our burglary",
        "does Harrow have more than a third of the burglary",
        "Harrow has the majority of all burglary",
        "how much of the forces burglary is in Harrow",
        "how much of last months burglary was Harrow's",
    ],
)
def test_a_fraction_of_a_measure_is_a_share(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.areas[-1]) == (Intent.SHARE, "harrow")


@pytest.mark.parametrize("text", ["burglary in the first half of 2025", "half of 2025, burglary"])
def test_half_of_a_year_is_no_share(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, NotUnderstood) or found.intent is not Intent.SHARE
