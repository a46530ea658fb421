"""What is counted and called work is taken for what is held of it, which is told; work that is another thing is not."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure("exploited", "Child exploitation offences", groups=(Group("lines", "Criminal", ("county lines",)),)),
    measure("abuse", "Domestic abuse crimes", "domestics"),
    measure("missing", "Missing people reports", "missing people"),
    measure("aged", "Crimes open for more than 120 days", "over 120s", combine=Combine.LAST),
    measure("officers", "Officers in post", combine=Combine.LAST),
    measure("arrests", "Arrest rate", unit=Unit.PERCENT, combine=Combine.RATIO),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "key", "group", "told"),
    [
        ("county lines jobs in Harrow last month", "exploited", ("lines",), "county lines jobs"),
        ("domestics jobs in Harrow", "abuse", (), "domestics jobs"),
        ("how many child exploitation jobs last month", "exploited", (), "child exploitation jobs"),
        ("is missing people demand stable", "missing", (), "missing people demand"),
        ("missing people workload in Harrow since January", "missing", (), "missing people workload"),
        ("over 120 day jobs in Harrow", "aged", (), "over 120 day jobs"),
    ],
)
def test_it_goes_for_what_is_counted_and_that_is_told(text: str, key: str, group: tuple[str, ...], told: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert (found.outcome.measures, found.outcome.groups) == ((key,), group)
    assert [words for words, _ in found.only_held] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "jobs in Harrow last month",
        "officers jobs last month",
        "arrest rate jobs last month",
        "demand in Harrow last month",
        "county lines, jobs in Harrow",
        "county lines jobs at night",
        "county lines last month jobs",
        "jobs for domestics last month",
    ],
)
def test_work_that_may_be_another_is_not(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)
