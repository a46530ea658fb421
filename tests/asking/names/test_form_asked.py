"""What is offered and taken by the form of a question, and kinds of crime that are counted with others alone."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Better, Combine, Group, Unit
from bot.figures.targets import LevelTarget
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_PERCENT = {"unit": Unit.PERCENT, "better": Better.HIGHER, "combine": Combine.RATIO}
_ONE_OF_EACH = (
    measure("homes", "Residential burglary", "house burglary"),
    measure("homes-solved", "Residential burglary positive outcome rate", "burglary solved rate", **_PERCENT),
    measure("vehicles", "Vehicle offences", "vehicle crime"),
    measure("robbery", "Robbery"),
    measure("shops", "Shoplifting", "retail theft"),
    measure("abuse", "Domestic abuse crime", "domestic abuse"),
    measure("arrests", "Domestic abuse arrest rate", **_PERCENT),
    measure("custody", "Custody throughput", "people in custody"),
    measure("calls", "999 calls received", "999 calls"),
    measure("answered", "999 calls answered within 10 seconds", **_PERCENT),
    measure("dialled", "101 calls received", "101 calls"),
    measure("median", "Grade 1 median response time", "emergency response time", unit=Unit.MINUTES),
    measure("road", "People killed or seriously injured on the roads", "KSI"),
    measure(
        "satisfied",
        "Victim satisfaction",
        groups=(Group("burglary", "Burglary victims"), Group("hate", "Hate crime victims")),
        **_PERCENT,
    ),
)


def _knowing(*more: object) -> Vocabulary:
    measures = {one.key: one for one in (*_ONE_OF_EACH, *more)}  # type: ignore[attr-defined]
    return Vocabulary.of(replace(FRAMEWORK, measures=measures), Register())


VOCABULARY = _knowing()
TWO_KINDS = _knowing(measure("premises", "Business and community burglary"))
TWO_OF_VEHICLES = _knowing(measure("of", "Theft of a motor vehicle"), measure("from", "Theft from a motor vehicle"))


def _measures(text: str, vocabulary: Vocabulary = VOCABULARY) -> tuple[str, ...]:
    found = read(text, vocabulary, DAY).outcome
    return found.measures if isinstance(found, Question) else ()


def _offered(text: str, vocabulary: Vocabulary = VOCABULARY) -> list[str]:
    found = read(text, vocabulary, DAY).outcome
    assert isinstance(found, NotUnderstood), found
    return [choice.label for choice in found.choices]


@pytest.mark.parametrize(
    "text", ["how many burglaries last month", "burglary in Harrow last month", "highest month for burglary in 2025"]
)
def test_a_rate_of_what_is_counted_is_not_offered_beside_the_count(text: str) -> None:
    assert _offered(text, TWO_KINDS) == ["Residential burglary", "Business and community burglary"]
    assert _measures(text) == ("homes",)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("how many burglaries got solved last month", ["Residential burglary positive outcome rate"]),
        ("999 last month", ["999 calls received", "999 calls answered within 10 seconds"]),
        ("burglary rate last month", ["Residential burglary", "Residential burglary positive outcome rate"]),
    ],
)
def test_what_the_form_leaves_open_is_offered(text: str, offered: list[str]) -> None:
    assert _offered(text) == offered


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("how quick are we getting to emergencies in Harrow", "median"),
        ("how quick do we get to emergencies", "median"),
        ("killed n serious injured on roads last quarter", "road"),
        ("killed and badly hurt on our roads last quarter", "road"),
        ("how many shoplifters have we had in Harrow in march 2026", "shops"),
        ("how many people in the cells last month", "custody"),
        ("how many in the cells last month", "custody"),
        ("how often do we nick someone for a domestic", "arrests"),
        ("what percentage of domestics end in an arrest", "arrests"),
        ("res burgs last month", "homes"),
        ("car crime last month", "vehicles"),
        ("muggings last month", "robbery"),
    ],
)
def test_everyday_words_are_taken_for_the_only_measure_of_that_form(text: str, meant: str) -> None:
    assert _measures(text) == (meant,)


def test_that_more_is_counted_is_told() -> None:
    assert read("muggings last month", VOCABULARY, DAY).only_held


@pytest.mark.parametrize(
    "text", ["nicked cars last month", "stolen cars last month", "cars stolen in harrow", "vehicles nicked last month"]
)
def test_what_is_less_than_all_that_is_counted_is_asked_back(text: str) -> None:
    outcome = read(text, VOCABULARY, DAY).outcome
    assert isinstance(outcome, NotUnderstood)
    assert outcome.reason == "counted within"
    assert len(outcome.choices) == 1


def test_what_was_broken_into_is_not_all_of_vehicle_offences() -> None:
    assert not isinstance(read("how many cars got broken into last month", VOCABULARY, DAY).outcome, Question)


def test_thefts_of_vehicles_and_from_them_are_not_one() -> None:
    assert _measures("nicked cars last month", TWO_OF_VEHICLES) == ("of",)
    assert _measures("cars broken into last month", TWO_OF_VEHICLES) == ("from",)


@pytest.mark.parametrize(
    "text",
    [
        "how many shoplifters did we arrest last month",
        "how many shoplifters were women last month",
        "how often did we nick cars last month",
        "whose car was stolen last month",
        "who nicked my car",
        "how many cells do we have",
        "how many cars last month",
        "how many emergencies last month",
        "theft of vehicle last month",
        "theft from cars last month",
        "TRC burglary last month",
        "whos been doing the robberies in Harrow",
        "who keeps nicking cars",
        "who's committing all this shoplifting",
    ],
)
def test_what_is_another_thing_is_not_taken(text: str) -> None:
    assert _measures(text) == ()


def test_groups_of_victims_go_by_what_they_are_called_for_short() -> None:
    before = read("victim satisfaction in 2025", VOCABULARY, DAY).outcome
    assert isinstance(before, Question)
    found = read("hate crime vics", VOCABULARY, DAY, before).outcome
    assert isinstance(found, Question), found
    assert found.groups == ("hate",)


def test_a_name_that_has_the_very_words_comes_before_one_that_comes_down_to_them() -> None:
    home = measure("home", "Burglary - residential (home)", "residential burglary")
    shed = measure("shed", "Burglary - residential (unconnected building)", "shed burglary")
    of_two = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in (home, shed)}), Register())
    assert _measures("burglary home last month", of_two) == ("home",)


OF_ALL_CRIME = _knowing(
    measure("crime", "All recorded crime", "total crime"),
    measure("solved", "Positive outcome rate (all crime)", "solved rate", **_PERCENT),
    measure("posts", "Police officers in post", combine=Combine.LAST),
)


@pytest.mark.parametrize("text", ["how many crimes got solved last month", "how many crimes were solved in Harrow"])
def test_what_became_of_crimes_is_the_number_behind_the_rate_of_all_crime(text: str) -> None:
    assert _measures(text, OF_ALL_CRIME) == ("solved",)


@pytest.mark.parametrize("text", ["how many robberies got solved last month", "how many robberies were detected"])
def test_a_question_is_not_offered_without_what_became_of_them(text: str) -> None:
    assert _offered(text, OF_ALL_CRIME) == []


@pytest.mark.parametrize("text", ["solved rate january all crime", "solved rate last month all crime"])
def test_what_a_rate_is_of_may_stand_behind_the_time(text: str) -> None:
    assert _measures(text, OF_ALL_CRIME) == ("solved",)
    assert _measures("solved rate january robbery", OF_ALL_CRIME) == ()


_WAIT = measure("wait", "101 average time to answer", unit=Unit.SECONDS, combine=Combine.MEAN)
_AIMED = (
    LevelTarget(measure="wait", area="north", at_most=Decimal(120)),
    LevelTarget(measure="answered", area="north", at_least=Decimal(90)),
)
AIMED = Vocabulary.of(
    replace(FRAMEWORK, measures={one.key: one for one in (*_ONE_OF_EACH, _WAIT)}, targets=_AIMED), Register()
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("how far off the 120 secs are we on 101 january", "wait"), ("are we hitting the 90% on 999", "answered")],
)
def test_the_number_of_a_target_tells_which_measure_is_meant(text: str, meant: str) -> None:
    assert _measures(text, AIMED) == (meant,)


def test_a_number_that_is_no_target_tells_nothing() -> None:
    assert _measures("how far off the 60 secs are we on 101 january", AIMED) == ()


def test_whether_there_are_enough_is_whether_the_target_is_met() -> None:
    found = read("have we got enough officers yet", OF_ALL_CRIME, DAY).outcome
    assert isinstance(found, Question)
    assert (found.intent, found.measures) == (Intent.VARIANCE, ("posts",))
    assert isinstance(read("have we got enough officers for nights", OF_ALL_CRIME, DAY).outcome, NotUnderstood)


def test_calls_of_a_grade_are_not_the_calls() -> None:
    graded = _knowing(measure("graded", "I Calls Attended within 15 Minutes", "I calls", **_PERCENT))
    assert _measures("how many calls last month", graded) == ()
    assert _measures("I calls last month", graded) == ("graded",)


@pytest.mark.parametrize("text", ["burglary per 1000 households last month", "burglary per household last month"])
def test_what_a_rate_is_per_is_no_part_of_a_name(text: str) -> None:
    assert _measures(text, TWO_KINDS) == ()


_NARROWER = _knowing(
    measure("drug", "Drug-driving arrests", "drug driving"), measure("nte", "Night-time economy violence")
)


@pytest.mark.parametrize(
    "text", ["drug arrests last month", "arrests for drugs last month", "driving arrests", "violence last month"]
)
def test_a_sort_of_what_was_said_is_asked_back_and_never_taken_for_it(text: str) -> None:
    assert isinstance(read(text, _NARROWER, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("drug driving last month", "drug"), ("drug drive arrests", "drug"), ("night time economy violence", "nte")],
)
def test_a_sort_that_is_said_is_meant(text: str, meant: str) -> None:
    assert _measures(text, _NARROWER) == (meant,)
