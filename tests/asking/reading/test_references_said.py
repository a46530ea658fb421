"""Measures asked about by the references that a plan numbers them by, in catalogues made up for it."""

from collections.abc import Sequence

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.reading.references_said import with_references_in_full
from bot.chasing.register import Register
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure


def _vocabulary(*measures: Measure) -> Vocabulary:
    return Vocabulary.of(Framework(FRAMEWORK.areas, {one.key: one for one in measures}, home="north"), REGISTER)


DECIMAL = _vocabulary(
    measure("vap", "1.1 Recorded violence against the person", "violence", "VAP"),
    measure("vap-solved", "1.1a Solved violence against the person"),
    measure("burglary", "1.2 Recorded burglary", "burglary"),
    measure("wait", "2.3a Average 101 wait", unit=Unit.SECONDS),
    measure("grade-a", "2.3b Grade A attendance", unit=Unit.PERCENT),
    measure("asb", "2.1 Anti-social behaviour incidents", "ASB", objective=("Priority 2: Be there when needed",)),
)
LETTERED = _vocabulary(
    measure("calls", "KPI 4 Emergency calls answered", unit=Unit.PERCENT),
    measure("robbery", "KPI 5: Robbery"),
    measure("files", "PM-12 Files right first time", unit=Unit.PERCENT),
    measure("bail", "PM-13 Suspects on bail"),
    measure("gangs", "SOC3 Gang disruptions"),
    measure("cyber", "SOC4 Cyber disruptions"),
    measure("burglary", "Priority 2: Residential burglary"),
    measure("vehicle", "Priority 2: Vehicle crime"),
    measure("drugs", "Drug offences (KPI 7)"),
)
CATEGORIES = _vocabulary(
    measure("s60", "Section 60 searches"),
    measure("grade-1", "Grade 1: attended in 15 minutes", unit=Unit.PERCENT),
    measure("m6", "M6 collisions"),
    measure("m5", "M5 collisions"),
    measure("calls", "999 calls received"),
    measure("young", "16 to 24 year olds in custody"),
)


def _read(text: str, vocabulary: Vocabulary, previous: Question | None = None) -> Read:
    return read(text, vocabulary, DAY, previous)


def _measures(text: str, vocabulary: Vocabulary) -> Sequence[str]:
    outcome = _read(text, vocabulary).outcome
    assert isinstance(outcome, Question), outcome
    return outcome.measures or tuple(key for _, key in outcome.topics)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1.1 for february", "vap"),
        ("1.1a in february", "vap-solved"),
        ("1.1A in february", "vap-solved"),
        ("how are we doing on 2.3b", "grade-a"),
        ("measure 1.2 last month", "burglary"),
        ("1.1.", "vap"),
        ("chart 1.2", "burglary"),
        ("is 1.1 up on last year", "vap"),
        ("is 1.1 a problem", "vap"),
        ("what does 1.1a mean", "vap-solved"),
        ("2.1 by district in february", "asb"),
        ("1.2 recorded burglary in february", "burglary"),
        ("burglary (1.2) in february", "burglary"),
        ("burglary 1.2 in february", "burglary"),
        ("recorded violence against the person in february", "vap"),
        ("solved violence against the person in february", "vap-solved"),
        ("grade a attendance in february", "grade-a"),
        ("asb in february", "asb"),
    ],
)
def test_a_decimal_reference_asks_for_the_measure_that_bears_it(text: str, key: str) -> None:
    assert _measures(text, DECIMAL) == (key,)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("kpi 4 last month", "calls"),
        ("KPI4 last month", "calls"),
        ("kpi 5 in february", "robbery"),
        ("robbery in february", "robbery"),
        ("emergency calls answered in february", "calls"),
        ("PM-12 in february", "files"),
        ("pm 12 in february", "files"),
        ("files right first time in february", "files"),
        ("soc3 in february", "gangs"),
        ("soc 4 in february", "cyber"),
        ("gang disruptions in february", "gangs"),
        ("kpi 7 in february", "drugs"),
        ("drug offences in february", "drugs"),
        ("priority 2 vehicle crime in february", "vehicle"),
        ("vehicle crime in february", "vehicle"),
    ],
)
def test_so_does_one_of_letters_and_a_number(text: str, key: str) -> None:
    assert _measures(text, LETTERED) == (key,)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("1.1 and 1.2", ["vap", "burglary"]),
        ("1.1 v 1.1a", ["vap", "vap-solved"]),
        ("1.1a, 1.2 and 2.1 in february", ["asb", "burglary", "vap-solved"]),
    ],
)
def test_several_are_asked_for_together(text: str, keys: Sequence[str]) -> None:
    assert sorted(_measures(text, DECIMAL)) == sorted(keys)


