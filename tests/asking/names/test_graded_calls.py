"""Calls by their grade, strands of hate crime, names made of other names, and names written together amiss."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area, PeerGroup
from bot.figures.measures import Better, Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_PERCENT = {"unit": Unit.PERCENT, "better": Better.HIGHER, "combine": Combine.RATIO}
MEASURES = (
    measure("i-grade", "Immediate (I grade) incidents attended within 15 minutes", "I grade response", **_PERCENT),
    measure("s-grade", "Significant (S grade) incidents attended within 60 minutes", **_PERCENT),
    measure("priority", "Median response time - Priority (minutes)", unit=Unit.MINUTES),
    measure("calls", "999 calls received"),
    measure("answered", "999 calls answered within 10 seconds", **_PERCENT),
    measure("rasso", "Rape and serious sexual offences", "RASSO"),
    measure("rasso-charge", "RASSO charge rate", **_PERCENT),
    measure("training", "Public and Personal Safety Training completion", "PPST", **_PERCENT),
    measure("shop", "Shop theft"),
    measure("finds", "Stop and search positive outcomes", "find rate", **_PERCENT),
    measure("satisfaction", "Victim satisfaction", **_PERCENT),
    measure("overtime", "Overtime", unit=Unit.POUNDS),
    measure("stops", "Stop and searches", "stop and search"),
    measure(
        "hate",
        "Hate crime",
        groups=(Group("race", "Race", ()), Group("trans", "Transgender identity", ()), Group("dis", "Disability", ())),
    ),
)
_PEERS = {"msf": PeerGroup("msf", "Most Similar Forces", ("north", "derbys"))}
FORCE = replace(FRAMEWORK, measures={one.key: one for one in MEASURES}, peer_groups=_PEERS)
VOCABULARY = Vocabulary.of(FORCE, Register())
LETTERED = Vocabulary.of(
    replace(
        FRAMEWORK,
        measures={
            one.key: one
            for one in (
                measure("a-calls", "Grade A attended within target", **_PERCENT),
                measure("a-time", "Grade A response time", unit=Unit.MINUTES),
                measure("grade-1", "Grade 1 attended within 15 minutes", "G1", **_PERCENT),
                measure("grade-2", "Grade 2 attended within 60 minutes", "prompts", **_PERCENT),
                measure("calls", "999 calls", "emergency calls"),
                measure("emergency", "Emergency texts answered within 30 minutes", **_PERCENT),
            )
        },
    ),
    Register(),
)


@pytest.mark.parametrize(
    ("said", "keys"),
    [
        ("avg response time to grade As in Harlow last month", ("a-time",)),
        ("time to get to grade As last month", ("a-time",)),
        ("grade As reached on time last month", ("a-calls",)),
        ("are we making the grade 2 target", ("grade-2",)),
        ("grade ones attended on time last month", ("grade-1",)),
        ("prompts within the hour last month", ("grade-2",)),
        ("grade 2s in 60 last month", ("grade-2",)),
        ("G1s and 2s in time last month", ("grade-1", "grade-2")),
        ("are we hitting the 30 min emergency target", ("emergency",)),
    ],
)
def test_grades_go_by_letters_plurals_and_limits(said: str, keys: tuple[str, ...]) -> None:
    found = read(said, LETTERED, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == keys


@pytest.mark.parametrize(
    "said",
    ["grade Bs reached on time", "grade 2s in 15 last month", "grade threes in time", "the 20 min emergency target"],
)
def test_other_grades_and_limits_are_none(said: str) -> None:
    assert isinstance(read(said, LETTERED, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("I grade jobs attended within 15 mins in August", "i-grade"),
        ("how many I grade jobs did we get to in 15 minutes last month", "i-grade"),
        ("% of I grades on time in Harrow last month", "i-grade"),
        ("I grades in Harrow last month", "i-grade"),
        ("I calls in time in Harrow last month", "i-grade"),
        ("immediates attended in time last month", "i-grade"),
        ("percentage of S grades reached within the hour last month", "s-grade"),
        ("S grade incidents attended within sixty minutes last month", "s-grade"),
        ("priority jobs response time last month", "priority"),
        ("999s last month", "calls"),
        ("how many 999s did we take last month", "calls"),
        ("rape and serious sexual offences charge rate last month", "rasso-charge"),
        ("PPST completion last month", "training"),
        ("shopthft last month", "shop"),
        ("stopserch last month", "stops"),
        ("S&S last month", "stops"),
        ("999s within 10 seconds last month", "answered"),
        ("stop search find rate last month", "finds"),
        ("victim sat last month", "satisfaction"),
        ("O/T last month", "overtime"),
    ],
)
def test_a_measure_goes_by_the_parts_and_turns_of_its_names(said: str, key: str) -> None:
    found = read(said, VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == (key,)


@pytest.mark.parametrize(
    "said",
    [
        "priority jobs last month",
        "how many I grade jobs did we miss the 15 minutes on last month",
        "how are we doing on 999s",
        "sands last month",
        "PPST training in person last month",
    ],
)
def test_what_may_be_another_thing_is_not_taken_for_it(said: str) -> None:
    assert isinstance(read(said, VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("hate crimes against trans people last month", "trans"),
        ("transphobic hate crime last month", "trans"),
        ("hate crime because of race last month", "race"),
        ("racist hate crime last month", "race"),
        ("hate crime with a racist element last month", "race"),
        ("hate crime with disability as the motive last month", "dis"),
        ("hate crime against disabled people last month", "dis"),
    ],
)
def test_a_strand_goes_by_whom_it_is_against_and_why(said: str, group: str) -> None:
    found = read(said, VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert found.groups == (group,)


def test_a_number_before_a_group_is_that_of_its_members() -> None:
    assert isinstance(read("shop theft rank among the two similar forces", VOCABULARY, DAY).outcome, Question)
    assert isinstance(read("shop theft rank among the nine similar forces", VOCABULARY, DAY).outcome, NotUnderstood)


def test_a_kind_of_area_that_is_not_held_is_said_to_be_none() -> None:
    found = read("shop theft by postcode sector last month", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    found = read("shop theft by ward last month", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert (found.reason, found.word, found.near) == ("no such kind", "ward", ("districts",))


def test_a_word_of_several_measures_is_asked_back_in_a_list_of_them() -> None:
    found = read("rape and shop theft in Harrow, Harlow last month", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert found.choices[0].question.endswith("and shop theft in harrow, harlow last month")


def test_several_measures_are_asked_by_the_same_areas() -> None:
    found = read("shop theft and hate crime by district last month", VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.by) == (("shop", "hate"), "district")


def test_nationally_may_be_the_country_and_is_asked_back() -> None:
    country = Area("country", "England and Wales", "country")
    vocabulary = Vocabulary.of(replace(FORCE, areas={**FORCE.areas, "country": country}), Register())
    found = read("shop theft nationally last month", vocabulary, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.question for one in found.choices] == ["shop theft in England and Wales last month"]
