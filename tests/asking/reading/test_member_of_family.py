"""The percentage for the count, and the count for the percentage, where a catalogue holds both of one thing."""

import pytest

from bot.asking.names.families import count_done_of, number_of, percentage_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.asking.threads.of_its_kind import of_its_kind
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Measure, Rate, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

_SHARE = {"unit": Unit.PERCENT, "better": Better.HIGHER, "combine": Combine.RATIO}
MEASURES = (
    measure("violence", "Recorded violence", "violence", groups=(Group("injury", "With injury"),)),
    measure("violence-solved", "Solved violence", "violence solved", better=Better.HIGHER),
    measure("violence-rate", "Percentage of violence solved", "violence solved rate", **_SHARE),
    measure("burglary", "Burglary", rates={"default": Rate(1000, "residents")}),
    measure("burglary-solved", "Burglaries solved"),
    measure("calls", "Calls abandoned"),
    measure("calls-share", "Abandoned calls rate", better=Better.LOWER, unit=Unit.PERCENT, combine=Combine.RATIO),
    measure("files", "Files right first time", **_SHARE),
    measure("residents", "Residents", combine=Combine.LAST),
)
FRAMEWORK_OF_FAMILIES = Framework(FRAMEWORK.areas, {one.key: one for one in MEASURES}, home="north")
VOCABULARY = Vocabulary.of(FRAMEWORK_OF_FAMILIES, REGISTER)


def _measure(key: str) -> Measure:
    return FRAMEWORK_OF_FAMILIES.measures[key]


def test_what_is_of_one_thing_is_a_family() -> None:
    for count, share in (("violence-solved", "violence-rate"), ("calls", "calls-share")):
        assert percentage_of(_measure(count), FRAMEWORK_OF_FAMILIES) == _measure(share)
        assert number_of(_measure(share), FRAMEWORK_OF_FAMILIES) == _measure(count)
    for alone in ("violence", "burglary", "burglary-solved", "residents"):
        assert percentage_of(_measure(alone), FRAMEWORK_OF_FAMILIES) is None
    assert number_of(_measure("files"), FRAMEWORK_OF_FAMILIES) is None


def test_what_was_done_with_a_count_is_the_count_that_says_so() -> None:
    for said in (("solve",), ("solved",), ("were", "solved")):
        assert count_done_of(_measure("violence"), said, FRAMEWORK_OF_FAMILIES) == _measure("violence-solved")
    assert count_done_of(_measure("burglary"), ("solved",), FRAMEWORK_OF_FAMILIES) == _measure("burglary-solved")
    for said in (("charged",), ("solved", "quickly"), ()):
        assert count_done_of(_measure("violence"), said, FRAMEWORK_OF_FAMILIES) is None


def _asked(text: str, previous: Question | None = None) -> Question:
    outcome = read(text, VOCABULARY, DAY, previous).outcome
    assert isinstance(outcome, Question), outcome
    return outcome


@pytest.mark.parametrize(
    "text",
    [
        "solved violence % february",
        "solved violence percentage in february",
        "% of violence solved in february",
        "solved violence in february as a percentage",
        "what % of violence did we solve in february",
        "solved violence in percent",
        "are we hitting 30% solved for violence",
        "is solved violence under 30%",
        "solved violence % by district",
    ],
)
def test_percent_of_a_count_is_its_percentage(text: str) -> None:
    assert _asked(text).measures == ("violence-rate",)


@pytest.mark.parametrize("text", ["calls abandoned % in february", "percentage of calls abandoned in february"])
def test_so_is_that_of_another_thing(text: str) -> None:
    assert _asked(text).measures == ("calls-share",)


@pytest.mark.parametrize(
    "text",
    [
        "violence solved rate february as a number",
        "violence solved rate february as a number not a percentage",
        "percentage of violence solved in february, just the number",
    ],
)
def test_a_percentage_as_a_number_is_its_count(text: str) -> None:
    assert _asked(text).measures == ("violence-solved",)


@pytest.mark.parametrize(
    ("first", "then", "key"),
    [
        ("solved violence in february", "as a percentage", "violence-rate"),
        ("solved violence in february", "the percentage?", "violence-rate"),
        ("solved violence in february", "what % is that", "violence-rate"),
        ("solved violence in february", "percentage not number", "violence-rate"),
        ("violence solved rate in february", "as a number", "violence-solved"),
        ("violence solved rate in february", "numbers not percent", "violence-solved"),
        ("violence solved rate in february", "number not percentage", "violence-solved"),
        ("violence solved rate in february", "how many is that", "violence-solved"),
        ("violence solved rate in february", "just the number", "violence-solved"),
    ],
)
def test_in_a_thread_the_other_one_of_the_same_time(first: str, then: str, key: str) -> None:
    before = _asked(first)
    found = _asked(then, before)
    assert (found.measures, found.period.candidates) == ((key,), before.period.candidates)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("has solved violence gone up in percent", "violence-solved"),
        ("solved violence % change in february", "violence-solved"),
        ("what % of violence solved was in harrow in february", "violence-solved"),
        ("number of solved violence in february", "violence-solved"),
        ("solved violence in february", "violence-solved"),
        ("burglary rate in february", "burglary"),
        ("files right first time as a number", "files"),
    ],
)
def test_what_is_not_asked_so_stays(text: str, key: str) -> None:
    assert _asked(text).measures == (key,)


@pytest.mark.parametrize("text", ["burglary % in february", "burglaries solved % in february"])
def test_of_what_has_no_percentage_there_is_none(text: str) -> None:
    assert not isinstance(read(text, VOCABULARY, DAY).outcome, Question)


@pytest.mark.parametrize(
    ("then", "key"),
    [
        ("how many did we solve", "violence-solved"),
        ("how many of those were solved", "violence-solved"),
        ("and how many were solved", "violence-solved"),
        ("what percentage did we solve", "violence-rate"),
        ("what proportion of those were solved", "violence-rate"),
    ],
)
def test_what_was_done_with_those_before_is_of_their_time(then: str, key: str) -> None:
    before = _asked("violence in february")
    found = of_its_kind(then, before, VOCABULARY, DAY)
    assert found is not None and isinstance(found.outcome, Question)
    assert (found.outcome.measures, found.outcome.period.candidates) == ((key,), before.period.candidates)


@pytest.mark.parametrize(
    "then", ["how many did we charge", "what percentage did we charge", "how many were with a knife"]
)
def test_what_is_held_of_none_of_them_is_not_given(then: str) -> None:
    assert of_its_kind(then, _asked("violence in february"), VOCABULARY, DAY) is None
