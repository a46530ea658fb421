"""A share in which the whole is named before its part."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

SHARE = {"unit": Unit.PERCENT, "combine": Combine.RATIO, "better": Better.LOWER}
MEASURES = {
    one.key: one
    for one in (
        measure("crime", "All recorded crime"),
        measure("abuse", "Domestic abuse crime", "domestic abuse"),
        measure("robbery", "Robbery"),
        measure("personal", "Personal robbery"),
        measure("calls", "101 calls"),
        measure("abandoned", "101 calls abandoned", **SHARE),
    )
}
VOCABULARY = Vocabulary.of(Framework(areas=FRAMEWORK.areas, measures=MEASURES, home="north"), REGISTER)


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("what percentage of all crime is robbery", ("robbery", "crime")),
        ("share of crime that is domestic abuse in harrow", ("abuse", "crime")),
        ("what share of crime was domestic abuse", ("abuse", "crime")),
        ("what proportion of robbery is personal robbery", ("personal", "robbery")),
    ],
)
def test_the_part_is_divided_by_the_whole_that_was_named_first(text: str, measures: tuple[str, ...]) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert (found.intent, found.measures, found.as_share) == (Intent.SHARE, measures, True)


def test_what_is_no_part_of_the_other_is_not_divided_by_it() -> None:
    found = outcome("what percentage of 101 calls is robbery")
    assert isinstance(found, NotUnderstood) or not found.as_share


def test_a_percentage_may_still_be_called_by_its_verb() -> None:
    found = outcome("what percentage of 101 calls were abandoned")
    assert isinstance(found, Question), found
    assert found.measures == ("abandoned",)
