"""Words that are part of one measure's own name, taken for it where the question's form fits."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.measures import Better, Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_PERCENT = {"unit": Unit.PERCENT, "better": Better.HIGHER, "combine": Combine.RATIO}
MEASURES = (
    measure("answered", "999 calls answered in 10 seconds", **_PERCENT),
    measure("abandoned", "101 abandonment rate", **_PERCENT),
    measure("emergency", "Emergency attendance time", unit=Unit.MINUTES, combine=Combine.NONE),
    measure("calls", "Emergency texts received"),
    measure("abuse", "Domestic abuse offences"),
    measure("drugs", "Drug offences"),
    measure("damage", "Criminal damage and arson"),
    measure("plant", "Farm and plant theft"),
    measure("fuel", "Fuel costs", unit=Unit.POUNDS),
    measure("coursing", "Hare coursing"),
    measure("training", "Officer safety training completion", **_PERCENT),
    measure("constables", "Special constables", combine=Combine.LAST),
    measure("detentions", "Custody detentions"),
    measure("crime", "Total recorded crime (excluding fraud)"),
    measure("cases", "Complaint cases recorded"),
    measure("overtime", "Overtime expenditure, officers and staff", unit=Unit.POUNDS),
    measure("warrants", "Warrants executed"),
    measure("stops", "Stop and search encounters"),
    measure("calls-101", "101 calls received"),
    measure("training-done", "Public and personal safety training in date", "PPST compliance", **_PERCENT),
    measure("knives", "Offences involving a knife or sharp instrument", "knife crime"),
    measure("held", "Mental health detentions (section 136)", "mental health detentions"),
    measure("vacancies", "Police staff vacancies (FTE)", combine=Combine.LAST),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "meant", "said"),
    [
        ("chart 999 for the last 12 months", "answered", "999"),
        ("drugs in Harrow last month", "drugs", "drugs"),
        ("custody in Harrow last month", "detentions", "custody"),
        ("custody numbers for last month", "detentions", "custody"),
        ("overtime in Harrow last month", "overtime", "overtime"),
        ("warrants in Harrow last month", "warrants", "warrants"),
        ("searches in Harrow last month", "stops", "searches"),
        ("abandonment last month", "abandoned", "abandonment"),
        ("which district was slowest to emergencies last month", "emergency", "emergencies"),
        ("10 second answering last month", "answered", "10 second answering"),
        ("busiest month for 101 in the last 12 months", "calls-101", "101"),
        ("highest knife month in the last 12 months", "knives", "knife"),
        ("ppst % last month", "training-done", "ppst"),
    ],
)
def test_part_of_one_name_is_taken_for_it_and_that_is_said(text: str, meant: str, said: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question)
    assert found.outcome.measures == (meant,)
    assert found.corrected == ((said, VOCABULARY.framework.measures[meant].name),)


@pytest.mark.parametrize(
    "text",
    [
        "knife possession last month",
        "how many 999 calls last month",  # how many, and not in what part of them
        "999 calls last month",
        "arson last month",  # counted with another thing
        "plant theft last month",
        "theft last month",
        "fuel last month",  # litres, perhaps
        "coursing last month",
        "deaths in custody last month",
        "how long in custody last month",
        "custody staff last month",
        "custody numbers now",  # held at a time, perhaps
        "how many in custody right now",
        "how many officers do we have",
        "constables last month",
        "fraud last month",  # left out of what is counted
        "cases last month",
        "police staff last month",  # counted themselves
        "recorded last month",
        "overtime hours last month",
        "how many abandonments last month",
        "emergencies last month",
        "staff overtime last month",
        "drug warrants last month",
        "warrants outstanding last month",
        "how many warrants did we apply for last month",
    ],
)
def test_what_the_form_or_the_name_does_not_fit_is_asked_back(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


WAIT = measure("wait", "101 Average Wait", unit=Unit.SECONDS, combine=Combine.MEAN)
WAITS = Vocabulary.of(replace(FRAMEWORK, measures={"wait": WAIT, "abuse": MEASURES[4]}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "are we under 3 mins on 101",
        "101 last month",
        "what was 101 performance in Q1?",
        "What was 101 in Harrow last month",
        "101 still rubbish? whats it on",
        "is 101 bad",
        "is 101 high last month",
    ],
)
def test_a_number_that_is_dialled_is_how_long_it_takes_where_that_alone_is_held(text: str) -> None:
    found = read(text, WAITS, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == ("wait",)
    assert ("101", "101 Average Wait") in found.corrected


@pytest.mark.parametrize(
    "text",
    [
        "how many on 101 last month",
        "number of 101s last month",
        "101 volume last month",
        "101 abandoned",
        "111 last month",
    ],
)
def test_how_many_they_are_is_another_thing(text: str) -> None:
    assert isinstance(read(text, WAITS, DAY).outcome, NotUnderstood)


_OF_CUSTODY = (
    measure("authorised", "Detentions authorised", tags=("custody",)),
    measure("desk", "Average wait at the desk", unit=Unit.MINUTES, combine=Combine.MEAN, tags=("custody",)),
)
THEMES = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in _OF_CUSTODY}), Register())


@pytest.mark.parametrize("text", ["how busy was custody last month", "how many in custody in Harrow last month"])
def test_of_a_theme_that_a_place_gives_its_name_to_what_goes_through_is_counted(text: str) -> None:
    found = read(text, THEMES, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == ("authorised",)
    assert found.corrected == (("custody", "Detentions authorised"),)


@pytest.mark.parametrize(
    "text", ["custody last month", "how many waited in custody last month", "how many are in custody now"]
)
def test_of_a_theme_alone_its_measures_are_asked_back(text: str) -> None:
    assert isinstance(read(text, THEMES, DAY).outcome, NotUnderstood)


_BESIDE_THE_WAIT = (
    WAIT,
    measure("abandoned", "101 calls abandoned", **_PERCENT),
    measure("calls", "101 calls received"),
)
SEVERAL = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in _BESIDE_THE_WAIT}), Register())


@pytest.mark.parametrize(
    "text",
    [
        "is 101 under 3 mins",
        "101 under 180 seconds last month",
        "are we over 2 minutes on 101",
    ],
)
def test_what_is_held_against_a_length_of_time_is_the_time_it_takes(text: str) -> None:
    found = read(text, SEVERAL, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == ("wait",)


@pytest.mark.parametrize("text", ["101 last month", "101 under 3 last month", "how many 101 in 3 minutes"])
def test_without_a_length_of_time_they_are_asked_back(text: str) -> None:
    assert isinstance(read(text, SEVERAL, DAY).outcome, NotUnderstood)


_OF_CUSTODY = (
    measure("detentions", "Custody detentions", "custody throughput", objective=("Custody",)),
    measure("children", "Children detained overnight", "child custody", objective=("Custody",)),
    measure("wait", "Wait to authorise detention", unit=Unit.MINUTES, objective=("Custody",)),
    measure("sickness", "Officer sickness", unit=Unit.PERCENT),
    measure("leavers", "Officer leavers"),
    measure("knives", "Serious knife crime", "knife crime"),
    measure("damage", "Criminal damage"),
)
CUSTODY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in _OF_CUSTODY}), Register())


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("how busy was custody last month", "detentions"),
        ("throughput last month", "detentions"),
        ("how many DPs last month", "detentions"),
        ("throughput last month, all suites together", "detentions"),
        ("how long to get a DP authorised last month", "wait"),
        ("prisoners booked in last month", "detentions"),
        ("how many officers have left since January", "leavers"),
        ("officers off poorly last month", "sickness"),
        ("people stabbed last month", "knives"),
        ("vandalism last month", "damage"),
    ],
)
def test_what_the_job_calls_it_is_read(text: str, key: str) -> None:
    found = read(text, CUSTODY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == (key,)


@pytest.mark.parametrize(
    "text",
    [
        "custody last month",  # how many, or how long they waited
        "prisoners escaped last month",
        "high risk prisoners last month",
        "prisoners overnight last month",  # children are some of them
        "how long to get children booked in",
        "people stabbed in pubs last month",
        "how many officers do we have left",
    ],
)
def test_what_may_be_more_or_less_is_not(text: str) -> None:
    assert isinstance(read(text, CUSTODY, DAY).outcome, NotUnderstood)


def test_a_place_whose_name_would_say_nothing_is_not_lost() -> None:
    areas = {**FRAMEWORK.areas, "led": Area("led", "Ledsham", "district", "north", ("Leds",))}
    vocabulary = Vocabulary.of(replace(CUSTODY.framework, areas=areas), Register())
    found = read("people stabbed in Leds last month", vocabulary, DAY).outcome
    assert isinstance(found, Question) and found.areas == ("led",)
