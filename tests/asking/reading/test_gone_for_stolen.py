"""What went or has gone of what thefts are counted of is what was stolen; what went up or from 34 to 46 is not."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.gone_for_stolen import with_what_is_gone_as_stolen
from bot.chasing.register import Register
from tests.asking.catalogue import FRAMEWORK, measure

MEASURES = (
    measure("cats", "Catalytic converter thefts", "cats", "cat converters"),
    measure("missing", "Missing people", "mispers"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("said", "put"),
    [
        ("how many cats went from harrow nov 2025", "how many cats stolen from harrow nov 2025"),
        ("how many cats have gone", "how many cats stolen"),
        ("cats that have gone from harrow", "cats stolen from harrow"),
        ("how many cat converters were taken in march", "how many cat converters stolen in march"),
        ("cats lifted last month", "cats stolen last month"),
        ("cats went june", "cats stolen june"),
    ],
)
def test_what_went_was_stolen(said: str, put: str) -> None:
    assert with_what_is_gone_as_stolen(said, VOCABULARY) == put


@pytest.mark.parametrize(
    "said",
    [
        "cats went up",
        "have cats gone down in harrow",
        "cats went from 34 to 46",
        "cats went over 50",
        "how many mispers went from harrow",
        "how many went missing in june",
        "what went wrong with cats",
    ],
)
def test_what_moved_or_is_no_theft_is_left(said: str) -> None:
    assert with_what_is_gone_as_stolen(said, VOCABULARY) == said
