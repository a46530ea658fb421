"""Those who are still so are not all to whom it happened in a month."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure("missing", "Missing person reports", "missing", "mispers"),
    measure("robbery", "Robbery"),
    replace(measure("open", "Open investigations"), combine=Combine.LAST),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def outcome(text: str, before: str = "") -> Question | NotUnderstood:
    first = read(before, VOCABULARY, DAY).outcome if before else None
    return read(text, VOCABULARY, DAY, first if isinstance(first, Question) else None).outcome


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("how many mispers are still missing", ""),
        ("how many mispers still missing in harrow", ""),
        ("how many still missing", "missing last month"),
        ("robberies still unsolved", ""),
    ],
)
def test_a_count_of_what_happened_is_not_of_what_is_still_so(text: str, before: str) -> None:
    found = outcome(text, before)
    assert isinstance(found, NotUnderstood), found
    assert found.word in ("still", "unsolved")


@pytest.mark.parametrize(
    "text", ["is robbery still high", "is robbery still going down", "open investigations still open"]
)
def test_a_figure_may_still_be_as_it_was(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question) or found.word != "still", found