@pytest.mark.parametrize(
    ("text", "vocabulary", "labels"),
    [
        ("2.3 in february", DECIMAL, ["2.3a Average 101 wait", "2.3b Grade A attendance"]),
        ("priority 2 in february", LETTERED, ["Priority 2: Residential burglary", "Priority 2: Vehicle crime"]),
    ],
)
def test_a_reference_that_two_bear_is_asked_back(text: str, vocabulary: Vocabulary, labels: Sequence[str]) -> None:
    outcome = _read(text, vocabulary).outcome
    assert isinstance(outcome, NotUnderstood)
    assert [one.label for one in outcome.choices] == labels
    for choice in outcome.choices:
        (key,) = _measures(choice.question, vocabulary)
        assert vocabulary.framework.measures[key].name == choice.label


@pytest.mark.parametrize(
    "text",
    [
        "asb up 1.1%",
        "asb up 1.1",
        "more than 1.1",
        "violence is 1.2 times burglary",
        "was it 1.1",
        "was it between 1.1 and 1.2",
        "is the burglary rate 1.1 in february",
        "asb was 1.2 in february",
        "a rate of 1.1",
        "1.1 days",
        "1.2 million",
        "\u00a31.2 on overtime",
        "1,200",
        "q1",
        "1.1.26",
        "1.1-1.2",
        "page 1.2",
        "1.3 in february",
        "asb since 1.2",
        "up to 1.1",
    ],
)
def test_a_number_that_is_no_reference_stays_as_it_is(text: str) -> None:
    assert with_references_in_full(text, DECIMAL).text == text


@pytest.mark.parametrize(
    "text", ["priority 2 calls in february", "kpi 9", "4 in february", "last 12 months", "pm 4", "before 2 pm 12 may"]
)
def test_neither_is_one_of_letters_taken_for_what_it_is_not(text: str) -> None:
    assert with_references_in_full(text, LETTERED).text == text


@pytest.mark.parametrize(
    "text", ["searches in february", "attended in 15 minutes", "collisions in february", "calls received"]
)
def test_a_category_is_no_reference_that_a_name_may_be_left_without(text: str) -> None:
    names = [one.aliases for one in CATEGORIES.framework.measures.values()]
    assert not any(names), names
    assert with_references_in_full(text, CATEGORIES).text == text


def test_an_objective_goes_by_its_reference() -> None:
    found = with_references_in_full("how are we doing on priority 2", DECIMAL)
    assert found.text == "how are we doing on Priority 2: Be there when needed"
    assert with_references_in_full(found.text, DECIMAL).text == found.text


def test_what_only_its_reference_tells_from_another_keeps_it() -> None:
    both = _vocabulary(measure("one", "1.1 Burglary"), measure("two", "1.2 Burglary"), measure("other", "1.3 Robbery"))
    assert _measures("1.2 in february", both) == ("two",)
    assert _measures("1.2 Burglary in february", both) == ("two",)
    assert isinstance(_read("burglary in february", both).outcome, NotUnderstood)


def test_a_measure_called_so_in_full_comes_before_one_of_a_plan() -> None:
    both = _vocabulary(measure("plain", "Burglary"), measure("plan", "1.2 Burglary"), measure("other", "1.3 Robbery"))
    assert _measures("burglary in february", both) == ("plain",)
    assert _measures("1.2 in february", both) == ("plan",)


def test_a_single_number_before_a_name_is_no_plan() -> None:
    one = Vocabulary.of(
        Framework(FRAMEWORK.areas, {"wait": measure("wait", "1.5 hour response")}, home="north"), Register()
    )
    assert with_references_in_full("1.5 in february", one).text == "1.5 in february"


def test_a_reference_follows_up_in_a_thread() -> None:
    first = _read("1.1 by district in february", DECIMAL).outcome
    assert isinstance(first, Question)
    then = _read("and 1.2?", DECIMAL, first).outcome
    assert isinstance(then, Question) and then.measures == ("burglary",) and then.intent is not Intent.MEANING
